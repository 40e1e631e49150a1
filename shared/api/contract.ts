// Everything a window or a command may ask of the core, one line an operation. `access` says whether a vault must be
// unlocked, and by somebody who may write in it. Inputs are checked against these schemas in one place (dispatch), and a
// key that is not listed is refused.
import { z } from 'zod';
import type { PersonId, PlanId, UserId, VaultId, VersionId } from '../base/ids.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { MEDIA_TYPES, PAPER_MOST_BYTES, type MediaType } from '../files/fileLimits.ts';
import type { Alike } from '../plan/likeness.ts';
import type { DueDate } from '../plan/dueDates.ts';
import type { Earlier } from '../plan/earlier.ts';
import { ARCHIVE_REASONS, type PersonStanding } from '../plan/personStanding.ts';
import { documentNames, FORMATS, LAYOUT_CODES } from '../plan/documents.ts';
import { AUDIENCES, type FileReference, type IdentifierScheme } from '../plan/fields.ts';
import type { PlanContent, VersionStatus } from '../plan/planContent.ts';
import type { ReadinessFinding } from '../plan/readiness.ts';
import type { StatementAge } from '../plan/statementAges.ts';
import { isVersionNumber } from '../plan/versionNumber.ts';
import type { PlanEvent } from '../plan/workflow.ts';
import type { BackupContents, BackupFolder, BackupStatus, RestoredVault, SwitchedVault } from './backups.ts';
import type { AppError } from './errors.ts';
import type { PlanHistory, TrailDay } from './history.ts';
import type { DocumentPreview, MadeCopy, MadeDocument, NotedDocument, RenderedDocument } from './papers.ts';
import { paperworkInputs, type Paperwork } from './paperwork.ts';
import { signature, type SigningState } from './signing.ts';
import type { Verdict } from './verify.ts';

export const ROLES = ['author', 'coordinator', 'reader', 'keeper'] as const;
export type Role = (typeof ROLES)[number];

export const mayWrite = (role: Role): boolean => role !== 'reader';

// A vault in which nobody can write would be of no use to anybody: readers join one that somebody else began.
export const FOUNDING_ROLES = ['author', 'coordinator', 'keeper'] as const satisfies readonly Role[];
export type FoundingRole = (typeof FOUNDING_ROLES)[number];

// What a person may do to a version by itself. A plan is agreed by `signing.agree`, once its people have signed, and a version
// is superseded only by that: neither can be asked for here.
export const OFFERED_EVENTS = [
  'sendForReview',
  'returnToDraft',
  'markReady',
  'withdraw',
  'enterInError',
] as const satisfies readonly PlanEvent[];
export type OfferedEvent = (typeof OFFERED_EVENTS)[number];

export const SHOWN_PEOPLE = ['current', 'archived', 'everyone'] as const;
export type ShownPeople = (typeof SHOWN_PEOPLE)[number];

export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
}

export interface Session {
  readonly vaultId: VaultId;
  readonly vaultName: string;
  readonly user: User;
  // Everything made from a sample vault is marked SAMPLE.
  readonly sample: boolean;
}

export interface VaultStatus {
  // 'inUse': another process has it open. 'unusable': see `trouble`.
  readonly state: 'none' | 'locked' | 'unlocked' | 'inUse' | 'unusable';
  readonly folder: string;
  readonly vaultName?: string;
  readonly users: readonly User[];
  readonly sample: boolean;
  // Set for a sample vault that Accord made itself, whose passphrase is no secret.
  readonly samplePassphrase?: string;
  readonly openSince?: { readonly at: string; readonly by: string };
  readonly session?: Session;
  readonly trouble?: AppError;
}

export interface PassphraseJudgement {
  readonly acceptable: boolean;
  // 0 (a child could) to 4 (a state could not).
  readonly score: 0 | 1 | 2 | 3 | 4;
  // What it would cost a thief, in words.
  readonly sentence: string;
  readonly advice?: string;
}

export interface RecoverySheet {
  readonly vaultName: string;
  readonly userName: string;
  readonly madeOn: string;
  // Groups of four, the last a check group; shown once and never stored.
  readonly code: string;
}

