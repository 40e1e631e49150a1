// Why a paper would say nothing of this version, in words, so that nobody prints a void one. Undefined where it has something
// to say.
import type { Answers } from '../plan/definition.ts';
import type { DocumentName } from '../plan/documents.ts';

const NOT_NEEDED =
  'A clinician has said that no emergency plan is needed, and the plan says why. It can be made as soon as the plan says that one is needed.';

export function nothingToSay(document: DocumentName, version: number, { emergency }: Answers): string | undefined {
  if (document === 'changes' && version === 1)
    return 'This is the first version, so there is nothing to compare it with. It can be made from the second version on.';
  // One that was declined is another matter: whoever treats them has to know that.
  if ((document === 'emergency' || document === 'card') && emergency.plan === 'notNeeded') return NOT_NEEDED;
  return undefined;
}
