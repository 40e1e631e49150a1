// Whether somebody may agree a plan by this right when the person is of this age: what speaks against it, in a sentence.
import type { Answers } from './definition.ts';

export function decidesAtAge(basis: NonNullable<Answers['consent']['basis']>, age: number): string | undefined {
  if (basis === 'adult' && age < 18) return `The person is ${age}, so they do not agree as an adult.`;
  if (basis === 'sixteen' && age !== 16 && age !== 17) return `The person is ${age}, not 16 or 17.`;
  if (basis === 'gillick' && age >= 16) return 'Gillick competence is for people under 16. From 16 a person is presumed able to decide.';
  if (basis === 'attorney' && age < 18) return `The person is ${age}. An attorney or a deputy can be for people of 18 or over.`;
  if (basis === 'bestInterests' && age < 16)
    return `The person is ${age}. Best interests under the Mental Capacity Act are for people of 16 or over.`;
  if (basis === 'parental' && age >= 18) return 'From 18 a parent cannot agree for a person by parental responsibility.';
  return undefined;
}
