// Where typed words come out on a paper. Every run of them is given a mark of its own, in characters that nobody types, and
// the paper is printed; the marks that come out tell what was printed, also where two answers say the same.
import { isBlankAnswer } from '../plan/blank.ts';
import type { Answers } from '../plan/definition.ts';
import type { FieldKind } from '../plan/fields.ts';
import { PERSON_PARTS } from '../plan/parts.ts';
import { walkAnswers } from '../plan/walk.ts';
import { withEach } from '../plan/withEach.ts';

const MARK = /\uE000([\uE010-\uE019]+)\uE001/g;
const markOf = (number: number): string =>
  `\uE000${[...String(number)].map((digit) => String.fromCharCode(0xe010 + Number(digit))).join('')}\uE001`;
const numberOf = (mark: string): number => Number([...mark].map((letter) => letter.charCodeAt(0) - 0xe010).join(''));

// Kinds that are words and nothing else.
export const TYPED: ReadonlySet<FieldKind> = new Set(['text', 'longText', 'phone']);
// The parts of a person, of somebody's words and of a sweep that were typed.
const TYPED_PARTS: ReadonlySet<string> = new Set([...Object.keys(PERSON_PARTS), 'text', 'speakerName', 'note']);

function marked(answer: unknown, mark: (words: string) => string, isTyped: boolean): unknown {
  if (typeof answer === 'string') return isTyped && !isBlankAnswer(answer) ? mark(answer.trim()) : answer;
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([id, part]: [string, unknown]) => [id, marked(part, mark, TYPED_PARTS.has(id))]));
}

export const withoutMarks = (printed: string): string => printed.replaceAll(MARK, '');

export interface Marked {
  readonly answers: Answers;
  // The paths of the answers whose words stand in a text that was printed, in their order.
  readonly pathsIn: (printed: string) => readonly string[];
}

export function withMarks(answers: Answers): Marked {
  const typed = new Set<string>();
  walkAnswers(answers, ({ kind }, _answer, path) => TYPED.has(kind) && typed.add(path));
  const owners: string[] = [];
  return {
    answers: withEach(answers, (path, answer) => marked(answer, (words) => `${words}${markOf(owners.push(path) - 1)}`, typed.has(path))),
    pathsIn: (printed) => [...printed.matchAll(MARK)].flatMap(([, mark = '']) => owners[numberOf(mark)] ?? []),
  };
}
