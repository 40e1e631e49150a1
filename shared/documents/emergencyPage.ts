// The emergency page: for a doctor at three in the morning who has never met this person. Its order is the order of their
// questions: who is this, may I rely on it, what kills, what do I do now, what must I not do, how much, whom do I ring, what
// is normal. It holds one side; what does not fit is named to whoever writes it, and never shrunk or cut off.
import { fieldEntry } from '../plan/definition.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, PrintableDocument, Span } from './blocks.ts';
import { emergencyBand, whoseDoses } from './emergencyBand.ts';
import { allergiesBox, box, doNotBox, dosesBox, list, paragraph, ringBox, whyNone } from './emergencyBoxes.ts';
import { stateInEmergency } from './expiry.ts';
import { normalItems, riskItems, scenarioBoxes } from './emergencyParts.ts';
import { restBox } from './emergencyRest.ts';
import { personLine, versionFurniture } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { isDraft } from './onceAgreed.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';

const TITLE = 'Emergency plan';

const LISTEN: readonly Span[] = [
  { text: 'Their carers know what is normal: listen. ', strong: true },
  { text: 'Guidance for clinicians; clinical judgement applies.' },
];

const UNASKED: Span = { text: 'Nobody has said whether an emergency plan is needed. It does not mean that none is.', strong: true };

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
        { share: 2, blocks: [allergiesBox(scope)] },
      ],
    },
    ...scenarioBoxes(scope),
    doNotBox(scope),
    dosesBox(plan, scope),
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [ringBox(scope)] },
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
  return [
    box('Emergency plan', 'risk', 'emergency.plan', whyNone(scope)),
    allergiesBox(scope),
    ...(isBlankAt('emergency.doNot', scope) ? [] : [doNotBox(scope)]),
    ringBox(scope),
    restBox(plan, scope, false),
    paragraph(LISTEN),
  ];
}

export function emergencyPage(plan: IssuedPlan): PrintableDocument {
  const { answers } = plan.content;
  const scope = scopeFor(plan, 'emergency');
  const isNeeded = answers.emergency.plan === 'yes' || answers.emergency.plan === undefined;
  return {
    ...paperForReader({
      title: TITLE,
      plan,
      scope,
      expires: true,
      blocks: [emergencyBand(TITLE.toLocaleUpperCase('en-GB'), plan, scope), ...(isNeeded ? wanted(plan, scope) : notWanted(plan, scope))],
    }),
    density: 'oneSide',
    furniture: {
      ...versionFurniture(plan, personLine(scope), stateInEmergency(plan)),
      further: whoseDoses(scope),
      ...(isDraft(plan) && { noCode: 'No code: not agreed' }),
    },
  };
}
