// What a paper does not say of what was answered, and why. Found by printing: an answer stands on a paper when the paper
// would read otherwise without it. So it holds for every paper there is, and none has to keep a list of its own.
import { packOf } from '../jurisdiction/packs.ts';
import type { Answers } from '../plan/definition.ts';
import type { DocumentName, LeftOut, WhyLeftOut } from '../plan/documents.ts';
import type { Audience } from '../plan/fields.ts';
import { answeredPieces, type Piece } from './answeredPieces.ts';
import type { PrintableDocument } from './blocks.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { outlines } from './outlines.ts';
import { withEach } from '../plan/withEach.ts';
import { withMarks } from './markedWords.ts';
import { seenInRows } from './seenInRows.ts';
import { ukDate } from './ukMoment.ts';
import { textOfDocument } from './wordCount.ts';

const readingOf = (made: PrintableDocument): string => `${made.furniture.person}\n${textOfDocument(made)}`;

// Halved until what is left is silent together, or alone and not.
async function silentAmong(
  pieces: readonly Piece[],
  isSilent: (together: readonly Piece[]) => Promise<boolean>,
): Promise<readonly Piece[]> {
  if (pieces.length === 0 || (await isSilent(pieces))) return pieces;
  if (pieces.length === 1) return [];
  const middle = pieces.length >> 1;
  return [...(await silentAmong(pieces.slice(0, middle), isSilent)), ...(await silentAmong(pieces.slice(middle), isSilent))];
}

// The widest that is left out whole and for one reason, in the order of the form.
function gathered(pieces: readonly Piece[], silent: ReadonlySet<Piece>): readonly LeftOut[] {
  const whyOf = new Map<string, WhyLeftOut | undefined>();
  for (const piece of pieces) {
    const why = silent.has(piece) ? piece.why : undefined;
    for (const { path } of piece.within) whyOf.set(path, whyOf.has(path) && whyOf.get(path) !== why ? undefined : why);
  }
  const found = new Map<string, LeftOut>();
  for (const { within, section } of pieces) {
    const widest = within.find(({ path }) => whyOf.get(path) !== undefined);
    const why = widest && whyOf.get(widest.path);
    if (widest && why) found.set(widest.path, { ...widest, section, why });
  }
  return [...found.values()];
}

interface Print {
  // All that was answered, and what of it the paper does not say.
  readonly pieces: readonly Piece[];
  readonly silent: ReadonlySet<Piece>;
  // The words of the paper.
  readonly reading: string;
}

// `pause`: called between one printing and the next, so that a long plan keeps nobody waiting.
export async function printOf(plan: IssuedPlan, document: DocumentName, reader: Audience, pause: () => Promise<unknown>): Promise<Print> {
  const { answers, jurisdiction } = plan.content;
  const make = (said: Answers): PrintableDocument => outlines[document]({ ...plan, content: { ...plan.content, answers: said } }, reader);
  const print = (said: Answers): string => readingOf(make(said));
  const reading = print(answers);
  const setting = { today: ukDate(plan.changedAt), nation: packOf(jurisdiction).nation };
  const pieces = answeredPieces({ answers, setting }, reader);

  const marked = withMarks(answers);
  const printed = new Set(marked.pathsIn(print(marked.answers)));
  const printedRows = new Set(
    pieces.flatMap(({ path, within }) => (printed.has(path) ? within.slice(0, -1).map((each) => each.path) : [])),
  );
  // An answer after its name can only be that of another row, which is not said where the row itself is on the paper.
  const isPlain = ({ within, says }: Piece): boolean =>
    within.slice(0, -1).every(({ path }) => printedRows.has(path)) && says.some((words) => reading.includes(words));
  // What a private answer decides is not what it says: an address is printed because it is not secret, and that it is not is
  // printed nowhere.
  const isHidden = ({ isTyped, why }: Piece): boolean => isTyped || why === 'private';

  const unseen = pieces.filter((piece) => !printed.has(piece.path) && (isHidden(piece) || !isPlain(piece)));
  const isSilent = async (together: readonly Piece[]): Promise<boolean> => {
    await pause();
    const gone = new Set(together.map(({ path }) => path));
    return print(withEach(answers, (path, answer) => (gone.has(path) ? undefined : answer))) === reading;
  };
  const open = unseen.filter((piece) => !isHidden(piece));
  const seen = await seenInRows(answers, open, marked, make, pause);
  const silent = await silentAmong(
    open.filter((piece) => !seen.has(piece)),
    isSilent,
  );
  return { pieces, silent: new Set([...unseen.filter(isHidden), ...silent]), reading };
}

export async function leftOutOf(
  plan: IssuedPlan,
  document: DocumentName,
  reader: Audience,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly LeftOut[]> {
  const { pieces, silent } = await printOf(plan, document, reader, pause);
  return gathered(pieces, silent);
}
