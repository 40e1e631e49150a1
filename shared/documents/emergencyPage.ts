// The emergency page: for a doctor at three in the morning who has never met this person. Its order is the order of their
// questions: who is this, may I rely on it, what kills, what do I do now, what must I not do, how much, whom do I ring, what
// is normal. It holds one side; what does not fit is named to whoever writes it, and never shrunk or cut off.
import { formatDate, plainDate } from '../base/plainDate.ts';
import { packOf } from '../jurisdiction/packs.ts';
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, BoxBlock, Fact, IdentityBlock, PrintableDocument, Span } from './blocks.ts';
import { allergyItems, blankAmong, doNotItems, doseTable, normalItems, ringItems, riskItems, scenarioBoxes } from './emergencyParts.ts';
import { numberFact, personLine, versionFurniture } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import { aside, dateSpans, isTyped, labelled, NOT_ANSWERED, words, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

const TITLE = 'Emergency plan';

const said = (path: FieldPath, scope: PrintScope): Spans | undefined => answerSpans(fieldEntry(path), scope);
const isBlankAt = (path: FieldPath, { answers }: PrintScope): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));

// Whether it is agreed, and until when it may be relied on: beside the title, because an undated page is not trusted.
function standing({ version, status, changedAt }: IssuedPlan, { answers }: PrintScope): readonly Block[] {
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  const state = `${versionStates[status].name.toLocaleUpperCase('en-GB')} · version ${version} · ${formatDate(ukDate(changedAt))}`;
  const rely = until ? `Rely on this until ${formatDate(until)}` : 'How long to rely on this: not answered';
  return [state, rely].map((text): Block => ({ kind: 'paragraph', spans: [{ text, strong: true }], align: 'end' }));
}

function identity(scope: PrintScope): IdentityBlock {
  const { summary } = scope.answers;
  const { value, unit, asAt } = summary.weight ?? {};
  const weight: Spans = isTyped(value)
    ? [
        ...words(`${value.trim()} ${unit ?? '(unit not answered)'}`),
        { text: ' on ' },
        ...(isTyped(asAt) ? dateSpans(asAt) : [aside('a day not answered')]),
      ]
    : [NOT_ANSWERED];
  const fact = (path: FieldPath): readonly Fact[] => {
    const answer = said(path, scope);
    return answer ? [{ label: fieldEntry(path).field.label, value: answer }] : [];
  };
  const born = isBlankAt('person.dateOfBirth', scope) && !isBlankAt('person.dueDate', scope) ? 'person.dueDate' : 'person.dateOfBirth';
  return {
    kind: 'identity',
    name: displayName(scope.answers.person),
    facts: [
      ...fact(born),
      ...numberFact(scope),
      { label: 'Weight', value: weight },
      ...(isBlankAt('person.preferredName', scope) ? [] : fact('person.preferredName')),
    ],
  };
}

const box = (title: string, weight: BoxBlock['weight'], at: string, blocks: readonly Block[]): BoxBlock => ({
  kind: 'box',
  title,
  weight,
  at,
  blocks,
});
const list = (items: readonly Spans[], ordered = false): Block => ({ kind: 'list', ordered, items });

// The rest of what a hospital may want, each after its name; what nobody answered is named at the end, because leaving it
// out would read as "none". Sick-day rules, what to bring and who is trained are for home: they stand in the full plan.
const ALSO: readonly FieldPath[] = [
  'emergency.investigations',
  'emergency.fluids',
  'emergency.fastingLimit',
  'emergency.airway',
  'emergency.disposition',
  'emergency.hospital',
  'emergency.hospitalNotes',
  'emergency.resuscitation',
  'emergency.resuscitationPlans',
  'emergency.whoCanConsent',
  'emergency.guidelines',
];

function alsoBox(scope: PrintScope): BoxBlock {
  const items = ALSO.flatMap((path): readonly Spans[] => {
    const spans = isBlankAt(path, scope) ? undefined : said(path, scope);
    return spans ? [labelled(fieldEntry(path).field.label, spans)] : [];
  });
  const blank = blankAmong(ALSO, scope);
  return box('Also', 'thin', 'emergency.investigations', [
    ...(items.length > 0 ? [list(items)] : []),
    ...(blank.length > 0 ? [{ kind: 'paragraph', spans: [aside(`Not answered: ${blank.join('; ')}.`)] } satisfies Block] : []),
  ]);
}

