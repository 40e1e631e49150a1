// Each move as a row: from where to where, how far it has come, who meets whom, and what changes with it.
import { fieldEntry } from '../plan/definition.ts';
import { rowTitle, type PrintedPart } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { strong } from './emergencyRows.ts';
import { rowsWithParts } from './paperParts.ts';
import type { PrintScope } from './printScope.ts';
import { ahead, aside, isUnsaid, joined, type Spans } from './spans.ts';

const COLUMNS = [
  { label: 'From and to', share: 30, parts: ['type', 'from'] },
  { label: 'When', share: 22, parts: ['when', 'status', 'recordsSent', 'firstAppointment'] },
  { label: 'Who meets and follows up', share: 24, parts: ['met', 'ifMissed'] },
  { label: 'What changes', share: 24, parts: ['changes'] },
];
const BARE = new Set(['type', 'status', 'met', 'changes']);

const said = ({ id, label, spans }: PrintedPart): Spans => (BARE.has(id) ? spans : [{ text: ahead(label) }, ...spans]);

export function moveTable(scope: PrintScope): readonly Block[] {
  const { field } = fieldEntry('transitions.moves');
  const rows = rowsWithParts('transitions.moves', scope);
  if (field.kind !== 'rows' || rows.length === 0) return [];
  const rowOf = ({ parts, ...printed }: (typeof rows)[number]): readonly Spans[] => {
    const unsaid = parts.filter(({ spans }) => isUnsaid(spans)).map(({ label }) => label);
    return COLUMNS.map((column, index) => {
      const cell = parts.filter(({ id, spans }) => column.parts.includes(id) && !isUnsaid(spans)).map(said);
      const to: Spans = [{ text: 'To: ' }, ...strong(rowTitle(printed, field, scope))];
      const gaps = unsaid.length > 0 ? [[aside(`Not answered: ${unsaid.join('; ')}`)]] : [];
      return joined(index === 0 ? [to, ...cell, ...gaps] : cell, '\n');
    });
  };
  return [{ kind: 'table', caption: field.label, columns: COLUMNS, rows: rows.map(rowOf) }];
}
