// What of a plan stands on a paper, as a plan again: the data that may go along with the paper. It holds what was found on
// the print and nothing else, so that no copy carries inside what was left out of its pages.
import { formatDate, plainDate } from '../base/plainDate.ts';
import { fieldEntries, type Answers } from '../plan/definition.ts';
import type { DocumentName } from '../plan/documents.ts';
import type { Audience, Field, FieldKind, Row } from '../plan/fields.ts';
import { partsOf } from '../plan/parts.ts';
import type { PlanContent } from '../plan/planContent.ts';
import { activeRows } from '../plan/walk.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { printOf } from './leftOutOf.ts';

type Said = (words: string) => boolean;

// Spaces are the paper's own.
const squeezed = (words: string): string => words.replace(/\s+/g, '').toLocaleLowerCase('en-GB');

const isSaid = (words: unknown, said: Said): boolean => {
  if (typeof words !== 'string') return false;
  const date = plainDate(words);
  return said(words) || (date !== undefined && said(formatDate(date)));
};

// Of an answer with parts, the parts that were typed and stand on the paper, and what was chosen of it.
const CODES: ReadonlySet<string> = new Set(['unit', 'scheme', 'answer']);
const CHOSEN: ReadonlySet<FieldKind> = new Set(['choice', 'choices', 'fiveWay', 'links']);

const membersOf = (answer: unknown, keep: (id: string, member: unknown) => unknown): object | undefined => {
  const kept = Object.entries(Object(answer)).flatMap(([id, member]: [string, unknown]) => {
    const held = keep(id, member);
    return held === undefined ? [] : [[id, held] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

function partsSaid(field: Field, answer: unknown, said: Said): unknown {
  if (CHOSEN.has(field.kind)) return answer;
  // A picture is not in the data, so its name leads nowhere.
  if (field.kind === 'files') return undefined;
  const parts = partsOf(field);
  if (parts)
    return membersOf(answer, (id, part) => {
      const inner = parts[id];
      return inner && partsSaid(inner, part, said);
    });
  if (field.kind === 'sweep') return membersOf(answer, (_, item) => membersOf(item, (id, part) => codeOrSaid(id, part, said)));
  if (typeof answer === 'object') return membersOf(answer, (id, part) => codeOrSaid(id, part, said));
  return isSaid(answer, said) ? answer : undefined;
}

const codeOrSaid = (id: string, part: unknown, said: Said): unknown => (CODES.has(id) || isSaid(part, said) ? part : undefined);

function inRow(path: string, field: Field, answer: unknown, printed: ReadonlySet<string>, said: Said): unknown {
  if (answer === undefined) return undefined;
  if (field.kind !== 'rows') return printed.has(path) ? partsSaid(field, answer, said) : undefined;
  const rows = activeRows(answer as readonly Row[]).flatMap(({ id, answers }) => {
    // a rows field is answered by rows
    const kept = membersOf(answers, (name, inner) => {
      const asked = field.fields[name];
      return asked && inRow(`${path}.${id}.${name}`, asked, inner, printed, said);
    });
    return kept ? [{ id, answers: kept }] : [];
  });
  return rows.length > 0 ? rows : undefined;
}

export async function printedContent(
  plan: IssuedPlan,
  document: DocumentName,
  reader: Audience,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<PlanContent> {
  const { pieces, silent, reading } = await printOf(plan, document, reader, pause);
  const printed = new Set(pieces.filter((piece) => !silent.has(piece)).map(({ path }) => path));
  const paper = squeezed(reading);
  const said: Said = (words) => paper.includes(squeezed(words));
  const { answers } = plan.content;
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(Object.keys(answers).map((id) => [id, {}]));
  for (const { sectionId, id, path, field } of fieldEntries) {
    const beside: Readonly<Record<string, unknown>> = answers[sectionId];
    const kept = inRow(path, field, beside[id], printed, said);
    const section = sections[sectionId];
    if (section && kept !== undefined) section[id] = kept;
  }
  return { ...plan.content, answers: sections as Answers }; // made of the same answers, field by field
}
