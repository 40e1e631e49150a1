// The letter that asks for papers back: which ones, why they no longer hold, and what replaces them. Whoever holds one knows
// whose plan it is; nothing of what is in the plan stands here.
import { formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import type { Answers } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import type { Block, PageFurniture, PrintableDocument } from './blocks.ts';
import { aside, isTyped, type Spans } from './spans.ts';
import { ukDate } from './ukMoment.ts';

export interface CalledBack {
  readonly paper: string;
  readonly version: number;
  readonly isDraft: boolean;
  // On each page of it; a draft may have none.
  readonly code?: string;
  readonly givenOn?: PlainDate;
}

export interface RecallLetter {
  readonly planNumber: string;
  readonly answers: Answers;
  readonly sample: boolean;
  readonly written: string;
  readonly holder: string;
  readonly copies: readonly CalledBack[];
  // Left out where no version is in force any more.
  readonly inForce?: { readonly version: number; readonly code: string; readonly agreedOn: PlainDate };
}

const TITLE = 'Papers that no longer hold';

const paragraph = (...spans: Spans): Block => ({ kind: 'paragraph', spans });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

// Two ways to know the person by, and no more: not their number, and not who looks after them for what.
function bornLine({ person: { dateOfBirth = '' } }: Answers): string {
  const born = plainDate(dateOfBirth);
  return born ? `Born ${formatDate(born)}` : 'Date of birth not answered';
}

function furniture({ planNumber, answers, sample, written }: RecallLetter): PageFurniture {
  return {
    person: `${displayName(answers.person)} · ${bornLine(answers)}`,
    version: `${planNumber} · Letter of ${formatDate(ukDate(written))} · Not a care plan`,
    warnings: sample ? ['SAMPLE: not a real person.'] : [],
    ...(sample && { mark: 'SAMPLE' }),
  };
}

// What their role is would say what is looked after.
function whoAsks({ reviews: { owner } }: Answers): Spans {
  const { name, phone } = owner ?? {};
  if (!isTyped(name)) return [aside('Nobody is named yet: ask whoever gave you the paper.')];
  return [{ text: [name.trim(), ...(isTyped(phone) ? [phone.trim()] : [])].join(', ') }];
}

const theseCopies = (copies: readonly CalledBack[]): Block => ({
  kind: 'table',
  caption: 'The papers',
  columns: [
    { label: 'Paper', share: 32 },
    { label: 'Version', share: 18 },
    { label: 'Code on each page', share: 32 },
    { label: 'Given to you on', share: 22 },
  ],
  rows: copies.map(({ paper, version, isDraft, code, givenOn }) => [
    [{ text: paper, strong: true }],
    [{ text: `${version}${isDraft ? ', a DRAFT' : ''}` }],
    [code === undefined ? aside('None') : { text: code }],
    [givenOn === undefined ? aside('Not known') : { text: formatDate(givenOn) }],
  ]),
});

function whatReplacesThem({ inForce }: RecallLetter): Block {
  if (!inForce) return paragraph({ text: 'Nothing replaces them. No version of this plan is in force.' });
  const { version, code, agreedOn } = inForce;
  return paragraph(
    { text: `Version ${version}, agreed on ${formatDate(agreedOn)}, code ${code}.`, strong: true },
    { text: ' If the new paper is not with this letter, ask for it. Its code stands on each page: compare it with the one here.' },
  );
}

export function recallLetter(letter: RecallLetter): PrintableDocument {
  const { planNumber, answers, written, holder, copies, inForce } = letter;
  return {
    title: `Recall letter, ${planNumber}`,
    language: 'en-GB',
    dated: written,
    furniture: furniture(letter),
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      paragraph({ text: `To ${holder.trim()}` }),
      paragraph({ text: formatDate(ukDate(written)) }),
      {
        kind: 'identity',
        name: displayName(answers.person),
        facts: [{ label: 'Plan', value: [{ text: `${planNumber} · ${bornLine(answers)}` }] }],
      },
      {
        kind: 'notice',
        title: 'Do not give care from the papers named here',
        spans: [
          { text: inForce ? 'You were given them, and they have been replaced.' : 'You were given them, and the plan no longer holds.' },
        ],
      },
      heading('Which papers'),
      theseCopies(copies),
      heading('What to do with them'),
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ text: 'Find every one of them: on paper, photocopied, on a telephone or a computer, in a bag, on a wall.' }],
          [{ text: 'Destroy them so that nobody can read them, or hand them back.' }],
          [{ text: 'Say that it is done: fill in the foot of this letter and hand it back, or ring.' }],
        ],
      },
      heading('What replaces them'),
      whatReplacesThem(letter),
      heading('Whom to ask'),
      paragraph(...whoAsks(answers)),
      heading('To hand back'),
      paragraph({ text: `The papers of ${planNumber} that this letter names:` }),
      paragraph({ text: '[   ] were destroyed      [   ] are handed back with this      [   ] could not all be found' }),
      paragraph({ text: 'Name ______________________________   Date ____________________' }),
    ],
  };
}

// By the first copy that it asks for, so that letters to two people can lie in one folder.
export const recallLetterName = (planNumber: string, copy: number, date: PlainDate): string =>
  `recall-letter-${copy}_${planNumber}_${date}.pdf`;
