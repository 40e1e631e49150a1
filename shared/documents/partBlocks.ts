// One part of a whole plan: each statement under its number, in the order of the form. What was asked and nobody has answered
// is named at the end of its group, so that a gap is seen and cannot be read as “no”.
import { entriesOf, sections, type FieldEntry, type SectionId } from '../plan/definition.ts';
import { isFieldRelevant } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, Fact } from './blocks.ts';
import { isCovered } from './paperParts.ts';
import { questionOf, type PrintScope } from './printScope.ts';
import { rowBlocks, unsaidSpans } from './rowBlocks.ts';
import { aside, EARLIER, isUnsaid } from './spans.ts';
import { partNumber, questionNumber } from './statementNumbers.ts';

interface Group {
  readonly heading: string | undefined;
  readonly entries: FieldEntry[];
}

function groupsOf(entries: readonly FieldEntry[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const { heading } = entry.field;
    if (heading !== undefined || groups.length === 0) groups.push({ heading, entries: [] });
    groups.at(-1)?.entries.push(entry);
  }
  return groups;
}

function groupBlocks(entries: readonly FieldEntry[], caption: string, scope: PrintScope): readonly Block[] {
  const blocks: Block[] = [];
  const unsaid: string[] = [];
  let facts: Fact[] = [];
  const close = (): void => {
    if (facts.length > 0) blocks.push({ kind: 'facts', caption, facts });
    facts = [];
  };
  for (const entry of entries) {
    const { field } = entry;
    const label = `${questionNumber(entry)} ${questionOf(field, scope)}`;
    const spans = answerSpans(entry, scope);
    if (!spans) continue;
    if (isUnsaid(spans)) {
      if (!isCovered(entry, scope)) unsaid.push(label);
      continue;
    }
    const list = field.kind === 'rows' ? rowBlocks(entry, field, label, scope) : [];
    if (list.length === 0) {
      facts.push({ label, value: spans });
      continue;
    }
    close();
    if (!isFieldRelevant(field, scope.answers[entry.sectionId], scope.answers, scope.setting))
      blocks.push({ kind: 'paragraph', spans: [aside(`${label}: ${EARLIER}.`)] });
    blocks.push(...list);
  }
  close();
  if (unsaid.length > 0) blocks.push({ kind: 'paragraph', spans: unsaidSpans(unsaid) });
  return blocks;
}

export const partTitle = (id: SectionId, { plain }: PrintScope): string => (plain ? sections[id].plainLabel : sections[id].label);

// Empty where this reader may read none of it.
export function partBlocks(id: SectionId, scope: PrintScope): readonly Block[] {
  const title = `${partNumber(id)}. ${partTitle(id, scope)}`;
  const groups = groupsOf(entriesOf(id)).flatMap(({ heading, entries }): readonly Block[] => {
    const blocks = groupBlocks(entries, heading ?? title, scope);
    const [first] = blocks;
    if (!first || heading === undefined) return blocks;
    // Nothing to head: the name of the group leads the line.
    if (first.kind === 'paragraph' && blocks.length === 1)
      return [{ kind: 'paragraph', spans: [{ text: `${heading}. `, strong: true }, ...first.spans] }];
    return [{ kind: 'heading', level: 3, text: heading }, ...blocks];
  });
  return groups.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...groups];
}
