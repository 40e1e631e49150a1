// A section of the plan: a record of fields in the order a nurse thinks of them.
import type { AnswerOf, Field } from './fields.ts';

export type Fields = Readonly<Record<string, Field>>;

export interface Section<F extends Fields = Fields> {
  readonly label: string;
  readonly plainLabel: string;
  readonly intro: string;
  readonly fields: F;
}

// A rule that names a field its section does not have is a type error.
type RulesFit<F extends Fields> = {
  readonly [Id in keyof F]: (F[Id] extends { readonly relevant: { readonly field: infer Named } }
    ? Named extends keyof F
      ? unknown
      : { readonly relevant: { readonly field: keyof F } }
    : unknown) &
    (F[Id] extends { readonly needed: { readonly unlessAnswered: infer Named } }
      ? Named extends keyof F
        ? unknown
        : { readonly needed: { readonly unlessAnswered: keyof F } }
      : unknown);
};

export const section = <const F extends Fields>(of: Section<F> & { readonly fields: RulesFit<F> }): Section<F> => of;

export type SectionAnswers<S extends Section> = {
  readonly [Id in keyof S['fields']]?: AnswerOf<S['fields'][Id]>;
};
