// The sheet that was signed by hand is the family's own proof. A scan of it belongs to the version, and is asked for once
// there was time to make one.
import { addDays, daysBetween, type PlainDate } from '../base/plainDate.ts';
import type { SigningWay } from './signing.ts';

const ASKED_AFTER_DAYS = 28;
const ON_THE_SHEET: ReadonlySet<SigningWay> = new Set(['ink', 'mark']);

export const isOnTheSheet = (way: SigningWay): boolean => ON_THE_SHEET.has(way);

interface Sheet {
  readonly inForce: boolean;
  readonly agreedOn: PlainDate;
  readonly signedByHand: boolean;
  readonly scanned: boolean;
}

export const isScanAskedFor = ({ inForce, agreedOn, signedByHand, scanned }: Sheet, today: PlainDate): boolean =>
  inForce && signedByHand && !scanned && daysBetween(agreedOn, today) >= ASKED_AFTER_DAYS;

export const scanDueOn = (agreedOn: PlainDate): PlainDate | undefined => addDays(agreedOn, ASKED_AFTER_DAYS);
