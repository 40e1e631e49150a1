// front-sheet_PLAN-0042_v3_DRAFT_2026-11-21.pdf: enough to file by, and nothing personal. A paper for another reader than
// its first, or set otherwise, says so, so that two of them can lie in one folder: full-school-large-print_PLAN-0042_…
import { dashed } from '../base/dashed.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { documentKind, type DocumentName, type Format, type Layout } from '../plan/documents.ts';
import type { Audience } from '../plan/fields.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import { versionStates } from './versionState.ts';

export interface NamedDocument {
  readonly document: DocumentName;
  readonly reader?: Audience | undefined;
  readonly layout?: Layout | undefined;
  readonly format?: Format | undefined;
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  // What it says of an emergency may not be relied on any more.
  readonly expired?: boolean;
  // When the version was last changed, as on the paper.
  readonly date: PlainDate;
}

export function documentFileName({
  document,
  reader,
  layout,
  format = 'pdf',
  planNumber,
  version,
  status,
  expired,
  date,
}: NamedDocument): string {
  const [first, ...others] = documentKind(document).readers;
  const name = [
    document,
    ...(reader && reader !== first && others.includes(reader) ? [dashed(reader)] : []),
    ...(layout && layout !== 'standard' ? [dashed(layout)] : []),
  ].join('-');
  return `${[name, planNumber, `v${version}`, expired ? 'EXPIRED' : versionStates[status].fileWord, date].join('_')}.${format}`;
}
