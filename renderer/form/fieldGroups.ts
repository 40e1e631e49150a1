// A section as its form shows it: titled groups, each with what everybody is asked and what only few need.
import { entriesOf, type Answers, type FieldEntry, type SectionId } from '../../shared/plan/definition.ts';
import { isRelevant } from '../../shared/plan/relevance.ts';
import { missing } from '../../shared/plan/validate.ts';

export interface FieldGroup {
  readonly id: string;
  readonly title: string;
  readonly asked: readonly FieldEntry[];
  readonly more: readonly FieldEntry[];
}

interface GrowingGroup extends FieldGroup {
  readonly asked: FieldEntry[];
  readonly more: FieldEntry[];
}

export function fieldGroups(sectionId: SectionId): readonly FieldGroup[] {
  const groups: GrowingGroup[] = [];
  for (const entry of entriesOf(sectionId)) {
    const { heading } = entry.field;
    let group = groups.at(-1);
    if (!group || heading !== undefined) {
      group = { id: `${sectionId}-${groups.length + 1}`, title: heading ?? '', asked: [], more: [] };
      groups.push(group);
    }
    (entry.field.more ? group.more : group.asked).push(entry);
  }
  return groups;
}

export interface Progress {
  readonly needed: number;
  readonly todo: number;
}

// How much of what must be answered in a group has been. A field that does not apply, or whose blank has been explained,
// is not waiting for anyone.
export function progressOf(group: FieldGroup, answers: Answers): Progress {
  const entries = [...group.asked, ...group.more];
  const waiting = new Set(missing(answers).map((issue) => issue.path));
  return {
    needed: entries.filter((entry) => entry.field.needed && isRelevant(entry, answers)).length,
    todo: entries.filter((entry) => waiting.has(entry.path)).length,
  };
}
