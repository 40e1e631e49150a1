// The audit trail: each row holds the hash of the row before it, so that a row taken out or changed shows. It is written
// in the transaction of what it records, and says who did what to which version, never what the words were.
import { createHash } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { canonicalJson } from '../../../shared/base/canonicalJson.ts';
import type { UserId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { VERSION_STATUSES } from '../../../shared/plan/planContent.ts';
import { PLAN_EVENTS, REQUIREMENTS, transition, type PlanEvent, type Requirement } from '../../../shared/plan/workflow.ts';
import type { Reading, Writing } from './handles.ts';

export type AuditAction =
  | 'vault.created'
  | 'vault.recovered'
  | 'plan.created'
  | 'plan.started'
  | 'plan.saved'
  | `plan.${PlanEvent}`
  | 'document.made'
  | `signature.${'recorded' | 'struck'}`
  | `person.${'archived' | 'broughtBack' | 'deathRecorded' | 'deathUndone' | 'joinedFamily' | 'leftFamily'}`
  | 'file.added'
  | 'file.removed'
  | `copy.${'given' | 'settled' | 'struck'}`
  | 'letter.made'
  | `amendment.${'recorded' | 'settled' | 'struck'}`
  | `sheet.${'attached' | 'struck'}`;

export interface AuditEvent {
  readonly at: string;
  readonly actor: UserId;
  readonly action: AuditAction;
  // The id of the version, of the person, of the file, or of the vault.
  readonly subject: string;
  readonly revision?: number;
  readonly contentHash?: Buffer;
  // Kept beside the trail, which holds no free text.
  readonly reason?: string;
}

interface Link {
  readonly seq: number;
  readonly hash: Buffer;
}

interface AuditRow extends Link {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly revision: number | null;
  readonly content_hash: Buffer | null;
  readonly prev_hash: Buffer;
}

const START: Link = { seq: 0, hash: Buffer.alloc(32) };
const CHECKED_AT_UNLOCK = 200;

function hashOf(row: Omit<AuditRow, 'hash'>): Buffer {
  const { seq, at, actor, action, subject, revision, content_hash: content, prev_hash: previous } = row;
  const facts = [seq, at, actor, action, subject, revision, content && content.toString('hex'), previous.toString('hex')];
  return createHash('sha256').update(canonicalJson(facts)).digest();
}

// Gives back the place of the line in the trail.
export function addToAudit(writing: Writing, event: AuditEvent): number {
  const last = writing.first<Link>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1') ?? START;
  const row = {
    seq: last.seq + 1,
    at: event.at,
    actor: event.actor,
    action: event.action,
    subject: event.subject,
    revision: event.revision ?? null,
    content_hash: event.contentHash ?? null,
    prev_hash: last.hash,
  };
  writing.change(
    `INSERT INTO audit (seq, at, actor, action, subject, revision, content_hash, prev_hash, hash)
     VALUES (@seq, @at, @actor, @action, @subject, @revision, @content_hash, @prev_hash, @hash)`,
    { ...row, hash: hashOf(row) },
  );
  if (event.reason !== undefined)
    writing.change('INSERT INTO reasons (seq, words) VALUES (@seq, @reason)', { seq: row.seq, reason: event.reason });
  return row.seq;
}

const broken = (seq: number): Result<never, AppError> =>
  err(appError('vault-damaged', { happened: `The audit trail of this vault is broken at entry ${seq}.` }));

function checkLinks(rows: readonly AuditRow[], before: Link): Result<Link, AppError> {
  let last = before;
  for (const row of rows) {
    if (row.seq !== last.seq + 1 || !row.prev_hash.equals(last.hash) || !hashOf(row).equals(row.hash)) return broken(last.seq + 1);
    last = row;
  }
  return ok(last);
}

const rowsAfter = (reading: Reading, seq: number): readonly AuditRow[] =>
  reading.all<AuditRow>(
    'SELECT seq, at, actor, action, subject, revision, content_hash, prev_hash, hash FROM audit WHERE seq > @seq ORDER BY seq LIMIT 1000',
    { seq },
  );

const linkAt = (reading: Reading, seq: number): Link | undefined =>
  seq === 0 ? START : reading.first<Link>('SELECT seq, hash FROM audit WHERE seq = @seq', { seq });

// Quick, at each unlock: the newest rows only.
export function checkAuditHead(reading: Reading): Result<void, AppError> {
  const newest = reading.first<{ readonly seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM audit')?.seq ?? 0;
  const from = Math.max(0, newest - CHECKED_AT_UNLOCK);
  const before = linkAt(reading, from);
  if (!before || newest === 0) return broken(from);
  const checked = checkLinks(rowsAfter(reading, from), before);
  return checked.ok ? ok(undefined) : checked;
}

export interface AuditReport {
  readonly entries: number;
  readonly head: Buffer;
}

const everything = new Set(Object.keys(REQUIREMENTS) as readonly Requirement[]); // Object.keys forgets the literal keys

// The status in which each event leaves a version.
const AFTER = PLAN_EVENTS.flatMap((event) =>
  VERSION_STATUSES.flatMap((from) => {
    const moved = transition(from, event, everything);
    return moved.ok ? [[`plan.${event}`, moved.value] as const] : [];
  }),
);
const STATUS_AFTER = JSON.stringify(Object.fromEntries(AFTER));

// The whole trail, and that each version has the words and the status that its newest entries say.
export function verifyAudit(reading: Reading): Result<AuditReport, AppError> {
  let last = START;
  for (let rows = rowsAfter(reading, 0); rows.length > 0; rows = rowsAfter(reading, last.seq)) {
    const checked = checkLinks(rows, last);
    if (!checked.ok) return checked;
    last = checked.value;
  }
  const odd = reading.first<{ readonly id: string }>(
    `SELECT v.id FROM versions v
     LEFT JOIN (SELECT subject, max(seq) AS seq FROM audit WHERE action IN ('plan.created', 'plan.started', 'plan.saved') GROUP BY subject) words
       ON words.subject = v.id
     LEFT JOIN audit a ON a.seq = words.seq
     LEFT JOIN (SELECT subject, max(audit.seq) AS seq FROM audit JOIN json_each(@after) event ON event.key = audit.action GROUP BY subject) step
       ON step.subject = v.id
     LEFT JOIN audit s ON s.seq = step.seq
     LEFT JOIN json_each(@after) became ON became.key = s.action
     WHERE a.revision IS NOT v.revision OR a.content_hash IS NOT v.content_hash
        OR coalesce(became.value, 'draft') IS NOT v.status
        OR (s.seq IS NOT NULL AND (s.revision IS NOT v.revision AND v.status NOT IN ('draft', 'inReview')))
     LIMIT 1`,
    { after: STATUS_AFTER },
  );
  if (odd) return err(appError('vault-damaged', { happened: 'A plan in this vault is not what its audit trail says.' }));
  return ok({ entries: last.seq, head: last.hash });
}
