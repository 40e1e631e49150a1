// R12, R13, R17, R19: when it is looked at again, who decides, whether other plans contradict it, and whether everything
// carried forward has been looked at.
import { formatDate, plainDate } from '../../base/plainDate.ts';
import { reviewLimit } from '../../jurisdiction/packs.ts';
import { PLAN_PARTS } from '../valueSets/reviews.ts';
import { decidesAtAge } from '../decidesAtAge.ts';
import { activeRows, walkAnswers } from '../walk.ts';
import type { Row } from '../fields.ts';
import type { GateRule } from './scope.ts';

export const reviewPlanned: GateRule = ({ answers: { reviews }, today, pack, birth }) => {
  const next = plainDate(reviews.nextOn ?? '');
  if (!next) return [];
  const path = 'reviews.nextOn';
  if (next < today)
    return [
      { path, sentence: `The next review was planned for ${formatDate(next)}, which has passed.`, settle: 'Choose a day that lies ahead.' },
    ];
  const limit = reviewLimit(pack, birth, today);
  return limit && next > limit
    ? [{ path, sentence: `The next review must be by ${formatDate(limit)}.`, settle: 'Choose that day or sooner.' }]
    : [];
};

export const clearWhoDecides: GateRule = ({ answers: { consent }, age }) => {
  const { basis } = consent;
  if (age === undefined || basis === undefined) return [];
  const sentence = decidesAtAge(basis, age);
  return sentence === undefined
    ? []
    : [{ path: 'consent.basis', sentence, settle: 'Choose who agrees this plan at the age the person is now.' }];
};

export const linkedPlansAgree: GateRule = ({ answers: { linkedPlans } }) =>
  activeRows(linkedPlans.plans)
    .filter(({ answers }) => answers.compared === 'open')
    .map(({ id }) => ({
      path: `linkedPlans.plans.${id}.compared`,
      sentence: 'This linked plan differs from this one, and it is not settled.',
      settle: 'Ask a clinician to settle it, and record how.',
    }));

export const everythingLookedAt: GateRule = ({ answers }) => {
  const waiting = new Map<string, { readonly count: number; readonly first: string; readonly one: string }>();
  walkAnswers(answers, (field, answer, path) => {
    if (field.kind !== 'rows') return;
    for (const row of answer as readonly Row[]) {
      // a rows field is answered by rows
      if (row.standing !== 'carried') continue;
      const known = waiting.get(path);
      waiting.set(path, { count: (known?.count ?? 0) + 1, first: known?.first ?? `${path}.${row.id}`, one: field.one });
    }
  });
  const parts = PLAN_PARTS.filter(({ code }) => answers.reviews.parts?.[code]?.answer === 'waits').map(({ code, label }) => ({
    path: `reviews.parts.${code}`,
    sentence: `Nobody has looked yet at what the last version said on its own in “${label}”.`,
    settle: 'Go through it: say that it is still right, or change it.',
  }));
  const rows = [...waiting.values()].map(({ count, first, one }) => ({
    path: first,
    sentence:
      count === 1
        ? `1 ${one} came from the last version and has not been looked at.`
        : `${count} entries (${one}) came from the last version and have not been looked at.`,
    settle: 'Go through them: confirm, change or remove each one.',
  }));
  return [...parts, ...rows];
};
