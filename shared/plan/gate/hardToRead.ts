// Words on a family's pages that a family may not follow: advice, field by field.
import type { Answers } from '../definition.ts';
import { isInFamilyWords } from '../familyWords.ts';
import { explainedIn, MOST_WORDS, plainLanguage, type PlainFinding } from '../plainLanguage.ts';
import { activeRows, walkTexts } from '../walk.ts';
import type { GateRule } from './scope.ts';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

function inWords(found: readonly PlainFinding[]): { readonly sentence: string; readonly settle: string } {
  const sentences: string[] = [];
  const settle: string[] = [];
  const unknown = found.flatMap((one) => (one.is === 'abbreviation' ? [one.word] : []));
  if (unknown.length > 0) {
    sentences.push(`Nothing explains ${listed(unknown.map((word) => `“${word}”`))}.`);
    settle.push(
      unknown.includes('EHCP')
        ? '“EHCP” has two meanings: write “EHC plan” or “emergency plan”.'
        : `Say it in full once, with the short form in brackets.`,
    );
  }
  const jargon = found.flatMap((one) => (one.is === 'jargon' ? [one] : []));
  if (jargon.length > 0) {
    sentences.push(`A family may not know ${listed(jargon.map(({ word }) => `“${word}”`))}.`);
    settle.push(`Plainer: ${jargon.map(({ say }) => `“${say}”`).join(', ')}.`);
  }
  for (const one of found) {
    if (one.is !== 'sentence') continue;
    sentences.push(`One sentence has ${one.words} words.`);
    settle.push(`Make it two: up to ${MOST_WORDS} words are easy to follow.`);
  }
  return { sentence: sentences.join(' '), settle: settle.join(' ') };
}

interface FamilyText {
  readonly text: string;
  readonly path: string;
}

function familyTexts(answers: Answers): readonly FamilyText[] {
  const texts: FamilyText[] = [];
  walkTexts(answers, (text, path, entry, field) => {
    if (!field.names && !field.clinical && isInFamilyWords(entry) && entry.audience.includes('family')) texts.push({ text, path });
  });
  return texts;
}

// What the plan explains itself, under “Words explained” or beside the word; and of the rest, each word where it first stands.
export const hardToRead: GateRule = ({ answers }) => {
  const texts = familyTexts(answers);
  const quiet = new Set([
    ...activeRows(answers.education.glossary).map(({ answers: { word = '' } }) => word.trim().toLocaleLowerCase('en-GB')),
    ...texts.flatMap(({ text }) => explainedIn(text)),
  ]);
  return texts.flatMap(({ text, path }) => {
    const found = plainLanguage(text, quiet);
    for (const one of found) if (one.is !== 'sentence') quiet.add(one.word.toLocaleLowerCase('en-GB'));
    return found.length === 0 ? [] : [{ path, ...inWords(found) }];
  });
};
