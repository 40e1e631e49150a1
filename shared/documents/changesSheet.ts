// What has changed since the version that was agreed before: for a family with a pen, on one page where that can be. It says
// what stood there and what stands there now, in plain words and part by part, under the numbers of the full plan.
import { sections } from '../plan/definition.ts';
import type { AgreedWords } from '../plan/statementAges.ts';
import { alsoChanged } from './alsoChanged.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { changedLines, movedDates, movedLines } from './changedLines.ts';
import { identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { plainChanges } from './plainChanges.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { partNumber, PARTS } from './statementNumbers.ts';
import { formatUkMoment } from './ukMoment.ts';
import { versionStates } from './versionState.ts';
import { secretFields } from './whereabouts.ts';

const TITLE = 'What has changed';

const paragraph = (text: string, strong?: true): Block => ({ kind: 'paragraph', spans: [{ text, ...(strong && { strong }) }] });

const COLUMNS = [
  { label: 'What', share: 30 },
  { label: 'Before', share: 35 },
  { label: 'Now', share: 35 },
] as const;

function comparison(plan: IssuedPlan, before: AgreedWords, scope: PrintScope): readonly Block[] {
  const then = { ...plan.content, answers: before.answers };
  const changes = plainChanges(then, plan.content, scope, ({ audience, field }, today) => mayRead(today, audience, field));
  const all = [...changedLines(changes, scope), ...movedLines({ ...scope, answers: before.answers }, scope)];
  const dates = movedDates(changes, scope);
  const others = alsoChanged(then, plan.content, changes, scope);
  if (all.length + dates.length + others.length === 0) return [paragraph('Nothing that you can read in the plan has changed.')];
  return [
    ...PARTS.flatMap((id): readonly Block[] => {
      const rows = all.filter(({ sectionId }) => sectionId === id).map(({ cells }) => cells);
      const title = `${partNumber(id)}. ${sections[id].plainLabel}`;
      return rows.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: title },
            { kind: 'table', caption: title, columns: COLUMNS, rows },
          ];
    }),
    ...(dates.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: 'Only the date is another' },
          { kind: 'list', ordered: false, items: dates },
        ] as const)),
    ...(others.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: 'Also changed' },
          paragraph('Small things, and parts that clinicians wrote for clinicians. They stand in the full plan under these numbers.'),
          { kind: 'list', ordered: false, items: others },
        ] as const)),
  ];
}

export function changesSheet(plan: IssuedPlan): PrintableDocument {
  const { before, version, status } = plan;
  const scope: PrintScope = { ...scopeFor(plan, 'family'), plain: true, withheld: secretFields(plan.content.answers) };
  return paperForReader({
    title: TITLE,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      identityOf(scope),
      ...(before
        ? [
            paragraph(
              `From version ${before.version}, agreed on ${formatUkMoment(before.at)}, to version ${version} (${versionStates[status].name}).`,
              true,
            ),
            ...comparison(plan, before, scope),
          ]
        : [
            paragraph('No version of this plan was agreed before this one.', true),
            paragraph('So there is nothing to compare it with: everything in it is new.'),
          ]),
    ],
  });
}
