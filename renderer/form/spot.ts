// A field where it stands: in a section, in a row, or as a part of a whole. The form draws spots and knows no more than that.
import { entriesOf, findEntry, sections, type FieldEntry, type SectionId } from '../../shared/plan/definition.ts';
import type { Field, Fields } from '../../shared/plan/fields.ts';
import { partsOf } from '../../shared/plan/parts.ts';
import { fieldsNamed } from '../../shared/plan/rules.ts';

export interface Spot {
  // As in an issue: 'healthNeeds.needs.<row>.title'.
  readonly path: string;
  readonly field: Field;
  readonly entry: FieldEntry;
  // Where its neighbours stand, and which they are.
  readonly home: string;
  readonly beside: Fields;
  // The dose, person or statement it is a part of: its parts are checked together.
  readonly whole?: Spot;
  // Asked because of an answer shortly above it.
  readonly follows: boolean;
}

// Asked because of an answer in the same titled group.
function followersIn(fields: Fields): ReadonlySet<string> {
  const followers = new Set<string>();
  let group = new Set<string>();
  for (const [id, { heading, relevant }] of Object.entries(fields)) {
    if (heading !== undefined) group = new Set();
    if (relevant && fieldsNamed(relevant).some((name) => group.has(name))) followers.add(id);
    group.add(id);
  }
  return followers;
}

function spotsIn(fields: Fields, home: string, entry: FieldEntry, whole?: Spot): readonly Spot[] {
  const followers = followersIn(fields);
  return Object.entries(fields).map(([id, field]) => ({
    path: `${home}.${id}`,
    field,
    entry,
    home,
    beside: fields,
    ...(whole && { whole }),
    follows: followers.has(id),
  }));
}

const bySection = new Map<SectionId, readonly Spot[]>();

export function spotsOfSection(sectionId: SectionId): readonly Spot[] {
  const made = bySection.get(sectionId);
  if (made) return made;
  const followers = followersIn(sections[sectionId].fields);
  const spots = entriesOf(sectionId).map((entry): Spot => ({
    path: entry.path,
    field: entry.field,
    entry,
    home: sectionId,
    beside: sections[sectionId].fields,
    follows: followers.has(entry.id),
  }));
  bySection.set(sectionId, spots);
  return spots;
}

export const spotsOfRow = (rows: Spot, id: string): readonly Spot[] =>
  rows.field.kind === 'rows' ? spotsIn(rows.field.fields, `${rows.path}.${id}`, rows.entry) : [];

export const spotsOfParts = (spot: Spot): readonly Spot[] => spotsIn(partsOf(spot.field) ?? {}, spot.path, spot.entry, spot.whole ?? spot);

export function spotOfEntry(entry: FieldEntry): Spot {
  const spot = spotsOfSection(entry.sectionId).find(({ path }) => path === entry.path);
  if (!spot) throw new Error(`No such field: ${entry.path}`);
  return spot;
}

// The innermost field on the way to a path; what lies below it (the unit of a quantity, a row) belongs to it.
export function spotAt(path: string): Spot | undefined {
  const [sectionId = '', id = '', ...steps] = path.split('.');
  const entry = findEntry(`${sectionId}.${id}`);
  if (!entry) return undefined;
  let spot = spotOfEntry(entry);
  while (steps.length > 0) {
    const below: readonly Spot[] = spot.field.kind === 'rows' ? spotsOfRow(spot, steps.shift() ?? '') : spotsOfParts(spot);
    const name = steps.shift();
    const next = below.find((one) => one.path === `${one.home}.${name ?? ''}`);
    if (!next) break;
    spot = next;
  }
  return spot;
}