export interface PersonSummary extends PersonStanding {
  readonly personId: PersonId;
  readonly planId: PlanId;
  readonly planNumber: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly preferredName: string;
  readonly title: string;
  // As typed if it is not a date yet.
  readonly dateOfBirth: string;
  readonly identifier: string;
  // Of the version that stands for the plan: the one being written or in force, not one that was withdrawn. As it is called:
  // 3, or 3.1 where its emergency page was issued again.
  readonly version: number;
  readonly status: VersionStatus;
  readonly changedAt: string;
  // As agreed, or as the draft says before anything was; only once it is a date.
  readonly reviewDue?: PlainDate;
  // The first day on which something asked for on a slip has to be answered; left out where nothing is open.
  readonly amendmentDue?: PlainDate;
}

// Everything about somebody but their plan's answers.
export interface PersonStory {
  readonly person: PersonSummary;
  // Of their number, as the version that stands for the plan has it.
  readonly scheme?: IdentifierScheme;
  // Those who could be taken for them, the likest first.
  readonly lookAlikes: readonly Alike<PersonSummary>[];
  // Others of the same family who have a plan here. Nothing of their plans is ever told.
  readonly family: readonly PersonSummary[];
  // Newest first.
  readonly versions: readonly VersionLine[];
  // Whom the version in force says it is about.
  readonly agreed?: AgreedIdentity;
  // A version of theirs that counts today does not read back as it was written.
  readonly damage?: AppError;
}

export interface VersionLine {
  readonly versionId: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  // When it was last written in, or became what it is.
  readonly changedAt: string;
  // Who wrote in it last.
  readonly changedBy: string;
  // Why it was withdrawn, or was entered in error.
  readonly why?: string;
}

export interface AgreedIdentity {
  // Until when its emergency page may be relied on, where it has one.
  readonly emergencyUntil?: PlainDate;
  readonly version: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly identifier: string;
}

export interface OpenPlan {
  readonly personId: PersonId;
  readonly planId: PlanId;
  readonly planNumber: string;
  readonly versionId: VersionId;
  readonly version: number;
  // Answers can be changed only while `isEditable` (plan/workflow) says so.
  readonly status: VersionStatus;
  // Counts the saves of this version. A change of status is not one of them.
  readonly revision: number;
  // As this version of the plan's definition has it, even where the version was written under an older one.
  readonly content: PlanContent;
  readonly savedAt: string;
  readonly sample: boolean;
  // The other version of this plan that counts today: the one in force beside the one being written, and the other way round.
  readonly beside?: { readonly version: number; readonly status: VersionStatus };
}

export interface SavedPlan {
  readonly revision: number;
  // When the store said it was committed.
  readonly savedAt: string;
}

// What a field (with what lies below it) said before, in this version of the plan and the ones before it.
export interface FieldHistory {
  // What the last agreed version said, other than the one that is asked about.
  readonly agreed?: { readonly version: number; readonly agreedAt: string; readonly said: Earlier };
  // Newest first. `at` and `by`: who changed it then from `before` to what came after.
  readonly entries: readonly {
    readonly seq: number;
    readonly version: number;
    readonly at: string;
    readonly by: string;
    readonly byYou: boolean;
    readonly before: Earlier;
  }[];
}

export interface FileContent {
  readonly mediaType: MediaType;
  readonly base64: string;
}

export type Access = 'anyone' | 'unlocked' | 'writing';

interface Operation<Needs extends Access, Input extends z.ZodType, Output> {
  readonly access: Needs;
  readonly input: Input;
  // Never set: it carries the type.
  readonly output?: Output;
}

const anyone =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'anyone', Input, Output> => ({ access: 'anyone', input });
const unlocked =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'unlocked', Input, Output> => ({ access: 'unlocked', input });
const writing =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'writing', Input, Output> => ({ access: 'writing', input });

const nothing = z.strictObject({});
const id = z.uuid('This is not an id.');
const revision = z.int().min(0);
const versionNumber = z.number().refine(isVersionNumber, 'This is not the number of a version.');
const line = (most: number) => z.string().trim().min(1, 'This is needed.').max(most);
const foundingRole = z.enum(FOUNDING_ROLES, 'The first person in a vault has to be able to write in it. Choose another role.');
const archiveReasons = ARCHIVE_REASONS.map(({ code }) => code);
const MOST_BASE64 = Math.ceil(PAPER_MOST_BYTES / 3) * 4;
// Which paper, whose, and how it is set.
const paper = { document: z.enum(documentNames), reader: z.enum(AUDIENCES).optional(), layout: z.enum(LAYOUT_CODES).optional() };
const format = z.enum(FORMATS).optional();
// The agreed version that a paper of changes looks back to; left out: the last one.
const since = versionNumber.optional();
const passphrase = z.string().min(1, 'Write a passphrase.').max(1024);

