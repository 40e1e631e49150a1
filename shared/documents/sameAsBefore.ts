// How many statements of each part say what they said in the version agreed before: looked at again in this one, or not yet.
import { answerAt, fieldEntries, type SectionId } from '../plan/definition.ts';
import type { Row } from '../plan/fields.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { mayRead, printedRows, type PrintScope } from './printScope.ts';

interface Same {
  readonly looked: ReadonlyMap<SectionId, number>;
  readonly waiting: ReadonlyMap<SectionId, number>;
}

// `others`: the ids of what is new, changed or has another date.
export function sameAsBefore(then: PrintScope, today: PrintScope, others: ReadonlySet<string>): Same {
  const [looked, waiting] = [new Map<SectionId, number>(), new Map<SectionId, number>()];
  const count = (sectionId: SectionId, waits: boolean): void => {
    const counts = waits ? waiting : looked;
    counts.set(sectionId, (counts.get(sectionId) ?? 0) + 1);
  };
  for (const entry of fieldEntries) {
    const { field, path, audience, sectionId } = entry;
    if (field.anew || !mayRead(today, audience, field)) continue;
    const [was, is] = [answerAt(then.answers, entry), answerAt(today.answers, entry)];
    if (field.kind === 'rows') {
      const rowsOf = (rows: unknown, scope: PrintScope) => printedRows(rows as readonly Row[] | undefined, field.letter, audience, scope); // a rows field is answered by rows
      const before = new Set(rowsOf(was, then).map(({ row }) => row.id));
      for (const { row } of rowsOf(is, today))
        if (before.has(row.id) && !others.has(`${path}.${row.id}`)) count(sectionId, row.standing === 'carried');
    } else if (!isBlankAnswer(was) && !isBlankAnswer(is) && !others.has(path)) {
      count(sectionId, today.answers.reviews.parts?.[sectionId]?.answer === 'waits');
    }
  }
  return { looked, waiting };
}
