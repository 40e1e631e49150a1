// Fictional people for trying Accord, for tests, screenshots and benchmarks. The first come with whole plans, written by hand;
// the rest with short ones. The same count and seed give the same people, and a larger count begins with the people of a
// smaller one. Their numbers start with 999 and belong to nobody.
import type { Answers } from '../plan/definition.ts';
import { generatedAnswers } from './generatedPerson.ts';
import { currentPlans } from './plans/samplePlans.ts';
import { seededRandom } from './seededRandom.ts';
import { testNumbers } from './testNumber.ts';

export interface SamplePerson {
  readonly answers: Answers;
}

export function samplePeople(count: number, seed: number): readonly SamplePerson[] {
  const nextNumber = testNumbers(seed);
  const people: SamplePerson[] = currentPlans.slice(0, count).map(({ answers }) => ({ answers }));
  while (people.length < count) people.push({ answers: generatedAnswers(seededRandom(seed, people.length), nextNumber()) });
  return people;
}
