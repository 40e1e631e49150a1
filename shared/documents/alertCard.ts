// The alert card: what a stranger must know before anything else, on 85 by 54 millimetres. It is cut out of its page, so
// each side says what it is and whether it holds. Nothing is shortened to fit: a side that is too full is not printed.
import { formatDate } from '../base/plainDate.ts';
import { fieldEntry } from '../plan/definition.ts';
import { activeRows } from '../plan/walk.ts';
import type { Block, BoxBlock, CardsBlock, IdentityBlock, PrintableDocument } from './blocks.ts';
import { box, list, paragraph, relyWords, whyNone } from './emergencyBoxes.ts';
import { allergyItems, reachedAt, ringItems, riskItems, type Allergy } from './emergencyParts.ts';
import { chosen, lowerFirst, orMissing, strong } from './emergencyRows.ts';
import { stateInEmergency } from './expiry.ts';
import { numberOrNone, versionFurniture } from './furniture.ts';
import { bornFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperOf, said, scopeFor } from './paper.ts';
import { isBlankAt, printedRows, type PrintScope } from './printScope.ts';
import { ahead, joined, labelled, NOT_ANSWERED, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';

const TITLE = 'Alert card';
const MOST_NUMBERS = 2;

// To what, and what happens: the page says of which kind it is, how severe and since when. That it threatens life is said here.
const shortAllergy = ({ substance, reaction, severity }: Allergy): Spans => [
  ...strong(orMissing(substance, 'Substance')),
  { text: ': ' },
  ...orMissing(reaction, 'reaction'),
  ...(severity === 'lifeThreatening'
    ? [{ text: ', ' }, ...strong([{ text: lowerFirst(chosen('summary.allergies', 'severity', severity) ?? '') }])]
    : []),
];

// Whether it holds, before whose it is. Agreed takes no more room than a draft, so what fits as a draft fits once agreed.
function band(plan: IssuedPlan): Block {
  const { mark, name } = stateInEmergency(plan);
  const state = mark === undefined ? name.toLocaleUpperCase('en-GB') : `${mark}: do not give care from it`;
  const when = `Version ${plan.version} · ${formatDate(ukDate(plan.changedAt))} · ${relyWords(plan)}`;
  return { kind: 'notice', title: plan.sample ? `SAMPLE · ${state}` : state, spans: [{ text: when }] };
}

const whoLine = (scope: PrintScope): Block =>
  paragraph(
    joined(
      [...bornFact(scope), numberOrNone(scope)].map(({ label, value }): Spans => [
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
  return box('No emergency plan', 'risk', 'emergency.plan', whyNone(scope));
}

// In the order of the plan. Where neither of the first two answers day and night, the first that does takes the second place.
function toRing(scope: PrintScope): readonly Spans[] {
  const entry = fieldEntry('emergency.phones');
  const shown = printedRows(activeRows(scope.answers.emergency.phones), undefined, entry.audience, scope);
  const always = shown.findIndex(({ row }) => row.answers['allHours'] === 'yes');
  const wanted = always < MOST_NUMBERS ? [0, 1] : [0, always];
  return ringItems(scope, reachedAt).filter((_, index) => wanted.includes(index));
}

// Where there is no plan for it, nobody looks for a page.
function page(scope: PrintScope): readonly Block[] {
  const { plan } = scope.answers.emergency;
  const kept = isBlankAt('emergency.pageKept', scope) ? undefined : said('emergency.pageKept', scope);
  if (!kept && plan !== 'yes' && plan !== undefined) return [];
  return [paragraph(labelled('My emergency page is', kept ?? [NOT_ANSWERED]))];
}

// A name that takes lines from the rest is named among what is too long.
const LONG_NAME = 32;
function nameOf(scope: PrintScope): IdentityBlock {
  const block = identityOf(scope, []);
  return block.name.length > LONG_NAME ? { ...block, at: 'person.familyName' } : block;
}

function ring(scope: PrintScope): BoxBlock {
  const where = page(scope);
  const title = where.length > 0 ? 'Ring, and where my page is' : 'Ring';
  return box(title, 'thin', 'emergency.phones', [list(toRing(scope), true), ...where]);
}

function cards(plan: IssuedPlan, scope: PrintScope): CardsBlock {
  const { mark } = versionFurniture(plan, '', stateInEmergency(plan));
  const name = nameOf(scope);
  return {
    kind: 'cards',
    ...(mark && { mark }),
    cards: [
      {
        label: 'Side 1',
        blocks: [band(plan), name, whoLine(scope), risks(scope), paragraph([{ text: 'Over: allergies, and whom to ring.', strong: true }])],
      },
      {
        label: 'Side 2',
        blocks: [
          band(plan),
          name,
          box('Allergies', 'risk', 'summary.allergyStatus', [paragraph(joined(allergyItems(scope, shortAllergy), '; '))]),
          ring(scope),
        ],
      },
    ],
  };
}

export function alertCard(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'emergency');
  const paper = paperOf({
    title: TITLE,
    plan,
    scope,
    expires: true,
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
  return { ...paper, furniture: versionFurniture(plan, paper.furniture.person, stateInEmergency(plan)) };
}
