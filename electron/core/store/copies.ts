// The copies that were made of a plan, as the audit trail has them.
import type { MadeCopy } from '../../../shared/api/papers.ts';
import type { PlanId, UserId } from '../../../shared/base/ids.ts';
import { documentNames, FORMATS, LAYOUT_CODES } from '../../../shared/plan/documents.ts';
import { AUDIENCES } from '../../../shared/plan/fields.ts';
import { addToAudit, type AuditEvent } from './audit.ts';
import type { Reading, Writing } from './handles.ts';

export interface Copy {
  readonly document: string;
  readonly reader: string;
  readonly layout: string;
  readonly format: string;
}

// Gives back its line in the audit trail.
export function noteCopy(writing: Writing, made: Omit<AuditEvent, 'action'>, { document, reader, layout, format }: Copy): number {
  const seq = addToAudit(writing, { ...made, action: 'document.made' });
  writing.change('INSERT INTO copies (seq, document, reader, layout, format) VALUES (@seq, @document, @reader, @layout, @format)', {
    seq,
    document,
    reader,
    layout,
    format,
  });
  return seq;
}

// Large print and the like, of any version of the plan.
export const madeInAnotherForm = (reading: Reading, planId: PlanId): boolean =>
  reading.first(
    `SELECT 1 FROM versions v JOIN audit a ON a.subject = v.id AND a.action = 'document.made' JOIN copies c ON c.seq = a.seq
     WHERE v.plan_id = @planId AND c.layout <> 'standard' LIMIT 1`,
    { planId },
  ) !== undefined;

// More than anybody reads; the newest stand first.
const MOST_COPIES = 100;

interface CopyRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: UserId;
  readonly name: string;
  readonly version: number;
  readonly document: string | null;
  readonly reader: string | null;
  readonly layout: string | null;
  readonly format: string | null;
}

// A paper of another version of Accord may have a name that this one does not know.
const known = <Name extends string>(names: readonly Name[], stored: string | null): Name | undefined =>
  names.find((name) => name === stored);

export const copiesOf = (reading: Reading, planId: PlanId, asker: UserId): readonly MadeCopy[] =>
  reading
    .all<CopyRow>(
      `SELECT a.seq, a.at, a.actor, u.name, v.label AS version, c.document, c.reader, c.layout, c.format
       FROM versions v JOIN audit a ON a.subject = v.id AND a.action = 'document.made'
       JOIN users u ON u.id = a.actor
       LEFT JOIN copies c ON c.seq = a.seq
       WHERE v.plan_id = @planId ORDER BY a.seq DESC LIMIT ${MOST_COPIES}`,
      { planId },
    )
    .map(({ seq, at, actor, name, version, ...row }) => {
      const [document, reader, layout, format] = [
        known(documentNames, row.document),
        known(AUDIENCES, row.reader),
        known(LAYOUT_CODES, row.layout),
        known(FORMATS, row.format),
      ];
      return {
        seq,
        at,
        by: name,
        byYou: actor === asker,
        version,
        ...(document && { document }),
        ...(reader && { reader }),
        ...(layout && { layout }),
        ...(format && { format }),
      };
    });
