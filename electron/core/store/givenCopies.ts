// Who has which copy, and what came of it. A line stays as it was written; of what is said of a copy, the last counts.
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { documentNames, type DocumentName } from '../../../shared/plan/documents.ts';
import { COPY_WAYS, copyStanding, type CopyOutcome, type CopyWay } from '../../../shared/plan/givenCopies.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { addToAudit } from './audit.ts';
import type { Reading, Writing } from './handles.ts';

export interface Noting {
  readonly at: string;
  readonly by: UserId;
}

export interface CopyToNote extends Noting {
  readonly versionId: VersionId;
  readonly document: DocumentName;
  readonly made: number | undefined;
  readonly holder: string;
  readonly way: CopyWay | undefined;
  readonly givenOn: string;
}

export function noteGiven(writing: Writing, { versionId, document, made, holder, way, givenOn, at, by }: CopyToNote): void {
  const seq = addToAudit(writing, { at, actor: by, action: 'copy.given', subject: versionId });
  writing.change(
    `INSERT INTO given_copies (seq, version_id, document, made, holder, way, given_on)
     VALUES (@seq, @versionId, @document, @made, @holder, @way, @givenOn)`,
    { seq, versionId, document, made: made ?? null, holder, way: way ?? '', givenOn },
  );
}

export interface CopyNews extends Noting {
  readonly copy: number;
  readonly versionId: VersionId;
  // 'asked': a letter asked for it back.
  readonly what: CopyOutcome | 'asked' | 'struck';
  readonly why: string;
}

const ACTIONS = { asked: 'letter.made', struck: 'copy.struck' } as const;

export function noteOfCopy(writing: Writing, { copy, versionId, what, why, at, by }: CopyNews): void {
  const action = what === 'asked' || what === 'struck' ? ACTIONS[what] : 'copy.settled';
  const seq = addToAudit(writing, { at, actor: by, action, subject: versionId });
  writing.change('INSERT INTO copy_outcomes (seq, copy, what, why) VALUES (@seq, @copy, @what, @why)', { seq, copy, what, why });
}

interface CopyRow {
  readonly seq: number;
  readonly version_id: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  readonly is_draft: number;
  readonly document: string;
  readonly made: number | null;
  readonly holder: string;
  readonly way: string;
  readonly given_on: string;
  readonly at: string;
  readonly name: string;
}

interface NewsRow {
  readonly copy: number;
  readonly what: CopyNews['what'];
  readonly why: string;
  readonly at: string;
  readonly name: string;
}

// What a paper says of itself was settled when it was made.
const IS_DRAFT = `NOT EXISTS (SELECT 1 FROM audit agreed WHERE agreed.action = 'plan.agree' AND agreed.subject = g.version_id AND agreed.seq < coalesce(g.made, g.seq))`;

function copyOf(row: CopyRow, news: readonly NewsRow[]): GivenCopy {
  const last = news.findLast(({ what }) => what !== 'asked' && what !== 'struck');
  const asked = news.findLast(({ what }) => what === 'asked');
  const struck = news.find(({ what }) => what === 'struck');
  const document = documentNames.find((name) => name === row.document);
  const way = COPY_WAYS.find(({ code }) => code === row.way)?.code;
  const outcome = last && last.what !== 'asked' && last.what !== 'struck' ? { ...last, what: last.what } : undefined;
  return {
    copy: row.seq,
    versionId: row.version_id,
    version: row.version,
    status: row.status,
    isDraft: row.is_draft === 1,
    ...(document && { document }),
    ...(row.made !== null && { made: row.made }),
    holder: row.holder,
    ...(way && { way }),
    givenOn: row.given_on,
    recordedAt: row.at,
    recordedBy: row.name,
    ...(asked && { askedAt: asked.at }),
    ...(outcome && { outcome: { what: outcome.what, why: outcome.why, at: outcome.at, by: outcome.name } }),
    ...(struck && { struckWhy: struck.why }),
    standing: copyStanding({
      document,
      status: row.status,
      isDraft: row.is_draft === 1,
      struck: struck !== undefined,
      outcome: outcome?.what,
    }),
  };
}

// Newest first.
export function givenCopies(reading: Reading, planId: PlanId): readonly GivenCopy[] {
  const news = reading.all<NewsRow>(
    `SELECT o.copy, o.what, o.why, a.at, u.name
     FROM copy_outcomes o JOIN given_copies g ON g.seq = o.copy JOIN versions v ON v.id = g.version_id
     JOIN audit a ON a.seq = o.seq JOIN users u ON u.id = a.actor
     WHERE v.plan_id = @planId ORDER BY o.seq`,
    { planId },
  );
  return reading
    .all<CopyRow>(
      `SELECT g.seq, g.version_id, v.label AS version, v.status, ${IS_DRAFT} AS is_draft, g.document, g.made, g.holder, g.way, g.given_on, a.at, u.name
       FROM given_copies g JOIN versions v ON v.id = g.version_id JOIN audit a ON a.seq = g.seq JOIN users u ON u.id = a.actor
       WHERE v.plan_id = @planId ORDER BY g.seq DESC`,
      { planId },
    )
    .map((row) =>
      copyOf(
        row,
        news.filter(({ copy }) => copy === row.seq),
      ),
    );
}

// Of a paper that was made here.
export const isMadeOf = (reading: Reading, made: number, versionId: VersionId, document: DocumentName): boolean =>
  reading.first(
    `SELECT 1 FROM audit a LEFT JOIN copies c ON c.seq = a.seq
     WHERE a.seq = @made AND a.action = 'document.made' AND a.subject = @versionId AND coalesce(c.document, @document) = @document`,
    { made, versionId, document },
  ) !== undefined;
