// The band across the top of the emergency page: is this the right person, and may I rely on it. Both within six seconds,
// so they stand side by side.
import { ageInWords, formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, ColumnsBlock, Fact } from './blocks.ts';
import { named, orMissing, said as typed, strong } from './emergencyRows.ts';
import { numberFact } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import { aside, dateSpans, isTyped, joined, NOT_ANSWERED, words, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

const isBlankAt = (path: FieldPath, { answers }: PrintScope): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));
const said = (path: FieldPath, scope: PrintScope): Spans => answerSpans(fieldEntry(path), scope) ?? [NOT_ANSWERED];
const textOf = (spans: Spans): string => spans.map(({ text }) => text).join('');

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

// Why there is no number may be what keeps somebody safe, and is not for this reader.
function number(scope: PrintScope): Fact {
  const [fact] = numberFact(scope);
  return fact ?? { label: fieldEntry('person.identifier').field.label, value: [aside('None on this page')] };
}

function weight({ answers: { summary } }: PrintScope): Fact {
  const { value, unit, asAt } = summary.weight ?? {};
  if (!isTyped(value)) return { label: 'Weight', value: [NOT_ANSWERED] };
  const on = isTyped(asAt) ? `on ${textOf(dateSpans(asAt))}` : '(day not answered)';
  return { label: `Weight ${on}`, value: words(`${value.trim()} ${unit ?? '(unit not answered)'}`) };
}

// Whether it is agreed, and until when it may be relied on. What is not in force says so where that date would stand.
function standing({ version, status, changedAt }: IssuedPlan, scope: PrintScope, expired: PlainDate | undefined): readonly Spans[] {
  const { emergency } = scope.answers;
  const { name, mark, fileWord } = versionStates[status];
  const state = `${name.toLocaleUpperCase('en-GB')} · version ${version} · ${formatDate(ukDate(changedAt))}`;
  if (emergency.plan !== 'yes' && emergency.plan !== undefined) return [strong(words(state))];
  const day = textOf(said('emergency.reliableUntil', scope)).replace(/^N/, 'n');
  const rely = expired
    ? `EXPIRED: could be relied on until ${day}`
    : mark === undefined
      ? `Rely on this until ${day}`
      : fileWord === 'DRAFT'
        ? `If agreed: rely on it until ${day}`
        : `Do not rely on it: it held until ${day}`;
  const { name: who, role, organisation, registerNumber } = emergency.authorisedBy ?? {};
  const by = joined([orMissing(who, 'name'), ...[role, organisation].flatMap(typed), ...named('reg. ', registerNumber)], ', ');
  const ahead = fileWord === 'DRAFT' ? 'To be authorised by ' : 'Authorised by ';
  return [
    strong(words(state)),
    strong(words(rely)),
    ...(emergency.plan === 'yes' ? [[{ text: ahead }, ...by, { text: ', ' }, ...said('emergency.authorisedOn', scope)]] : []),
  ];
}

export function emergencyBand(title: string, plan: IssuedPlan, scope: PrintScope, expired: PlainDate | undefined): ColumnsBlock {
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
          { kind: 'identity', name: displayName(scope.answers.person), facts: [born(scope), number(scope), weight(scope)] },
        ],
      },
      {
        share: 4,
        blocks: [...standing(plan, scope, expired), ...called].map((spans): Block => ({ kind: 'paragraph', spans, align: 'end' })),
      },
    ],
  };
}
