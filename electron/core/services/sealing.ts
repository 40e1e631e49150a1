// The agreed plan as it would be handed out, made and read back by another program before anything is agreed: a plan that
// cannot be put on paper whole, or whose paper does not prove itself, is not sealed.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { judgeFile } from '../documents/seal/judgeFile.ts';
import { missingFrom } from '../documents/seal/missingFrom.ts';
import type { Issuing, PaperMaker } from './paperMaker.ts';
import { pagesOf, type Paper } from './paperPages.ts';

const PAPER = { document: 'full', reader: 'family' } as const satisfies Paper;
const STILL_READY = 'Nothing was agreed: the version is still ready to agree, and every signature stands.';

const notAgreed = (error: AppError): Result<never, AppError> => err({ ...error, safe: STILL_READY });
const failed = (happened: string, next: string): Result<never, AppError> => notAgreed(appError('document-failed', { happened, next }));

const AGAIN = 'Try again. If it happens twice, tell whoever looks after Accord.';
const MOST_NAMED = 5;

export async function provePaper(maker: PaperMaker, plan: IssuedPlan, issuing: Issuing): Promise<Result<void, AppError>> {
  const made = await maker.issue(plan, PAPER, issuing);
  if (!made.ok) return notAgreed(made.error);
  const { bytes, pages } = made.value;
  const read = await maker.readPdf(bytes, true);
  if (!read.ok) return notAgreed(read.error);
  if (!read.value.ok) return failed('The agreed plan was printed to a file, and the file could not be read back.', AGAIN);
  const back = read.value.value;
  const judged = judgeFile(bytes, back);
  if (judged.kind !== 'whole' || back.pages !== pages || judged.proven.statement.text !== issuing.seal.statement)
    return failed('The agreed plan was printed to a file, and what was read back is not what was sealed.', AGAIN);
  const missing = missingFrom(pagesOf(plan, PAPER), back.text);
  if (missing.length === 0) return ok(undefined);
  const named = missing.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return failed(
    `The agreed plan was printed and read back, and these words of it are not on its pages: ${named.join(', ')}${missing.length > MOST_NAMED ? ' and others' : ''}.`,
    'Return the plan to draft, write them in another way, and tell whoever looks after Accord.',
  );
}
