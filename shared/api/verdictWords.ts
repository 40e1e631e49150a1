// A verdict as a person reads it: one large answer, what it means, and the four things to compare with the paper by eye. The
// same words in a window and at a terminal.
import { formatDate, type PlainDate } from '../base/plainDate.ts';
import { documentKind } from '../plan/documents.ts';
import { wholeVersion } from '../plan/versionNumber.ts';
import type { PaperStanding, Verdict, VerifyReason } from './verify.ts';

export interface VerdictWords {
  readonly headline: string;
  readonly means: readonly string[];
  readonly compare: readonly { readonly label: string; readonly value: string }[];
}

const DO_NOT_USE = 'Do not use it.';
const ASK = 'Ask whoever issued it for the file as it was issued.';

const on = (day: PlainDate | undefined): string => (day === undefined ? '' : ` on ${formatDate(day)}`);

// Whoever holds the rest of it wants to know that nothing else was agreed anew.
const onlyThePage = ({ version, replacedBy }: Partial<PaperStanding>): string =>
  version !== undefined && replacedBy !== undefined && wholeVersion(replacedBy) === wholeVersion(version)
    ? ` Only the emergency page is new in ${replacedBy}.`
    : '';

function ended(standing: Partial<PaperStanding> & Pick<PaperStanding, 'status'>): string | undefined {
  const { status, endedOn, replacedBy } = standing;
  switch (status) {
    case 'superseded': {
      const by = replacedBy === undefined ? 'a later version' : `version ${replacedBy}`;
      return `Replaced by ${by}${on(endedOn)}: do not use.${onlyThePage(standing)}`;
    }
    case 'withdrawn':
      return `Withdrawn${on(endedOn)}: do not use.`;
    case 'enteredInError':
      return `Marked as entered in error${on(endedOn)}: do not use.`;
    case 'draft':
    case 'inReview':
    case 'readyToAgree':
      return 'Not agreed yet: do not give care from it.';
    case 'agreed':
      return undefined;
  }
}

const expiredWords = ({ expired, paper }: Verdict): string | undefined =>
  expired && paper?.until ? `What it says of an emergency could be relied on until ${formatDate(paper.until)}: do not use.` : undefined;

// A version in force may outlive what it says of an emergency.
const stillInForce = ({ emergencyUntil: until }: PaperStanding): string =>
  until
    ? `The plan is still in force. Its emergency page is not: it could be relied on until ${formatDate(until)}. Do not use that page.`
    : 'Still in force.';

const agreedWords = (day: PlainDate | undefined): string => (day === undefined ? '' : `Agreed ${formatDate(day)}.`);

function genuine(verdict: Verdict): Pick<VerdictWords, 'headline' | 'means'> {
  const { paper, standing } = verdict;
  const over = ended(standing ?? { status: paper?.status ?? 'agreed' }) ?? expiredWords(verdict);
  const agreed = agreedWords(paper?.agreedOn);
  if (standing)
    return {
      headline: ['Genuine.', agreed, over ?? stillInForce(standing)].join(' '),
      means: ['The file is byte for byte as this vault issued it.'],
    };
  return {
    headline: ['Whole, just as it was sealed.', agreed, ...(over ? [over] : [])].join(' '),
    means: [
      `Nothing in the file was changed since. Who sealed it is not known here: its key is ${paper?.key ?? ''}. Anybody with Accord can seal a plan of their own, so compare the key with one that you were told by the people who issue these plans.`,
      'Whether it is still in force only the vault that issued it can say.',
    ],
  };
}

function known({ standing }: Verdict): Pick<VerdictWords, 'headline' | 'means'> {
  const now = standing && (ended(standing) ?? stillInForce(standing));
  const which = standing ? `This is the code of version ${standing.version} of ${standing.planNumber}.` : '';
  return {
    headline: [which, agreedWords(standing?.agreedOn), now].filter(Boolean).join(' '),
    means: ['A code is easily copied. It tells which version the paper says it is, and not that the paper says what was agreed: compare.'],
  };
}

