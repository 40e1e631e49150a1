// What a paste may bring with it: hidden characters and half characters, which are taken out and named, never silently; and
// tables, whose cells come with tabs between them that no field can show and no page can print.
import { hiddenCharacters, isWellFormed, withoutHalfCharacters, withoutHiddenCharacters } from '../../shared/plan/text.ts';

export interface TypedText {
  readonly text: string;
  // In words, or undefined when everything came in as it was.
  readonly notice?: string;
}

const BETWEEN_CELLS = ' | ';

function cellsOf(line: string): string {
  if (!line.includes('\t')) return line;
  const cells = line.split('\t').map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  // A tab before or after words is a space, and no table.
  return filled.length > 1 ? cells.join(BETWEEN_CELLS).trim() : (filled[0] ?? '');
}

export function readTypedText(typed: string): TypedText {
  const hidden = hiddenCharacters(typed);
  const isTable = typed.includes('\t');
  if (hidden.length === 0 && !isTable && isWellFormed(typed)) return { text: typed };
  const shown = withoutHalfCharacters(withoutHiddenCharacters(typed));
  const text = isTable ? shown.split('\n').map(cellsOf).join('\n') : shown;
  const count = Array.from(typed).length - Array.from(shown).length;
  const named = hidden.length > 0 ? ` (${hidden.join(', ')})` : '';
  const what = count === 1 ? '1 hidden character' : `${count} hidden characters`;
  const notices = [
    count > 0 ? `${what}${named} left out. They can make a page say something else than you see.` : '',
    text.includes(BETWEEN_CELLS) && isTable ? 'A table came in as text, a row to a line and | between its cells. Look through it.' : '',
  ];
  const notice = notices.filter(Boolean).join(' ');
  return { text, ...(notice !== '' && { notice }) };
}
