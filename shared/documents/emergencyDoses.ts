// The doses of the emergency page: every number as it was authorised, with what it rests on and who stands behind it, and
// in the very cell what the second checker read otherwise.
import type { Answers } from '../plan/definition.ts';
import { checkedOtherwise } from '../plan/doseConcerns.ts';
import { FIVE_WAY, type Dose, type NamedPerson, type Quantity } from '../plan/fields.ts';
import { DOSE_PARTS } from '../plan/parts.ts';
import { samePerson } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { quantitySpans } from './amountSpans.ts';
import type { TableBlock } from './blocks.ts';
import { held, heldNumbers, onDay, orMissing, rowsAt, sentences, strong, type AnswersIn } from './emergencyRows.ts';
import type { PrintScope } from './printScope.ts';
import { aside, isTyped, joined, NOT_ANSWERED, optionLabel, partialDateSpans, words, type Spans } from './spans.ts';

type Medicine = AnswersIn<Answers['emergency']['medicines']>;

const amount = (
  quantity: Quantity | undefined,
  part: 'amount' | 'maximum' | 'dayMaximum' | 'repeatAfter' | 'repeatMost' | 'rate' | 'strength' | 'strengthIn' | 'volume',
): Spans => (quantity && !isBlankAnswer(quantity) ? held(quantitySpans(quantity, DOSE_PARTS[part])) : [NOT_ANSWERED]);

function doseCell(dose: Dose): Spans {
  const { amount: given, per, strength, strengthIn, volume } = dose;
  const differs = checkedOtherwise(dose).map(([, what]) => what);
  const checkedMark: Spans =
    differs.length === 0
      ? []
      : strong([{ text: `\nNot as the second checker read it (${differs.join(', ')}): do not give, ask the prescriber` }]);
  const how = per === undefined ? [aside('given as: not answered')] : per === 'dose' ? [] : words(optionLabel(DOSE_PARTS.per.options, per));
  const isReady = [volume, strength, strengthIn].every(isBlankAnswer);
  const drawn: Spans = isReady
    ? []
    : [
        { text: '\n' },
        ...amount(volume, 'volume'),
        { text: ' of ' },
        ...amount(strength, 'strength'),
        { text: ' in ' },
        ...amount(strengthIn, 'strengthIn'),
      ];
  return [...joined([strong(amount(given, 'amount')), ...(how.length > 0 ? [how] : [])], ' '), ...drawn, ...checkedMark];
}

function mostCell({ maximum, dayMaximum }: Dose): Spans {
  const one = isBlankAnswer(maximum) ? [] : [amount(maximum, 'maximum')];
  const day = isBlankAnswer(dayMaximum) ? [] : [[...amount(dayMaximum, 'dayMaximum'), { text: ' in 24 hours' }]];
  const all = [...one, ...day];
  return all.length === 0 ? [NOT_ANSWERED] : joined(all, '\n');
}

// What is not known, was not asked or was declined is none of "no".
function repeatCell({ repeat, repeatAfter, repeatMost }: Dose): Spans {
  if (repeat === undefined) return [NOT_ANSWERED];
  if (repeat !== 'yes') return words(optionLabel(FIVE_WAY, repeat));
  return joined(
    [
      [{ text: 'after ' }, ...amount(repeatAfter, 'repeatAfter')],
      [{ text: 'at most ' }, ...amount(repeatMost, 'repeatMost')],
    ],
    '\n',
  );
}

const nameAndRole = (person: NamedPerson | undefined): Spans =>
  joined([orMissing(person?.name, 'name'), ...(isTyped(person?.role) ? [words(person.role)] : [])], ', ');

const personOn = (person: NamedPerson | undefined, on: string | undefined): Spans => [
  ...nameAndRole(person),
  { text: ' on ' },
  ...onDay(on),
];

