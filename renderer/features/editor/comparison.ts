// Two people, or two windows, wrote in one plan. Lists fall apart into rows, rows into their fields, sweeps into items; of
// each: what both started from, what is stored now, and what is written here. Only what differs is asked about, and nothing
// is chosen for anybody where both changed it. A dose, a person and a statement stay whole: their parts belong together.
import { sameValue } from '../../../shared/base/sameValue.ts';
import { answerAt, fieldEntries, withAnswer, type Answers } from '../../../shared/plan/definition.ts';
import type { Answer, AnswerByKind, Field, FieldOfKind, Row } from '../../../shared/plan/fields.ts';
import { answerInWords, rowInWords, rowTitle } from '../../form/answerInWords.ts';
import { sameAnswer } from './sameAnswer.ts';

export type Choice = 'mine' | 'stored' | 'both';
type Said = Answer | Row | undefined;

export interface Difference {
  // Of a field, of an item of a sweep, or of a row that came or went on one side.
  readonly path: string;
  // 'Health need: Unsafe swallow, How severe'.
  readonly label: string;
  readonly mine: Said;
  readonly stored: Said;
  readonly mineInWords: string;
  readonly storedInWords: string;
  // Two pieces of text can be kept one after the other.
  readonly canKeepBoth: boolean;
  // Only one side changed it since both were the same.
  readonly suggested: Choice | undefined;
}

export interface Sides {
  readonly base: Answers;
  readonly stored: Answers;
  readonly mine: Answers;
}

interface Three<Of> {
  readonly was: Of | undefined;
  readonly theirs: Of | undefined;
  readonly ours: Of | undefined;
}

interface Place {
  readonly path: string;
  readonly names: readonly string[];
}

// Gives what the plan is to say there.
type Ask = (difference: Difference, field: Field) => Said;

const suggestedOf = ({ was, theirs, ours }: Three<Answer | Row>): Choice | undefined => {
  if (sameAnswer(was, ours)) return 'stored';
  return sameAnswer(was, theirs) ? 'mine' : undefined;
};

function differenceAt(place: Place, three: Three<Answer | Row>, say: (said: Said) => string, isText = false): Difference {
  const { theirs, ours } = three;
  const suggested = suggestedOf(three);
  return {
    path: place.path,
    label: place.names.join(', '),
    mine: ours,
    stored: theirs,
    mineInWords: say(ours),
    storedInWords: say(theirs),
    canKeepBoth: isText && suggested === undefined && ours !== undefined && theirs !== undefined,
    suggested,
  };
}

function meet(field: Field, { path, names }: Place, three: Three<Answer>, ask: Ask): Answer | undefined {
  if (sameAnswer(three.theirs, three.ours)) return three.theirs;
  const place = { path, names: [...names, field.label] };
  if (field.kind === 'rows') return meetRows(field, place, three as Three<readonly Row[]>, ask); // answered by rows
  if (field.kind === 'sweep') return meetItems(field, place, three as Three<Sweep>, ask); // answered item by item
  const isText = field.kind === 'text' || field.kind === 'longText';
  const difference = differenceAt(place, three, (said) => answerInWords(field, said as Answer | undefined), isText); // of a field, not a row
  return ask(difference, field) as Answer | undefined; // one of the answers it was asked about
}

type Sweep = AnswerByKind['sweep'];

function meetItems(field: FieldOfKind<'sweep'>, { path, names }: Place, { was, theirs, ours }: Three<Sweep>, ask: Ask): Sweep | undefined {
  const items = field.items.flatMap(({ code, label }) => {
    const only = (sweep: Sweep | undefined): Sweep | undefined => (sweep?.[code] === undefined ? undefined : { [code]: sweep[code] });
    const three = { was: only(was), theirs: only(theirs), ours: only(ours) };
    if (sameAnswer(three.theirs, three.ours)) return three.theirs ?? [];
    const place = { path: `${path}.${code}`, names: [...names, label] };
    return (
      (ask(
        differenceAt(place, three, (said) => answerInWords(field, said as Sweep | undefined)),
        field,
      ) as Sweep | undefined) ?? []
    ); // as asked
  });
  return items.length === 0 ? undefined : (Object.assign({}, ...items) as Sweep); // the items, put together again
}

