import { expect, test } from 'vitest';
import { searchTerms } from '../../../../electron/core/store/personIdentity.ts';
import { fold } from '../../../../shared/plan/fold.ts';

test.each([
  ['Siân', 'sian'],
  ['ŁUCJA', 'lucja'],
  ['Yıldız', 'yildiz'],
  ['Ngọc Ánh', 'ngoc anh'],
  ['O’Rourke', "o'rourke"],
  ['Straße', 'strasse'],
  ['Bjørn', 'bjorn'],
  ['İnci', 'inci'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['999 000 0018', ['9990000018']],
  ['14 3 2016', ['2016-03-14']],
  ['14-Mar-2016', ['2016-03-14']],
  ['2016', ['2016']],
  ['PLAN-0001', ['plan-0001']],
  ['  Siân   Example ', ['sian', 'example']],
  ['fairbairn 17/5/2020', ['fairbairn', '2020-05-17']],
  ['17 May 2020 Robin', ['2020-05-17', 'robin']],
  ['fairbairn robin 999 000 0085', ['fairbairn', 'robin', '9990000085']],
  ['fairbairn 12', ['fairbairn', '12']],
  ['', []],
])('%o is looked for as %o', (typed, terms) => {
  expect(searchTerms(typed)).toEqual(terms);
});
