// What the papers for one reader have in common: who they are about, which version they are, and how long what is said of an
// emergency may be relied on.
import { formatDate, plainDate } from '../base/plainDate.ts';
import { packOf } from '../jurisdiction/packs.ts';
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Audience } from '../plan/fields.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, Fact, IdentityBlock, PrintableDocument } from './blocks.ts';
import { numberOrNone, personLine, versionFurniture } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import type { Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

export function scopeFor({ content: { answers, jurisdiction }, changedAt }: IssuedPlan, audience: Audience): PrintScope {
  return { answers, setting: { today: ukDate(changedAt), nation: packOf(jurisdiction).nation }, audience };
}

export const said = (path: FieldPath, scope: PrintScope): Spans | undefined => answerSpans(fieldEntry(path), scope);
export const isBlankAt = (path: FieldPath, { answers }: PrintScope): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));

// Whose paper this is stands on every one of them, whoever reads it; of the number, why there is none too.
const named = (scope: PrintScope): PrintScope => ({ ...scope, audience: 'family' });

const expected = (scope: PrintScope): boolean => isBlankAt('person.dateOfBirth', scope) && !isBlankAt('person.dueDate', scope);

export function bornFact(scope: PrintScope): Fact {
  const path = expected(scope) ? 'person.dueDate' : 'person.dateOfBirth';
  return { label: fieldEntry(path).field.label, value: said(path, named(scope)) ?? [] };
}

export const numberFacts = (scope: PrintScope): readonly Fact[] => [numberOrNone(scope)];

export const identityOf = (scope: PrintScope, facts: readonly Fact[]): IdentityBlock => ({
  kind: 'identity',
  name: displayName(scope.answers.person),
  facts,
});

// Left out where they have not said that they like to be called otherwise.
export const calledFact = (scope: PrintScope): readonly Fact[] => {
  const value = isBlankAt('person.preferredName', scope) ? undefined : said('person.preferredName', scope);
  return value ? [{ label: fieldEntry('person.preferredName').field.label, value }] : [];
};

export function relyWords({ answers }: PrintScope): string {
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  return until ? `Rely on this until ${formatDate(until)}` : 'How long to rely on this: not answered';
}

export const stateWords = ({ version, status, changedAt }: IssuedPlan): string =>
  `${versionStates[status].name.toLocaleUpperCase('en-GB')} · version ${version} · ${formatDate(ukDate(changedAt))}`;

interface Paper {
  readonly title: string;
  readonly plan: IssuedPlan;
  readonly scope: PrintScope;
  readonly blocks: readonly Block[];
}

export const paperOf = ({ title, plan, scope, blocks }: Paper): PrintableDocument => ({
  title: `${title}, ${plan.planNumber}, version ${plan.version}`,
  language: 'en-GB',
  dated: plan.changedAt,
  furniture: versionFurniture(plan, personLine(named(scope))),
  blocks,
});
