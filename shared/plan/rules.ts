// When a field is asked. Rules are data, so that the form, the checks and the paper all read the same one, and each can
// be said in words. A rule names a field beside its own ('basis'), or any field of the plan by its path ('summary.status').
import type { PackNation as Nation } from '../jurisdiction/pack.ts';
import type { LifeStage } from './age.ts';

export type { PackNation as Nation } from '../jurisdiction/pack.ts';

type FieldName = string;

export interface AnswerIs<FieldId extends FieldName = FieldName> {
  readonly when: 'answerIs';
  readonly field: FieldId;
  readonly value: string;
}

export interface AnswerIn<FieldId extends FieldName = FieldName> {
  readonly when: 'answerIn';
  readonly field: FieldId;
  readonly values: readonly string[];
}

export interface IsBlank<FieldId extends FieldName = FieldName> {
  readonly when: 'isBlank';
  readonly field: FieldId;
}

export interface IsAnswered<FieldId extends FieldName = FieldName> {
  readonly when: 'isAnswered';
  readonly field: FieldId;
}

// Whole years; `under` is not included. Holds when the date of birth is not known: better asked than missed.
export interface AgeBetween {
  readonly when: 'age';
  readonly from?: number;
  readonly under?: number;
}

export interface SchoolYearFrom {
  readonly when: 'schoolYear';
  readonly from: number;
}

export interface LifeStageIn {
  readonly when: 'lifeStage';
  readonly stages: readonly LifeStage[];
}

export interface NationIn {
  readonly when: 'nation';
  readonly nations: readonly Nation[];
}

export interface AllOf<FieldId extends FieldName = FieldName> {
  readonly when: 'all';
  readonly rules: readonly Rule<FieldId>[];
}

export interface AnyOf<FieldId extends FieldName = FieldName> {
  readonly when: 'any';
  readonly rules: readonly Rule<FieldId>[];
}

export type Rule<FieldId extends FieldName = FieldName> =
  | AnswerIs<FieldId>
  | AnswerIn<FieldId>
  | IsBlank<FieldId>
  | IsAnswered<FieldId>
  | AgeBetween
  | SchoolYearFrom
  | LifeStageIn
  | NationIn
  | AllOf<FieldId>
  | AnyOf<FieldId>;

// The fields that a rule looks at.
export const fieldsNamed = (rule: Rule): readonly string[] => {
  if ('field' in rule) return [rule.field];
  return 'rules' in rule ? rule.rules.flatMap(fieldsNamed) : [];
};

export const answerIs = <const FieldId extends string>(field: FieldId, value: string): AnswerIs<FieldId> => ({
  when: 'answerIs',
  field,
  value,
});

export const answerIn = <const FieldId extends string>(field: FieldId, values: readonly string[]): AnswerIn<FieldId> => ({
  when: 'answerIn',
  field,
  values,
});

export const isBlank = <const FieldId extends string>(field: FieldId): IsBlank<FieldId> => ({ when: 'isBlank', field });

export const isAnswered = <const FieldId extends string>(field: FieldId): IsAnswered<FieldId> => ({ when: 'isAnswered', field });

export const ageFrom = (from: number, under?: number): AgeBetween =>
  under === undefined ? { when: 'age', from } : { when: 'age', from, under };

export const ageUnder = (under: number): AgeBetween => ({ when: 'age', under });

export const schoolYearFrom = (from: number): SchoolYearFrom => ({ when: 'schoolYear', from });

export const lifeStageIn = (...stages: readonly LifeStage[]): LifeStageIn => ({ when: 'lifeStage', stages });

export const inNation = (...nations: readonly Nation[]): NationIn => ({ when: 'nation', nations });

type NamesIn<R> = R extends { readonly field: infer Name extends string }
  ? Name
  : R extends { readonly rules: readonly Rule<infer Name>[] }
    ? Name
    : never;

export const allOf = <const Rules extends readonly Rule[]>(...rules: Rules): AllOf<NamesIn<Rules[number]>> =>
  ({ when: 'all', rules }) as unknown as AllOf<NamesIn<Rules[number]>>; // the names are carried by the type only

export const anyOf = <const Rules extends readonly Rule[]>(...rules: Rules): AnyOf<NamesIn<Rules[number]>> =>
  ({ when: 'any', rules }) as unknown as AnyOf<NamesIn<Rules[number]>>; // the names are carried by the type only
