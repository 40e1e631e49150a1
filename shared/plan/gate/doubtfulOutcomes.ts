// Outcomes that nobody could be held to: advice, field by field.
import { OUTCOME_KINDS } from '../outcome/kinds.ts';
import { outcomesChecked } from '../outcome/outcomeCheck.ts';
import type { GateRule } from './scope.ts';

export const doubtfulOutcomes: GateRule = ({ answers, today }) =>
  outcomesChecked(answers, today).map(({ path, kind, phrase }) => ({
    path,
    // A date and a whole hope are long, or stand in the field in another form.
    sentence:
      kind === 'date' || kind === 'hope' ? `${OUTCOME_KINDS[kind].label}.` : `“${phrase}”: ${OUTCOME_KINDS[kind].label.toLowerCase()}.`,
    settle: OUTCOME_KINDS[kind].asks,
  }));
