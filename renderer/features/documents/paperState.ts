// What a paper of this version is worth, in the words that it bears itself.
import { formatDate, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { documentKind, type DocumentName } from '../../../shared/plan/documents.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { versionStates } from '../../../shared/documents/versionState.ts';

export interface PaperState {
  readonly name: string;
  readonly says: string;
  readonly holds: boolean;
  // Made only for a reason that is given.
  readonly expired?: true;
}

// Papers for emergencies may be relied on until a day that stands on them.
const reliedOnUntil = (document: DocumentName, answers: Answers): PlainDate | undefined =>
  documentKind(document).expires ? plainDate(answers.emergency.reliableUntil ?? '') : undefined;

export function paperState(
  document: DocumentName,
  { status, version }: { readonly status: VersionStatus; readonly version: number },
  answers: Answers,
  today: PlainDate,
): PaperState {
  const { name, fileWord, warning } = versionStates[status];
  const until = reliedOnUntil(document, answers);
  if (warning !== undefined) return { name: fileWord, says: `${name}, version ${version}. Every page says so.`, holds: false };
  if (until && until < today)
    return {
      name: 'EXPIRED',
      says: `It could be relied on until ${formatDate(until)}, which has passed. It is made only for a reason, with EXPIRED on every page.`,
      holds: false,
      expired: true,
    };
  const relied = until ? ` It may be relied on until ${formatDate(until)}.` : '';
  return { name: fileWord, says: `Version ${version}, in force.${relied}`, holds: true };
}
