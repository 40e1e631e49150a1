// The four things that must not be passed over, ahead of everything else in a whole plan: allergies, the emergency plan, the
// weight and its day, and when the medicines were checked. Each only as far as this reader may read it. It says days and
// never how long ago they were: paper is read for months.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { BoxBlock, Fact } from './blocks.ts';
import { answerSpans } from './answerSpans.ts';
import { relyWords } from './emergencyBoxes.ts';
import { allergyItems } from './emergencyParts.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { mayRead, printedRows, type PrintScope } from './printScope.ts';
import { aside, isUnsaid, joined, NOT_ANSWERED, type Spans } from './spans.ts';

const TITLE = 'Safety first';
const BLANK: Spans = [{ text: 'NOT ANSWERED', strong: true }];
const NOT_KNOWN: Spans = [{ text: 'NOT KNOWN', strong: true }];

const isFor = (path: FieldPath, scope: PrintScope): boolean => {
  const { audience, field } = fieldEntry(path);
  return mayRead(scope, audience, field);
};

// With its name; nothing where it is not for this reader.
function said(path: FieldPath, name: string, scope: PrintScope): readonly Spans[] {
  const spans = answerSpans(fieldEntry(path), scope);
  if (!spans) return [];
  return [isUnsaid(spans) ? [aside(`${name}: not answered`)] : [{ text: `${name} ` }, ...spans]];
}

function emergencyState(issued: IssuedPlan, scope: PrintScope): Spans {
  const { plan } = scope.answers.emergency;
  if (plan === undefined) return BLANK;
  const state = answerSpans(fieldEntry('emergency.plan'), scope) ?? [NOT_ANSWERED];
  const rely: readonly Spans[] = isFor('emergency.reliableUntil', scope) ? [[{ text: relyWords(issued) }]] : [];
  const more = plan === 'yes' ? rely : said('emergency.notNeededWhy', 'Why:', scope);
  return joined([state.map((span) => ({ ...span, strong: true as const })), ...more], '. ');
}

function medicinesState(scope: PrintScope): Spans {
  const { medicines, medicinesStatus } = scope.answers.summary;
  const count = printedRows(medicines, undefined, fieldEntry('summary.medicines').audience, scope).length;
  if (count === 0 && medicinesStatus === undefined) return BLANK;
  if (count === 0 && medicinesStatus === 'notKnown') return NOT_KNOWN;
  const takes = count === 1 ? '1 medicine' : `${count} medicines`;
  const none = medicinesStatus === 'none' ? 'Takes none' : 'Takes some, none named here';
  return joined([[{ text: count > 0 ? takes : none, strong: true }], ...said('summary.medicinesCheckedOn', 'Checked on', scope)], '. ');
}

export function safetyBox(plan: IssuedPlan, scope: PrintScope): BoxBlock {
  const facts: readonly Fact[] = [
    { label: 'Allergies', value: joined(allergyItems(scope), '\n') },
    ...(isFor('emergency.plan', scope) ? [{ label: 'Emergency plan', value: emergencyState(plan, scope) }] : []),
    { label: 'Weight', value: answerSpans(fieldEntry('summary.weight'), scope) ?? [NOT_ANSWERED] },
    { label: 'Medicines', value: medicinesState(scope) },
  ];
  return {
    kind: 'box',
    title: TITLE,
    weight: 'risk',
    at: 'summary.allergyStatus',
    blocks: [{ kind: 'facts', caption: TITLE, facts }],
  };
}
