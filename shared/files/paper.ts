// A PDF, looked at as plain bytes: that it is one, that it can be read without a password, and that it says nothing of
// scripts or of programs to start. What is packed inside its streams is not unpacked, so this is no search for harm: Accord
// itself never opens a PDF, it only gives it back.
import { fileFormat } from './fileFormat.ts';
import { PAPER_MOST_BYTES } from './fileLimits.ts';
import { megabytes, type FileRefusal } from './refusal.ts';

export const PAPER_LOOKED_AT =
  'It was looked through for a password, scripts and programs that start by themselves, and there are none in plain sight. What is packed inside it was not opened, and it is kept as it came, with whatever its maker wrote into it.';

const letter = (character: string): string => {
  const code = character.charCodeAt(0).toString(16);
  return `(?:${character}|#(?:${code}|${code.toUpperCase()}))`;
};
// A name, each letter as it is or as its number; and not the beginning of a longer one.
const named = (name: string): RegExp => new RegExp(`/${Array.from(name, letter).join('')}(?![A-Za-z0-9])`);

const REFUSED: readonly (readonly [RegExp, FileRefusal])[] = [
  [
    named('Encrypt'),
    { happened: 'This PDF is locked with a password.', next: 'Open it, print or save it as a PDF without a password, and add that.' },
  ],
  [
    named('JavaScript'),
    {
      happened: 'This PDF holds a script, which a plain paper does not need.',
      next: 'Print it as a PDF, which leaves scripts out, and add that.',
    },
  ],
  [
    named('Launch'),
    {
      happened: 'This PDF can start a program, so Accord does not take it.',
      next: 'Print it as a PDF, which leaves that out, and add that.',
    },
  ],
];

// As text of one character a byte, in pieces that overlap by more than the longest name.
const PIECE = 64 * 1024;
const OVERLAP = 64;

function* pieces(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE) yield latin(bytes.subarray(Math.max(0, at - OVERLAP), at + PIECE));
}

const STEP = 8192;
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return text;
}

export function refusalOfPaper(bytes: Uint8Array): FileRefusal | undefined {
  if (bytes.length > PAPER_MOST_BYTES) {
    return {
      happened: `This PDF is larger than ${megabytes(PAPER_MOST_BYTES)}.`,
      next: 'Scan it again at a lower quality, or add only the pages that matter.',
    };
  }
  if (fileFormat(bytes) !== 'pdf') return { happened: 'This is not a PDF.', next: 'Add a PDF, a JPEG or a PNG.' };
  if (!latin(bytes.subarray(-1024)).includes('%%EOF')) {
    return { happened: 'This PDF is damaged, or was not copied to its end.', next: 'Copy it again, or print it once more as a PDF.' };
  }
  for (const piece of pieces(bytes)) {
    const found = REFUSED.find(([pattern]) => pattern.test(piece));
    if (found) return found[1];
  }
  return undefined;
}
