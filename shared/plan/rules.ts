// When a field is asked. Rules are data, so that the form, the checks and the paper all read the same one, and each can
// be said in words. A rule may look at fields of its own section.
export interface AnswerIs<FieldId extends string = string> {
  readonly when: 'answerIs';
  readonly field: FieldId;
  readonly value: string;
}

export interface IsBlank<FieldId extends string = string> {
  readonly when: 'isBlank';
  readonly field: FieldId;
}

export type Rule<FieldId extends string = string> = AnswerIs<FieldId> | IsBlank<FieldId>;

export const answerIs = <const FieldId extends string>(field: FieldId, value: string): AnswerIs<FieldId> => ({
  when: 'answerIs',
  field,
  value,
});

export const isBlank = <const FieldId extends string>(field: FieldId): IsBlank<FieldId> => ({ when: 'isBlank', field });
