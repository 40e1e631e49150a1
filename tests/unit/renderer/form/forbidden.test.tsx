// What not to do is never said without its “do not”, wherever the form names it: “give penicillin” alone is an order.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SectionRead } from '../../../../renderer/form/SectionRead.tsx';
import { answerInWords, rowTitle } from '../../../../renderer/form/answerInWords.ts';
import { emptyAnswers, sections } from '../../../../shared/plan/definition.ts';

const field = sections.emergency.fields.doNot;
const row = (what: string) => ({ id: 'n', answers: { what, why: 'her lips swelled' } });

it.each([
  ['give penicillin or amoxicillin', 'DO NOT give penicillin or amoxicillin'],
  ['Do not give penicillin', 'Do not give penicillin'],
  ['don’t wait', 'don’t wait'],
  ['avoid penicillin', 'avoid penicillin'],
  ['', ''],
])('a closed row of %j is called %j', (typed, title) => expect(rowTitle(field, row(typed))).toBe(title));

it('is compared and kept in words with it', () => {
  expect(answerInWords(field, [row('give penicillin')])).toBe('“do not” 1: DO NOT give penicillin\nBecause: her lips swelled');
});

it('is read with it, in one piece', () => {
  const answers = { ...emptyAnswers, emergency: { plan: 'yes' as const, doNot: [row('give penicillin'), row('')] } };
  const read = renderToStaticMarkup(<SectionRead sectionId="emergency" answers={answers} setting={{}} />);
  expect(read).toMatch(/<h\d[^>]*>DO NOT give penicillin<\/h\d>/);
  expect(read).toMatch(/<h\d[^>]*>“do not” 2<\/h\d>/);
  expect(read).not.toContain('>give penicillin<');
});
