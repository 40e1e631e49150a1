// The regions of the emergency page, each in the words of the plan. A row is never shortened, and what it must say and does
// not is said to be missing.
import { fieldEntry, type Answers } from '../plan/definition.ts';
import { FIVE_WAY, type Quantity } from '../plan/fields.ts';
import { prefixedTitle } from '../plan/prefixedTitle.ts';
import { activeRows } from '../plan/walk.ts';
import { quantitySpans } from './amountSpans.ts';
import type { BoxBlock } from './blocks.ts';
import {
  chosen,
  held,
  lowerFirst,
  named,
  nothing,
  orMissing,
  orNothing,
  rowsAt,
  said,
  sentences,
  shownRows,
  strong,
  type AnswersIn,
} from './emergencyRows.ts';
import { rowsField } from './rowsField.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { aside, dateSpans, isTyped, joined, NOT_ANSWERED, optionLabel, partialDateSpans, words, type Spans } from './spans.ts';

export const riskItems = (scope: PrintScope): readonly Spans[] =>
  orNothing(
    rowsAt<AnswersIn<Answers['emergency']['risks']>>('emergency.risks', scope).map(({ answers: { plain, medical }, mark }) => [
      ...strong(orMissing(plain, 'Risk')),
      ...(isTyped(medical) ? [{ text: ' (' }, ...words(medical), { text: ')' }] : []),
      ...mark,
    ]),
  );

