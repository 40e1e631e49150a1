// Which statements stand on the screen together. Most are long enough to be weighed by themselves; short ones of one list
// (who comes to a review, what keeps somebody well) stand together, each whole and with its age, so that a review takes a
// family no longer than reading it does. What an emergency rests on never stands with another.
import { sections } from '../../../shared/plan/definition.ts';
import type { RowStatement, Statement } from '../../../shared/plan/review.ts';
import { rowInWords } from '../../form/answerInWords.ts';

export interface ReviewCard {
  // The first of them.
  readonly path: string;
  readonly statements: readonly Statement[];
}

// The path of a statement, and of the first on its card.
export type Together = ReadonlyMap<string, string>;

const MOST_WORDS = 50;
const MOST_WORDS_TOGETHER = 160;
// Each has a key.
const MOST_TOGETHER = 9;

const ALONE: ReadonlySet<string> = new Set(['summary.allergies', 'summary.medicines']);
const standsAlone = ({ rowsPath, sectionId }: RowStatement): boolean => sections[sectionId] === sections.emergency || ALONE.has(rowsPath);

const wordsOf = ({ row, field }: RowStatement): number => rowInWords(row, field).split(/\s+/).length;

export function together(statements: readonly Statement[]): Together {
  const firstOf = new Map<string, string>();
  let card: { readonly first: RowStatement; readonly count: number; readonly words: number } | undefined;
  for (const statement of statements) {
    firstOf.set(statement.path, statement.path);
    const words = statement.of === 'row' && !standsAlone(statement) ? wordsOf(statement) : Number.POSITIVE_INFINITY;
    if (statement.of === 'part' || words > MOST_WORDS) card = undefined;
    else if (card?.first.rowsPath === statement.rowsPath && card.count < MOST_TOGETHER && card.words + words <= MOST_WORDS_TOGETHER) {
      firstOf.set(statement.path, card.first.path);
      card = { ...card, count: card.count + 1, words: card.words + words };
    } else card = { first: statement, count: 1, words };
  }
  return firstOf;
}

// Held as they were when the round was begun: a word more must not take a statement from under somebody's hand.
export function cardsOf(statements: readonly Statement[], held: Together): readonly ReviewCard[] {
  const cards = new Map<string, Statement[]>();
  for (const statement of statements) {
    const path = held.get(statement.path) ?? statement.path;
    cards.set(path, [...(cards.get(path) ?? []), statement]);
  }
  return [...cards].map(([path, of]) => ({ path, statements: of }));
}
