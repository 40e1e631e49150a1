// What is wrong with a signature. The core says it of one that is handed in; how they signed is the one thing that it cannot
// be asked without, and everything else that is wrong is named in the same breath.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { ageOn, dateAt, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import type { SignatureLine } from '../../../shared/api/signing.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { signingTroubles } from '../../../shared/plan/signing.ts';
import type { SignatureInput } from './useSigning.ts';

interface Scene {
  readonly answers: Answers;
  readonly others: readonly SignatureLine[];
  // On which day the words were held still.
  readonly heldSince: PlainDate;
}

const NO_WAY = { path: 'way', sentence: 'Choose how they signed.' };
// Wants nothing but what every way of signing wants.
const PLAINEST = 'ink';

export function faultsWithoutWay(given: Omit<SignatureInput, 'way'>, { answers, others, heldSince }: Scene): AppError {
  const today = dateAt(new Date());
  const birth = plainDate(answers.person.dateOfBirth ?? '');
  const age = birth && ageOn(birth, plainDate(given.signedOn) ?? today);
  const found = signingTroubles({ ...given, way: PLAINEST }, { heldSince, today, age, consent: answers.consent, others });
  return appError('invalid-input', { issues: [...found, NO_WAY] });
}

// In the order of the form.
const PLACES = ['name', 'basis', 'relationship', 'way', 'drawing', 'witness', 'reason', 'signedOn'] as const;
export type Fault = { readonly path: (typeof PLACES)[number]; readonly sentence: string };

// Those that stand beside a question of the form. A path is of the signature, or of what was handed in with it.
export const faultsOf = (refused: AppError | undefined): readonly Fault[] =>
  PLACES.flatMap((path) => {
    const issue = refused?.issues?.find((one) => one.path.replace(/^signature\./, '') === path);
    return issue ? [{ path, sentence: issue.sentence }] : [];
  });
