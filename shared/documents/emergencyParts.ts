// The regions of the emergency page, each in the words of the plan. A row is never shortened, and what it must say and does
// not is said to be missing.
import { answerAt, fieldEntry, type Answers, type FieldPath } from '../plan/definition.ts';
import { checkedOtherwise } from '../plan/doseConcerns.ts';
import type { Dose, NamedPerson, Quantity, Row } from '../plan/fields.ts';
import { DOSE_PARTS } from '../plan/parts.ts';
import { prefixedTitle } from '../plan/prefixedTitle.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { activeRows } from '../plan/walk.ts';
import { quantitySpans } from './amountSpans.ts';
import type { BoxBlock, TableBlock } from './blocks.ts';
import { mayRead, printedRows, type PrintScope } from './printScope.ts';
import { rowsField } from './rowsField.ts';
import { ahead, aside, dateSpans, isTyped, joined, NOT_ANSWERED, optionLabel, words, type Spans } from './spans.ts';

type AnswersIn<List> = NonNullable<List> extends readonly { readonly answers: infer Said }[] ? Said : never;

// The rows that stand, for this reader, with whether anybody has looked at them in this round.
function rowsAt<Said>(
  path: FieldPath,
  scope: PrintScope,
): readonly { readonly answers: Said; readonly id: string; readonly mark: Spans }[] {
  const entry = fieldEntry(path);
  const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  return printedRows(rows, undefined, entry.audience, scope).map(({ row }) => ({
    id: row.id,
    answers: row.answers as Said, // of that field
    mark: row.standing === 'carried' ? [aside(' (carried forward, not looked at yet)')] : [],
  }));
}

const orMissing = (text: string | undefined, what: string): Spans => (isTyped(text) ? words(text) : [aside(`${what} not answered`)]);
const strong = (spans: Spans): Spans => spans.map((span) => (span.aside ? span : { ...span, strong: true as const }));
const nothing: readonly Spans[] = [[NOT_ANSWERED]];
const orNothing = (items: readonly Spans[]): readonly Spans[] => (items.length > 0 ? items : nothing);
const extra = (before: string, text: string | undefined, after = ''): Spans =>
  isTyped(text) ? [{ text: before }, ...words(text), { text: after }] : [];

export const riskItems = (scope: PrintScope): readonly Spans[] =>
  orNothing(
    rowsAt<AnswersIn<Answers['emergency']['risks']>>('emergency.risks', scope).map(({ answers: { plain, medical }, mark }) => [
      ...strong(orMissing(plain, 'Risk')),
      ...extra(' (', medical, ')'),
      ...mark,
    ]),
  );

export function allergyItems(scope: PrintScope): readonly Spans[] {
  const { summary } = scope.answers;
  const listed = rowsAt<AnswersIn<Answers['summary']['allergies']>>('summary.allergies', scope).map(
    ({ answers: { substance, reaction, severity }, mark }): Spans => [
      ...strong(orMissing(substance, 'Substance')),
      { text: ': ' },
      ...orMissing(reaction, 'reaction'),
      ...(severity === 'lifeThreatening' ? strong([{ text: ', can threaten life' }]) : []),
      ...mark,
    ],
  );
  if (listed.length > 0) return listed;
  if (summary.allergyStatus === undefined) return [strong([{ text: 'NOT ASKED' }])];
  if (summary.allergyStatus === 'notKnown') return [strong([{ text: 'NOT KNOWN' }])];
  if (summary.allergyStatus === 'has') {
    const which = activeRows(summary.allergies).length > 0 ? 'Which: not for this paper' : 'Which: not answered';
    return [[{ text: 'Has allergies. ', strong: true }, aside(which)]];
  }
  const asked = fieldEntry('summary.allergiesConfirmedOn');
  if (!mayRead(scope, asked.audience, asked.field)) return [[{ text: 'No known allergies', strong: true }]];
  const on = summary.allergiesConfirmedOn;
  return [
    [
      { text: 'No known allergies', strong: true },
      ...(isTyped(on) ? [{ text: ', asked ' }, ...dateSpans(on)] : [aside(' (when asked: not answered)')]),
    ],
  ];
}

const minutes = (quantity: Quantity | undefined, before: string): Spans =>
  isTyped(quantity?.value) ? [{ text: `${before} ${quantity.value.trim()} minutes`, strong: true }] : [];

