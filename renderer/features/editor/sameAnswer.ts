// Whether two answers, or two rows, are the same words. The store keeps text in one Unicode form, so that a letter typed with a
// separate accent is not taken for a change.
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';
import { normaliseText } from '../../../shared/plan/text.ts';
import type { Answer, Row } from '../../../shared/plan/fields.ts';

// An interface is not assignable to an index signature, though every answer is plain JSON.
const written = (answer: Answer | Row): string =>
  normaliseText(typeof answer === 'string' ? answer : canonicalJson(answer as unknown as Json));

export function sameAnswer(one: Answer | Row | undefined, other: Answer | Row | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && typeof one === typeof other && written(one) === written(other);
}
