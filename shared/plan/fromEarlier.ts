// The words a new version begins with when it is written from an earlier one. What the earlier version says is taken up
// again; what only the version in force says stays, so that nothing that counts today goes without somebody saying so. Who
// the person is and what was decided about sharing are as they are now: an old name, address or consent never comes back,
// and no statement is read by more people than may read it today.
import { isBlankAnswer } from './blank.ts';
import { answerAt, fieldEntries, withAnswer, type Answers, type SectionId } from './definition.ts';
import type { Row } from './fields.ts';

const AS_NOW: ReadonlySet<SectionId> = new Set(['person', 'consent']);

function earlierRows(earlier: readonly Row[], now: readonly Row[]): readonly Row[] {
  const today = new Map(now.map((row) => [row.id, row]));
  const taken = earlier
    .filter(({ standing }) => standing !== 'removed')
    .map((row) => {
      const { audience, ...rest } = row;
      const reads = today.has(row.id) ? today.get(row.id)?.audience : audience;
      return reads ? { ...rest, audience: reads } : rest;
    });
  const there = new Set(taken.map(({ id }) => id));
  return [...taken, ...now.filter(({ id, standing }) => !there.has(id) && standing !== 'removed')];
}

// Statement by statement: a row is never put together from two versions.
export function answersFromEarlier(earlier: Answers, inForce: Answers | undefined): Answers {
  if (!inForce) return earlier;
  return fieldEntries.reduce((soFar, entry) => {
    const [then, now] = [answerAt(earlier, entry), answerAt(inForce, entry)];
    if (AS_NOW.has(entry.sectionId)) return withAnswer(soFar, entry, now);
    if (entry.field.kind === 'rows') {
      const [old, today] = [then ?? [], now ?? []] as readonly (readonly Row[])[]; // a rows field is answered by rows
      const rows = earlierRows(old ?? [], today ?? []);
      return withAnswer(soFar, entry, rows.length === 0 ? undefined : rows);
    }
    return isBlankAnswer(then) ? withAnswer(soFar, entry, now) : soFar;
  }, earlier);
}
