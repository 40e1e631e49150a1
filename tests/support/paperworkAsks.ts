// Something to ask of each operation about paper that left the house, of a shape that fits.
import type { InputOf, OperationName } from '../../shared/api/contract.ts';
import { png } from './pictures.ts';

type Asked = Extract<OperationName, `${'copies' | 'amendments' | 'sheets'}.${string}`>;

export const paperworkAsks = (planId: string, versionId: string): { readonly [Name in Asked]: InputOf<Name> } => ({
  'copies.give': { planId, version: 1, document: 'front-sheet', holder: 'Grandmother' },
  'copies.settle': { planId, copies: [1], what: 'returned' },
  'copies.strike': { planId, copy: 1, why: 'A slip.' },
  'copies.letter': { planId, copies: [1] },
  'amendments.record': { planId, version: 1, line: 1, words: 'A', writtenBy: 'B', receivedOn: '14 3 2026', owner: 'C' },
  'amendments.answer': { planId, amendment: 1, what: 'done', doneIn: 1 },
  'amendments.strike': { planId, amendment: 1, why: 'A slip.' },
  'sheets.attach': { versionId, mediaType: 'image/png', base64: png().toString('base64') },
  'sheets.strike': { planId, sheet: 1, why: 'A slip.' },
});
