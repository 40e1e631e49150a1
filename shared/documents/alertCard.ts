// The alert card: what a stranger must know before anything else, on 85 by 54 millimetres. It is cut out of its page, so
// each side says what it is and whether it holds. Nothing is shortened to fit: a side that is too full is not printed.
import { formatDate } from '../base/plainDate.ts';
import { fieldEntry } from '../plan/definition.ts';
import { activeRows } from '../plan/walk.ts';
import type { Block, BoxBlock, CardsBlock, PrintableDocument } from './blocks.ts';
import { allergyItems, ringItems, riskItems } from './emergencyParts.ts';
import { versionFurniture } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { bornFact, identityOf, isBlankAt, numberFacts, paperOf, relyWords, said, scopeFor } from './paper.ts';
import { printedRows, type PrintScope } from './printScope.ts';
import { ahead, joined, labelled, NOT_ANSWERED, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

const TITLE = 'Alert card';
const MOST_NUMBERS = 2;

const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });
const list = (items: readonly Spans[], ordered = false): Block => ({ kind: 'list', ordered, items });
const box = (title: string, weight: BoxBlock['weight'], at: string, blocks: readonly Block[]): BoxBlock => ({
  kind: 'box',
  title,
  weight,
  at,
  blocks,
});

// Whether it holds, before whose it is. Agreed takes no more room than a draft, so what fits as a draft fits once agreed.
function band(plan: IssuedPlan, scope: PrintScope): Block {
  const { mark, name } = versionStates[plan.status];
  const state = mark === undefined ? name.toLocaleUpperCase('en-GB') : `${mark}: do not give care from it`;
  const when = `Version ${plan.version} · ${formatDate(ukDate(plan.changedAt))} · ${relyWords(scope)}`;
  return { kind: 'notice', title: plan.sample ? `SAMPLE · ${state}` : state, spans: [{ text: when }] };
}

const whoLine = (scope: PrintScope): Block =>
  paragraph(
    joined(
      [bornFact(scope), ...numberFacts(scope)].map(({ label, value }): Spans => [
        { text: ahead(label) },
        ...value.map((span) => (span.aside ? span : { ...span, strong: true as const })),
      ]),
      ' · ',
    ),
  );

// What kills, or why there is no plan for it: never an empty place.
function risks(scope: PrintScope): BoxBlock {
  const { plan } = scope.answers.emergency;
  if (plan === 'yes' || plan === undefined) return box('Can kill', 'risk', 'emergency.risks', [list(riskItems(scope))]);
  const why = ['emergency.plan', 'emergency.notNeededWhy', 'emergency.notNeededBy'] as const;
  const lines = why.flatMap((path): readonly Block[] => {
    const value = said(path, scope);
    return value ? [paragraph([{ text: ahead(fieldEntry(path).field.label) }, ...value])] : [];
  });
  return box('No emergency plan', 'risk', 'emergency.plan', lines);
}

// In the order of the plan. Where neither of the first two answers day and night, the first that does takes the second place.
function toRing(scope: PrintScope): readonly Spans[] {
  const entry = fieldEntry('emergency.phones');
  const shown = printedRows(activeRows(scope.answers.emergency.phones), undefined, entry.audience, scope);
  const always = shown.findIndex(({ row }) => row.answers['allHours'] === 'yes');
  const wanted = always < MOST_NUMBERS ? [0, 1] : [0, always];
  return ringItems(scope).filter((_, index) => wanted.includes(index));
}

function page(scope: PrintScope): Block {
  const kept = isBlankAt('emergency.pageKept', scope) ? undefined : said('emergency.pageKept', scope);
  return paragraph(labelled('My emergency page is', kept ?? [NOT_ANSWERED]));
}

function cards(plan: IssuedPlan, scope: PrintScope): CardsBlock {
  const { mark } = versionFurniture(plan, '');
  const name = identityOf(scope, []);
  return {
    kind: 'cards',
    ...(mark && { mark }),
    cards: [
      {
        label: 'Side 1',
        blocks: [
          band(plan, scope),
          name,
          whoLine(scope),
          risks(scope),
          paragraph([{ text: 'Over: allergies, and whom to ring.', strong: true }]),
        ],
      },
      {
        label: 'Side 2',
        blocks: [
          band(plan, scope),
          name,
          box('Allergies', 'risk', 'summary.allergyStatus', [paragraph(joined(allergyItems(scope), '; '))]),
          box('Ring, and where my page is', 'thin', 'emergency.phones', [list(toRing(scope), true), page(scope)]),
        ],
      },
    ],
  };
}

export function alertCard(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'emergency');
  return paperOf({
    title: TITLE,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      paragraph([
        { text: 'Cut along the outer line, from tick to tick. Fold between the two sides, so that they stand back to back. ' },
        { text: 'It fits where a bank card fits.' },
      ]),
      cards(plan, scope),
      list([
        [{ text: 'It says the least. What to do, and how much of which medicine to give, stands on the emergency page alone.' }],
        [{ text: 'When a new version is agreed, cut up the old card and carry the new one.' }],
        [NOT_ANSWERED, { text: ' means that nobody has written an answer. It never means “no” or “none”.' }],
      ]),
    ],
  });
}
