// The kinds of field a plan can have, and what an answer of each kind is. Everything that handles fields (form controls,
// printed blocks, checks, exchange formats) keeps one entry a kind, so a new kind breaks the build wherever it must be
// learned, while a new field is one entry in one section file.
import type { Rule } from './rules.ts';

export const AUDIENCES = ['emergency', 'family', 'school', 'localAuthority', 'transition', 'passport', 'shortBreak'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Option<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  // For families and family pages, where the professional label is not plain.
  readonly plainLabel?: string;
}

interface Common {
  readonly label: string;
  readonly plainLabel?: string;
  readonly hint?: string;
  // Starts a titled group of fields in the form and on paper.
  readonly heading?: string;
  // Asked only when this holds. An answer given earlier is kept, never cleared, when it no longer holds.
  readonly relevant?: Rule;
  // What few people need: behind "More" in the form.
  readonly more?: true;
  // Must be answered before a plan can be agreed, unless another field says why not.
  readonly needed?: true | { readonly unlessAnswered: string };
  readonly audience: readonly Audience[];
  // Where this stands in the professional record standard, the EHC document and FHIR R4.
  readonly prsb?: string;
  readonly ehc?: string;
  readonly fhir?: string;
}

export interface TextField extends Common {
  readonly kind: 'text';
  readonly most?: number;
}

export interface LongTextField extends Common {
  readonly kind: 'longText';
  readonly most?: number;
}

export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

export interface ChoicesField extends Common {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}

// Yes and no are only two of the five honest answers. A field left blank is none of them.
export interface FiveWayField extends Common {
  readonly kind: 'fiveWay';
}

export interface DateField extends Common {
  readonly kind: 'date';
  // A date of birth or of something done cannot lie ahead.
  readonly past?: true;
}

// A number that names a person in one of the four nations' schemes.
export interface IdentifierField extends Common {
  readonly kind: 'identifier';
}

export type Field = TextField | LongTextField | ChoiceField | ChoicesField | FiveWayField | DateField | IdentifierField;
export type FieldKind = Field['kind'];

export const FIVE_WAY = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'notKnown', label: 'Not known' },
  { code: 'notAsked', label: 'Not asked' },
  { code: 'declined', label: 'Declined to say' },
] as const satisfies readonly Option[];
export type FiveWay = (typeof FIVE_WAY)[number]['code'];

export const IDENTIFIER_SCHEMES = [
  { code: 'nhs', label: 'NHS number', plainLabel: 'NHS number (England, Wales, Isle of Man)' },
  { code: 'chi', label: 'CHI number', plainLabel: 'CHI number (Scotland)' },
  { code: 'hc', label: 'H&C number', plainLabel: 'Health and Care number (Northern Ireland)' },
] as const satisfies readonly Option[];
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]['code'];

export interface Identifier {
  readonly scheme: IdentifierScheme;
  // As typed: only what is shown is spaced 3-3-4.
  readonly number: string;
}

// What an answer of each kind is. A date is 'YYYY-MM-DD' once it can be read as one, and until then what was typed, so
// that a half-written date is kept too; `plainDate` tells which.
export interface AnswerByKind<Code extends string = string> {
  readonly text: string;
  readonly longText: string;
  readonly choice: Code;
  readonly choices: readonly Code[];
  readonly fiveWay: FiveWay;
  readonly date: string;
  readonly identifier: Identifier;
}

type CodesOf<F> = F extends { readonly options: readonly Option<infer Code>[] } ? Code : string;

export type AnswerOf<F extends Field> = AnswerByKind<CodesOf<F>>[F['kind']];
