// Fields as their form shows them: titled groups, each with what everybody is asked and what only few need.
import type { SectionId } from '../../shared/plan/definition.ts';
import { spotsOfSection, type Spot } from './spot.ts';

export interface FieldGroup {
  readonly id: string;
  // The first group of a section may have none: the section's own title stands above it.
  readonly title: string;
  readonly asked: readonly Spot[];
  readonly more: readonly Spot[];
}

interface GrowingGroup extends FieldGroup {
  readonly asked: Spot[];
  readonly more: Spot[];
}

const made = new Map<SectionId, readonly FieldGroup[]>();

export function fieldGroups(sectionId: SectionId): readonly FieldGroup[] {
  const known = made.get(sectionId);
  if (known) return known;
  const groups: GrowingGroup[] = [];
  for (const spot of spotsOfSection(sectionId)) {
    const { heading, more } = spot.field;
    let group = groups.at(-1);
    if (!group || heading !== undefined) {
      group = { id: `${sectionId}-${groups.length + 1}`, title: heading ?? '', asked: [], more: [] };
      groups.push(group);
    }
    (more ? group.more : group.asked).push(spot);
  }
  made.set(sectionId, groups);
  return groups;
}
