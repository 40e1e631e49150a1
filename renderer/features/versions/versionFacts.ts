// What is told of a version, each fact in a sentence.
import type { VersionStep, VersionStory } from '../../../shared/api/history.ts';
import { dateAt, formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { agrees, SIGNING_PARTS } from '../../../shared/plan/signing.ts';
import { versionName } from '../../../shared/plan/versionNumber.ts';
import { formatMoment } from '../../ui/formatMoment.ts';

const day = (iso: string): string => formatDate(dateAt(new Date(iso)));

const ENDED: { readonly [Event in VersionStep['event']]?: string } = {
  supersede: 'Replaced',
  withdraw: 'Withdrawn',
  enterInError: 'Marked as entered in error',
};

export const endedBy = ({ steps }: VersionStory): readonly VersionStep[] => steps.filter(({ event }) => ENDED[event] !== undefined);

export const endInWords = ({ event, at, by }: VersionStep): string => `${ENDED[event] ?? ''} ${day(at)} by ${by}`;

export function inForceInWords({ inForce }: VersionStory): string {
  if (!inForce) return 'Never in force';
  return inForce.until === undefined ? `Since ${day(inForce.from)}, and still` : `${day(inForce.from)} to ${day(inForce.until)}`;
}

export const begunInWords = ({ begunAt, begunBy, writtenFrom }: VersionStory): string =>
  [
    `${formatMoment(begunAt)} by ${begunBy}`,
    ...(writtenFrom === undefined ? [] : [`from the words of ${versionName(writtenFrom)}, each to be looked at again`]),
  ].join(', ');

const placeOf = (code: string): number => SIGNING_PARTS.findIndex((part) => part.code === code);
const partOf = (code: string): string => SIGNING_PARTS.find((part) => part.code === code)?.label ?? code;

// Those that stand: one that was struck out, or was to other words, agreed to nothing.
export const signersInWords = ({ signatures }: VersionStory): readonly string[] =>
  signatures
    .filter(({ standing }) => standing === 'stands')
    .toSorted((one, other) => placeOf(one.part) - placeOf(other.part))
    .map(({ name, part, way, signedOn }) => {
      const on = plainDate(signedOn);
      const how = agrees(way) ? '' : way === 'declined' ? ', who declined to sign' : ', who could not sign';
      return `${name}${how} (${partOf(part)}), ${on ? formatDate(on) : signedOn}`;
    });
