// What the front sheet says, block by block, for three fictional people. It can see words, labels, order and meaning. It
// cannot see how the paper looks, nor what a reader makes of the file: tests/unit/documents/pdf.test.ts reads those back.
// When a golden file changes, read it as the person holding the paper would, then accept it with `vitest -u`.
import { describe, expect, it } from 'vitest';
import { frontSheet } from '../../shared/documents/frontSheet.ts';
import { amina, changedMind, newborn } from './frontSheetPeople.ts';

describe('the front sheet, as blocks', () => {
  it.each([
    ['all-answered', amina],
    ['hardly-known', newborn],
    ['changed-mind', changedMind],
  ])('%s', async (name, plan) => {
    await expect(`${JSON.stringify(frontSheet(plan), null, 2)}\n`).toMatchFileSnapshot(`front-sheet/${name}.json`);
  });
});
