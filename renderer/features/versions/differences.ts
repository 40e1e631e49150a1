// Two versions held side by side: statement by statement, and in each the fields that differ, in the words of the form. Rows
// are the same row when they have the same id, whatever they say and wherever they stand.
import { findEntry, sectionIds, sections, type SectionId } from '../../../shared/plan/definition.ts';
import { fieldAt } from '../../../shared/plan/earlier.ts';
import type { FieldOfKind, Row } from '../../../shared/plan/fields.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { versionChanges, type VersionChange } from '../../../shared/plan/versionChanges.ts';
import { READER_NAMES } from '../../../shared/documents/readerNames.ts';
import { groupedBy } from '../../../shared/base/groupedBy.ts';
import { rowInWords, rowTitle } from '../../form/answerInWords.ts';
import { above, lastOf, rowsAt, wordsAt } from '../../form/earlierInWords.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { wordDifference, type WordDifference } from '../../form/wordDifference.ts';

export interface Difference extends WordDifference {
  readonly path: string;
  // '' where the statement says it all.
  readonly label: string;
  // What differs cannot be seen in words: another file of the same name.
  readonly unseen: boolean;
}

export interface DifferentStatement {
  readonly path: string;
  // Health need C2: Unsafe swallow
  readonly title: string;
  readonly is: 'new' | 'gone' | 'moved' | 'changed';
  readonly differences: readonly Difference[];
}

export interface DifferentSection {
  readonly id: SectionId | 'rules';
  readonly label: string;
  readonly statements: readonly DifferentStatement[];
}

interface Sides {
  readonly before: PlanContent;
  readonly after: PlanContent;
}

// Of the outermost row a change is about, or of its field.
function statementPath(change: VersionChange): string {
  const path = change.kind === 'rowAdded' || change.kind === 'rowRemoved' ? `${change.path}.${change.row.id}` : change.path;
  const steps = path.split('.');
  const isList = findEntry(steps.slice(0, 2).join('.'))?.field.kind === 'rows';
  return steps.slice(0, isList ? 3 : 2).join('.');
}

const listOf = (path: string): FieldOfKind<'rows'> | undefined => {
  const field = fieldAt(path)?.field;
  return field?.kind === 'rows' ? field : undefined;
};

const rowOf = ({ answers }: PlanContent, path: string): Row | undefined =>
  rowsAt(answers, above(path)).find(({ id }) => id === lastOf(path));

const readersOf = (audience: readonly (keyof typeof READER_NAMES)[] | undefined): string => {
  if (!audience) return 'As the rest of its list';
  return audience.length === 0 ? 'Whoever keeps the plan, and nobody else' : audience.map((reader) => READER_NAMES[reader]).join(', ');
};

const placeInWords = (place: number): string => `Number ${place} of its list`;

function wordsOf(change: VersionChange, { before, after }: Sides): readonly [string, string] {
  switch (change.kind) {
    case 'answer':
      return [wordsAt(change.path, change.before, before.answers), wordsAt(change.path, change.after, after.answers)];
    case 'rowAdded':
    case 'rowRemoved': {
      const list = listOf(change.path);
      const words = list ? rowInWords(change.row, list) : '';
      return change.kind === 'rowAdded' ? ['', words] : [words, ''];
    }
    case 'rowMoved':
      return [placeInWords(change.before), placeInWords(change.after)];
    case 'rowMarked':
      return [readersOf(change.before.audience), readersOf(change.after.audience)];
    case 'jurisdiction':
      return [change.before, change.after];
  }
}

function labelOf(change: VersionChange, statement: string, { before, after }: Sides): string {
  const path = change.kind === 'rowAdded' || change.kind === 'rowRemoved' ? `${change.path}.${change.row.id}` : change.path;
  const { answers } = change.kind === 'rowRemoved' || (change.kind === 'answer' && change.after === undefined) ? before : after;
  const names = namesOnTheWay(path, answers).slice(1);
  if (change.kind === 'rowMoved') return [...names, 'Where it stands'].join(', ');
  if (change.kind === 'rowMarked') return [...names, 'Who may read it'].join(', ');
  return path === statement ? '' : names.join(', ');
}

function differenceOf(change: VersionChange, statement: string, sides: Sides): Difference {
  const [was, is] = wordsOf(change, sides);
  return { path: change.path, label: labelOf(change, statement, sides), unseen: was === is, ...wordDifference(was, is) };
}

const cameOrWent = (change: VersionChange, path: string): 'new' | 'gone' | undefined => {
  if ((change.kind !== 'rowAdded' && change.kind !== 'rowRemoved') || `${change.path}.${change.row.id}` !== path) return undefined;
  return change.kind === 'rowAdded' ? 'new' : 'gone';
};

function isOf(path: string, changes: readonly VersionChange[]): DifferentStatement['is'] {
  const own = changes.map((change) => cameOrWent(change, path)).find((is) => is !== undefined);
  if (own) return own;
  return changes.every((change) => change.kind === 'rowMoved' && change.path === path) ? 'moved' : 'changed';
}

function statementOf(path: string, changes: readonly VersionChange[], sides: Sides): DifferentStatement {
  const is = isOf(path, changes);
  // Under the number and the name it has where it stands.
  const side = is === 'gone' ? sides.before : sides.after;
  const list = listOf(above(path));
  const row = list ? rowOf(side, path) : undefined;
  const title = [namesOnTheWay(path, side.answers).join(', '), row && list ? rowTitle(list, row) : ''].filter(Boolean).join(': ');
  return { path, title, is, differences: changes.map((change) => differenceOf(change, path, sides)) };
}

const RULES = { path: 'rules', title: 'Under which rules it is written', is: 'changed' } as const;

export function differences(before: PlanContent, after: PlanContent): readonly DifferentSection[] {
  const sides = { before, after };
  const found = versionChanges(before, after);
  const rules = found.filter(({ kind }) => kind === 'jurisdiction').map((change) => differenceOf(change, '', sides));
  const ofAnswers = found.filter(({ kind }) => kind !== 'jurisdiction');
  const statements = [...groupedBy(ofAnswers, statementPath)].map(([path, changes]) => statementOf(path, changes, sides));
  const bySection = groupedBy(statements, ({ path }) => path.slice(0, path.indexOf('.')));
  return [
    ...(rules.length === 0 ? [] : [{ id: 'rules', label: 'The plan as a whole', statements: [{ ...RULES, differences: rules }] } as const]),
    ...sectionIds.flatMap((sectionId) => {
      const here = bySection.get(sectionId);
      return here ? [{ id: sectionId, label: sections[sectionId].label, statements: here }] : [];
    }),
  ];
}
