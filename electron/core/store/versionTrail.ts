// Who changed what in a version, a day and a person at a time: where, and never what the words were.
import type { TrailDay } from '../../../shared/api/history.ts';
import { groupedBy } from '../../../shared/base/groupedBy.ts';
import type { UserId, VersionId } from '../../../shared/base/ids.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import type { Reading } from './handles.ts';

interface TrailRow {
  readonly path: string;
  readonly at: string;
  readonly by: UserId;
  readonly name: string;
}

// Newest first.
export function trailOf(reading: Reading, versionId: VersionId, reader: UserId): readonly TrailDay[] {
  const rows = reading.all<TrailRow>(
    `SELECT e.path, e.at, e.by, u.name FROM earlier_words e JOIN users u ON u.id = e.by
     WHERE e.version_id = @versionId ORDER BY e.seq DESC`,
    { versionId },
  );
  const days = groupedBy(rows, ({ at, by }) => `${dateAt(new Date(at))} ${by}`);
  return [...days.values()].flatMap((written) => {
    const [newest] = written;
    if (!newest) return [];
    const { at, by, name } = newest;
    return [{ day: dateAt(new Date(at)), by: name, byYou: by === reader, paths: [...new Set(written.map(({ path }) => path))] }];
  });
}
