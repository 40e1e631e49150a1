// What the papers for one reader have in common: how they are read, which version they are, and how long what is said of an
// emergency may be relied on.
import { formatDate } from '../base/plainDate.ts';
import { packOf } from '../jurisdiction/packs.ts';
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Audience } from '../plan/fields.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { personLine, versionFurniture } from './furniture.ts';
import { stateInEmergency } from './expiry.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import { NOT_ANSWERED, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

export function scopeFor({ content: { answers, jurisdiction }, changedAt }: IssuedPlan, audience: Audience): PrintScope {
  return { answers, setting: { today: ukDate(changedAt), nation: packOf(jurisdiction).nation }, audience };
}

export const said = (path: FieldPath, scope: PrintScope): Spans | undefined => answerSpans(fieldEntry(path), scope);

// Whose paper this is stands on every one of them, whoever reads it; of the number, why there is none too.
const named = (scope: PrintScope): PrintScope => ({ ...scope, audience: 'family' });

export const stateWords = (plan: IssuedPlan): string =>
  `${stateInEmergency(plan).name.toLocaleUpperCase('en-GB')} · version ${plan.version} · ${formatDate(ukDate(plan.changedAt))}`;

// Ours, beside what nobody answered; `lead` says what the paper is.
export const blanksNote = (lead: string): Block => ({
  kind: 'paragraph',
  spans: [{ text: `${lead} `, strong: true }, NOT_ANSWERED, { text: ' means that nobody has written an answer, never “no” or “none”.' }],
});

interface Paper {
  readonly title: string;
  readonly plan: IssuedPlan;
  readonly scope: PrintScope;
  readonly blocks: readonly Block[];
  // It says what to do in an emergency, and is marked once that may not be relied on any more.
  readonly expires?: true;
}

// As far as its reader may know whose it is.
export const paperForReader = ({ title, plan, scope, blocks, expires }: Paper): PrintableDocument => ({
  title: `${title}, ${plan.planNumber}, version ${plan.version}`,
  language: 'en-GB',
  about: {
    planNumber: plan.planNumber,
    version: plan.version,
    status: plan.status,
    ...(plan.code !== undefined && { code: plan.code }),
  },
  dated: plan.changedAt,
  furniture: versionFurniture(plan, personLine(scope), expires ? stateInEmergency(plan) : versionStates[plan.status]),
  blocks,
});

export const paperOf = (paper: Paper): PrintableDocument => paperForReader({ ...paper, scope: named(paper.scope) });
