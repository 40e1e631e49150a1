// Blank is one thing everywhere: nothing was answered. It never means "no".
import type { Answer, Field, FieldKind } from './fields.ts';

// What shows on a screen or on paper. Letters and symbols that are drawn as nothing (Hangul fillers, the empty braille
// cell) are taken out first; spaces, joiners and marks on their own show nothing either.
const DRAWN_AS_NOTHING = /[\u115F\u1160\u2800\u3164\uFFA0]/g;
const SHOWS = /[\p{L}\p{N}\p{S}\p{P}]/u;

// Most of what is typed is plain: one look then does, at each save.
export const isBlankText = (text: string): boolean => !/[\x21-\x7E]/.test(text) && !SHOWS.test(text.replace(DRAWN_AS_NOTHING, ''));

// Whether a value holds anything a person gave. The scheme of a number and the unit of a quantity are offered ready-made,
// so on their own they are not an answer.
export function isBlankAnswer(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return isBlankText(answer);
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer !== 'object') return false;
  for (const [key, part] of Object.entries(answer)) {
    if (key !== 'scheme' && key !== 'unit' && !isBlankAnswer(part)) return false;
  }
  return true;
}

// The part without which an answer made of parts says nothing.
const MAIN_PART: { readonly [Kind in FieldKind]?: string } = { quantity: 'value', dose: 'amount', person: 'name', statement: 'text' };

// Whether a field has been answered: not merely begun. A sweep is answered when each of its items is.
export function isAnsweredField(field: Field, answer: Answer | undefined): boolean {
  if (answer === undefined || isBlankAnswer(answer)) return false;
  const parts = answer as Readonly<Record<string, unknown>>; // what it is follows from the kind
  if (field.kind === 'sweep')
    return field.items.every(({ code }) => !isBlankAnswer((parts[code] as { readonly answer?: unknown } | undefined)?.answer));
  if (field.kind === 'rows') return (answer as readonly { readonly standing?: string }[]).some((row) => row.standing !== 'removed');
  const main = MAIN_PART[field.kind];
  return main === undefined || !isBlankAnswer(parts[main]);
}