export function scenarioBoxes(scope: PrintScope): readonly BoxBlock[] {
  const steps = rowsField('emergency.scenarios').fields['steps'];
  const actors = steps?.kind === 'rows' ? steps.fields['actor'] : undefined;
  const rows = rowsAt<AnswersIn<Answers['emergency']['scenarios']>>('emergency.scenarios', scope);
  if (rows.length === 0) {
    return [
      {
        kind: 'box',
        title: 'What to do',
        weight: 'risk',
        at: 'emergency.scenarios',
        blocks: [{ kind: 'paragraph', spans: [NOT_ANSWERED] }],
      },
    ];
  }
  return rows.map(({ id, answers: { name, recognise, trigger, timeLimit, steps: list }, mark }): BoxBlock => {
    const items = (list ?? [])
      .filter(({ standing }) => standing !== 'removed')
      .map(({ answers: { words: action, actor, within } }): Spans => {
        const who = actor !== undefined && actors?.kind === 'choice' ? `${optionLabel(actors.options, actor)}: ` : '';
        const when = minutes(within, 'Within');
        return [...when, { text: when.length > 0 ? '. ' : '' }, { text: who }, ...orMissing(action, 'Step')];
      });
    return {
      kind: 'box',
      title: isTyped(name) ? name.trim() : 'What happens: not answered',
      weight: 'risk',
      at: `emergency.scenarios.${id}`,
      blocks: [
        { kind: 'paragraph', spans: [{ text: 'Looks like: ', strong: true }, ...orMissing(recognise, 'signs'), ...mark] },
        {
          kind: 'paragraph',
          spans: [{ text: 'Act when: ', strong: true }, ...orMissing(trigger, 'trigger'), ...minutes(timeLimit, '. Act within')],
        },
        { kind: 'list', ordered: true, items: orNothing(items) },
      ],
    };
  });
}

export function doNotItems(scope: PrintScope): readonly Spans[] {
  const field = rowsField('emergency.doNot');
  return orNothing(
    rowsAt<AnswersIn<Answers['emergency']['doNot']>>('emergency.doNot', scope).map(({ answers: { what, why, instead }, mark }) => [
      ...(isTyped(what) ? strong(words(prefixedTitle(field, what))) : [aside('What not to do: not answered')]),
      { text: ': ' },
      ...orMissing(why, 'reason'),
      ...extra('. Instead: ', instead),
      ...mark,
    ]),
  );
}

const amount = (
  quantity: Quantity | undefined,
  part: 'amount' | 'maximum' | 'dayMaximum' | 'repeatAfter' | 'repeatMost' | 'rate' | 'strength' | 'strengthIn' | 'volume',
): Spans => (quantity && !isBlankAnswer(quantity) ? quantitySpans(quantity, DOSE_PARTS[part]) : [NOT_ANSWERED]);

