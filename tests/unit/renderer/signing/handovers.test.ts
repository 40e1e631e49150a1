// Who is told to get what of a version that was just agreed.
import { expect, it } from 'vitest';
import { handovers } from '../../../../renderer/features/signing/handovers.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

type Sharing = NonNullable<Answers['consent']['sharing']>;

const withSharing = (sharing: Sharing): Answers => ({ ...completeAnswers, consent: { ...completeAnswers.consent, sharing } });
const sharing: Sharing = [
  { id: 'a', answers: { recipient: 'Ysgol Ffug', documents: ['school', 'ehcAdvice'], agreed: 'yes', way: 'hand', except: 'The genetics' } },
  { id: 'b', answers: { recipient: 'The bus company', documents: ['card'], agreed: 'no' } },
  { id: 'c', answers: { recipient: 'The dentist', documents: ['full'] } },
  { id: 'd', answers: { recipient: 'Gone', documents: ['full'], agreed: 'yes' }, standing: 'removed' },
];

it('names what the plan says, and nobody for whom it was not agreed', () => {
  const { now, notAgreed } = handovers({ version: 2, answers: withSharing(sharing) });
  expect(now.map(({ to, papers }) => [to, papers.map(({ label }) => label)])).toEqual([
    ['The person and the family', ['Full plan', 'Emergency page']],
    ['Ysgol Ffug', ['School plan', 'Health information for an EHC plan']],
  ]);
  expect(now[1]?.notes).toEqual(['By hand', 'Without: The genetics']);
  expect(now[1]?.papers[1]?.document).toBe('ehc-advice');
  expect(notAgreed).toEqual(['The bus company', 'The dentist']);
});

it('offers no paper that would say nothing', () => {
  const none = withSharing([{ id: 'a', answers: { recipient: 'Ysgol Ffug', documents: ['emergency', 'full'], agreed: 'yes' } }]);
  const { now } = handovers({ version: 2, answers: { ...none, emergency: { plan: 'notNeeded' } } });
  expect(now.map(({ papers }) => papers.map(({ document }) => document))).toEqual([['full'], ['full']]);
});
