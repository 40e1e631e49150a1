// What is told of a paper that somebody asks about: what its file proves by itself, and, where the vault that issued it is
// open, what has become of it since.
import type { PlainDate } from '../base/plainDate.ts';
import type { DocumentName, Layout } from '../plan/documents.ts';
import type { Audience } from '../plan/fields.ts';
import type { VersionStatus } from '../plan/planContent.ts';

// 'known': of a code that was typed. It is a version's own, and anybody may write it on anything.
export type VerifyAnswer = 'genuine' | 'altered' | 'draft' | 'unknown' | 'known';

// Why the answer is what it is. Of an altered file: 'bytes' as long as it was issued and not the same, 'resaved' written anew
// by another program, 'data' something else lies inside, 'proof' the proof itself does not hold together.
export type VerifyReason =
  | 'whole'
  | 'bytes'
  | 'resaved'
  | 'data'
  | 'proof'
  | 'draft'
  | 'noProof'
  | 'otherVault'
  | 'notHere'
  | 'notPdf'
  | 'encrypted'
  | 'damaged'
  | 'tooSlow'
  | 'tooLarge'
  | 'codeHeld'
  | 'codeSlip'
  | 'codeUnknown'
  | 'codeAlone';

// As it was issued, by its own proof.
export interface ProvenPaper {
  readonly planNumber: string;
  readonly version: number;
  readonly code: string;
  readonly agreedOn: PlainDate;
  readonly document: DocumentName;
  readonly reader: Audience;
  readonly layout: Layout;
  // What had become of the version by then.
  readonly status: VersionStatus;
  readonly pages: number;
  // The last day on which what it says of an emergency may be relied on.
  readonly until?: PlainDate;
  // Short for the key that sealed it, to be compared with what somebody says it should be.
  readonly key: string;
}

// What the open vault knows of the version.
export interface PaperStanding {
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly agreedOn?: PlainDate;
  // Since when it is no longer in force, and what took its place.
  readonly endedOn?: PlainDate;
  readonly replacedBy?: number;
  // The last day on which what it says of an emergency could be relied on, once that is past.
  readonly emergencyUntil?: PlainDate;
  readonly person: { readonly name: string; readonly dateOfBirth: string };
}

export interface Verdict {
  readonly answer: VerifyAnswer;
  readonly why: VerifyReason;
  // Whether it may still be relied on, as far as is known here: never where the answer is not 'genuine' or 'known'.
  readonly holds: boolean;
  // Past its last day.
  readonly expired: boolean;
  // Whether an open vault was asked about it.
  readonly vaultAsked: boolean;
  readonly paper?: ProvenPaper;
  readonly standing?: PaperStanding;
}
