// What an answer of each kind says on paper, block by block. It can see words, order and meaning, not how the paper looks:
// tests/unit/documents/answers.test.ts reads the same document back from a file. Accept a change with `vitest -u` only
// after reading it as a nurse would at three in the morning.
import { expect, it } from 'vitest';
import { everyKindDocument } from './everyKind.ts';

it('every kind of answer, as blocks', async () => {
  await expect(`${JSON.stringify(everyKindDocument.blocks, null, 2)}\n`).toMatchFileSnapshot('every-kind.json');
});
