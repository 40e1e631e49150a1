// What each field said before it was changed. Kept with the save that changes it, and grouped: what one person writes in one
// field within ten minutes is one entry, so that it holds a phrase and not each pause; but words that are taken out again
// begin an entry of their own, because they would be gone otherwise.
import type { FieldHistory } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { changesBetween } from '../../../shared/plan/changes.ts';
import { decodeAnswer } from '../../../shared/plan/decode.ts';
import { fieldAt, takenBy, type Earlier, type Taken } from '../../../shared/plan/earlier.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { isRows, valueAt } from '../../../shared/plan/valueAt.ts';
import type { Reading, Writing } from './handles.ts';
import { readStoredContent } from './storedContent.ts';

const GROUP_MS = 10 * 60_000;
// More than anybody reads; the newest stand first.
const MOST_ENTRIES = 100;

interface Saved {
  readonly versionId: VersionId;
  readonly before: PlanContent;
  readonly after: PlanContent;
  readonly at: string;
  readonly by: UserId;
}

interface Newest {
  readonly at: string;
  readonly by: UserId;
}

const inJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

// How far two texts are the same from their start. By halves, because comparing two runs is quicker than many letters.
function sharedStart(one: string, other: string, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sharedEnd(one: string, other: string, most: number): number {
  let [low, high] = [0, most];
  const before = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (before(one, low, middle) === before(other, low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

// Whether at least half of what stood there still does.
export function keepsHalf(before: unknown, now: unknown): boolean {
  if (before === undefined) return true;
  if (now === undefined) return false;
  const [was, is] = [asText(before), asText(now)];
  const most = Math.min(was.length, is.length);
  const start = sharedStart(was, is, most);
  return (start + sharedEnd(was, is, most - start)) * 2 >= was.length;
}

const saidIn = ({ earlier }: Taken): string | null => {
  switch (earlier.what) {
    case 'answer':
      return inJson(earlier.answer);
    case 'row':
      return JSON.stringify({ row: earlier.row, index: earlier.index });
    case 'order':
      return JSON.stringify(earlier.ids);
  }
};

// Time may go backwards where a clock was set: then it is how far apart that counts.
const isNear = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) < GROUP_MS;

function continues(writing: Writing, taken: Taken, { versionId, at, by }: Saved): boolean {
  const { earlier, now } = taken;
  if (earlier.what === 'row') return false;
  const newest = writing.first<Newest>(
    'SELECT at, by FROM earlier_words WHERE version_id = @versionId AND path = @path ORDER BY seq DESC LIMIT 1',
    { versionId, path: earlier.path },
  );
  if (newest?.by !== by || !isNear(newest.at, at)) return false;
  return earlier.what === 'order' || keepsHalf(earlier.answer, now);
}

const wasRemovedHere = (reading: Reading, versionId: VersionId, path: string): boolean =>
  reading.first("SELECT 1 FROM earlier_words WHERE version_id = @versionId AND path = @path AND what = 'row'", { versionId, path }) !==
  undefined;

export function keepEarlierWords(writing: Writing, saved: Saved): void {
  const { versionId, before, after, at, by } = saved;
  for (const change of changesBetween(before, after)) {
    // A row that is put back brings words that were written before, and not now.
    if (change.kind === 'rowAdded' && wasRemovedHere(writing, versionId, `${change.path}.${change.row.id}`)) continue;
    for (const taken of takenBy(change)) {
      if (continues(writing, taken, saved)) continue;
      const { what, path } = taken.earlier;
      writing.change(
        `INSERT INTO earlier_words (version_id, path, what, at, by, said) VALUES (@versionId, @path, @what, @at, @by, @said)`,
        { versionId, path, what, at, by, said: saidIn(taken) },
      );
    }
  }
}

interface EntryRow {
  readonly seq: number;
  readonly version: number;
  readonly path: string;
  readonly what: Earlier['what'];
  readonly at: string;
  readonly by: UserId;
  readonly name: string;
  readonly said: string | null;
}

interface PlaceRow {
  readonly planId: PlanId;
  readonly version: number;
}

interface AgreedRow {
  readonly label: number;
  readonly changed_at: string;
  readonly content: string;
  readonly content_hash: Buffer;
}

// What is here was written under the definition of its day: what does not fit today's any more is passed over.
function earlierOf({ what, path, said }: EntryRow): Earlier | undefined {
  const value: unknown = said === null ? undefined : JSON.parse(said);
  if (what === 'order') return { what, path, ids: value as readonly string[] }; // as saidIn wrote it
  if (what === 'row') {
    const { row, index } = value as { readonly row: unknown; readonly index: number }; // as saidIn wrote it
    const read = rowFor(path, row);
    return read && { what, path, row: read, index };
  }
  const found = fieldAt(path);
  if (!found) return undefined;
  if (value === undefined) return { what, path };
  const { field, item } = found;
  const read = decodeAnswer(field, item === undefined ? value : { [item]: value }, path);
  return read.ok ? { what, path, answer: item === undefined ? read.value : valueAt(read.value, item) } : undefined;
}

const listOf = (rowPath: string): string => rowPath.slice(0, rowPath.lastIndexOf('.'));

function rowFor(path: string, raw: unknown): Row | undefined {
  const list = fieldAt(listOf(path))?.field;
  const read = list?.kind === 'rows' ? decodeAnswer(list, [raw], listOf(path)) : undefined;
  return read?.ok && isRows(read.value) ? read.value[0] : undefined;
}

// What a version said at a path, which is a field's or a row's.
function saidAt({ answers }: PlanContent, path: string): Earlier | undefined {
  if (fieldAt(path)) return { what: 'answer', path, answer: valueAt(answers, path) };
  const rows = valueAt(answers, listOf(path));
  const standing = isRows(rows) ? activeRows(rows) : [];
  const index = standing.findIndex((row) => `${listOf(path)}.${row.id}` === path);
  const row = standing[index];
  return row && { what: 'row', path, row, index };
}

function agreedBefore(reading: Reading, { planId, version }: PlaceRow, path: string): Result<FieldHistory['agreed'], AppError> {
  const row = reading.first<AgreedRow>(
    `SELECT label, changed_at, content, content_hash FROM versions
     WHERE plan_id = @planId AND version < @version AND status IN ('agreed', 'superseded') ORDER BY version DESC LIMIT 1`,
    { planId, version },
  );
  if (!row) return ok(undefined);
  const content = readStoredContent({ text: row.content, hash: row.content_hash });
  if (!content.ok) return content;
  const said = saidAt(content.value, path);
  return ok(said && { version: row.label, agreedAt: row.changed_at, said });
}

export function readFieldHistory(reading: Reading, versionId: VersionId, path: string, reader: UserId): Result<FieldHistory, AppError> {
  const place = reading.first<PlaceRow>('SELECT plan_id AS planId, version FROM versions WHERE id = @versionId', { versionId });
  if (!place) return err(appError('not-found'));
  const agreed = agreedBefore(reading, place, path);
  if (!agreed.ok) return agreed;
  const isList = fieldAt(path)?.field.kind === 'rows';
  // Below a path lies what begins with it and a dot; '/' is the character after the dot.
  const rows = reading.all<EntryRow>(
    `SELECT e.seq, v.label AS version, e.path, e.what, e.at, e.by, u.name, e.said
     FROM versions v JOIN earlier_words e ON e.version_id = v.id JOIN users u ON u.id = e.by
     WHERE v.plan_id = @planId AND v.version <= @version
       AND (e.path = @path OR (e.path > @path || '.' AND e.path < @path || '/'))
       AND (NOT @isList OR (e.what <> 'answer' AND instr(substr(e.path, length(@path) + 2), '.') = 0))
     ORDER BY e.seq DESC LIMIT ${MOST_ENTRIES}`,
    { ...place, path, isList: isList ? 1 : 0 },
  );
  const entries = rows.flatMap((row) => {
    const before = earlierOf(row);
    return before ? [{ seq: row.seq, version: row.version, at: row.at, by: row.name, byYou: row.by === reader, before }] : [];
  });
  return ok({ ...(agreed.value && { agreed: agreed.value }), entries });
}