function authority(scope: PrintScope): Block {
  const by = said('emergency.authorisedBy', scope) ?? [NOT_ANSWERED];
  const on = said('emergency.authorisedOn', scope) ?? [NOT_ANSWERED];
  const spans: Spans = [{ text: 'Authorised by ', strong: true }, ...by, { text: ', ' }, ...on, { text: '. ' }, ...LISTEN];
  return { kind: 'paragraph', spans };
}

const LISTEN: readonly Span[] = [
  { text: 'Those who care for this person know what is normal for them: listen. ', strong: true },
  { text: 'Guidance for clinicians; clinical judgement applies.' },
];

// What is not in force is not dosed from, whatever became of it.
function doseTitle(status: IssuedPlan['status']): string {
  const { mark, fileWord } = versionStates[status];
  if (mark === undefined) return 'Doses, as authorised';
  return fileWord === 'DRAFT' ? 'DRAFT: DOSES NOT AUTHORISED' : 'NOT IN FORCE: DO NOT USE THESE DOSES';
}

function wanted(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const { emergency } = scope.answers;
  const explainer = said('summary.explainer', scope);
  const medicines = doseTable(scope);
  return [
    {
      kind: 'columns',
      columns: [
        {
          share: 3,
          blocks: [
            box('What can kill', 'risk', 'emergency.risks', [
              list(riskItems(scope)),
              ...(explainer ? [{ kind: 'paragraph', spans: explainer } satisfies Block] : []),
            ]),
          ],
        },
        { share: 2, blocks: [box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))])] },
      ],
    },
    ...scenarioBoxes(scope),
    box('DO NOT', 'stop', 'emergency.doNot', [list(doNotItems(scope))]),
    ...(medicines
      ? [
          box(doseTitle(plan.status), 'thin', 'emergency.medicines', [
            medicines.table,
            ...medicines.notes.map((spans): Block => ({ kind: 'paragraph', spans })),
          ]),
        ]
      : [
          box('Emergency medicines', 'thin', 'emergency.medicines', [
            { kind: 'paragraph', spans: [aside('None is written on this page.')] },
          ]),
        ]),
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [box('Ring', 'thin', 'emergency.phones', [list(ringItems(scope), true)])] },
        { share: 1, blocks: [box('Normal for this person', 'thin', 'emergency.baseline', [list(normalItems(scope))])] },
      ],
    },
    alsoBox(scope),
    ...(emergency.plan === 'yes' ? [authority(scope)] : []),
  ];
}

// Why there is no page: said, with the name of the clinician, so that nobody looks for one.
function notWanted(scope: PrintScope): readonly Block[] {
  const answer = (path: FieldPath): readonly Block[] => {
    const value = said(path, scope);
    return value ? [{ kind: 'paragraph', spans: labelled(fieldEntry(path).field.label, value) }] : [];
  };
  return [
    box('Emergency plan', 'risk', 'emergency.plan', [
      ...answer('emergency.plan'),
      ...answer('emergency.notNeededWhy'),
      ...answer('emergency.notNeededBy'),
    ]),
    box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))]),
  ];
}

export function emergencyPage(plan: IssuedPlan): PrintableDocument {
  const { answers, jurisdiction } = plan.content;
  const setting = { today: ukDate(plan.changedAt), nation: packOf(jurisdiction).nation };
  const scope: PrintScope = { answers, setting, audience: 'emergency' };
  return {
    title: `${TITLE}, ${plan.planNumber}, version ${plan.version}`,
    language: 'en-GB',
    dated: plan.changedAt,
    density: 'oneSide',
    furniture: versionFurniture(plan, personLine({ ...scope, audience: 'family' })),
    blocks: [
      {
        kind: 'columns',
        columns: [
          { share: 1, blocks: [{ kind: 'heading', level: 1, text: TITLE.toLocaleUpperCase('en-GB') }] },
          { share: 1, blocks: standing(plan, scope) },
        ],
      },
      identity({ ...scope, audience: 'family' }),
      ...(answers.emergency.plan === 'yes' || answers.emergency.plan === undefined ? wanted(plan, scope) : notWanted(scope)),
    ],
  };
}
