// The wording check where support is written: quiet where the fields beside it say what the words leave open, as an
// as-needed medicine with its trigger, its least and its most does.
import type { Answers } from '../definition.ts';
import { isBlankAnswer } from '../blank.ts';
import { activeRows } from '../walk.ts';
import { wordingFindings, type WordingFinding } from '../wording.ts';
import type { WordingKind } from './kinds.ts';

type Support = NonNullable<Answers['provision']['support']>[number];

const CHECKED = ['what', 'deliverer', 'trainer', 'trigger', 'leastMost', 'group', 'place', 'equipment'] as const;
type Checked = (typeof CHECKED)[number];

// What a field is itself about cannot be left open elsewhere; what one is for cannot be held against it.
const NOT_ASKED: { readonly [Field in Checked]?: readonly WordingKind[] } = {
  leastMost: ['range'],
  place: ['group', 'method', 'effort'],
  equipment: ['method', 'people'],
  deliverer: ['method'],
  trainer: ['method'],
};

const namesSomebody = (words: string | undefined): boolean =>
  words !== undefined && !isBlankAnswer(words) && wordingFindings(words).every(({ kind }) => kind !== 'people');

function settledBy({ answers }: Support): ReadonlySet<WordingKind> {
  const { whenNeeded, trigger, leastMost, frequency, length, group, deliverer } = answers;
  const isStated = whenNeeded === 'yes' && !isBlankAnswer(trigger) && !isBlankAnswer(leastMost);
  const settled: readonly (readonly [WordingKind, boolean])[] = [
    ['condition', isStated],
    ['frequency', isStated || !isBlankAnswer(frequency)],
    ['effort', !isBlankAnswer(length)],
    ['group', /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(group ?? '')],
    ['people', namesSomebody(deliverer)],
  ];
  return new Set(settled.flatMap(([kind, holds]) => (holds ? [kind] : [])));
}

export interface SupportWording extends WordingFinding {
  readonly path: string;
}

export function supportWordingOf(row: Support): readonly SupportWording[] {
  const settled = settledBy(row);
  return CHECKED.flatMap((field) => {
    const words = row.answers[field];
    if (words === undefined) return [];
    // Who is named in a field for names has to be named there.
    const open = field === 'deliverer' || field === 'trainer' ? [...settled].filter((kind) => kind !== 'people') : [...settled];
    return wordingFindings(words, new Set([...open, ...(NOT_ASKED[field] ?? [])])).map((finding) => ({
      ...finding,
      path: `provision.support.${row.id}.${field}`,
    }));
  });
}

export const supportWording = ({ provision }: Answers): readonly SupportWording[] =>
  activeRows(provision.support).flatMap(supportWordingOf);