function doseCell(dose: Dose): Spans {
  const { amount: given, per, strength, strengthIn, volume } = dose;
  const differs = checkedOtherwise(dose).map(([, what]) => what);
  const checkedMark: Spans =
    differs.length === 0
      ? []
      : strong([{ text: `\nNot as the second checker read it (${differs.join(', ')}): do not give, ask the prescriber` }]);
  const how = per === undefined ? [aside('given as: not answered')] : per === 'dose' ? [] : words(optionLabel(DOSE_PARTS.per.options, per));
  const drawn: Spans = isBlankAnswer(volume)
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

function repeatCell({ repeat, repeatAfter, repeatMost }: Dose): Spans {
  if (repeat === 'no') return [{ text: 'No' }];
  if (repeat !== 'yes') return [repeat === undefined ? NOT_ANSWERED : aside('Not known')];
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

const onDay = (date: string | undefined): Spans => (isTyped(date) ? dateSpans(date) : [aside('day not answered')]);

// Who stands behind a dose, and who looked at it again.
const signed = ({ authorisedBy, authorisedOn, checkedBy, checkedOn }: Dose): Spans => [
  { text: 'Authorised by ' },
  ...nameAndRole(authorisedBy),
  { text: ' on ' },
  ...onDay(authorisedOn),
  { text: '; checked by ' },
  ...nameAndRole(checkedBy),
  { text: ' on ' },
  ...onDay(checkedOn),
];

// What it rests on, until when it may be used, and where the medicine is.
function restsOn({ basis, rate, weight }: Dose, { validUntil, kept }: AnswersIn<Answers['emergency']['medicines']>): Spans {
  return joined(
    [
      basis === undefined ? [aside('basis not answered')] : words(optionLabel(DOSE_PARTS.basis.options, basis)),
      ...(isBlankAnswer(rate)
        ? []
        : [[...amount(rate, 'rate'), { text: basis === 'surfaceArea' ? ' per square metre' : ' per kilogram' }]]),
      ...(isBlankAnswer(weight)
        ? []
        : [
            [
              { text: 'weight used ' },
              ...orMissing(weight?.value, 'number'),
              { text: ` ${weight?.unit ?? ''} on ` },
              ...onDay(weight?.asAt),
            ],
          ]),
      [{ text: 'use until ' }, ...onDay(validUntil)],
      ...(isTyped(kept) ? [[{ text: 'kept: ' }, ...words(kept)]] : []),
    ],
    '; ',
  );
}

const textOf = (spans: Spans): string => spans.map(({ text }) => text).join('');

export function doseTable(scope: PrintScope): { readonly table: TableBlock; readonly notes: readonly Spans[] } | undefined {
  const rows = rowsAt<AnswersIn<Answers['emergency']['medicines']>>('emergency.medicines', scope);
  if (rows.length === 0) return undefined;
  return {
    table: {
      kind: 'table',
      caption: 'Emergency medicines and their doses',
      columns: [
        { label: 'Medicine, and when', share: 30 },
        { label: 'Dose', share: 24 },
        { label: 'Route', share: 14 },
        { label: 'Most', share: 16 },
        { label: 'Repeat', share: 16 },
      ],
      rows: rows.map(({ answers: { name, when, dose = {} }, mark }) => [
        [...strong(orMissing(name, 'Medicine')), { text: '\n' }, ...orMissing(when, 'When to give it:'), ...mark],
        doseCell(dose),
        dose.route === undefined ? [NOT_ANSWERED] : words(optionLabel(DOSE_PARTS.route.options, dose.route)),
        mostCell(dose),
        repeatCell(dose),
      ]),
    },
    notes: doseNotes(rows.map(({ answers }) => answers)),
  };
}

// One person often stands behind all of them: said once then.
function doseNotes(rows: readonly AnswersIn<Answers['emergency']['medicines']>[]): readonly Spans[] {
  const [first] = rows;
  const isShared = first !== undefined && new Set(rows.map(({ dose = {} }) => textOf(signed(dose)))).size === 1;
  return [
    ...rows.map((row): Spans => {
      const { name, dose = {} } = row;
      const by: Spans = isShared ? [] : [{ text: '. ' }, ...signed(dose)];
      return [...strong(orMissing(name, 'Medicine')), { text: ': ' }, ...restsOn(dose, row), ...by, { text: '.' }];
    }),
    ...(isShared ? [[...signed(first.dose ?? {}), { text: '.' }]] : []),
  ];
}

export const ringItems = (scope: PrintScope): readonly Spans[] =>
  orNothing(
    rowsAt<AnswersIn<Answers['emergency']['phones']>>('emergency.phones', scope).map(
      ({ answers: { who, number, allHours, hours, say, useFor }, mark }) => [
        ...strong([...orMissing(who, 'Who'), { text: ' ' }, ...orMissing(number, 'number')]),
        { text: ' ' },
        ...(allHours === 'yes' ? words('day and night') : isTyped(hours) ? words(hours) : [aside('hours not answered')]),
        ...extra('. Say: ', say),
        ...extra('. For: ', useFor),
        ...mark,
      ],
    ),
  );

export function normalItems(scope: PrintScope): readonly Spans[] {
  const { emergency } = scope.answers;
  const items = rowsField('summary.baseline').fields['item'];
  const chosen = rowsAt<AnswersIn<Answers['summary']['baseline']>>('summary.baseline', scope).filter(({ id }) =>
    emergency.baseline?.includes(id),
  );
  const found = chosen.map(({ answers: { item, finding, value }, mark }): Spans => {
    const name = item !== undefined && items?.kind === 'choice' ? `${optionLabel(items.options, item)}: ` : '';
    const on = isTyped(value?.asAt) ? [{ text: ' (' }, ...dateSpans(value.asAt), { text: ')' }] : [];
    return [{ text: name, strong: true }, ...orMissing(finding, 'what is usual'), ...on, ...mark];
  });
  if (found.length > 0) return found;
  return isTyped(emergency.baselineUnknown) ? [words(emergency.baselineUnknown)] : nothing;
}

// Fields that could say something to this reader and do not, by name.
export const blankAmong = (paths: readonly FieldPath[], scope: PrintScope): readonly string[] =>
  paths.flatMap((path) => {
    const { field, sectionId, audience } = fieldEntry(path);
    const isAsked = isFieldRelevant(field, scope.answers[sectionId], scope.answers, scope.setting);
    const isBlank = isBlankAnswer(answerAt(scope.answers, fieldEntry(path)));
    return isAsked && isBlank && mayRead(scope, audience, field) ? [ahead(field.label).replace(/[:?]? $/, '')] : [];
  });
