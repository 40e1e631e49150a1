// Triggers and early warning signs, for those who may read them of a need without reading the need itself. What is kept to
// other readers keeps its signs too.
import { activeRows } from '../plan/walk.ts';
import type { Block } from './blocks.ts';
import { rowsField } from './rowsField.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { aside, isTyped, type Spans } from './spans.ts';

export function warningSigns(scope: PrintScope): readonly Block[] {
  const field = rowsField('healthNeeds.needs').fields['warning'];
  const rows = activeRows(scope.answers.healthNeeds.needs).filter(({ audience }) =>
    mayRead(scope, field?.audience ?? [], { ...(audience && { audience }) }),
  );
  const lines = rows.flatMap(({ answers: { warning }, standing }): readonly Spans[] =>
    isTyped(warning)
      ? [[{ text: warning.trim() }, ...(standing === 'carried' ? [aside(' (carried forward, not looked at yet)')] : [])]]
      : [],
  );
  if (!field || lines.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: field.label },
    { kind: 'list', ordered: false, items: lines },
  ];
}
