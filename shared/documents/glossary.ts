// The words on a family's paper that they may not know, explained at its end: as the plan explains them itself where it does,
// and otherwise in our words. Only words that stand on this very paper.
import { fieldEntry } from '../plan/definition.ts';
import { unusualWords } from '../plan/plainLanguage.ts';
import type { Block } from './blocks.ts';
import { rowsFor } from './paperParts.ts';
import type { PrintScope } from './printScope.ts';
import { isTyped, joined, type Spans } from './spans.ts';
import { textsOfBlocks } from './wordCount.ts';

export const GLOSSARY = 'Words explained';

const folded = (word: string): string => word.trim().toLocaleLowerCase('en-GB');
const byWord = new Intl.Collator('en-GB');

// What the plan explains, for whoever may read that.
function ownMeanings(scope: PrintScope): ReadonlyMap<string, readonly [word: string, means: string]> {
  const { path } = fieldEntry('education.glossary');
  return new Map(
    rowsFor(path, scope).flatMap(({ row: { answers } }) => {
      const { word, meaning } = answers;
      return typeof word === 'string' && typeof meaning === 'string' && isTyped(word) && isTyped(meaning)
        ? [[folded(word), [word.trim(), meaning.trim()]] as const]
        : [];
    }),
  );
}

const holds = (text: string, word: string): boolean => {
  const place = text.indexOf(word);
  return place >= 0 && !/[\p{L}\p{N}]/u.test((text[place - 1] ?? ' ') + (text[place + word.length] ?? ' '));
};

// `hasItsList`: the paper prints what the plan explains itself, so that it is not said twice.
function entriesFor(blocks: readonly Block[], scope: PrintScope, hasItsList: boolean): readonly Spans[] {
  const texts = textsOfBlocks(blocks);
  const own = ownMeanings(scope);
  const found = new Map<string, readonly [word: string, means: string]>();
  for (const text of texts)
    for (const { word, plain } of unusualWords(text)) {
      if (!plain || plain.words.some((other) => own.has(folded(other)))) continue;
      const spelt = plain.words.find((other) => folded(other) === folded(word)) ?? word;
      if (!found.has(plain.means)) found.set(plain.means, [spelt, plain.means]);
    }
  const all = [...found.values()];
  if (!hasItsList) all.push(...[...own].filter(([key]) => texts.some((text) => holds(folded(text), key))).map(([, entry]) => entry));
  return all
    .toSorted(([one], [other]) => byWord.compare(one, other))
    .map(([word, means]): Spans => [{ text: `${word}: `, strong: true }, { text: means }]);
}

export function glossary(blocks: readonly Block[], scope: PrintScope, { hasItsList = false } = {}): readonly Block[] {
  const items = entriesFor(blocks, scope, hasItsList);
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: GLOSSARY },
        { kind: 'list', ordered: false, items },
      ];
}

// In a few lines, for a paper of one page.
export function shortGlossary(blocks: readonly Block[], scope: PrintScope): readonly Block[] {
  const items = entriesFor(blocks, scope, false);
  return items.length === 0 ? [] : [{ kind: 'paragraph', spans: [{ text: `${GLOSSARY}. `, strong: true }, ...joined(items, ' · ')] }];
}