// The stored order stands, unless only this side changed it; what is only on one side keeps to the end of it.
function idsOf({ was = [], theirs = [], ours = [] }: Three<readonly Row[]>): readonly string[] {
  const order = (rows: readonly Row[]): readonly string[] =>
    rows.map(({ id }) => id).filter((id) => [was, theirs, ours].every((list) => list.some((row) => row.id === id)));
  const onlyOurs = sameValue(order(theirs), order(was)) && !sameValue(order(ours), order(was));
  const first = onlyOurs ? [...ours, ...theirs] : [...theirs, ...ours];
  return [...new Set(first.map(({ id }) => id))];
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('en-GB') + word.slice(1);

function meetRows(field: FieldOfKind<'rows'>, place: Place, three: Three<readonly Row[]>, ask: Ask): readonly Row[] | undefined {
  const rows = idsOf(three).flatMap((id) => {
    const of = (list: readonly Row[] | undefined): Row | undefined => list?.find((row) => row.id === id);
    return meetRow(field, place, { was: of(three.was), theirs: of(three.theirs), ours: of(three.ours) }, ask) ?? [];
  });
  return rows.length === 0 ? undefined : rows;
}

function meetRow(field: FieldOfKind<'rows'>, list: Place, three: Three<Row>, ask: Ask): Row | undefined {
  const { was, theirs, ours } = three;
  const row = ours ?? theirs;
  if (!row || sameAnswer(theirs, ours)) return theirs;
  const name = [capital(field.one), rowTitle(field, row)].filter(Boolean).join(': ');
  const place = { path: `${list.path}.${row.id}`, names: [...list.names.slice(0, -1), name] };
  if (!theirs || !ours) {
    const say = (said: Said): string => (said ? rowInWords(said as Row, field) : was ? 'Removed' : 'Not in the list'); // asked about rows
    return ask(differenceAt(place, three, say), field) as Row | undefined; // one of the two
  }
  const answers = Object.entries(field.fields).flatMap(([id, inner]) => {
    const inside = { was: was?.answers[id], theirs: theirs.answers[id], ours: ours.answers[id] };
    const answer = meet(inner, { path: `${place.path}.${id}`, names: place.names }, inside, ask);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  // Whose standing, origin and audience: of the side that touched them, and of the stored one where both did.
  const { answers: _, ...marks } = sameValue({ ...was, answers: 0 }, { ...theirs, answers: 0 }) ? ours : theirs;
  return { ...marks, answers: Object.fromEntries(answers) };
}

function meetAll({ base, stored, mine }: Sides, ask: Ask): Answers {
  return fieldEntries.reduce((answers, entry) => {
    const three = { was: answerAt(base, entry), theirs: answerAt(stored, entry), ours: answerAt(mine, entry) };
    if (sameAnswer(three.theirs, three.ours)) return answers;
    return withAnswer(answers, entry, meet(entry.field, { path: entry.path, names: [] }, three, ask));
  }, mine);
}

export function compare(sides: Sides): readonly Difference[] {
  const found: Difference[] = [];
  meetAll(sides, (difference) => {
    found.push(difference);
    return difference.mine;
  });
  return found;
}

// By path.
export type Choices = Readonly<Partial<Record<string, Choice>>>;

// What somebody chose, and the words of theirs that stood there then.
export interface Chosen {
  readonly choice: Choice;
  readonly mine: Said;
}

// A choice never drops words that were typed after it was made, nor stored words that it meant to keep: it is then open again.
export function choiceFor({ mine, canKeepBoth, suggested }: Difference, chosen: Chosen | undefined): Choice | undefined {
  if (!chosen) return suggested;
  const holds = { mine: true, both: canKeepBoth, stored: sameAnswer(chosen.mine, mine) } as const;
  return holds[chosen.choice] ? chosen.choice : suggested;
}

export const settle = (sides: Sides, choose: (difference: Difference) => Choice | undefined): Answers =>
  meetAll(sides, (difference, field) => {
    const { mine, stored } = difference;
    const choice = choose(difference) ?? 'mine';
    if (choice === 'both' && typeof stored === 'string' && typeof mine === 'string') {
      // The stored words stand first.
      return field.kind === 'longText' ? `${stored}\n${mine}` : `${stored} / ${mine}`;
    }
    return choice === 'stored' ? stored : mine;
  });
