// What has changed since the version that was agreed before: one page for a family with a pen, where that can be. What is new,
// what says something else now and what is gone, in plain words under the numbers of the full plan; and last, counted, what
// was looked at again and is still true.
import { sections, type SectionId } from '../plan/definition.ts';
import type { AgreedWords } from '../plan/statementAges.ts';
import { alsoChanged, type AlsoChanged } from './alsoChanged.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { changedItems, movedItems, saysOtherwise, type ChangedItem } from './changedItems.ts';
import { shortGlossary } from './glossary.ts';
import { identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { plainChanges } from './plainChanges.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { sameAsBefore } from './sameAsBefore.ts';
import { aside, joined, type Spans } from './spans.ts';
import { PARTS } from './statementNumbers.ts';
import { formatUkMoment } from './ukMoment.ts';
import { versionStates } from './versionState.ts';
import { secretFields } from './whereabouts.ts';

const TITLE = 'What has changed';

const paragraph = (text: string, strong?: true): Block => ({ kind: 'paragraph', spans: [{ text, ...(strong && { strong }) }] });

// One item a part: its name, and all that is to be said of it.
function partByPart<Thing extends { readonly sectionId: SectionId }>(
  things: readonly Thing[],
  say: (thing: Thing) => Spans,
): readonly Spans[] {
  return PARTS.flatMap((id) => {
    const here = things.filter(({ sectionId }) => sectionId === id).map(say);
    return here.length === 0 ? [] : [[{ text: `${sections[id].plainLabel}: `, strong: true as const }, ...joined(here, '; ')]];
  });
}

const listed = (title: string, items: readonly Spans[], lead?: string): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        ...(lead === undefined ? [] : [paragraph(lead)]),
        { kind: 'list', ordered: false, items },
      ];

const inOrder = (items: readonly ChangedItem[]): readonly Spans[] =>
  PARTS.flatMap((id) => items.filter(({ sectionId }) => sectionId === id).map(({ spans }) => spans));

const statements = (count: number): string => (count === 1 ? '1 statement' : `${count} statements`);

// 3.3.1 to 3.3.4, 3.6
function inRuns(numbers: readonly string[]): string {
  const runs: (readonly [first: string, last: string, count: number])[] = [];
  for (const number of numbers) {
    const [first, last, count] = runs.at(-1) ?? ['', '', 0];
    if (count > 0 && isNext(last, number)) runs.splice(-1, 1, [first, number, count + 1]);
    else runs.push([number, number, 1]);
  }
  return runs
    .map(([first, last, count]) => (count < 3 ? [first, ...(count === 2 ? [last] : [])].join(', ') : `${first} to ${last}`))
    .join(', ');
}

function isNext(one: string, other: string): boolean {
  const [head, tail] = [one, other].map((number) => /^(.*?)(\d+)$/.exec(number));
  return head?.[1] === tail?.[1] && Number(tail?.[2]) === Number(head?.[2]) + 1;
}

// Counted part by part; those with another date, many in every review, also by their numbers.
function counted(title: string, counts: ReadonlyMap<SectionId, number>, moved: readonly AlsoChanged[] = []): readonly Block[] {
  const parts = PARTS.flatMap((id): readonly Spans[] => {
    const dated = moved.filter(({ sectionId }) => sectionId === id).map(({ number }) => number);
    const count = (counts.get(id) ?? 0) + dated.length;
    const which = dated.length === 0 ? '' : ` (${inRuns(dated)})`;
    return count === 0 ? [] : [[{ text: `${sections[id].plainLabel}: `, strong: true }, { text: `${count}${which}` }]];
  });
  const all = [...counts.values()].reduce((sum, count) => sum + count, moved.length);
  return all === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: `${title}: ${statements(all)}` },
        {
          kind: 'paragraph',
          spans: [...(moved.length > 0 ? [aside('In brackets: only the date is new. ')] : []), ...joined(parts, ' · ')],
        },
      ];
}

function comparison(plan: IssuedPlan, before: AgreedWords, scope: PrintScope): readonly Block[] {
  const then = { ...plan.content, answers: before.answers };
  const thenScope = { ...scope, answers: before.answers };
  const changes = plainChanges(then, plan.content, scope, ({ audience, field }, today) => mayRead(today, audience, field));
  const told = changes.filter(saysOtherwise);
  const also = alsoChanged(then, plan.content, new Set(told.map(({ id }) => id)), scope);
  const items = [...changedItems(told, scope), ...movedItems(thenScope, scope)];
  const which = (is: ChangedItem['is']): readonly ChangedItem[] => items.filter((item) => item.is === is);
  const { looked, waiting } = sameAsBefore(thenScope, scope, new Set([...told, ...also].map(({ id }) => id)));
  const isNothing = items.length + also.length === 0;
  return [
    ...(isNothing ? [paragraph('Nothing that you can read in the plan has changed.')] : []),
    ...listed(
      'New',
      partByPart(which('new'), ({ spans }) => spans),
    ),
    ...listed('Changed', inOrder(which('changed'))),
    ...listed('Gone', inOrder(which('gone'))),
    ...listed(
      'Also changed',
      partByPart(
        also.filter(({ isRedated }) => !isRedated),
        ({ number, name }) => [{ text: `${number} ${name}` }],
      ),
      'Small things, and words that clinicians wrote for clinicians. They stand in the full plan.',
    ),
    ...counted(
      'Looked at again and still true',
      looked,
      also.filter(({ isRedated }) => isRedated),
    ),
    ...counted('The same, but nobody has looked at it again yet', waiting),
  ];
}

const withGlossary = (blocks: readonly Block[], scope: PrintScope): readonly Block[] => [...blocks, ...shortGlossary(blocks, scope)];

export function changesSheet(plan: IssuedPlan): PrintableDocument {
  const { before, version, status } = plan;
  const scope: PrintScope = { ...scopeFor(plan, 'family'), plain: true, withheld: secretFields(plan.content.answers) };
  const paper = paperForReader({
    title: TITLE,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      identityOf(scope),
      ...(before
        ? ([
            {
              kind: 'paragraph',
              spans: [
                {
                  text: `From version ${before.version}, agreed on ${formatUkMoment(before.at)}, to version ${version} (${versionStates[status].name}).`,
                  strong: true,
                },
                { text: ' The numbers are those of the full plan. What is new and longer stands there.' },
              ],
            },
            ...withGlossary(comparison(plan, before, scope), scope),
          ] as const)
        : [
            paragraph('No version of this plan was agreed before this one.', true),
            paragraph('So there is nothing to compare it with: everything in it is new.'),
          ]),
    ],
  });
  return { ...paper, density: 'oneSide' };
}
