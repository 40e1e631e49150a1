// The emergency page: for a doctor at three in the morning who has never met this person. Its order is the order of their
// questions: who is this, may I rely on it, what kills, what do I do now, what must I not do, how much, whom do I ring, what
// is normal. It holds one side; what does not fit is named to whoever writes it, and never shrunk or cut off.
import { formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import { packOf } from '../jurisdiction/packs.ts';
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, BoxBlock, PrintableDocument, Span } from './blocks.ts';
import { emergencyBand } from './emergencyBand.ts';
import { doseTable } from './emergencyDoses.ts';
import { allergyItems, doNotItems, normalItems, ringItems, riskItems, scenarioBoxes } from './emergencyParts.ts';
import { restBox } from './emergencyRest.ts';
import { personLine, versionFurniture } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import { aside, labelled, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { expiredState, versionStates } from './versionState.ts';

const TITLE = 'Emergency plan';

const box = (title: string, weight: BoxBlock['weight'], at: string, blocks: readonly Block[]): BoxBlock => ({
  kind: 'box',
  title,
  weight,
  at,
  blocks,
});
const list = (items: readonly Spans[], ordered = false): Block => ({ kind: 'list', ordered, items });
const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });

// The last day on which an agreed page could be relied on, once it is past.
export function expiredOn({ status, today, content: { answers } }: IssuedPlan): PlainDate | undefined {
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  const isInForce = status === 'agreed' && answers.emergency.plan === 'yes';
  return isInForce && until && today !== undefined && today > until ? until : undefined;
}

// What is not in force is not dosed from, whatever became of it.
function doseTitle(plan: IssuedPlan): string {
  const { mark, fileWord } = versionStates[plan.status];
  if (fileWord === 'DRAFT') return 'DRAFT: DOSES NOT AUTHORISED';
  return mark === undefined && !expiredOn(plan) ? 'Doses, as authorised' : 'NOT IN FORCE: DO NOT USE THESE DOSES';
}

function doses(plan: IssuedPlan, scope: PrintScope): BoxBlock {
  const medicines = doseTable(scope);
  return medicines
    ? box(doseTitle(plan), 'thin', 'emergency.medicines', [medicines.table, paragraph(medicines.notes)])
    : box('Emergency medicines', 'thin', 'emergency.medicines', [paragraph([aside('None is written on this page.')])]);
}

const LISTEN: readonly Span[] = [
  { text: 'Their carers know what is normal: listen. ', strong: true },
  { text: 'Guidance for clinicians; clinical judgement applies.' },
];

const UNASKED: Span = { text: 'Nobody has said whether an emergency plan is needed. It does not mean that none is.', strong: true };

const allergies = (scope: PrintScope): BoxBlock => box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))]);
const doNots = (scope: PrintScope): BoxBlock => box('DO NOT', 'stop', 'emergency.doNot', [list(doNotItems(scope))]);
const ring = (scope: PrintScope): BoxBlock => box('Ring', 'thin', 'emergency.phones', [list(ringItems(scope), true)]);

function wanted(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const explainer = answerSpans(fieldEntry('summary.explainer'), scope);
  const kills = box('What can kill', 'risk', 'emergency.risks', [list(riskItems(scope)), ...(explainer ? [paragraph(explainer)] : [])]);
  const normal = box('Normal for this person', 'thin', 'emergency.baseline', [list(normalItems(scope))]);
  return [
    ...(scope.answers.emergency.plan === undefined ? [box('NOT ANSWERED', 'risk', 'emergency.plan', [paragraph([UNASKED])])] : []),
    {
      kind: 'columns',
      columns: [
        { share: 3, blocks: [kills] },
        { share: 2, blocks: [allergies(scope)] },
      ],
    },
    ...scenarioBoxes(scope),
    doNots(scope),
    doses(plan, scope),
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [ring(scope)] },
        { share: 1, blocks: [normal] },
      ],
    },
    restBox(plan, scope, true),
    paragraph(LISTEN),
  ];
}

// Why there is no page: said, with the name of the clinician, so that nobody looks for one. What was answered all the same
// (whom to ring, what not to do) is for this reader too.
function notWanted(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const answer = (path: FieldPath): readonly Block[] => {
    const value = answerSpans(fieldEntry(path), scope);
    return value ? [paragraph(labelled(fieldEntry(path).field.label, value))] : [];
  };
  const isBlank = isBlankAnswer(answerAt(scope.answers, fieldEntry('emergency.doNot')));
  return [
    box('Emergency plan', 'risk', 'emergency.plan', [
      ...answer('emergency.plan'),
      ...answer('emergency.notNeededWhy'),
      ...answer('emergency.notNeededBy'),
    ]),
    allergies(scope),
    ...(isBlank ? [] : [doNots(scope)]),
    ring(scope),
    restBox(plan, scope, false),
    paragraph(LISTEN),
  ];
}

export function emergencyPage(plan: IssuedPlan): PrintableDocument {
  const { answers, jurisdiction } = plan.content;
  const setting = { today: ukDate(plan.changedAt), nation: packOf(jurisdiction).nation };
  const scope: PrintScope = { answers, setting, audience: 'emergency' };
  const expired = expiredOn(plan);
  const isNeeded = answers.emergency.plan === 'yes' || answers.emergency.plan === undefined;
  return {
    title: `${TITLE}, ${plan.planNumber}, version ${plan.version}`,
    language: 'en-GB',
    dated: plan.changedAt,
    density: 'oneSide',
    furniture: versionFurniture(plan, personLine(scope), expired && expiredState(formatDate(expired))),
    blocks: [
      emergencyBand(TITLE.toLocaleUpperCase('en-GB'), plan, scope, expired),
      ...(isNeeded ? wanted(plan, scope) : notWanted(plan, scope)),
    ],
  };
}
