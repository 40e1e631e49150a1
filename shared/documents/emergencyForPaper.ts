// What to do in an emergency, as a part of a paper for school, a short break or the next team: the regions of the emergency
// page in its order, as far as this reader may read them. It stands on a page that can be taken out and held: the first for
// whoever is with them, one of its own for a team that takes over.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Block } from './blocks.ts';
import { allergiesBox, box, doNotBox, dosesBox, expiredNotice, list, paragraph, relyWords, ringBox, whyNone } from './emergencyBoxes.ts';
import { riskItems, scenarioBoxes } from './emergencyParts.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { said, stateWords } from './paper.ts';
import { rowsFor } from './paperParts.ts';
import type { PrintScope } from './printScope.ts';
import { ahead, joined, type Spans } from './spans.ts';

const AUTHORITY: readonly FieldPath[] = ['emergency.authorisedBy', 'emergency.authorisedOn'];

// Whom to ring stands at the top, where it cannot be left behind on another page.
const wanted = (plan: IssuedPlan, scope: PrintScope): readonly Block[] => [
  {
    kind: 'columns',
    columns: [
      { share: 1, blocks: [box('What can kill', 'risk', 'emergency.risks', [list(riskItems(scope))])] },
      { share: 1, blocks: [allergiesBox(scope)] },
    ],
  },
  ringBox(scope),
  ...scenarioBoxes(scope),
  doNotBox(scope),
  dosesBox(plan, scope),
];

// Why there is none, and what was answered all the same.
function notWanted(scope: PrintScope): readonly Block[] {
  return [
    box('Is there an emergency plan?', 'risk', 'emergency.plan', whyNone(scope)),
    allergiesBox(scope),
    ...(rowsFor('emergency.doNot', scope).length > 0 ? [doNotBox(scope)] : []),
    ...(rowsFor('emergency.phones', scope).length > 0 ? [ringBox(scope)] : []),
  ];
}

// Until when it may be relied on, and who stands behind it: an undated page is not trusted.
function standing(plan: IssuedPlan, scope: PrintScope): Block {
  const by = AUTHORITY.flatMap((path): readonly Spans[] => {
    const value = said(path, scope);
    return value ? [[{ text: ahead(fieldEntry(path).field.label) }, ...value]] : [];
  });
  return paragraph(joined([[{ text: `${stateWords(plan)} · ${relyWords(plan)}`, strong: true }], ...by], ' · '));
}

export function emergencyForPaper(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const isWanted = scope.answers.emergency.plan === 'yes' || scope.answers.emergency.plan === undefined;
  return [
    { kind: 'heading', level: 2, text: 'In an emergency' },
    ...expiredNotice(plan),
    standing(plan, scope),
    ...(isWanted ? wanted(plan, scope) : notWanted(scope)),
  ];
}
