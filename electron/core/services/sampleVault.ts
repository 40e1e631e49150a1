// The people in a sample vault. They are fictional, and everything made from them is marked SAMPLE.
import type { PersonId, PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { samplePeople, type SamplePerson } from '../../../shared/samples/samplePeople.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import type { Ports } from '../ports.ts';
import { addPerson } from '../store/caseload.ts';
import type { Database } from '../store/handles.ts';
import { addSamplePlans, planHistories } from './samplePlans.ts';

// Published on purpose: the sample vault that Accord makes by itself holds nobody's secrets.
export const SAMPLE_PASSPHRASE = 'sample people only';
export const SAMPLE_USER = { name: 'Sam Sample', role: 'author' } as const;
export const SAMPLE_SIZE = { people: 14, seed: 1 } as const;

const AT_ONCE = 1000;

export interface SampleSize {
  readonly people: number;
  readonly seed: number;
}

// A newborn has no number yet, so a person is known by name and birth.
const whom = ({ answers: { person } }: SamplePerson): string => [person.familyName, person.givenName, person.dateOfBirth].join('\u0001');

// First those with a whole plan, then as many as are wanted who have a first page.
export const fillWithSamples =
  ({ now, newId }: Ports, by: UserId, { people, seed }: SampleSize) =>
  (database: Database, signingKey: Uint8Array): void => {
    const histories = planHistories(samplePlans).slice(0, people);
    database.write((writing) => addSamplePlans(writing, histories, { newId, by, signingKey }));
    const known = new Set(histories.flat().map(whom));
    const others = samplePeople(people + known.size, seed)
      .filter((person) => !known.has(whom(person)))
      .slice(0, people - histories.length);
    for (let from = 0; from < others.length; from += AT_ONCE) {
      database.write((writing) => {
        for (const { answers } of others.slice(from, from + AT_ONCE)) {
          const ids = { personId: newId() as PersonId, planId: newId() as PlanId, versionId: newId() as VersionId }; // fresh ids
          addPerson(writing, { ...ids, content: newPlanContent(answers), at: now().toISOString(), by });
        }
      });
    }
  };
