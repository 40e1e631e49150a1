// What to do in an emergency, as a part of a paper for school, a short break or the next team: the regions of the emergency
// page in its order, as far as this reader may read them. It begins a page of its own, so that it can be taken out and held.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Block, BoxBlock } from './blocks.ts';
import { allergyItems, doNotItems, doseTable, ringItems, riskItems, scenarioBoxes } from './emergencyParts.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { relyWords, said, stateWords } from './paper.ts';
import { rowsFor } from './paperParts.ts';
import type { PrintScope } from './printScope.ts';
import { ahead, joined, labelled, NOT_ANSWERED, type Spans } from './spans.ts';
import { versionStates } from './versionState.ts';

const box = (title: string, weight: BoxBlock['weight'], at: string, blocks: readonly Block[]): BoxBlock => ({
  kind: 'box',
  title,
  weight,
  at,
  blocks,
});
const list = (items: readonly Spans[], ordered = false): Block => ({ kind: 'list', ordered, items });
const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });

const AUTHORITY: readonly FieldPath[] = ['emergency.authorisedBy', 'emergency.authorisedOn'];

function doses(plan: IssuedPlan, scope: PrintScope): BoxBlock {
  const medicines = doseTable(scope);
  const { mark, fileWord } = versionStates[plan.status];
  const notInForce = fileWord === 'DRAFT' ? 'DRAFT: DOSES NOT AUTHORISED' : 'NOT IN FORCE: DO NOT USE THESE DOSES';
  return medicines
    ? box(mark === undefined ? 'Doses, as authorised' : notInForce, 'thin', 'emergency.medicines', [
        medicines.table,
        ...medicines.notes.map(paragraph),
      ])
    : box('Emergency medicines', 'thin', 'emergency.medicines', [paragraph([NOT_ANSWERED])]);
}

const allergies = (scope: PrintScope): BoxBlock => box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))]);
const doNots = (scope: PrintScope): BoxBlock => box('DO NOT', 'stop', 'emergency.doNot', [list(doNotItems(scope))]);
const ring = (scope: PrintScope): BoxBlock => box('Ring', 'thin', 'emergency.phones', [list(ringItems(scope), true)]);

// Whom to ring stands at the top, where it cannot be left behind on another page.
const wanted = (plan: IssuedPlan, scope: PrintScope): readonly Block[] => [
  {
    kind: 'columns',
    columns: [
      { share: 1, blocks: [box('What can kill', 'risk', 'emergency.risks', [list(riskItems(scope))])] },
      { share: 1, blocks: [allergies(scope), ring(scope)] },
    ],
  },
  ...scenarioBoxes(scope),
  doNots(scope),
  doses(plan, scope),
];

// Why there is none, as far as this reader may know it, and what was answered all the same.
function notWanted(scope: PrintScope): readonly Block[] {
  const why: readonly FieldPath[] = ['emergency.plan', 'emergency.notNeededWhy', 'emergency.notNeededBy'];
  const lines = why.flatMap((path): readonly Block[] => {
    const value = said(path, scope);
    return value ? [paragraph(labelled(fieldEntry(path).field.label, value))] : [];
  });
  return [
    box('Is there an emergency plan?', 'risk', 'emergency.plan', lines),
    allergies(scope),
    ...(rowsFor('emergency.doNot', scope).length > 0 ? [doNots(scope)] : []),
    ...(rowsFor('emergency.phones', scope).length > 0 ? [ring(scope)] : []),
  ];
}

// Who stands behind it, and until when: an undated page is not trusted.
function standing(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const by = AUTHORITY.flatMap((path): readonly Spans[] => {
    const value = said(path, scope);
    return value ? [[{ text: ahead(fieldEntry(path).field.label) }, ...value]] : [];
  });
  return [
    paragraph([{ text: `${stateWords(plan)} · ${relyWords(scope)}`, strong: true }]),
    ...(by.length > 0 ? [paragraph(joined(by, ' · '))] : []),
  ];
}

export function emergencyForPaper(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const isWanted = scope.answers.emergency.plan === 'yes' || scope.answers.emergency.plan === undefined;
  return [
    { kind: 'newPage' },
    { kind: 'heading', level: 2, text: 'In an emergency' },
    ...standing(plan, scope),
    ...(isWanted ? wanted(plan, scope) : notWanted(scope)),
  ];
}
