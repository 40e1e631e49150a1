// The kinds of field a plan can have, and what an answer of each kind is. Everything that handles fields (form controls,
// printed blocks, checks, exchange formats) keeps one entry a kind, so a new kind breaks the build wherever it must be
// learned, while a new field is one entry in one section file.
//
// Numbers, dates and phone numbers are kept exactly as somebody typed them; nothing is ever rounded or converted.
// Every part of an answer that is made of parts may be missing, because a draft holds whatever has been typed so far.
import type { Option } from './option.ts';
import type { ReadinessCode } from './readinessCodes.ts';
import type { Rule } from './rules.ts';
import type { FiveWay } from './valueSets/answers.ts';
import type { DoseBasis, Route } from './valueSets/medicines.ts';
import type { HowObtained, Source, Speaker } from './valueSets/speaking.ts';
import type { DosePer, DoseUnit, RepeatUnit, VolumeUnit } from './valueSets/units.ts';

export type { Option } from './option.ts';
export { FIVE_WAY, type FiveWay } from './valueSets/answers.ts';

export const AUDIENCES = ['emergency', 'family', 'school', 'localAuthority', 'transition', 'passport', 'shortBreak'] as const;
export type Audience = (typeof AUDIENCES)[number];

// Where the field stands in an Education, Health and Care plan. A row may stand elsewhere (a provision that trains
// belongs in F): the outline decides row by row.
export type EhcSection = 'front' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2' | 'I' | 'J' | 'K';

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
  // About one version alone (the day it was talked through, who stands by it): blank again in the next.
  readonly anew?: true;
  // Written by clinicians for clinicians: left out where a family reads the plan in plain words.
  readonly clinical?: true;
  // The rule of the gate that speaks for this field when it is needed and blank.
  readonly gate?: ReadinessCode;
  // Holds names of other people by design, so the search for somebody else's name passes it over.
  readonly names?: true;
  // Who may read it. Left out: the section's audience (or, inside a row, that of the rows).
  readonly audience?: readonly Audience[];
  // Where this stands in the professional record standard, the EHC document and FHIR R4.
  readonly prsb?: string;
  readonly ehc?: EhcSection;
  readonly fhir?: string;
}

export interface TextField extends Common {
  readonly kind: 'text';
  readonly most?: number;
  readonly format?: 'email';
  // May hold amounts of medicine, so it is read for the abbreviations and zeros that get people hurt.
  readonly medicines?: true;
}

