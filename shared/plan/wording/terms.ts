// All that the wording check looks for.
import type { WordingTerms } from './patterns.ts';
import { accessTerms } from './terms/access.ts';
import { benefitTerms } from './terms/benefit.ts';
import { conditionTerms } from './terms/condition.ts';
import { effortTerms } from './terms/effort.ts';
import { examplesTerms } from './terms/examples.ts';
import { frequencyTerms } from './terms/frequency.ts';
import { groupTerms } from './terms/group.ts';
import { methodTerms } from './terms/method.ts';
import { peopleTerms } from './terms/people.ts';
import { rangeTerms } from './terms/range.ts';

export const WORDING_TERMS: readonly WordingTerms[] = [
  ...accessTerms,
  ...frequencyTerms,
  ...conditionTerms,
  ...benefitTerms,
  ...rangeTerms,
  ...examplesTerms,
  ...peopleTerms,
  ...groupTerms,
  ...effortTerms,
  ...methodTerms,
];
