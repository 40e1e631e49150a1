// What a paste may bring with it: hidden characters and half characters, which are taken out and named, never silently.
import { hiddenCharacters, isWellFormed, withoutHiddenCharacters } from '../../shared/plan/text.ts';

export interface TypedText {
  readonly text: string;
  // In words, or undefined when nothing was left out.
  readonly leftOut?: string;
}

const HALF_CHARACTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function readTypedText(typed: string): TypedText {
  const hidden = hiddenCharacters(typed);
  if (hidden.length === 0 && isWellFormed(typed)) return { text: typed };
  const text = withoutHiddenCharacters(typed).replace(HALF_CHARACTERS, '');
  const count = Array.from(typed).length - Array.from(text).length;
  const named = hidden.length > 0 ? ` (${hidden.join(', ')})` : '';
  const what = count === 1 ? '1 hidden character' : `${count} hidden characters`;
  return { text, leftOut: `${what}${named} left out. They can make a page say something else than you see.` };
}
