// What a paste may bring with it: hidden characters and half characters, which are taken out and named, never silently.
import { hiddenCharacters, isWellFormed, withoutHalfCharacters, withoutHiddenCharacters } from '../../shared/plan/text.ts';

export interface TypedText {
  readonly text: string;
  // In words, or undefined when nothing was left out.
  readonly leftOut?: string;
}

export function readTypedText(typed: string): TypedText {
  const hidden = hiddenCharacters(typed);
  if (hidden.length === 0 && isWellFormed(typed)) return { text: typed };
  const text = withoutHalfCharacters(withoutHiddenCharacters(typed));
  const count = Array.from(typed).length - Array.from(text).length;
  const named = hidden.length > 0 ? ` (${hidden.join(', ')})` : '';
  const what = count === 1 ? '1 hidden character' : `${count} hidden characters`;
  return { text, leftOut: `${what}${named} left out. They can make a page say something else than you see.` };
}
