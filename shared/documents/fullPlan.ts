// The whole plan, for one reader: everything they may read and nothing else. One order for everybody, so that a mother and a
// doctor can turn to the same place: what must not be passed over, then the person's own words and what to do when they are
// ill, as a family reads it, and behind a list of contents the rest, as professionals look it up.
import { fieldEntry, type SectionId } from '../plan/definition.ts';
import type { Audience } from '../plan/fields.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { expiredNotice } from './emergencyBoxes.ts';
import { versionLine } from './furniture.ts';
import { GLOSSARY, glossary } from './glossary.ts';
import { identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { leftOutFor } from './leftOut.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { partBlocks, partTitle } from './partBlocks.ts';
import { printedRows, type PrintScope } from './printScope.ts';
import { READER_NAMES } from './readerNames.ts';
import { safetyBox } from './safetyBox.ts';
import { NOT_ANSWERED } from './spans.ts';
import { partNumber, PARTS } from './statementNumbers.ts';
import { threadBlocks } from './threadBlocks.ts';
import { secretFields } from './whereabouts.ts';

const TITLE = 'Full plan';

const THREAD_AFTER: SectionId = 'provision';
const THREAD = 'From need to outcome to support';
const STANDING = 'Where this version stands';
const COPY = 'About this copy';

interface Part {
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

function blocksOf(id: SectionId, plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const [heading, ...rest] = partBlocks(id, scope);
  return heading ? [heading, ...(id === 'emergency' ? expiredNotice(plan) : []), ...rest] : [];
}

function partsFor(plan: IssuedPlan, scope: PrintScope): readonly Part[] {
  return PARTS.flatMap((id): readonly Part[] => {
    const blocks = blocksOf(id, plan, scope);
    const part = blocks.length > 0 ? [{ number: `${partNumber(id)}`, title: partTitle(id, scope), blocks }] : [];
    const thread = id === THREAD_AFTER ? threadBlocks(scope) : [];
    return thread.length > 0 ? [...part, { title: THREAD, blocks: [{ kind: 'heading', level: 2, text: THREAD }, ...thread] }] : part;
  });
}

// In two columns, so that it does not fill the first page.
function contents(parts: readonly Part[]): readonly Block[] {
  const half = Math.ceil(parts.length / 2);
  const list = (some: readonly Part[]): Block => ({
    kind: 'list',
    ordered: false,
    labels: some.map(({ number }) => number ?? '•'),
    items: some.map(({ title }) => [{ text: title }]),
  });
  return [
    { kind: 'heading', level: 2, text: 'What is in it' },
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [list(parts.slice(0, half))] },
        { share: 1, blocks: [list(parts.slice(half))] },
      ],
    },
  ];
}

// Ahead of everything that not everybody agrees with.
function notAgreed(scope: PrintScope): readonly Block[] {
  const { audience } = fieldEntry('consent.disagreements');
  const rows = printedRows(scope.answers.consent.disagreements, undefined, audience, scope);
  if (rows.length === 0) return [];
  const text = `Somebody does not agree with a part of this plan. Which part, whose view it is and why stands in part ${partNumber('consent')}.`;
  return [{ kind: 'notice', title: 'Not everything is agreed', spans: [{ text }] }];
}

const DRAFT = 'It is not agreed, and may still change.';
const STANDS: { readonly [Status in VersionStatus]: string } = {
  draft: DRAFT,
  inReview: DRAFT,
  readyToAgree: 'It is not agreed yet. It does not change while it waits for its signatures.',
  agreed: 'It is agreed, and holds until a newer version is agreed. Signatures are given on its co-sign sheet and are not shown here.',
  superseded: 'It was agreed, and a later version has been agreed since. Use that one.',
  withdrawn: 'It was withdrawn. It no longer holds.',
  enteredInError: 'It was entered in error. It should not have been written.',
};

function standing(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const mayRead = (id: SectionId): boolean => partBlocks(id, scope).length > 0;
  const where = [
    ...(mayRead('consent') ? [`Who decides and what somebody does not agree with: part ${partNumber('consent')}.`] : []),
    ...(mayRead('reviews') ? [`Who took part, who authorises it and who keeps it up to date: part ${partNumber('reviews')}.`] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: STANDING },
    { kind: 'paragraph', spans: [{ text: versionLine(plan), strong: true }] },
    { kind: 'paragraph', spans: [{ text: [STANDS[plan.status], ...where].join(' ') }] },
  ];
}

function aboutThisCopy(reader: Audience, scope: PrintScope): readonly Block[] {
  const names = (ids: readonly SectionId[]): string => ids.map((id) => partTitle(id, scope)).join('; ');
  const { whole, partly } = leftOutFor(reader);
  const leftOut = [...(whole.length > 0 ? [`all of ${names(whole)}`] : []), ...(partly.length > 0 ? [`parts of ${names(partly)}`] : [])];
  const isSecret = (scope.withheld?.size ?? 0) > 0;
  return [
    { kind: 'heading', level: 2, text: COPY },
    {
      kind: 'list',
      ordered: false,
      items: [
        [NOT_ANSWERED, { text: ' means that nobody has written an answer. It never means “no” or “none”.' }],
        [
          {
            text: 'Each statement has a number that is the same on every copy of this version. A number that is missing belongs to a question that does not arise, or to what is left out here.',
          },
        ],
        ...(leftOut.length > 0
          ? [
              [
                {
                  text: `Left out of every copy for ${READER_NAMES[reader]}, whether or not anything is written there: ${leftOut.join('; ')}.`,
                },
              ],
            ]
          : []),
        ...(isSecret
          ? [
              [
                {
                  text: 'Where they live and how to reach them is printed only where somebody has answered that it need not be kept secret.',
                },
              ],
            ]
          : []),
      ],
    },
  ];
}

export function fullPlan(plan: IssuedPlan, reader: Audience): PrintableDocument {
  const scope: PrintScope = {
    ...scopeFor(plan, reader),
    withheld: secretFields(plan.content.answers),
    ...(reader === 'family' && { plain: true as const }),
  };
  const said = partsFor(plan, scope);
  const words = scope.plain
    ? glossary(
        said.flatMap(({ blocks }) => blocks),
        scope,
        { hasItsList: true },
      )
    : [];
  const parts: readonly Part[] = [
    ...said,
    { title: STANDING, blocks: standing(plan, scope) },
    { title: COPY, blocks: aboutThisCopy(reader, scope) },
    ...(words.length > 0 ? [{ title: GLOSSARY, blocks: words }] : []),
  ];
  return paperForReader({
    title: `${TITLE} for ${READER_NAMES[reader]}`,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      identityOf(scope),
      { kind: 'paragraph', spans: [{ text: `Copy for ${READER_NAMES[reader]}.`, strong: true }] },
      safetyBox(plan, scope),
      ...notAgreed(scope),
      ...contents(parts),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
  });
}
