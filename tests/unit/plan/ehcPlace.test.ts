// Where support stands in an EHC plan. The list is of support that health workers are known to put in G and that belongs in F:
// it is F once somebody has said what it does, and before that it is asked and never G.
import { describe, expect, it } from 'vitest';
import { ehcPlace, type SupportAnswers } from '../../../shared/plan/ehcPlace.ts';
import { FIVE_WAY } from '../../../shared/plan/fields.ts';
import { PROVISION_TYPES } from '../../../shared/plan/valueSets/provision.ts';

const AGES = [undefined, 3, 17, 18, 24] as const;

const EDUCATES: readonly (readonly [what: string, type: 'health' | 'equipment'])[] = [
  ['Speech and language therapist works on speech sounds with her, 30 minutes a week', 'health'],
  ['Speech and language therapist teaches him to use his communication book', 'health'],
  ['Therapy assistant runs a language group for 4 pupils, twice a week', 'health'],
  ['Therapist models signs for her and her class each Monday', 'health'],
  ['Social stories written and read with him by the therapist', 'health'],
  ['Attention and listening programme given by the therapist', 'health'],
  ['Stammering therapy, a course of 8 sessions', 'health'],
  ['Occupational therapist teaches handwriting', 'health'],
  ['Occupational therapist teaches him to dress for PE', 'health'],
  ['Touch-typing taught by an occupational therapist', 'health'],
  ['Cooking skills practised with an occupational therapist', 'health'],
  ['Sensory programme that prepares him to learn, 10 minutes before each lesson', 'health'],
  ['Cutlery skills practised at lunch under an occupational therapist', 'health'],
  ['Physiotherapist teaches her to ride a tricycle in PE', 'health'],
  ['Physiotherapist teaches him to use the stairs by himself', 'health'],
  ['Wheelchair skills course', 'health'],
  ['Hydrotherapy in which she learns to float and turn', 'health'],
  ['Balance and co-ordination group in school', 'health'],
  ['Nurse teaches him to count carbohydrate', 'health'],
  ['Nurse teaches her to give her own injections', 'health'],
  ['Continence nurse trains him to catheterise himself', 'health'],
  ['Toilet training programme written by the continence nurse', 'health'],
  ['Epilepsy nurse teaches him to know his own warning signs', 'health'],
  ['Sleep habits taught to her by the sleep practitioner', 'health'],
  ['Psychologist teaches ways to manage pain in class', 'health'],
  ['Emotional regulation sessions with a mental health practitioner', 'health'],
  ['Cognitive behavioural therapy for school anxiety', 'health'],
  ['Music therapy to build turn-taking', 'health'],
  ['Dietitian teaches him which foods are low in protein', 'health'],
  ['Orthoptist trains her to scan a page with a field loss', 'health'],
  ['Mobility and cane training', 'health'],
  ['Auditory training after a cochlear implant', 'health'],
  ['Eye-gaze device with lessons in how to use it', 'equipment'],
  ['Switches that she is taught to use to make choices', 'equipment'],
  ['Speech output device, set up and taught', 'equipment'],
  ['Standing frame used in lessons to learn to bear weight', 'equipment'],
];

describe('support that educates or trains', () => {
  it('has a list worth its name', () => {
    expect(new Set(EDUCATES.map(([what]) => what)).size).toBeGreaterThanOrEqual(30);
  });

  it.each(EDUCATES)('%s: F, and while nobody has answered a question, never G', (what, type) => {
    for (const age of AGES) {
      expect(ehcPlace({ what, type, trains: 'yes' }, age).section).toBe('F');
      for (const trains of [undefined, ...FIVE_WAY.map(({ code }) => code)].filter((one) => one !== 'yes' && one !== 'no')) {
        const place = ehcPlace({ what, type, ...(trains && { trains }) }, age);
        expect(place).toMatchObject({ section: 'unsettled', asks: 'trains', why: expect.stringMatching(/belongs in Section F, not G/) });
      }
      expect(ehcPlace({ what, type: 'education', trains: 'no' }, age).section).toBe('F');
    }
  });
});

it('nothing stands in G but health care and equipment that somebody said do not educate or train', () => {
  const answers = [undefined, ...FIVE_WAY.map(({ code }) => code)];
  const kinds = [undefined, ...PROVISION_TYPES.map(({ code }) => code)];
  const inG = kinds.flatMap((type) =>
    answers.flatMap((trains) => {
      const said: SupportAnswers = { ...(type && { type }), ...(trains && { trains }) };
      return AGES.some((age) => ehcPlace(said, age).section === 'G') ? [[type, trains]] : [];
    }),
  );
  expect(inG).toEqual([
    ['health', 'no'],
    ['equipment', 'no'],
  ]);
});

it('social care goes by age, a budget to J, and what has no kind is asked', () => {
  const social = (age: number | undefined) => ehcPlace({ type: 'social' }, age).section;
  expect([social(undefined), social(17), social(18)]).toEqual(['H1', 'H1', 'H2']);
  expect(ehcPlace({ type: 'budget' }, 9).section).toBe('J');
  expect(ehcPlace({}, 9)).toMatchObject({ section: 'unsettled', asks: 'type' });
});
