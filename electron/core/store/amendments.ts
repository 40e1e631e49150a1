// What was asked for on a slip, and what came of it. The last answer counts.
import type { Amendment } from '../../../shared/api/paperwork.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import type { AmendmentOutcome } from '../../../shared/plan/amendments.ts';
import { addToAudit } from './audit.ts';
import type { Noting } from './givenCopies.ts';
import type { Reading, Writing } from './handles.ts';

export interface AmendmentToNote extends Noting {
  readonly versionId: VersionId;
  readonly slip: string;
  readonly line: number;
  readonly words: string;
  readonly writtenBy: string;
  readonly receivedOn: PlainDate;
  readonly owner: string;
  readonly dueOn: PlainDate;
}

export function noteAmendment(writing: Writing, { at, by, ...asked }: AmendmentToNote): void {
  const seq = addToAudit(writing, { at, actor: by, action: 'amendment.recorded', subject: asked.versionId });
  writing.change(
    `INSERT INTO amendments (seq, version_id, slip, line, words, written_by, received_on, owner, due_on)
     VALUES (@seq, @versionId, @slip, @line, @words, @writtenBy, @receivedOn, @owner, @dueOn)`,
    { seq, ...asked },
  );
}

export interface AmendmentNews extends Noting {
  readonly amendment: number;
  readonly versionId: VersionId;
  readonly what: AmendmentOutcome | 'struck';
  readonly doneIn?: number | undefined;
  readonly toldOn?: PlainDate | undefined;
  readonly why: string;
}

export function noteOfAmendment(writing: Writing, { amendment, versionId, what, doneIn, toldOn, why, at, by }: AmendmentNews): void {
  const action = what === 'struck' ? 'amendment.struck' : 'amendment.settled';
  const seq = addToAudit(writing, { at, actor: by, action, subject: versionId });
  writing.change(
    `INSERT INTO amendment_outcomes (seq, amendment, what, done_in, told_on, why) VALUES (@seq, @amendment, @what, @doneIn, @toldOn, @why)`,
    { seq, amendment, what, doneIn: doneIn ?? null, toldOn: toldOn ?? null, why },
  );
}

interface AmendmentRow {
  readonly seq: number;
  readonly version_id: VersionId;
  readonly version: number;
  readonly slip: string;
  readonly line: number;
  readonly words: string;
  readonly written_by: string;
  readonly received_on: PlainDate;
  readonly owner: string;
  readonly due_on: PlainDate;
  readonly at: string;
  readonly name: string;
  readonly is_open: number;
}

interface NewsRow {
  readonly amendment: number;
  readonly what: AmendmentNews['what'];
  readonly done_in: number | null;
  readonly told_on: string | null;
  readonly why: string;
  readonly at: string;
  readonly name: string;
}

function amendmentOf(row: AmendmentRow, news: readonly NewsRow[], today: PlainDate): Amendment {
  const last = news.findLast(({ what }) => what !== 'struck');
  const struck = news.find(({ what }) => what === 'struck');
  return {
    amendment: row.seq,
    versionId: row.version_id,
    version: row.version,
    slip: row.slip,
    line: row.line,
    words: row.words,
    writtenBy: row.written_by,
    receivedOn: row.received_on,
    owner: row.owner,
    dueOn: row.due_on,
    isOverdue: row.is_open === 1 && row.due_on < today,
    recordedAt: row.at,
    recordedBy: row.name,
    ...(last &&
      last.what !== 'struck' && {
        outcome: {
          what: last.what,
          ...(last.done_in !== null && { doneIn: last.done_in }),
          ...(last.told_on !== null && { toldOn: last.told_on }),
          why: last.why,
          at: last.at,
          by: last.name,
        },
      }),
    ...(struck && { struckWhy: struck.why }),
  };
}

// What is due first stands first; then what was answered, newest first.
export function amendmentsOf(reading: Reading, planId: PlanId, today: PlainDate): readonly Amendment[] {
  const news = reading.all<NewsRow>(
    `SELECT o.amendment, o.what, o.done_in, o.told_on, o.why, a.at, u.name
     FROM amendment_outcomes o JOIN amendments m ON m.seq = o.amendment JOIN versions v ON v.id = m.version_id
     JOIN audit a ON a.seq = o.seq JOIN users u ON u.id = a.actor
     WHERE v.plan_id = @planId ORDER BY o.seq`,
    { planId },
  );
  return reading
    .all<AmendmentRow>(
      `SELECT m.seq, m.version_id, v.label AS version, m.slip, m.line, m.words, m.written_by, m.received_on, m.owner, m.due_on, a.at, u.name,
              EXISTS (SELECT 1 FROM unanswered_amendments n WHERE n.seq = m.seq) AS is_open
       FROM amendments m JOIN versions v ON v.id = m.version_id JOIN audit a ON a.seq = m.seq JOIN users u ON u.id = a.actor
       WHERE v.plan_id = @planId
       ORDER BY is_open DESC, CASE WHEN is_open = 1 THEN m.due_on END, CASE WHEN is_open = 1 THEN m.line END, m.seq DESC`,
      { planId },
    )
    .map((row) =>
      amendmentOf(
        row,
        news.filter(({ amendment }) => amendment === row.seq),
        today,
      ),
    );
}
