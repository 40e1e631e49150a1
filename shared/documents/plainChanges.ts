// What has changed since the version the family agreed, in plain words: what is new, what was taken out, what says something
// else now. Only what they may read, and only where the words are not the same; what each version asks anew is no change.
import { sameValue } from '../base/sameValue.ts';
import { answerAt, fieldEntries, sections, type FieldEntry } from '../plan/definition.ts';
import type { Field, FieldOfKind, Row } from '../plan/fields.ts';
import { changesBetween } from '../plan/changes.ts';
import type { PlanContent } from '../plan/planContent.ts';
import { plainBlock, plainLabel, plainTitle, type PlainBlock } from './plainBlocks.ts';
import { activeRows } from '../plan/walk.ts';
import { isForFamily } from './familyPages.ts';
import { printedRows, type PrintedRow, type PrintScope } from './printScope.ts';

export interface ChangedWords {
  readonly label: string;
  // Empty: nothing was written.
  readonly before: readonly string[];
  readonly now: readonly string[];
}

export interface PlainChange {
  readonly id: string;
  readonly is: 'new' | 'gone' | 'changed';
  // Where, and what it is called.
  readonly section: string;
  readonly title: string;
  readonly words: readonly ChangedWords[];
}

function flat(block: PlainBlock | undefined): readonly string[] {
  switch (block?.kind) {
    case undefined:
      return [];
    case 'lines':
      return block.lines;
    case 'quote':
      return [`“${block.text}” ${block.whose}`];
    case 'rows':
      return block.rows.map(({ title, blocks }) =>
        [title, ...blocks.map((inner) => `${inner.label}: ${flat(inner).join('; ')}`)].filter(Boolean).join('. '),
      );
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

export function plainChanges(
  before: PlanContent,
  now: PlanContent,
  scope: Pick<PrintScope, 'setting' | 'audience' | 'withheld'>,
  // The questions to look at: those the family's own pages show, unless a paper shows more.
  isShown: (entry: FieldEntry, today: PrintScope) => boolean = isForFamily,
): readonly PlainChange[] {
  const touched = new Map<string, Set<string>>();
  for (const { path } of changesBetween(before, now)) {
    const [section = '', field = '', row = ''] = path.split('.');
    const key = `${section}.${field}`;
    touched.set(key, (touched.get(key) ?? new Set()).add(row));
  }
  const then: PrintScope = { ...scope, answers: before.answers };
  const today: PrintScope = { ...scope, answers: now.answers };
  return fieldEntries
    .filter((entry) => touched.has(entry.path) && !entry.field.anew && isShown(entry, today))
    .flatMap((entry) => (entry.field.kind === 'rows' ? changedRows(entry, entry.field, then, today) : changedAnswer(entry, then, today)));
}

function changedAnswer(entry: FieldEntry, then: PrintScope, today: PrintScope): readonly PlainChange[] {
  const words = wordsOf(entry.field, entry.path, entry.audience, [
    [answerAt(then.answers, entry), then.answers[entry.sectionId], then],
    [answerAt(today.answers, entry), today.answers[entry.sectionId], today],
  ]);
  if (!words) return [];
  const is = words.before.length === 0 ? 'new' : words.now.length === 0 ? 'gone' : 'changed';
  return [{ id: entry.path, is, section: sections[entry.sectionId].plainLabel, title: words.label, words: [words] }];
}

type Said = readonly [answer: Parameters<typeof plainBlock>[1], beside: Parameters<typeof plainBlock>[2], scope: PrintScope];

function wordsOf(field: Field, id: string, audience: FieldEntry['audience'], [was, is]: readonly [Said, Said]): ChangedWords | undefined {
  const label = plainLabel(field);
  // What a link points at may be called otherwise now: a change there, and none here.
  if (field.kind === 'links' && sameValue(was[0], is[0])) return undefined;
  const [before, now] = [was, is].map(([answer, beside, scope]) => flat(plainBlock(field, answer, beside, { id, label, scope, audience })));
  return before && now && !same(before, now) ? { label, before, now } : undefined;
}

function changedRows(entry: FieldEntry, field: FieldOfKind<'rows'>, then: PrintScope, today: PrintScope): readonly PlainChange[] {
  const answerIn = (scope: PrintScope): readonly Row[] | undefined => answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  const rowsIn = (scope: PrintScope): ReadonlyMap<string, PrintedRow> => {
    const rows = answerIn(scope);
    return new Map(printedRows(rows, field.letter, entry.audience, scope).map((printed) => [printed.row.id, printed]));
  };
  const [old, current] = [rowsIn(then), rowsIn(today)];
  // What stands but is no longer for this reader was not taken out.
  const standing = new Set(activeRows(answerIn(today)).map(({ id }) => id));
  const nameOf = ({ row, audience }: PrintedRow, scope: PrintScope): string =>
    plainTitle(field, row, scope, audience) || field.one.charAt(0).toLocaleUpperCase('en-GB') + field.one.slice(1);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((rowId): readonly PlainChange[] => {
    const [was, is] = [old.get(rowId), current.get(rowId)];
    const shown = is ?? was;
    if (!shown || (!is && standing.has(rowId))) return [];
    const words = Object.entries<Field>(field.fields).flatMap(
      ([name, inner]) =>
        wordsOf(inner, `${entry.path}.${rowId}.${name}`, shown.audience, [
          [was?.row.answers[name], was?.row.answers ?? {}, then],
          [is?.row.answers[name], is?.row.answers ?? {}, today],
        ]) ?? [],
    );
    if (was && is && words.length === 0) return [];
    return [
      {
        id: `${entry.path}.${rowId}`,
        is: was ? (is ? 'changed' : 'gone') : 'new',
        section: plainLabel(field),
        title: nameOf(shown, is ? today : then),
        words: was && is ? words : [],
      },
    ];
  });
}
