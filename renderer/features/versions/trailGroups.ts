// The fields that somebody changed, put together by the statement they stand in, in the order of the form.
import { fieldEntries, findEntry, sections, type Answers } from '../../../shared/plan/definition.ts';
import type { FieldOfKind } from '../../../shared/plan/fields.ts';
import { groupedBy } from '../../../shared/base/groupedBy.ts';
import { rowTitle } from '../../form/answerInWords.ts';
import { lastOf, rowsAt } from '../../form/earlierInWords.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';

export interface TrailGroup {
  // Of a field that stands on its own, of a list or of a row in one: its history is asked for by this.
  readonly path: string;
  // Health needs: Health need C2: Unsafe swallow
  readonly name: string;
  // What in it was changed.
  readonly parts: readonly string[];
}

const place = new Map<string, number>(fieldEntries.map(({ path }, index) => [path, index]));
const listPath = (path: string): string => path.split('.').slice(0, 2).join('.');
const listAt = (path: string): FieldOfKind<'rows'> | undefined => {
  const field = findEntry(listPath(path))?.field;
  return field?.kind === 'rows' ? field : undefined;
};

const groupPath = (path: string): string => (listAt(path) ? path.split('.').slice(0, 3).join('.') : listPath(path));

function nameOf(path: string, answers: Answers): string {
  const entry = findEntry(listPath(path));
  const list = listAt(path);
  const row = list && path !== listPath(path) ? rowsAt(answers, listPath(path)).find(({ id }) => id === lastOf(path)) : undefined;
  const title = list && row ? rowTitle(list, row) : '';
  const own = [namesOnTheWay(path, answers).join(', '), title].filter(Boolean).join(': ');
  return entry ? `${sections[entry.sectionId].label}: ${own}` : own;
}

export function trailGroups(paths: readonly string[], answers: Answers): readonly TrailGroup[] {
  const known = paths.filter((path) => findEntry(listPath(path)));
  const order = (path: string): number => place.get(listPath(path)) ?? 0;
  // A row that went stands last.
  const inList = (path: string): number => {
    const index = listAt(path) ? rowsAt(answers, listPath(path)).findIndex(({ id }) => id === lastOf(path)) : 0;
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  return [...groupedBy(known, groupPath)]
    .map(([path, inside]) => ({
      path,
      name: nameOf(path, answers),
      parts: [...new Set(inside.filter((one) => one !== path).map((one) => namesOnTheWay(one, answers).slice(1).join(', ')))].filter(
        Boolean,
      ),
    }))
    .toSorted((one, other) => order(one.path) - order(other.path) || inList(one.path) - inList(other.path));
}
