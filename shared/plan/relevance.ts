// Whether a field is asked, from the answers beside it, the answers elsewhere, the person's age and the nation.
import { ageOn, plainDate, type PlainDate } from '../base/plainDate.ts';
import { lifeStageOn, schoolYearOn, type LifeStage } from './age.ts';
import { isBlankAnswer } from './blank.ts';
import type { Answers, FieldEntry } from './definition.ts';
import type { Field } from './fields.ts';
import type { Nation, Rule } from './rules.ts';

export { isBlankAnswer } from './blank.ts';

// Left out, rules about age and nation hold: better asked than missed.
export interface Setting {
  readonly today?: PlainDate;
  readonly nation?: Nation;
}

type Beside = Readonly<Record<string, unknown>>;

export function ageFacts(
  answers: Answers,
  today: PlainDate | undefined,
): { readonly birth?: PlainDate; readonly age?: number; readonly schoolYear?: number; readonly stage?: LifeStage } {
  const birth = plainDate(answers.person.dateOfBirth ?? '');
  const said = answers.person.lifeStage;
  if (!birth || !today) return said === undefined ? {} : { stage: said };
  const override = answers.education.schoolYear;
  const schoolYear = schoolYearOn(birth, today, override === undefined ? undefined : Number(override));
  return { birth, age: ageOn(birth, today), stage: said ?? lifeStageOn(birth, today), ...(schoolYear === undefined ? {} : { schoolYear }) };
}

// `beside`: the answers of the same section, or of the same row.
export function holds(rule: Rule, beside: Beside, answers: Answers, setting: Setting): boolean {
  switch (rule.when) {
    case 'answerIs':
    case 'answerIn': {
      const answer = named(rule.field, beside, answers);
      const wanted = rule.when === 'answerIs' ? [rule.value] : rule.values;
      return Array.isArray(answer)
        ? answer.some((code) => wanted.includes(String(code)))
        : typeof answer === 'string' && wanted.includes(answer);
    }
    case 'isBlank':
      return isBlankAnswer(named(rule.field, beside, answers));
    case 'isAnswered':
      return !isBlankAnswer(named(rule.field, beside, answers));
    case 'age': {
      const { age } = ageFacts(answers, setting.today);
      return age === undefined || ((rule.from === undefined || age >= rule.from) && (rule.under === undefined || age < rule.under));
    }
    case 'schoolYear': {
      const { age, schoolYear } = ageFacts(answers, setting.today);
      return schoolYear === undefined ? age === undefined : schoolYear >= rule.from;
    }
    case 'lifeStage': {
      const { stage } = ageFacts(answers, setting.today);
      return stage === undefined || rule.stages.includes(stage);
    }
    case 'nation':
      return setting.nation === undefined || rule.nations.includes(setting.nation);
    case 'all':
      return rule.rules.every((each) => holds(each, beside, answers, setting));
    case 'any':
      return rule.rules.some((each) => holds(each, beside, answers, setting));
  }
}

function named(field: string, beside: Beside, answers: Answers): unknown {
  const dot = field.indexOf('.');
  if (dot < 0) return beside[field];
  const elsewhere = answers as Readonly<Record<string, Beside | undefined>>;
  return elsewhere[field.slice(0, dot)]?.[field.slice(dot + 1)];
}

export const isFieldRelevant = (field: Field, beside: Beside, answers: Answers, setting: Setting = {}): boolean =>
  field.relevant === undefined || holds(field.relevant, beside, answers, setting);

export const isRelevant = (entry: Pick<FieldEntry, 'field' | 'sectionId'>, answers: Answers, setting: Setting = {}): boolean =>
  isFieldRelevant(entry.field, answers[entry.sectionId], answers, setting);