// Who stands behind a dose, and who looked at it again. Whoever stands behind the whole page is named at its top.
function signed({ authorisedBy, authorisedOn, checkedBy, checkedOn }: Dose, { answers: { emergency } }: PrintScope): Spans {
  const first = personOn(authorisedBy, authorisedOn);
  const isAbove =
    samePerson(authorisedBy, emergency.authorisedBy) && textOf(first) === textOf(personOn(emergency.authorisedBy, emergency.authorisedOn));
  return [
    { text: 'Authority: ' },
    ...(isAbove ? words('as above') : first),
    { text: '; second check: ' },
    ...personOn(checkedBy, checkedOn),
  ];
}

const BASES = { fixed: 'fixed dose', weight: 'by weight', surfaceArea: 'by body surface' } as const;

function basisOf({ basis, rate, weight = {} }: Dose): Spans {
  const by = basis === undefined ? [aside('basis not answered')] : words(BASES[basis]);
  const each = basis === 'surfaceArea' ? ' per square metre' : ' per kilogram';
  const worked = isBlankAnswer(rate) ? [] : [{ text: ', ' }, ...amount(rate, 'rate'), { text: each }];
  const { asAt, method: _, ...weighed } = weight;
  const { units } = DOSE_PARTS.weight;
  const atWeight = isBlankAnswer(weight)
    ? []
    : [{ text: ', weighing ' }, ...held(quantitySpans(weighed, { units })), { text: ' on ' }, ...onDay(asAt)];
  return [...by, ...worked, ...atWeight];
}

// What it rests on, until when it may be used if that is not the day of the page, and where the medicine is.
const restsOn = (dose: Dose, { validUntil, kept, expires }: Medicine, { answers: { emergency } }: PrintScope): Spans =>
  joined(
    [
      basisOf(dose),
      ...(isTyped(validUntil) && validUntil === emergency.reliableUntil ? [] : [[{ text: 'use until ' }, ...onDay(validUntil)]]),
      ...(isTyped(kept) ? [[{ text: 'kept: ' }, ...words(kept)]] : []),
      ...(isTyped(expires) ? [[{ text: 'box expires ' }, ...partialDateSpans(expires)]] : []),
    ],
    '; ',
  );

const textOf = (spans: Spans): string => spans.map(({ text }) => text).join('');

// One person often stands behind all of them: said once then.
function doseNotes(rows: readonly Medicine[], scope: PrintScope): Spans {
  const [first] = rows;
  const isShared = first !== undefined && new Set(rows.map(({ dose = {} }) => textOf(signed(dose, scope)))).size === 1;
  const notes = rows.map((row): Spans => {
    const { name, dose = {} } = row;
    return sentences([
      [...strong(orMissing(name, 'Medicine')), { text: ': ' }, ...restsOn(dose, row, scope)],
      ...(isShared ? [] : [signed(dose, scope)]),
    ]);
  });
  return sentences([...notes, ...(isShared ? [signed(first.dose ?? {}, scope)] : [])]);
}

export function doseTable(scope: PrintScope): { readonly table: TableBlock; readonly notes: Spans } | undefined {
  const rows = rowsAt<Medicine>('emergency.medicines', scope);
  if (rows.length === 0) return undefined;
  return {
    table: {
      kind: 'table',
      caption: 'Emergency medicines and their doses',
      columns: [
        { label: 'Medicine, and when', share: 25.5 },
        { label: 'Dose', share: 23.5 },
        { label: 'Route', share: 16.5 },
        { label: 'Most', share: 18.5 },
        { label: 'Repeat', share: 16 },
      ],
      rows: rows.map(({ answers: { name, when, dose = {} }, mark }) => [
        [...strong(orMissing(name, 'Medicine')), { text: '\n' }, ...heldNumbers(orMissing(when, 'When to give it:')), ...mark],
        doseCell(dose),
        dose.route === undefined ? [NOT_ANSWERED] : words(optionLabel(DOSE_PARTS.route.options, dose.route)),
        mostCell(dose),
        repeatCell(dose),
      ]),
    },
    notes: doseNotes(
      rows.map(({ answers }) => answers),
      scope,
    ),
  };
}