export function allergyItems(scope: PrintScope): readonly Spans[] {
  const { summary } = scope.answers;
  const listed = rowsAt<AnswersIn<Answers['summary']['allergies']>>('summary.allergies', scope).map(
    ({ answers: { substance, reaction, severity, type, since }, mark }): Spans => {
      const threatens = severity === 'lifeThreatening';
      const how = chosen('summary.allergies', 'severity', severity);
      const kind = chosen('summary.allergies', 'type', type);
      const about = [how, type === 'allergy' ? undefined : kind].filter((each) => each !== undefined).map(lowerFirst);
      return [
        ...strong(orMissing(substance, 'Substance')),
        { text: ': ' },
        ...orMissing(reaction, 'reaction'),
        ...about.flatMap((each): Spans => [{ text: ', ' }, { text: each, ...(threatens && { strong: true as const }) }]),
        ...(isTyped(since) ? [{ text: ', since ' }, ...partialDateSpans(since)] : []),
        ...mark,
      ];
    },
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

const MINUTES = { units: [{ code: 'minute', label: 'minutes' }] };
const within = (quantity: Quantity | undefined, before: string): readonly Spans[] =>
  isTyped(quantity?.value) ? [strong([{ text: before }, ...held(quantitySpans(quantity, MINUTES))])] : [];

// Who does a step, in a word: the page is full, and the step itself says the rest.
const ACTORS: Readonly<Record<string, string>> = {
  family: 'Person or carer',
  firstAider: 'First aider',
  ambulance: 'Ambulance',
  emergencyDepartment: 'A&E',
  ward: 'Ward',
};

type Scenario = AnswersIn<Answers['emergency']['scenarios']>;
type Step = AnswersIn<Scenario['steps']>;

const stepSpans = ({ words: action, actor, within: limit }: Step): Spans => [
  ...joined(
    [actor === undefined ? [aside('Who: not answered')] : strong(words(ACTORS[actor] ?? actor)), ...within(limit, 'within ')],
    ', ',
  ),
  { text: ': ' },
  ...orMissing(action, 'Step'),
];

export function scenarioBoxes(scope: PrintScope): readonly BoxBlock[] {
  const rows = rowsAt<Scenario>('emergency.scenarios', scope);
  if (rows.length === 0) {
    const blocks = [{ kind: 'paragraph', spans: [NOT_ANSWERED] }] as const;
    return [{ kind: 'box', title: 'What to do', weight: 'risk', at: 'emergency.scenarios', blocks }];
  }
  return rows.map(({ id, answers: { name, recognise, trigger, timeLimit, steps }, audience, mark }): BoxBlock => {
    const looks: Spans = [{ text: 'Looks like: ', strong: true }, ...orMissing(recognise, 'signs'), ...mark];
    const act: Spans = [{ text: 'Act when: ', strong: true }, ...orMissing(trigger, 'trigger')];
    const title = [isTyped(name) ? words(name) : words('What happens: not answered'), ...within(timeLimit, 'act within ')];
    return {
      kind: 'box',
      title: joined(title, ': ')
        .map(({ text }) => text)
        .join(''),
      weight: 'risk',
      at: `emergency.scenarios.${id}`,
      blocks: [
        { kind: 'paragraph', spans: looks },
        { kind: 'paragraph', spans: act },
        {
          kind: 'list',
          ordered: true,
          items: orNothing(shownRows<Step>(steps, audience, scope).map((step) => [...stepSpans(step.answers), ...step.mark])),
        },
      ],
    };
  });
}

export function doNotItems(scope: PrintScope): readonly Spans[] {
  const field = rowsField('emergency.doNot');
  return orNothing(
    rowsAt<AnswersIn<Answers['emergency']['doNot']>>('emergency.doNot', scope).map(({ answers: { what, why, instead }, mark }) => {
      const not = isTyped(what) ? strong(words(prefixedTitle(field, what))) : [aside('What not to do: not answered')];
      return [...sentences([[...not, { text: ': ' }, ...orMissing(why, 'reason')], ...named('Instead: ', instead)]), ...mark];
    }),
  );
}

type Phone = AnswersIn<Answers['emergency']['phones']>;

// "Not known whether" is not "no".
function hoursOf({ allHours, hours }: Phone): Spans {
  if (allHours === 'yes') return joined([words('day and night'), ...named('answered earlier: ', hours)], ', ');
  if (isTyped(hours)) return words(hours);
  const asked = allHours === undefined || allHours === 'no' ? '' : `, ${lowerFirst(optionLabel(FIVE_WAY, allHours))}`;
  return allHours === undefined || asked === ''
    ? [aside(allHours === 'no' ? 'not day and night: hours not answered' : 'hours not answered')]
    : strong([{ text: `day and night${asked}` }]);
}

export const ringItems = (scope: PrintScope): readonly Spans[] =>
  orNothing(
    rowsAt<Phone>('emergency.phones', scope).map(({ answers, mark }) => {
      const { who, number, say, useFor } = answers;
      const reach: Spans = [...strong([...orMissing(who, 'Who'), { text: ' ' }, ...held(orMissing(number, 'number'))]), { text: ', ' }];
      return [...sentences([[...reach, ...hoursOf(answers)], ...said(useFor), ...named('Say: ', say)]), ...mark];
    }),
  );

export function normalItems(scope: PrintScope): readonly Spans[] {
  const { emergency } = scope.answers;
  const usual = rowsAt<AnswersIn<Answers['summary']['baseline']>>('summary.baseline', scope).filter(({ id }) =>
    emergency.baseline?.includes(id),
  );
  const field = rowsField('summary.baseline').fields['value'];
  const found = usual.map(({ answers: { item, finding, value }, mark }): Spans => {
    const measured =
      isTyped(value?.value) && field?.kind === 'quantity'
        ? [quantitySpans({ ...value, asAt: '', method: '' }, { units: field.units })]
        : [];
    const about = joined([...measured, ...(isTyped(value?.asAt) ? [dateSpans(value.asAt)] : [])], ', ');
    // The region says that it is usual for them.
    const what = chosen('summary.baseline', 'item', item)?.replace(/ that is usual for them$/, '');
    return [
      ...(what === undefined ? [] : [{ text: `${what}: `, strong: true as const }]),
      ...orMissing(finding, 'what is usual'),
      ...(about.length > 0 ? [{ text: ' (' }, ...about, { text: ')' }] : []),
      ...mark,
    ];
  });
  if (found.length > 0) return found;
  return isTyped(emergency.baselineUnknown) ? [words(emergency.baselineUnknown)] : nothing;
}
