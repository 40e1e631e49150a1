// Which statements stand on one card, and that a review of the longest sample can be gone through with few keys.
import { expect, it } from 'vitest';
import { cardsOf, together } from '../../../../renderer/features/review/reviewCards.ts';
import { rowInWords } from '../../../../renderer/form/answerInWords.ts';
import { carryForward } from '../../../../shared/plan/carryForward.ts';
import { broughtForward, type Statement } from '../../../../shared/plan/review.ts';
import { amina } from '../../../../shared/samples/plans/amina.ts';

const statements = broughtForward(carryForward(amina.answers));
const cards = cardsOf(statements, together(statements));
const several = cards.filter((card) => card.statements.length > 1);
const listOf = (statement: Statement): string => (statement.of === 'row' ? statement.rowsPath : statement.path);

it('leaves none out, and keeps their order', () => {
  expect(cards.flatMap((card) => card.statements)).toEqual(statements);
});

it('puts short rows of one list together, and nothing else', () => {
  expect(cards.length).toBeLessThan(statements.length * 0.65);
  expect(several.length).toBeGreaterThan(5);
  for (const card of several) {
    expect(new Set(card.statements.map(listOf)).size).toBe(1);
    expect(card.statements.length).toBeLessThanOrEqual(9);
    for (const statement of card.statements)
      expect(statement.of === 'row' && rowInWords(statement.row, statement.field).split(/\s+/).length).toBeLessThanOrEqual(50);
  }
});

it('never puts what an emergency rests on together with another', () => {
  const lists = several.flatMap((card) => card.statements.map(listOf));
  expect(lists.filter((list) => /^emergency\.|^summary\.(?:allergies|medicines)$/.test(list))).toEqual([]);
  // There are short ones among them, which would be.
  expect(statements.filter((statement) => listOf(statement) === 'emergency.doNot').length).toBeGreaterThan(1);
});

it('holds a card together when a word is added to one of them', () => {
  const held = together(statements);
  const [first] = several;
  if (!first) throw new Error('No card holds several.');
  const longer = statements.map((statement) =>
    statement.of === 'row' && statement.path === first.path
      ? { ...statement, row: { ...statement.row, answers: { ...statement.row.answers, [statement.field.title]: 'word '.repeat(90) } } }
      : statement,
  );
  expect(cardsOf(longer, held).map(({ path }) => path)).toEqual(cards.map(({ path }) => path));
});
