// Where somebody stands beside their plan: put away, for a reason, or died. A plan says nothing of either.
import type { PlainDate } from '../base/plainDate.ts';
import { formatDate } from '../base/plainDate.ts';

export const ARCHIVE_REASONS = [
  { code: 'addedByMistake', label: 'Added by mistake: they are here twice, or should not be' },
  { code: 'movedAway', label: 'They have moved to another service' },
  { code: 'noPlanNeeded', label: 'They no longer need a plan' },
  { code: 'other', label: 'Another reason' },
] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number]['code'];

export interface PersonStanding {
  readonly archived?: { readonly at: string; readonly why: ArchiveReason };
  // Without a day where it is not known.
  readonly deceased?: { readonly on?: PlainDate };
}

// 'Died 03-Feb-2026'. Plain and short: a family reads it too.
export const deathInWords = ({ on }: NonNullable<PersonStanding['deceased']>): string => (on ? `Died ${formatDate(on)}` : 'Has died');
