// What is told of the versions of a plan: how each came about, when it was in force, who agreed it, and who wrote in it.
import type { PlainDate } from '../base/plainDate.ts';
import type { PersonId, VersionId } from '../base/ids.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import type { PlanEvent } from '../plan/workflow.ts';
import type { AppError } from './errors.ts';
import type { SignatureLine } from './signing.ts';

export interface VersionStep {
  readonly event: PlanEvent;
  readonly at: string;
  readonly by: string;
  // Why it was withdrawn, or marked as entered in error.
  readonly reason?: string;
}

export interface VersionStory {
  readonly versionId: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  readonly begunAt: string;
  readonly begunBy: string;
  // The version whose words it began with, where that was an earlier one and not the one in force.
  readonly writtenFrom?: number;
  // When it was last written in, or became what it is.
  readonly changedAt: string;
  // In the order in which they first wrote.
  readonly writers: readonly string[];
  // From its agreement on; without an end, still.
  readonly inForce?: { readonly from: string; readonly until?: string };
  // Oldest first.
  readonly steps: readonly VersionStep[];
  // In the order in which they were recorded.
  readonly signatures: readonly SignatureLine[];
  // On its papers. Words that can still change have none.
  readonly code?: string;
  // Whether its words can be opened.
  readonly readable: boolean;
  // What is stored of it does not fit together. The other versions are told all the same.
  readonly trouble?: AppError;
}

export interface PlanHistory {
  readonly personId: PersonId;
  // Newest first.
  readonly versions: readonly VersionStory[];
}

// What one person changed in a version on one day. The words themselves are in the history of each field.
export interface TrailDay {
  readonly day: PlainDate;
  readonly by: string;
  readonly byYou: boolean;
  // Of fields, of parts of them, and of rows that went; newest first.
  readonly paths: readonly string[];
}
