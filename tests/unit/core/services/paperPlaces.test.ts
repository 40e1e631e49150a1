// From a page to the plan: which words stand where, and which field they lead to. Where they stand is read back from the
// bytes by another program.
import { expect, it } from 'vitest';
import type { PagePiece } from '../../../../electron/core/documents/messages.ts';
import { paperPlaces } from '../../../../electron/core/services/paperPlaces.ts';
import { linePlaces } from '../../../../shared/documents/linePlaces.ts';
import { outlines } from '../../../../shared/documents/outlines.ts';
import { documentKind, documentNames, type DocumentName } from '../../../../shared/plan/documents.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { openEngine, wordsOn } from '../../../support/pdf.ts';
import { completePlan, planWith } from '../../plan/support/completePlan.ts';

const plan = { planNumber: 'PLAN-0042', version: 1, status: 'draft', changedAt: '2026-11-21T10:00:00.000Z', sample: true } as const;
const pagesOf = (document: DocumentName, answers: Answers) =>
  outlines[document]({ ...plan, content: { ...completePlan, answers } }, documentKind(document).readers[0]);
const placesOf = (document: DocumentName, answers = completePlan.answers) => linePlaces(answers, (given) => pagesOf(document, given));

it('a line leads to the field its words were typed in, in rows too, and a choice to the field it answers', () => {
  const at = new Map(placesOf('front-sheet').map((line) => [line.text, line.at]));
  expect(at.get('Exampleton Surgery')).toBe('person.gpPractice');
  expect(at.get('Needs an interpreter')).toBe('person.interpreter');
  const emergency = placesOf('emergency').map((line) => line.at);
  expect(emergency).toEqual(expect.arrayContaining(['summary.explainer', 'emergency.doNot.d-wait.what', 'emergency.phones.ph-1.who']));
});

it('words that stand in two fields lead each to its own', () => {
  const { answers } = planWith('person', (before) => ({ ...before, gpPractice: 'Twice', identityCheckedBy: 'Twice' }));
  const twice = placesOf('front-sheet', answers).filter(({ text }) => text === 'Twice');
  expect(twice.map(({ at }) => at)).toEqual(['person.identityCheckedBy', 'person.gpPractice']);
});

it('pieces take the places of their words in the order of reading, however they are broken', () => {
  const piece = (text: string, more: Partial<PagePiece> = {}): PagePiece => ({
    page: 1,
    left: 0,
    top: 0,
    width: 1,
    height: 0.1,
    text,
    ...more,
  });
  const pieces = [
    piece('Ring', { at: 'emergency.phones' }),
    piece('Not  answered'),
    piece('of nobody'),
    piece('Not answered', { page: 2 }),
  ];
  const lines = [
    { text: 'Not answered', at: 'a' },
    { text: 'Not answered', at: 'b' },
  ];
  expect(paperPlaces(pieces, lines).map(({ page, at }) => [page, at])).toEqual([
    [1, 'emergency.phones'],
    [1, 'a'],
    [2, 'b'],
  ]);
});

it.each(documentNames)('on %s, what is told to stand somewhere stands there', { timeout: 60_000 }, async (document) => {
  const engine = openEngine();
  const made = await engine.makePdf(pagesOf(document, completePlan.answers), { dotsAnInch: 40 });
  await engine.close();
  if (!made.ok) throw new Error(made.error.happened);
  const words = wordsOn(made.value.bytes);
  // Words that stand on the paper once: the first of a piece lies within it.
  const once = new Map(
    words.filter(({ text }) => words.filter((word) => word.text === text).length === 1).map((word) => [word.text, word]),
  );
  const looked = made.value.pieces.flatMap((piece) => {
    const word = once.get(piece.text.split(' ')[0] ?? '');
    return word ? [{ piece, word }] : [];
  });
  expect(looked.length).toBeGreaterThan(5);
  for (const { piece, word } of looked) {
    const inside = word.left >= piece.left - 0.005 && word.middle > piece.top && word.middle < piece.top + piece.height;
    expect([piece.text, piece.page, inside]).toEqual([piece.text, word.page, true]);
  }
});
