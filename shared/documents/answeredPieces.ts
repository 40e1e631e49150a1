// Everything that was answered in a plan, in the smallest pieces that a paper prints or leaves out, each with whom it is for.
import { isBlankAnswer } from '../plan/blank.ts';
import { answerAt, fieldEntries, sections } from '../plan/definition.ts';
import type { WhyLeftOut } from '../plan/documents.ts';
import type { Answer, Audience, Field, Row } from '../plan/fields.ts';
import { activeRows } from '../plan/walk.ts';
import { capital } from './answerBlocks.ts';
import { spansOf } from './answerSpans.ts';
import { TYPED } from './markedWords.ts';
import type { PrintScope } from './printScope.ts';
import { ahead } from './spans.ts';
import { secretFields } from './whereabouts.ts';

export interface Piece {
  readonly path: string;
  readonly section: string;
  // From the field inwards through its rows, each by what it is called and never by what it says.
  readonly within: readonly { readonly path: string; readonly label: string }[];
  // Why, if it is left out.
  readonly why: WhyLeftOut;
  // Whether all that it says was typed.
  readonly isTyped: boolean;
  // How it reads where its name goes before it; nothing where another field has that name.
  readonly says: readonly string[];
}

interface Around {
  readonly section: string;
  readonly within: Piece['within'];
  readonly prefix: string;
  readonly audience: readonly Audience[];
  readonly why: WhyLeftOut;
  readonly beside: Readonly<Record<string, unknown>>;
}

const labelsIn = (field: Field): readonly string[] =>
  field.kind === 'rows' ? [field.label, ...Object.values(field.fields).flatMap(labelsIn)] : [field.label];
const labels = fieldEntries.flatMap(({ field }) => labelsIn(field));
const isOnlyOne = (label: string): boolean => labels.indexOf(label) === labels.lastIndexOf(label);

function saidAfterName(field: Field, answer: Answer, scope: PrintScope, { beside, audience }: Around): readonly string[] {
  if (!isOnlyOne(field.label)) return [];
  const said = (spansOf(field, answer, scope, { beside, audience }) ?? []).map(({ text }) => text).join('');
  return said === '' ? [] : [`${field.label}\n${said}`, `${ahead(field.label)}${said}`];
}

// What it stands in was kept from this reader already, or it is itself.
const whyFor = (audience: readonly Audience[], reader: Audience, outer: WhyLeftOut): WhyLeftOut =>
  outer !== 'paper' || audience.includes(reader) ? outer : audience.length === 0 ? 'private' : 'reader';

// Who asks, and what of this plan is to be kept secret.
interface Asked {
  readonly scope: PrintScope;
  readonly reader: Audience;
  readonly secret: ReadonlySet<Field>;
}

function piecesOf(path: string, field: Field, answer: Answer | undefined, around: Around, asked: Asked): readonly Piece[] {
  if (answer === undefined || isBlankAnswer(answer)) return [];
  const { scope, reader, secret } = asked;
  const audience = field.audience ?? around.audience;
  const why = secret.has(field) ? 'secret' : whyFor(audience, reader, around.why);
  const { section, prefix } = around;
  const within = [...around.within, { path, label: `${prefix}${field.label}` }];
  if (field.kind !== 'rows') {
    const isTyped = TYPED.has(field.kind);
    return [{ path, section, within, why, isTyped, says: isTyped ? [] : saidAfterName(field, answer, scope, around) }];
  }
  const rows = activeRows(answer as readonly Row[]); // a rows field is answered by rows
  return rows.flatMap((row, index) => {
    const label = `${prefix}${capital(field.one)} ${field.letter ?? ''}${index + 1}`;
    const readable = row.audience ?? audience;
    const inRow: Around = {
      section,
      within: [...within, { path: `${path}.${row.id}`, label }],
      prefix: `${label}: `,
      audience: readable,
      why: whyFor(readable, reader, why),
      beside: row.answers,
    };
    return Object.entries(field.fields).flatMap(([id, inner]) => piecesOf(`${path}.${row.id}.${id}`, inner, row.answers[id], inRow, asked));
  });
}

export function answeredPieces(scope: PrintScope, reader: Audience): readonly Piece[] {
  const { answers } = scope;
  const secret = secretFields(answers);
  return fieldEntries.flatMap((entry) => {
    const { path, field, sectionId, audience } = entry;
    const section = sections[sectionId].label;
    const around: Around = { section, within: [], prefix: '', audience, why: 'paper', beside: answers[sectionId] };
    return piecesOf(path, field, answerAt(answers, entry), around, { scope, reader, secret });
  });
}