const path = z.string().min(1, 'This is needed.').max(4096);
// What opens a backup: one of the two.
const locks = { userId: id.optional(), passphrase: passphrase.optional(), code: z.string().max(200).optional() };

export const contract = {
  'app.info': anyone<{ readonly version: string; readonly host: string }>()(nothing),
  'vault.status': anyone<VaultStatus>()(nothing),
  // `names`: what a thief would try first, such as the user's and the vault's.
  'vault.judgePassphrase': anyone<PassphraseJudgement>()(
    z.strictObject({ passphrase: z.string().max(1024), names: z.array(z.string().trim().max(100)).max(10).optional() }),
  ),
  'vault.create': anyone<RecoverySheet>()(z.strictObject({ vaultName: line(100), userName: line(100), role: foundingRole, passphrase })),
  'vault.createSample': anyone<Session>()(
    z.strictObject({ people: z.int().min(1).max(100_000), seed: z.int().min(0), userName: line(100), passphrase }),
  ),
  'vault.useSample': anyone<Session>()(nothing),
  'vault.leaveSample': anyone<VaultStatus>()(nothing),
  'vault.unlock': anyone<Session>()(z.strictObject({ userId: id.optional(), passphrase })),
  'vault.recover': anyone<RecoverySheet>()(z.strictObject({ userId: id, code: z.string().max(200), passphrase })),
  'vault.lock': anyone<VaultStatus>()(nothing),
  'backups.status': unlocked<BackupStatus>()(nothing),
  // `to`: a folder that takes a copy of this one.
  'backups.make': unlocked<BackupStatus>()(z.strictObject({ to: path.optional() })),
  // The folder that takes a copy of every verified backup from now on; left out: none.
  'backups.choosePlace': writing<BackupStatus>()(z.strictObject({ folder: path.optional() })),
  'backups.list': anyone<BackupFolder>()(nothing),
  'backups.inspect': anyone<BackupContents>()(z.strictObject({ file: path, ...locks })),
  'backups.restore': anyone<RestoredVault>()(z.strictObject({ file: path, into: path, ...locks })),
  // The restored vault takes the place of the one that Accord is at, which is kept beside it.
  'backups.switchTo': anyone<SwitchedVault>()(z.strictObject({ folder: path })),
  'people.list': unlocked<readonly PersonSummary[]>()(
    // Those who were put away are left out unless they are asked for.
    z.strictObject({ search: z.string().max(200).optional(), show: z.enum(SHOWN_PEOPLE).optional() }),
  ),
  // Every date that waits in the caseload, the first first: of nobody who was archived or died.
  'due.read': unlocked<readonly DueDate[]>()(nothing),
  'people.read': unlocked<PersonStory>()(z.strictObject({ personId: id })),
  // Who is here already and could be the one that is about to be added.
  'people.lookAlikes': unlocked<readonly Alike<PersonSummary>[]>()(
    z.strictObject({
      familyName: z.string().max(100),
      givenName: z.string().max(100),
      dateOfBirth: z.string().max(40),
      number: z.string().max(40),
    }),
  ),
  // `sameNumber`: somebody has seen that the number is another person's here too, and adds this one all the same.
  'people.create': writing<OpenPlan>()(
    z.strictObject({
      familyName: line(100),
      givenName: line(100),
      dateOfBirth: z.string().max(40),
      number: z.string().max(40).optional(),
      sameNumber: z.literal(true).optional(),
    }),
  ),
  'people.archive': writing<PersonStory>()(z.strictObject({ personId: id, why: z.enum(archiveReasons), words: line(1000).optional() })),
  'people.bringBack': writing<PersonStory>()(z.strictObject({ personId: id })),
  // The day as it is typed; blank where nobody knows it.
  'people.recordDeath': writing<PersonStory>()(z.strictObject({ personId: id, on: z.string().max(40) })),
  'people.undoDeath': writing<PersonStory>()(z.strictObject({ personId: id, reason: line(1000) })),
  'people.joinFamily': writing<PersonStory>()(z.strictObject({ personId: id, otherId: id })),
  'people.leaveFamily': writing<PersonStory>()(z.strictObject({ personId: id })),
  'plans.open': unlocked<OpenPlan>()(z.strictObject({ planId: id, version: versionNumber.optional() })),
  // The gate, asked of what is stored, with what only the vault knows: never who else has a plan here.
  'plans.check': unlocked<readonly ReadinessFinding[]>()(z.strictObject({ planId: id, version: versionNumber.optional() })),
  // How old each statement is that was agreed before this version.
  'plans.statementAges': unlocked<readonly StatementAge[]>()(z.strictObject({ planId: id, version: versionNumber.optional() })),
  'plans.save': writing<SavedPlan>()(z.strictObject({ versionId: id, revision, content: z.unknown() })),
  'plans.transition': writing<OpenPlan>()(
    z.strictObject({ versionId: id, revision, event: z.enum(OFFERED_EVENTS), reason: line(1000).optional() }),
  ),
  'signing.read': unlocked<SigningState>()(z.strictObject({ versionId: id })),
  'signing.record': writing<SigningState>()(z.strictObject({ versionId: id, revision, signature })),
  'signing.strike': writing<SigningState>()(z.strictObject({ signatureId: line(64), why: line(500) })),
  // The passphrase again: the key that signs is behind it.
  'signing.agree': writing<OpenPlan>()(z.strictObject({ versionId: id, revision, passphrase })),
  // From the version in force, or written again from one that is over.
  'plans.startVersion': writing<OpenPlan>()(z.strictObject({ versionId: id })),
  // Of the version in force, under its own authority: 3.1 of version 3.
  'plans.reissueEmergencyPage': writing<OpenPlan>()(z.strictObject({ versionId: id })),
  // `content`: what is being written and may not be saved yet; left out: what is stored.
  'documents.preview': unlocked<DocumentPreview>()(
    z.strictObject({
      planId: id,
      version: versionNumber.optional(),
      ...paper,
      since,
      content: z.unknown().optional(),
      picturesAt: z.int().min(40).max(220).optional(),
      // A picture of the first page alone.
      firstOnly: z.literal(true).optional(),
      leftOut: z.literal(true).optional(),
    }),
  ),
  // Newest first.
  'documents.copies': unlocked<readonly MadeCopy[]>()(z.strictObject({ planId: id })),
  // A plan file as a paper, without a vault. Nothing proves that it was agreed, so it is a draft.
  'documents.render': anyone<RenderedDocument>()(z.strictObject({ content: z.unknown(), changedAt: z.iso.datetime(), ...paper, format })),
  'history.read': unlocked<PlanHistory>()(z.strictObject({ planId: id })),
  // Who changed what in a version, newest first.
  'history.trail': unlocked<readonly TrailDay[]>()(z.strictObject({ versionId: id })),
  'plans.fieldHistory': unlocked<FieldHistory>()(z.strictObject({ versionId: id, path: z.string().min(1).max(400) })),
  // What it is called stands in the plan, which names the file from its next save on.
  'files.add': writing<FileReference>()(
    z.strictObject({ planId: id, name: line(100), mediaType: z.enum(MEDIA_TYPES), base64: z.string().min(1).max(MOST_BASE64) }),
  ),
  'files.read': unlocked<FileContent>()(z.strictObject({ planId: id, fileId: id })),
  // Of a file, and of a code that is typed from a page. Both answer without a vault; an open one is asked too.
  'verify.file': anyone<Verdict>()(z.strictObject({ base64: z.string().max(MOST_BASE64) })),
  'verify.code': anyone<Verdict>()(z.strictObject({ code: z.string().max(60) })),
  // `expiredBecause`: why a paper is wanted although what it says of an emergency has run out. Never on the paper.
  'documents.make': unlocked<NotedDocument>()(
    z.strictObject({ planId: id, version: versionNumber.optional(), ...paper, format, since, expiredBecause: line(1000).optional() }),
  ),
  'paperwork.read': unlocked<Paperwork>()(paperworkInputs.read),
  // Whoever may make a paper may say who has it.
  'copies.give': unlocked<Paperwork>()(paperworkInputs.give),
  'copies.settle': writing<Paperwork>()(paperworkInputs.settle),
  'copies.strike': writing<Paperwork>()(paperworkInputs.strikeCopy),
  // One letter to whoever holds these copies.
  'copies.letter': writing<MadeDocument>()(paperworkInputs.letter),
  'amendments.record': writing<Paperwork>()(paperworkInputs.amendment),
  'amendments.answer': writing<Paperwork>()(paperworkInputs.answer),
  'amendments.strike': writing<Paperwork>()(paperworkInputs.strikeAmendment),
  'sheets.attach': writing<Paperwork>()(paperworkInputs.sheet),
  'sheets.strike': writing<Paperwork>()(paperworkInputs.strikeSheet),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends OperationName> = Contract[Name] extends Operation<Access, z.ZodType, infer Output> ? Output : never;