const OTHERS: { readonly [Why in Exclude<VerifyReason, 'whole' | 'codeHeld'>]: readonly [headline: string, ...means: string[]] } = {
  bytes: ['Altered. This file was changed after it was issued.', DO_NOT_USE, ASK],
  resaved: [
    'Altered. This file was written anew by another program.',
    'What lies inside it is as it was agreed, but what its pages say is no longer proven.',
    ASK,
  ],
  data: ['Altered. What lies inside this file is not what was issued.', DO_NOT_USE, ASK],
  proof: ['Altered. The proof in this file does not hold together.', DO_NOT_USE, ASK],
  draft: ['A draft. Nobody has agreed it.', 'Do not give care from it. Ask for the plan that is in force.'],
  noProof: [
    'Unknown. Nothing in this file proves that it was agreed.',
    'It may be a scan, a paper of another program, or one that Accord made before its papers proved themselves. If it has a code, type the code.',
  ],
  otherVault: [
    'Unknown here. The file is whole, and sealed by a key that this vault does not know.',
    'It may be of another vault, where it can be checked. Nobody here can say whether it was agreed or is still in force.',
  ],
  notHere: [
    'Unknown here. The file is whole and sealed by a key of this vault, which does not have this version.',
    'The vault may have been brought back from an older copy. Tell whoever looks after it.',
  ],
  notPdf: ['Unknown. This is not a PDF.', 'Choose the file as it was issued.'],
  encrypted: [
    'Unknown. This PDF is locked with a password.',
    'Accord never locks its papers, so this is not the file as it was issued.',
    ASK,
  ],
  damaged: ['Unknown. This PDF is damaged and cannot be read.', ASK],
  tooSlow: ['Unknown. This file took too long to read and was given up.', 'No paper of Accord does that.', ASK],
  tooLarge: ['Unknown. This file is larger than any paper of Accord.', 'Choose the file as it was issued.'],
  codeSlip: [
    'There is a slip in this code: its letters do not fit together.',
    'Type it again, letter by letter, as it stands on the page.',
  ],
  codeUnknown: [
    'Unknown here. No version in this vault has this code.',
    'The code has no slip in it, so the paper may be of another vault, or made up.',
  ],
  codeAlone: [
    'This code has no slip in it.',
    'Which paper it is of, only the vault that issued it can say. Unlock it and type the code again.',
  ],
};

function pagesInWords(pages: number): string {
  return pages === 1 ? 'One page.' : `${pages} pages: “Page 1 of ${pages}” to “Page ${pages} of ${pages}”.`;
}

function thingsToCompare({ paper, standing, answer }: Verdict): VerdictWords['compare'] {
  const told = paper ?? standing;
  if (!told || (answer !== 'genuine' && answer !== 'known')) return [];
  const code = paper?.code;
  return [
    {
      label: 'Whose it is',
      value: standing
        ? `${standing.person.name} · born ${standing.person.dateOfBirth}`
        : 'The name and the date of birth at the foot of each page.',
    },
    { label: 'Which version', value: `${told.planNumber}, version ${told.version}. ${agreedWords(told.agreedOn)}`.trim() },
    { label: 'The code on every page', value: code ?? 'The code that you typed.' },
    {
      label: 'All its pages',
      value: paper
        ? `${documentKind(paper.document).label}. ${pagesInWords(paper.pages)}`
        : 'Each says “Page x of y”: none may be missing.',
    },
  ];
}

export function verdictWords(verdict: Verdict): VerdictWords {
  const { why } = verdict;
  const compare = thingsToCompare(verdict);
  if (why === 'whole') return { ...genuine(verdict), compare };
  if (why === 'codeHeld') return { ...known(verdict), compare };
  const [headline, ...means] = OTHERS[why];
  return { headline, means, compare };
}
