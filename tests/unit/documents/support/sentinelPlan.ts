// A plan in which everything that can be typed is a word of its own, made from the definition, so that a paper can be asked
// which answers it says, how often, in which order, and whether it says any that is not for its reader. A date is a word too:
// a draft keeps what was typed.
import { fieldEntries, sectionIds, type SectionId } from '../../../../shared/plan/definition.ts';
import { FIVE_WAY, type Audience, type Field, type FieldKind, type FieldOfKind, type Fields } from '../../../../shared/plan/fields.ts';
import { partsOf } from '../../../../shared/plan/parts.ts';
import { newPlanContent, type PlanContent } from '../../../../shared/plan/planContent.ts';

export interface Sentinel {
  readonly word: string;
  // 'summary.medicines': the question it stands under.
  readonly path: string;
  readonly readers: readonly Audience[];
  // Names its row, and so may be said again wherever the row is spoken of.
  readonly isTitle: boolean;
}

// What stands in a row is read by nobody who may not read the row.
const inside = (own: readonly Audience[] | undefined, outer: readonly Audience[]): readonly Audience[] =>
  own === undefined ? outer : own.filter((reader) => outer.includes(reader));

interface Place {
  readonly path: string;
  readonly readers: readonly Audience[];
  readonly isTitle: boolean;
}

export function sentinelPlan(): { readonly content: PlanContent; readonly sentinels: readonly Sentinel[] } {
  const sentinels: Sentinel[] = [];
  const word = (place: Place, digits = false): string => {
    const made = digits ? String(40_000 + sentinels.length) : `Qx${String(sentinels.length).padStart(4, '0')}x`;
    sentinels.push({ word: made, ...place });
    return made;
  };
  const parts = (field: Field, place: Place): unknown => filled(partsOf(field) ?? {}, place);
  const text = (_: Field, place: Place): unknown => word(place);
  const makers: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>, place: Place) => unknown } = {
    text,
    longText: text,
    date: text,
    partialDate: text,
    phone: text,
    choice: ({ options }) => options[0]?.code,
    choices: ({ options }) => options.slice(0, 2).map(({ code }) => code),
    fiveWay: () => FIVE_WAY[0].code,
    identifier: (_, place) => ({ scheme: 'nhs', number: word(place) }),
    quantity: ({ units, measured }, place) => ({
      value: word(place, true),
      unit: units[0]?.code,
      ...(measured && { asAt: word(place), method: word(place) }),
    }),
    dose: parts,
    person: parts,
    statement: parts,
    rows: ({ fields, title }, place) =>
      [1, 2].map((number) => ({
        id: `${place.path}-${number}`,
        answers: filled(fields, place, title),
      })),
    links: ({ to }) => [`${to}-1`],
    sweep: ({ items, answers }, place) =>
      Object.fromEntries(items.map(({ code }) => [code, { answer: answers[0]?.code, note: word(place) }])),
    files: (_, place) => [{ id: 'f', name: word(place), mediaType: 'image/png', bytes: 1, sha256: '00' }],
  };
  const filled = (fields: Fields, place: Place, title?: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(fields).map(([id, field]) => {
        // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
        const make = makers[field.kind] as (field: Field, place: Place) => unknown;
        return [id, make(field, { ...place, readers: inside(field.audience, place.readers), isTitle: place.isTitle || id === title })];
      }),
    );
  const section = (id: SectionId) =>
    Object.fromEntries(
      fieldEntries
        .filter((entry) => entry.sectionId === id)
        .map(({ id: name, field, path, audience }) => {
          const make = makers[field.kind] as (field: Field, place: Place) => unknown; // as above
          return [name, make(field, { path, readers: audience, isTitle: false })];
        }),
    );
  const answers = Object.fromEntries(sectionIds.map((id) => [id, section(id)]));
  const { person } = answers;
  const content = newPlanContent({ ...answers, person: { ...person, addressSecret: 'no' } }); // made field by field from the definition
  return { content, sentinels };
}
