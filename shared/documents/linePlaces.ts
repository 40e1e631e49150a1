// Where in the plan the lines of a paper come from, so that somebody can go from the paper to the field. Found by printing
// the plan a second time with marked words and looking at where they come out: no paper has to keep it itself.
import { fieldEntries, type Answers } from '../plan/definition.ts';
import type { PrintableDocument } from './blocks.ts';
import { withMarks, withoutMarks } from './markedWords.ts';
import { textsOfDocument } from './wordCount.ts';

export interface LinePlace {
  readonly text: string;
  readonly at: string;
}

// The name of a field leads to it, and so does what follows the name, also where nothing in it was typed. Undefined where
// two fields have one name.
const byName = new Map<string, string | undefined>();
for (const { field, path } of fieldEntries) byName.set(field.label, byName.has(field.label) ? undefined : path);

// Marks may lead an outline to say once more what it says once for all; so far ahead the same words are looked for.
const LOOK_AHEAD = 30;

export function linePlaces(answers: Answers, print: (answers: Answers) => PrintableDocument): readonly LinePlace[] {
  const marked = withMarks(answers);
  const texts = textsOfDocument(print(answers));
  const twins = textsOfDocument(print(marked.answers));
  let next = 0;
  return texts.flatMap((text, index) => {
    const ahead = twins.slice(next, next + LOOK_AHEAD).findIndex((twin) => withoutMarks(twin) === text);
    const twin = ahead < 0 ? '' : (twins[next + ahead] ?? '');
    next += ahead + 1;
    const at = marked.pathsIn(twin)[0] ?? byName.get(text) ?? byName.get(texts[index - 1] ?? '');
    return at === undefined ? [] : text.split('\n').map((line) => ({ text: line, at }));
  });
}
