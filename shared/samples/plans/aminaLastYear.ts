// Amina’s plan of a year ago, which this year’s replaced: the same rows where they say the same, so that what has changed can
// be shown. Dates are a year earlier throughout; what was different then is written out.
import type { Answers } from '../../plan/definition.ts';
import { kilogram, millilitre, sameWeight } from '../builders/amounts.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { amina } from './amina.ts';

const IS_ID = /^[0-9a-f]{8}-/;

function yearEarlier<Value>(value: Value): Value {
  const move = (inner: unknown): unknown => {
    if (typeof inner === 'string') return IS_ID.test(inner) ? inner : inner.replace(/\b202[678]\b/g, (year) => String(Number(year) - 1));
    if (Array.isArray(inner)) return inner.map(move);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, move(part)]));
  };
  return move(value) as Value; // the same shape, with other years
}

const then = yearEarlier(amina.answers);
const weight = kilogram('22.3', '2025-11-02');
const glucose = millilitre('44');

const answers: Answers = {
  ...then,
  summary: {
    ...then.summary,
    recentChange: 'One adrenal crisis in 12 months (March 2025), with a stomach bug.',
    weight,
    height: { value: '122.9', unit: 'centimetre', asAt: '2025-11-02' },
    procedures: (amina.answers.summary.procedures ?? []).filter(({ answers: { when = '' } }) => when < '2025-11-12'),
  },
  healthNeeds: {
    ...then.healthNeeds,
    delegatedTasks: (then.healthNeeds.delegatedTasks ?? []).map((row) => ({
      ...row,
      answers: { ...row.answers, who: 'Class teacher and one teaching assistant' },
    })),
  },
  emergency: {
    ...then.emergency,
    medicines: (then.emergency.medicines ?? []).map((row) => {
      const { dose } = row.answers;
      if (dose?.basis !== 'weight') return row;
      const given = {
        amount: glucose,
        maximum: glucose,
        checkedAmount: glucose,
        volume: glucose,
        dayMaximum: millilitre('88'),
        weight,
        checkedWeight: sameWeight(weight),
      };
      return { ...row, answers: { ...row.answers, dose: { ...dose, ...given } } };
    }),
    changeReason: 'New weight',
  },
  goals: { ...then.goals, lastTime: 'We planned a second red bag at school; it is there.' },
  dailyLife: { ...then.dailyLife, areas: { ...then.dailyLife.areas, education: { answer: 'need', note: 'Tired after lunch' } } },
  // She was 9, in Year 5: no move was near, and the council had asked for nothing.
  transitions: {},
  reviews: { ...then.reviews, purposes: ['review'] },
  education: {
    setting: 'Sample Primary School, Exampleton',
    settingType: 'mainstream',
    support: 'plan',
    schoolHealthPlan: 'yes',
    learningEffect: 'Ami learns best before noon. After lunch she tires and needs a rest. She misses about one day in eight.',
  },
};

export const aminaLastYear: SamplePlan = {
  key: 'aminaLastYear',
  shows: ['whatChanged'],
  state: 'superseded',
  replacedBy: 'amina',
  stopped: ['R03', 'R04', 'R05', 'R06', 'R12'],
  answers,
};