export interface LongTextField extends Common {
  readonly kind: 'longText';
  readonly most?: number;
  readonly medicines?: true;
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

// A year, a month or a day: as much as is known.
export interface PartialDateField extends Common {
  readonly kind: 'partialDate';
  readonly past?: true;
}

// A number that names a person in one of the four nations' schemes.
export interface IdentifierField extends Common {
  readonly kind: 'identifier';
}

export interface QuantityField extends Common {
  readonly kind: 'quantity';
  readonly units: readonly Option[];
  // Asks when it was measured, and how.
  readonly measured?: true;
  // An amount of medicine, so the rules of written doses hold.
  readonly medicine?: true;
  // Only whole numbers make sense (times, minutes).
  readonly whole?: true;
}

export interface DoseField extends Common {
  readonly kind: 'dose';
}

export interface PhoneField extends Common {
  readonly kind: 'phone';
}

// Somebody with a name and, as far as it is needed, a role and ways to reach them.
export interface PersonField extends Common {
  readonly kind: 'person';
  // The parts to ask for; left out: all of them.
  readonly parts?: readonly (keyof NamedPerson)[];
}

export interface RowsField extends Common {
  readonly kind: 'rows';
  // What one might be, for a list with nothing in it yet. Never a dose, and never put in by a press of a key.
  readonly example?: string;
  // One of them, with its article left off: 'medicine', 'health need'.
  readonly one: string;
  readonly fields: Readonly<Record<string, Field>>;
  // The field that names a row when it is closed.
  readonly title: string;
  // What else a closed row says of itself, a piece of words for each answer: '{amount} each time'. A piece whose answer is
  // blank is left out. Left out altogether: its first answers, each after its name where it needs one.
  readonly reads?: readonly string[];
  // Said ahead of that field wherever it names the row, where it would mean the opposite by itself: DO NOT give penicillin.
  readonly titlePrefix?: string;
  // Rows are numbered with this letter: C1, C2 …
  readonly letter?: string;
  readonly most?: number;
}

// Points at rows of another field, which may be in another section: 'healthNeeds.needs'.
export interface LinksField extends Common {
  readonly kind: 'links';
  readonly to: `${string}.${string}`;
}

// A closed list gone through item by item, each answered from a small set, with a note where one is wanted.
export interface SweepField extends Common {
  readonly kind: 'sweep';
  readonly items: readonly Option[];
  readonly answers: readonly Option[];
  readonly noteLabel?: string;
}

// Somebody's own words. Staff write them down; they do not edit them.
export interface StatementField extends Common {
  readonly kind: 'statement';
  readonly most?: number;
}

// Pictures, and papers as PDF.
export interface FilesField extends Common {
  readonly kind: 'files';
  // One of them: 'photo', 'scan'. A file is called that with a number until somebody names it.
  readonly one: string;
  readonly picturesOnly?: true;
  // The longest side that a picture is brought to, in points, where that is less than elsewhere.
  readonly longestSide?: number;
  readonly most?: number;
}

interface FieldByKind {
  readonly text: TextField;
  readonly longText: LongTextField;
  readonly choice: ChoiceField;
  readonly choices: ChoicesField;
  readonly fiveWay: FiveWayField;
  readonly date: DateField;
  readonly partialDate: PartialDateField;
  readonly identifier: IdentifierField;
  readonly quantity: QuantityField;
  readonly dose: DoseField;
  readonly phone: PhoneField;
  readonly person: PersonField;
  readonly rows: RowsField;
  readonly links: LinksField;
  readonly sweep: SweepField;
  readonly statement: StatementField;
  readonly files: FilesField;
}

export type FieldKind = keyof FieldByKind;
export type FieldOfKind<Kind extends FieldKind> = FieldByKind[Kind];
export type Field = FieldByKind[FieldKind];
export type Fields = Readonly<Record<string, Field>>;

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

export interface Quantity<Unit extends string = string> {
  // A decimal number as typed.
  readonly value?: string;
  readonly unit?: Unit;
  readonly asAt?: string;
  readonly method?: string;
}

export interface NamedPerson {
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  // With the General Medical Council, the Nursing and Midwifery Council and the like.
  readonly registerNumber?: string;
  readonly phone?: string;
  readonly email?: string;
}

// A dose as the prescriber authorised it. Accord never works one out.
export interface Dose {
  readonly amount?: Quantity<DoseUnit>;
  readonly per?: DosePer;
  readonly route?: Route;
  readonly basis?: DoseBasis;
  // What the prescriber worked from: so much per kilogram (or per square metre).
  readonly rate?: Quantity<DoseUnit>;
  // In kilogram, with the date it was measured.
  readonly weight?: Quantity<'kilogram'>;
  readonly maximum?: Quantity<DoseUnit>;
  readonly dayMaximum?: Quantity<DoseUnit>;
  readonly repeat?: FiveWay;
  readonly repeatAfter?: Quantity<RepeatUnit>;
  readonly repeatMost?: Quantity<'times'>;
  // So much medicine …
  readonly strength?: Quantity<DoseUnit>;
  // … in so much liquid.
  readonly strengthIn?: Quantity<VolumeUnit>;
  // What is drawn up and given.
  readonly volume?: Quantity<VolumeUnit>;
  readonly authorisedBy?: NamedPerson;
  readonly authorisedOn?: string;
  readonly checkedBy?: NamedPerson;
  readonly checkedOn?: string;
  // The second checker gives these again from the prescription, so a dose that is changed after its check no longer matches it.
  readonly checkedAmount?: Quantity<DoseUnit>;
  readonly checkedPer?: DosePer;
  readonly checkedRoute?: Route;
  readonly checkedBasis?: DoseBasis;
  readonly checkedWeight?: Quantity<'kilogram'>;
}

export interface Statement {
  readonly text?: string;
  readonly speaker?: Speaker;
  readonly speakerName?: string;
  readonly how?: HowObtained;
  readonly saidOn?: string;
}

// The bytes are kept apart from the answers, under this id.
export interface FileReference {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

// Where a row came from and who last stood by it.
export interface Origin {
  readonly enteredBy?: string;
  // An ISO moment.
  readonly enteredAt?: string;
  readonly source?: Source;
  readonly sourceDate?: string;
  readonly speakerName?: string;
  readonly confirmedBy?: string;
  readonly confirmedAt?: string;
}

// What has become of a row in this round. Left out: it is new. 'carried' came from the version before and nobody has
// looked at it yet. A removed row stays, struck out, until the version is agreed; the next version starts without it.
export const ROW_STANDINGS = ['carried', 'confirmed', 'changed', 'removed'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

export type AnswersTo<F extends Fields> = { readonly [Id in keyof F]?: AnswerOf<F[Id]> };

export interface Row<F extends Fields = Fields> {
  // Stable for the life of the plan; the order of the rows is the order of the list.
  readonly id: string;
  readonly answers: AnswersTo<F>;
  readonly standing?: RowStanding;
  readonly origin?: Origin;
  // Narrows or widens who may read this row, where it differs from the field's audience.
  readonly audience?: readonly Audience[];
}

export interface SweepItem<Code extends string = string> {
  readonly answer?: Code;
  readonly note?: string;
}

// What an answer of each kind is. A date is 'YYYY-MM-DD' once it can be read as one, and until then what was typed, so
// that a half-written date is kept too; `plainDate` tells which. A partial date may also be 'YYYY' or 'YYYY-MM'.
export interface AnswerByKind<F extends Field = Field> {
  readonly text: string;
  readonly longText: string;
  readonly choice: CodesOf<F>;
  readonly choices: readonly CodesOf<F>[];
  readonly fiveWay: FiveWay;
  readonly date: string;
  readonly partialDate: string;
  readonly identifier: Identifier;
  readonly quantity: Quantity<UnitsOf<F>>;
  readonly dose: Dose;
  readonly phone: string;
  readonly person: NamedPerson;
  readonly rows: readonly Row<RowFieldsOf<F>>[];
  // Row ids.
  readonly links: readonly string[];
  readonly sweep: { readonly [Item in SweepItemsOf<F>]?: SweepItem<SweepAnswersOf<F>> };
  readonly statement: Statement;
  readonly files: readonly FileReference[];
}

type CodesOf<F> = F extends { readonly options: readonly Option<infer Code>[] } ? Code : string;
type UnitsOf<F> = F extends { readonly units: readonly Option<infer Code>[] } ? Code : string;
type RowFieldsOf<F> = F extends { readonly kind: 'rows'; readonly fields: infer Inner extends Fields } ? Inner : Fields;
type SweepItemsOf<F> = F extends { readonly items: readonly Option<infer Code>[] } ? Code : string;
type SweepAnswersOf<F> = F extends { readonly items: readonly Option[]; readonly answers: readonly Option<infer Code>[] } ? Code : string;

export type AnswerOf<F extends Field> = AnswerByKind<F>[F['kind']];
export type Answer = AnswerByKind[FieldKind];
