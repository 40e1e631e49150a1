// Blank is one thing everywhere: nothing was answered. It never means "no".
import { answerAt, type Answers, type FieldEntry } from './definition.ts';
import type { AnswerOf, Field } from './fields.ts';
import type { Rule } from './rules.ts';

export function isBlankAnswer(answer: AnswerOf<Field> | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if ('number' in answer) return answer.number.trim() === '';
  return answer.length === 0;
}

function holds(rule: Rule, answers: Answers, sectionId: FieldEntry['sectionId']): boolean {
  const answer = answerAt(answers, { sectionId, id: rule.field });
  switch (rule.when) {
    case 'answerIs':
      return Array.isArray(answer) ? answer.includes(rule.value) : answer === rule.value;
    case 'isBlank':
      return isBlankAnswer(answer);
  }
}

export const isRelevant = (entry: FieldEntry, answers: Answers): boolean =>
  entry.field.relevant === undefined || holds(entry.field.relevant, answers, entry.sectionId);
