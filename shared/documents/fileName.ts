// front-sheet_PLAN-0042_v3_DRAFT_2026-11-21.pdf: enough to file by, and nothing personal.
import type { PlainDate } from '../base/plainDate.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import { versionStates } from './versionState.ts';

export interface NamedDocument {
  readonly document: string;
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  // When the version was last changed, as on the paper.
  readonly date: PlainDate;
}

export const documentFileName = ({ document, planNumber, version, status, date }: NamedDocument): string =>
  `${[document, planNumber, `v${version}`, versionStates[status].fileWord, date].join('_')}.pdf`;
