// Fields as blocks, for outlines that print whole parts of a plan: answers as facts, and lists with room around each row.
import { answerAt, type FieldEntry } from '../plan/definition.ts';
import type { FieldKind, FieldOfKind, Row } from '../plan/fields.ts';
import { isFieldRelevant } from '../plan/relevance.ts';
import { answerSpans, rowParts, rowSentence, rowTitle } from './answerSpans.ts';
import type { Block, Fact } from './blocks.ts';
import { printedRows, type PrintScope } from './printScope.ts';
import { aside, EARLIER } from './spans.ts';

// What can stand in a line with others. The rest wants lines of its own.
const SHORT: { readonly [Kind in FieldKind]: boolean } = {
  text: true,
  choice: true,
  fiveWay: true,
  date: true,
  partialDate: true,
  identifier: true,
  quantity: true,
  phone: true,
  longText: false,
  choices: false,
  dose: false,
  person: false,
  rows: false,
  links: false,
  sweep: false,
  statement: false,
  files: false,
};
const MOST_IN_A_LINE = 4;

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

// A row in a line where its answers are few and short and it is not spoken of by number; a table each otherwise.
function listBlocks(entry: FieldEntry, field: FieldOfKind<'rows'>, scope: PrintScope): readonly Block[] {
  const rows = printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, field.letter, entry.audience, scope); // a rows field is answered by rows
  if (rows.length === 0) return [];
  const fields = Object.values(field.fields);
  if (field.letter === undefined && fields.length <= MOST_IN_A_LINE && fields.every(({ kind }) => SHORT[kind])) {
    const items = rows.map((printed) => rowSentence(printed, field, scope));
    return [{ kind: 'list', ordered: true, labels: rows.map(({ number }) => `${number}.`), items }];
  }
  return rows.map((printed): Block => {
    const name = `${capital(field.one)} ${printed.number}`;
    const title = rowTitle(printed, field, scope).map((span) => (span.aside ? span : { ...span, strong: true as const }));
    const parts = rowParts(printed, field, scope).map(({ label, spans }): Fact => ({ label, value: spans }));
    return { kind: 'facts', caption: name, facts: [{ label: name, value: title }, ...parts] };
  });
}

// `under`: the heading that already stands above. A list that has the same name does not repeat it.
export function answerBlocks(entries: readonly FieldEntry[], scope: PrintScope, caption: string, under?: string): readonly Block[] {
  const blocks: Block[] = [];
  let facts: Fact[] = [];
  const close = (): void => {
    if (facts.length > 0) blocks.push({ kind: 'facts', caption, facts });
    facts = [];
  };
  for (const entry of entries) {
    const { field } = entry;
    const spans = answerSpans(entry, scope);
    if (!spans) continue;
    const list = field.kind === 'rows' ? listBlocks(entry, field, scope) : [];
    if (list.length === 0) {
      facts.push({ label: field.label, value: spans });
      continue;
    }
    close();
    if (field.label !== under) blocks.push({ kind: 'heading', level: 3, text: field.label });
    if (!isFieldRelevant(field, scope.answers[entry.sectionId], scope.answers, scope.setting))
      blocks.push({ kind: 'paragraph', spans: [aside(capital(`${EARLIER}.`))] });
    blocks.push(...list);
  }
  close();
  return blocks;
}
