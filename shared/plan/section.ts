// A section of the plan: a record of fields in the order a nurse thinks of them.
import type { AnswersTo, Audience, Fields } from './fields.ts';
import type { Rule } from './rules.ts';

export type { Fields } from './fields.ts';

export interface Section<F extends Fields = Fields> {
  readonly label: string;
  readonly plainLabel: string;
  readonly intro: string;
  // Who may read its fields, unless a field says otherwise.
  readonly audience: readonly Audience[];
  readonly fields: F;
}

type NamesIn<R> = R extends { readonly field: infer Name extends string }
  ? Name
  : R extends { readonly rules: readonly Rule<infer Name>[] }
    ? Name
    : never;

// A name without a dot must be a field that stands beside the one that names it.
type Misnamed<R, F> = Exclude<NamesIn<R>, keyof F | `${string}.${string}`>;

type Fits<One, F> = (One extends { readonly relevant: infer R }
  ? [Misnamed<R, F>] extends [never]
    ? unknown
    : { readonly relevant: { readonly noSuchField: Misnamed<R, F> } }
  : unknown) &
  (One extends { readonly needed: { readonly unlessAnswered: infer Named } }
    ? Named extends keyof F
      ? unknown
      : { readonly needed: { readonly unlessAnswered: keyof F } }
    : unknown) &
  (One extends { readonly kind: 'rows'; readonly fields: infer Inner; readonly title: infer Title }
    ? (Title extends keyof Inner ? unknown : { readonly title: keyof Inner }) & { readonly fields: RulesFit<Inner> }
    : unknown);

// A rule that names a field its section does not have is a type error, and so is a title that its rows do not have.
type RulesFit<F> = { readonly [Id in keyof F]: Fits<F[Id], F> };

export const section = <const F extends Fields>(of: Section<F> & { readonly fields: RulesFit<F> }): Section<F> => of;

export type SectionAnswers<S extends Section> = AnswersTo<S['fields']>;
