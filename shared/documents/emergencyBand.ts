// The band across the top of the emergency page: is this the right person, and may I rely on it. Both within six seconds,
// so they stand side by side.
import { ageInWords, formatDate, plainDate } from '../base/plainDate.ts';
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, ColumnsBlock, Fact } from './blocks.ts';
import { relyWords } from './emergencyBoxes.ts';
import { named, orMissing, said as typed, strong } from './emergencyRows.ts';
import { numberOrNone, personLine } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { stateWords } from './paper.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';
import { dateSpans, isTyped, joined, NOT_ANSWERED, textOf, words, type Spans } from './spans.ts';
import { versionStates } from './versionState.ts';

const said = (path: FieldPath, scope: PrintScope): Spans => answerSpans(fieldEntry(path), scope) ?? [NOT_ANSWERED];

// An age is true on one day, so the day stands with it.
function born(scope: PrintScope): Fact {
  const { dateOfBirth = '' } = scope.answers.person;
  if (isBlankAt('person.dateOfBirth', scope) && !isBlankAt('person.dueDate', scope))
    return { label: fieldEntry('person.dueDate').field.label, value: said('person.dueDate', scope) };
  const birth = plainDate(dateOfBirth);
  const { today } = scope.setting;
  const age = birth && today && birth <= today ? ` (${ageInWords(birth, today)} on ${formatDate(today)})` : '';
  return { label: `Born${age}`, value: said('person.dateOfBirth', scope) };
}

function weight({ answers: { summary } }: PrintScope): Fact {
  const { value, unit, asAt } = summary.weight ?? {};
  if (!isTyped(value)) return { label: 'Weight', value: [NOT_ANSWERED] };
  const on = isTyped(asAt) ? `on ${textOf(dateSpans(asAt))}` : '(day not answered)';
  return { label: `Weight ${on}`, value: words(`${value.trim()} ${unit ?? '(unit not answered)'}`) };
}

// For the head of a further side, where doses may stand: whose page it is and what they weigh. No number is parted there.
export function whoseDoses(scope: PrintScope): string {
  const { label, value } = weight(scope);
  return `${personLine(scope)} · ${label}: ${textOf(value)}`.replaceAll(/(?<=\d) (?=[\d\p{Ll}])/gu, '\u00A0');
}

// Whether it is agreed, and until when it may be relied on. What is not in force says so where that date would stand.
function standing(plan: IssuedPlan, scope: PrintScope): readonly Spans[] {
  const { emergency } = scope.answers;
  const { fileWord } = versionStates[plan.status];
  const state = stateWords(plan);
  if (emergency.plan !== 'yes' && emergency.plan !== undefined) return [strong(words(state))];
  const { name: who, role, organisation, registerNumber } = emergency.authorisedBy ?? {};
  const by = joined([orMissing(who, 'name'), ...[role, organisation].flatMap(typed), ...named('reg. ', registerNumber)], ', ');
  const ahead = fileWord === 'DRAFT' ? 'To be authorised by ' : 'Authorised by ';
  return [
    strong(words(state)),
    strong(words(relyWords(plan))),
    ...(emergency.plan === 'yes' ? [[{ text: ahead }, ...by, { text: ', ' }, ...said('emergency.authorisedOn', scope)]] : []),
  ];
}

export function emergencyBand(title: string, plan: IssuedPlan, scope: PrintScope): ColumnsBlock {
  const { givenName = '', preferredName = '' } = scope.answers.person;
  // What stands in the name already is not said twice.
  const called: readonly Spans[] = ['', ...givenName.split(/\s+/)].includes(preferredName.trim())
    ? []
    : [[{ text: 'Likes to be called ' }, ...strong(said('person.preferredName', scope))]];
  return {
    kind: 'columns',
    columns: [
      {
        share: 5,
        blocks: [
          { kind: 'heading', level: 1, text: title },
          { kind: 'identity', name: displayName(scope.answers.person), facts: [born(scope), numberOrNone(scope), weight(scope)] },
        ],
      },
      {
        share: 4,
        blocks: [...standing(plan, scope), ...called].map((spans): Block => ({ kind: 'paragraph', spans, align: 'end' })),
      },
    ],
  };
}
