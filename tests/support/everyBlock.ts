// A paper with every kind of block, long enough for several pages, whose words all have a number so that each can be found.
import type { Block, PrintableDocument } from '../../shared/documents/blocks.ts';
import type { Layout } from '../../shared/plan/documents.ts';

const LONG = 'Give her time to think, sit where she can see you, and say one thing at a time. ';
// A drug, a place, a person: longer than a narrow column.
const LONG_WORD = 'Hypoketotic-hyperinsulinaemia/tetrahydrobiopterin-responsiveness';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Paper of every kind' },
  {
    kind: 'identity',
    name: 'TEST, Amina Łucja (Miss)',
    facts: [
      { label: 'Date of birth', value: [{ text: '14-Mar-2016' }] },
      { label: 'NHS number', value: [{ text: '999 000 0018' }] },
      { label: 'Likes to be called', value: [{ text: 'Ami' }] },
    ],
  },
  { kind: 'paragraph', spans: [{ text: 'Version 3, agreed' }], align: 'end' },
  { kind: 'heading', level: 2, text: 'What is known' },
  {
    kind: 'paragraph',
    spans: [{ text: LONG.repeat(4) }, { text: 'Strongly said.', strong: true }, { text: ' ' }, { text: 'Not answered', aside: true }],
  },
  {
    kind: 'facts',
    caption: 'What is known',
    facts: [
      { label: 'First language', value: [{ text: 'Somali' }] },
      { label: 'What helps', value: [{ text: 'A quiet room\nA person she knows' }] },
      { label: 'Anything else', value: [{ text: 'Not answered', aside: true }] },
    ],
  },
  { kind: 'heading', level: 3, text: 'What to do' },
  { kind: 'list', ordered: true, items: [[{ text: 'First thing to do' }], [{ text: LONG }], [{ text: 'Third thing to do' }]] },
  { kind: 'list', ordered: false, items: [[{ text: 'One of some' }], [{ text: LONG_WORD }]] },
  { kind: 'notice', title: 'Read this', spans: [{ text: 'Listen to her parents.' }] },
  {
    kind: 'table',
    caption: 'Medicines',
    columns: [
      { label: 'Medicine, and when', share: 3 },
      { label: 'Dose', share: 1 },
      { label: 'Route', share: 1 },
      { label: 'Most in a day', share: 2 },
    ],
    rows: Array.from({ length: 14 }, (_, row) => [
      [
        { text: `Medicine ${row + 1}`, strong: true as const },
        { text: row === 3 ? ` ${LONG_WORD}` : ' when she is drowsy or vomits twice' },
      ],
      [{ text: `${row + 1}.5 mL` }],
      [{ text: 'Into a vein (intravenous)' }],
      [{ text: `${row + 2} mL in 24 hours` }],
    ]),
  },
  { kind: 'heading', level: 2, text: 'What not to do' },
  {
    kind: 'columns',
    columns: [
      {
        share: 1,
        blocks: [
          { kind: 'box', title: 'What can kill', weight: 'risk', at: 'a', blocks: [{ kind: 'paragraph', spans: [{ text: LONG }] }] },
        ],
      },
      {
        share: 1,
        blocks: [
          {
            kind: 'box',
            title: 'Allergies',
            weight: 'thin',
            at: 'b',
            blocks: [{ kind: 'list', ordered: false, items: [[{ text: 'Penicillin: a rash' }]] }],
          },
        ],
      },
    ],
  },
  {
    kind: 'box',
    title: 'DO NOT',
    weight: 'stop',
    at: 'c',
    blocks: [
      { kind: 'paragraph', spans: [{ text: LONG.repeat(3) }] },
      {
        kind: 'list',
        ordered: true,
        labels: ['1.', 'Then'],
        items: [[{ text: 'Do not wait for results' }], [{ text: 'Do not leave her alone' }]],
      },
    ],
  },
  { kind: 'newPage' },
  { kind: 'heading', level: 2, text: 'To write on' },
  { kind: 'writingLines', caption: 'What has changed', count: 4, numbered: true },
  { kind: 'writingLines', caption: 'Signed', count: 2 },
  { kind: 'heading', level: 2, text: 'To cut out' },
  {
    kind: 'cards',
    cards: ['Front', 'Back'].map((label) => ({
      label,
      blocks: [
        { kind: 'heading', level: 2, text: `Emergency card, ${label}` },
        { kind: 'paragraph', spans: [{ text: 'Ring 999. Say: she has a metabolic condition.' }] },
        { kind: 'list', ordered: false, items: [[{ text: 'Glucose at once' }]] },
      ],
    })),
  },
];

export const everyBlock = (layout?: Layout): PrintableDocument => ({
  title: 'Paper of every kind, PLAN-0042, version 3',
  language: 'en-GB',
  dated: '2026-11-21T14:03:22.000Z',
  furniture: {
    person: 'TEST, Amina Łucja (Miss) · Born 14-Mar-2016 · NHS number 999 000 0018',
    version: 'PLAN-0042 · Version 3 · Draft · Last changed 21-Nov-2026 at 14:03',
    mark: 'SAMPLE DRAFT',
    warnings: ['DRAFT: not agreed. Do not give care from it.', 'SAMPLE: not a real person.'],
  },
  ...(layout && { layout }),
  blocks,
});
