// A plan in which every field is answered in words found nowhere else in it, made from the definition itself, so that a
// paper can be asked which of them it holds. Each list has a second row that is for nobody.
import { formatDate, plainDate } from '../../../../shared/base/plainDate.ts';
import { fieldEntries, sectionIds, type Answers } from '../../../../shared/plan/definition.ts';
import type { Audience, Field, FieldKind, FieldOfKind, Fields } from '../../../../shared/plan/fields.ts';
import { partsOf } from '../../../../shared/plan/parts.ts';

export interface Planted {
  // 'summary.medicines.strength'
  readonly path: string;
  // As it stands on paper.
  readonly words: string;
  readonly readers: readonly Audience[];
}

// What the plan needs to be of one piece; every other choice takes the first of its options.
const CHOSEN: Readonly<Record<string, unknown>> = {
  'person.dateOfBirth': '2012-03-14',
  'person.identifier': { scheme: 'nhs', number: '9990000018' },
  'person.addressSecret': 'no',
  'summary.allergyStatus': 'has',
  'summary.medicinesStatus': 'takes',
  'summary.status': 'investigating',
  'emergency.plan': 'yes',
  'emergency.phones.allHours': 'no',
  'transitions.answer': 'planned',
};

export function everyFieldAnswered(): {
  readonly answers: Answers;
  readonly planted: readonly Planted[];
  readonly hidden: readonly string[];
} {
  const planted: Planted[] = [];
  const hidden: string[] = [];
  let count = 0;

  interface Place {
    readonly path: string;
    readonly readers: readonly Audience[];
    readonly hide: boolean;
  }
  const plant = ({ path, readers, hide }: Place, words: string): void => {
    if (hide) hidden.push(words);
    else planted.push({ path, words, readers });
  };
  const word = (place: Place): string => {
    count += 1;
    const words = `zq${String(count).padStart(4, '0')}x`;
    plant(place, words);
    return words;
  };
  // Each on a day of its own, long ago.
  const day = (place: Place): string => {
    count += 1;
    const iso = new Date(Date.UTC(1990, 0, 1 + count)).toISOString().slice(0, 10);
    const date = plainDate(iso);
    if (!date) throw new Error('A day that is none.');
    plant(place, formatDate(date));
    return iso;
  };
  const number = (place: Place): string => {
    count += 1;
    plant(place, String(81_000 + count));
    return String(81_000 + count);
  };
  const inside = (fields: Fields, place: Place): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [
        id,
        answer(field, { ...place, path: `${place.path}.${id}`, readers: field.audience ?? place.readers }),
      ]),
    );

  const makers: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>, place: Place) => unknown } = {
    text: (_, place) => word(place),
    longText: (_, place) => word(place),
    phone: (_, place) => word(place),
    choice: ({ options }) => options[0]?.code,
    choices: ({ options }) => options.slice(0, 1).map(({ code }) => code),
    fiveWay: () => 'yes',
    date: (_, place) => day(place),
    partialDate: (_, place) => day(place),
    identifier: () => ({ scheme: 'nhs', number: '9990000018' }),
    quantity: ({ units, measured }, place) => ({
      value: number(place),
      unit: units[0]?.code,
      ...(measured && { asAt: day({ ...place, path: `${place.path}.asAt` }), method: word({ ...place, path: `${place.path}.method` }) }),
    }),
    dose: (field, place) => inside(partsOf(field) ?? {}, place),
    person: (field, place) => inside(partsOf(field) ?? {}, place),
    statement: (field, place) => inside(partsOf(field) ?? {}, place),
    rows: ({ fields }, place) => [
      { id: `${place.path}-1`, answers: inside(fields, place) },
      { id: `${place.path}-2`, audience: [], answers: inside(fields, { ...place, hide: true }) },
    ],
    links: ({ to }) => [`${to}-1`],
    sweep: ({ items, answers }, place) =>
      Object.fromEntries(
        items.map(({ code }) => [code, { answer: answers[0]?.code, note: word({ ...place, path: `${place.path}.${code}` }) }]),
      ),
    files: (_, place) => [{ id: 'f1', name: word(place), mediaType: 'image/png', bytes: 1234, sha256: 'ab' }],
  };
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
  const answer = (field: Field, place: Place): unknown =>
    CHOSEN[place.path] ?? (makers[field.kind] as (field: Field, place: Place) => unknown)(field, place);

  const answers = Object.fromEntries(
    sectionIds.map((section) => [
      section,
      Object.fromEntries(
        fieldEntries
          .filter(({ sectionId }) => sectionId === section)
          .map(({ id, path, field, audience }) => [id, answer(field, { path, readers: audience, hide: false })]),
      ),
    ]),
  ) as unknown as Answers; // made field by field from the definition
  return { answers, planted, hidden };
}
