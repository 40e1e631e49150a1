// What is told of the agreement of a version, and a signature as it is handed in.
import { z } from 'zod';
import type { PlainDate } from '../base/plainDate.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import { SIGNING_PARTS, SIGNING_WAYS, type NeededPart, type SignatureGiven } from '../plan/signing.ts';
import { DECISION_BASES } from '../plan/valueSets/consent.ts';

export interface SignatureLine extends SignatureGiven {
  readonly id: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  // 'void': to words that were changed afterwards. 'struck': written down wrongly, with the reason.
  readonly standing: 'stands' | 'void' | 'struck';
  readonly struckWhy?: string;
}

export interface SigningState {
  readonly status: VersionStatus;
  readonly revision: number;
  // On the sheet and on every page.
  readonly code: string;
  // Since when the words are held still, while they wait to be agreed.
  readonly heldSince?: PlainDate;
  readonly signatures: readonly SignatureLine[];
  // Without whom it is not agreed, and who of them has not signed yet.
  readonly needed: readonly NeededPart[];
  readonly missing: readonly NeededPart[];
}

const words = (most: number) => z.string().trim().max(most).optional();
// The path of a pen on the screen: numbers and the letters between them.
const drawing = z
  .string()
  .max(20_000)
  .regex(/^[ML0-9 .-]*$/, 'This is not the path of a pen.')
  .optional();
export const signature = z.strictObject({
  part: z.enum(SIGNING_PARTS.map(({ code }) => code)),
  way: z.enum(SIGNING_WAYS.map(({ code }) => code)),
  name: z.string().trim().max(150),
  relationship: words(150),
  basis: z.enum(DECISION_BASES.map(({ code }) => code)).optional(),
  signedOn: z.string().max(40),
  witness: words(150),
  reason: words(1000),
  drawing,
});
