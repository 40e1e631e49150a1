// Papers that say what to do in an emergency after the day until which that may be relied on: a page that is nothing else is
// marked whole, and on any other paper the part says so itself, at its head.
import { expect, it } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import type { Block, PrintableDocument } from '../../../shared/documents/blocks.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { documentKind } from '../../../shared/plan/documents.ts';
import { sampleNamed } from '../../golden/emergencyPeople.ts';

const UNTIL = '02-May-2027';
const [inForce, late] = [literalDate('2027-05-02'), literalDate('2027-05-03')];

const titleOf = (block: Block | undefined): string => (block?.kind === 'notice' ? block.title : '');
const saysExpired = ({ blocks }: PrintableDocument): readonly Block[] =>
  blocks.filter((block) => titleOf(block) === 'EXPIRED: what to do in an emergency');

it.each(['school', 'transition', 'short-break', 'full'] as const)('%s says it at the head of the part, and not a day before', (name) => {
  // A local authority is told nothing of emergencies.
  for (const reader of documentKind(name).readers.filter((each) => each !== 'localAuthority')) {
    const made = outlines[name](sampleNamed('amina', { today: late }), reader);
    const [notice] = saysExpired(made);
    expect([reader, notice]).toEqual([reader, expect.objectContaining({ spans: [{ text: expect.stringContaining(UNTIL) }] })]);
    const above = made.blocks[made.blocks.findIndex((block) => block === notice) - 1];
    expect(above).toMatchObject({ kind: 'heading', level: 2 });
    expect(saysExpired(outlines[name](sampleNamed('amina', { today: inForce }), reader))).toEqual([]);
  }
});

it.each(['emergency', 'card'] as const)('%s is marked whole', (name) => {
  const { furniture } = outlines[name](sampleNamed('amina', { today: late }), 'emergency');
  expect(furniture).toMatchObject({ mark: 'SAMPLE EXPIRED', warnings: [expect.stringMatching(`^EXPIRED on ${UNTIL}`), expect.anything()] });
  const before = outlines[name](sampleNamed('amina', { today: inForce }), 'emergency');
  expect(before.furniture.mark).toBe('SAMPLE');
});

it('no card says AGREED once it has expired', () => {
  const { blocks } = outlines.card(sampleNamed('amina', { today: late }), 'emergency');
  const cards = blocks.find((block) => block.kind === 'cards');
  expect(cards?.cards.map((card) => titleOf(card.blocks[0]))).toEqual(Array(2).fill('SAMPLE · EXPIRED: do not give care from it'));
});
