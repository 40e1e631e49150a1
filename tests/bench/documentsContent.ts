// What the rivals set: a plan of some ten pages, one flow of table rows as long as wanted. The same blocks for each of them,
// and other words each time (the names, the numbers), so that nobody is only asked to remember the last one.
import type { DocumentEngine } from '../../electron/core/documents/engine.ts';
import type { Block, PrintableDocument, Span } from '../../shared/documents/blocks.ts';

const words = (text: string): readonly Span[] => [{ text }];

const TITLES = [
  'Views, wishes and what matters most',
  'Health needs and how they show',
  'Breathing and sleep',
  'Eating, drinking and weight',
  'Moving and equipment',
  'Communication',
  'Medicines by mouth and otherwise',
  'School and short breaks',
  'Growing up and moving on',
  'Who does what, and by when',
  'What has been agreed',
] as const;

const NAMES = ['Amina Łucja', 'Gwenllïan', 'Idris', 'Zainab', 'Ọlábísí', 'Thị Hồng', 'Gęślą', 'Siân'] as const;
const nameIn = (time: number): string => NAMES[time % NAMES.length] ?? '';

const paragraph = (time: number, part: number, place: number): string =>
  `${nameIn(time)} communicates with a mixture of spoken phrases, Makaton signs and a picture book. When one thing ends and another begins she becomes anxious and needs a now-and-next board, an adult she trusts and at least two minutes of warning (observation ${time}.${part}.${place}). Staff report that noise above a conversation, an unexpected touch and crowded corridors are what starts it most often, and that a quiet space with dim light helps her to settle within ten minutes.`;

const row = (time: number, label: string): readonly (readonly Span[])[] => [
  [{ text: label, strong: true }, { text: ': expressive language and social communication in unstructured times' }],
  words(`By July 2027 ${nameIn(time)} will ask for help with a sign or a phrase in ${time + 2} of ${time + 3} observed opportunities`),
  words(`Speech and language therapy, direct, ${30 + time} minutes weekly, delivered by a qualified therapist`),
  words('Therapist and class team · looked at each term'),
];

const COLUMNS = ['Need', 'Outcome', 'Provision', 'Who and when'].map((label) => ({ label, share: 1 }));

const part = (time: number, title: string, index: number): readonly Block[] => [
  { kind: 'heading', level: 2, text: `Part ${index + 1}: ${title}` },
  { kind: 'paragraph', spans: words(paragraph(time, index + 1, 1)) },
  { kind: 'paragraph', spans: words(paragraph(time, index + 1, 2)) },
  {
    kind: 'facts',
    caption: title,
    facts: [
      { label: 'What helps most', value: words('One sign for one request, and time to answer it') },
      { label: 'What makes it worse', value: words('Being hurried; two people talking at once') },
      { label: 'Anything else', value: [{ text: 'Not answered', aside: true }] },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: ['Uses one sign for one request', 'Follows a two-step instruction', 'Eats lunch in the hall twice a week'].map(words),
  },
  {
    kind: 'table',
    caption: title,
    columns: COLUMNS,
    rows: Array.from({ length: 4 }, (_, place) => row(time, `Need ${time}.${index + 1}.${place + 1}`)),
  },
];

const around = (title: string, blocks: readonly Block[]): PrintableDocument => ({
  title,
  language: 'en-GB',
  dated: '2026-11-21T14:03:22.000Z',
  furniture: {
    person: 'TEST, Amina Łucja (Miss) · Born 14-Mar-2016 · NHS No. 999 000 0018',
    version: 'PLAN-0042 · Version 3 · Agreed 21-Nov-2026',
    warnings: ['SAMPLE: not a real person.'],
  },
  blocks,
});

export const tenPages = (time: number): PrintableDocument =>
  around('Care plan, PLAN-0042, version 3', [
    { kind: 'heading', level: 1, text: 'Care plan' },
    {
      kind: 'identity',
      name: 'TEST, Amina Łucja (Miss)',
      facts: [
        { label: 'Date of birth', value: words('14-Mar-2016') },
        { label: 'NHS number', value: words('999 000 0018') },
        { label: 'First language', value: words('Somali') },
      ],
    },
    ...TITLES.flatMap((title, index) => part(time, title, index)),
  ]);

export const oneTable = (rows: number, time: number): PrintableDocument =>
  around('One table', [
    { kind: 'heading', level: 1, text: 'One table' },
    {
      kind: 'table',
      caption: 'Needs',
      columns: COLUMNS,
      rows: Array.from({ length: rows }, (_, index) => row(time, `Need ${time}.${index + 1}`)),
    },
  ]);

export async function makeWith(engine: DocumentEngine, document: PrintableDocument, picturesAt?: number): Promise<number> {
  const made = await engine.makePdf(document, picturesAt === undefined ? undefined : { dotsAnInch: picturesAt });
  if (!made.ok) throw new Error(made.error.happened);
  return made.value.pages;
}
