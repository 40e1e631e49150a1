// What is told of paper that left the house: who has a copy and what came of it, what a family asked for on a slip, and which
// signed sheets were scanned. `copy`, `amendment` and `sheet` are lines of the audit trail.
import { isVersionNumber } from '../plan/versionNumber.ts';
import { z } from 'zod';
import type { VersionId } from '../base/ids.ts';
import { MEDIA_TYPES, PAPER_MOST_BYTES } from '../files/fileLimits.ts';
import { AMENDMENT_OUTCOMES, SLIP_LINES, type AmendmentOutcome } from '../plan/amendments.ts';
import { documentNames, type DocumentName } from '../plan/documents.ts';
import type { FileReference } from '../plan/fields.ts';
import { COPY_OUTCOMES, COPY_WAYS, HOLDER_MOST, type CopyOutcome, type CopyStanding, type CopyWay } from '../plan/givenCopies.ts';
import type { VersionStatus } from '../plan/planContent.ts';

interface Recorded {
  readonly recordedAt: string;
  readonly recordedBy: string;
  // One that was written down wrongly stays to be seen, with the reason.
  readonly struckWhy?: string;
}

export interface GivenCopy extends Recorded {
  readonly copy: number;
  readonly versionId: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  // Its pages say that it is a draft.
  readonly isDraft: boolean;
  readonly document?: DocumentName;
  readonly made?: number;
  readonly holder: string;
  readonly way?: CopyWay;
  readonly givenOn: string;
  // When a letter last asked for it back.
  readonly askedAt?: string;
  readonly outcome?: { readonly what: CopyOutcome; readonly why: string; readonly at: string; readonly by: string };
  readonly standing: CopyStanding;
}

export interface Amendment extends Recorded {
  readonly amendment: number;
  readonly versionId: VersionId;
  readonly version: number;
  // What the team wrote on the slip to find it again.
  readonly slip: string;
  readonly line: number;
  readonly words: string;
  readonly writtenBy: string;
  readonly receivedOn: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly outcome?: {
    readonly what: AmendmentOutcome;
    readonly doneIn?: number;
    readonly toldOn?: string;
    readonly why: string;
    readonly at: string;
    readonly by: string;
  };
}

export interface ScannedSheet extends Recorded {
  readonly sheet: number;
  readonly versionId: VersionId;
  readonly version: number;
  readonly file: Omit<FileReference, 'name'>;
}

export interface Paperwork {
  // Newest first.
  readonly copies: readonly GivenCopy[];
  // What is due first stands first; then what was answered, newest first.
  readonly amendments: readonly Amendment[];
  readonly sheets: readonly ScannedSheet[];
  // The version in force, where its signed sheet should have been scanned by now.
  readonly scanAskedFor?: { readonly versionId: VersionId; readonly version: number };
}

const id = z.uuid('This is not an id.');
const seq = z.int().min(1);
const line = (most: number, sentence = 'This is needed.') => z.string().trim().min(1, sentence).max(most);
const typedDay = z.string().max(40);
const version = z.number().refine(isVersionNumber, 'This is not the number of a version.');
const WHICH_LINE = `Choose the line: those of a slip are numbered 1 to ${SLIP_LINES}.`;
const struck = line(500, 'Say what was wrong with it.');

export const paperworkInputs = {
  read: z.strictObject({ planId: id }),
  // `made`: the line of the paper, where it was made here. The day as it is typed; today where it is left out.
  give: z.strictObject({
    planId: id,
    version,
    document: z.enum(documentNames),
    made: seq.optional(),
    holder: line(HOLDER_MOST, 'Write who has it.'),
    way: z.enum(COPY_WAYS.map(({ code }) => code)).optional(),
    givenOn: typedDay.optional(),
  }),
  settle: z.strictObject({
    planId: id,
    copies: z.array(seq).min(1).max(100),
    what: z.enum(COPY_OUTCOMES.map(({ code }) => code)),
    why: z.string().trim().max(500).optional(),
  }),
  strikeCopy: z.strictObject({ planId: id, copy: seq, why: struck }),
  letter: z.strictObject({ planId: id, copies: z.array(seq).min(1).max(100) }),
  amendment: z.strictObject({
    planId: id,
    version: z.number('Say of which version the slip is.').refine(isVersionNumber, 'Say of which version the slip is.'),
    slip: z.string().trim().max(40).optional(),
    line: z.int(WHICH_LINE).min(1, WHICH_LINE).max(SLIP_LINES, WHICH_LINE),
    words: line(2000, 'Copy the words as they stand on the slip.'),
    writtenBy: line(150, 'Write whose words they are.'),
    receivedOn: typedDay,
    owner: line(150, 'Name the professional who answers for it.'),
  }),
  answer: z.strictObject({
    planId: id,
    amendment: seq,
    what: z.enum(AMENDMENT_OUTCOMES.map(({ code }) => code)),
    doneIn: version.optional(),
    toldOn: typedDay.optional(),
    why: z.string().trim().max(1000).optional(),
  }),
  strikeAmendment: z.strictObject({ planId: id, amendment: seq, why: struck }),
  sheet: z.strictObject({
    versionId: id,
    mediaType: z.enum(MEDIA_TYPES),
    base64: z
      .string()
      .min(1)
      .max(Math.ceil(PAPER_MOST_BYTES / 3) * 4),
  }),
  strikeSheet: z.strictObject({ planId: id, sheet: seq, why: struck }),
} as const;
