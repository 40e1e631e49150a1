// Which typed words come out on a paper. Every run of them is given a mark of its own, in characters that nobody types, and
// the paper is printed; the marks that come out tell what was printed, also where two answers say the same.
import { isBlankAnswer } from '../plan/blank.ts';
import type { Answers } from '../plan/definition.ts';
import { PERSON_PARTS } from '../plan/parts.ts';
import { withEach } from './answeredPieces.ts';

const MARK = /\uE000([\uE010-\uE019]+)\uE001/g;
const markOf = (number: number): string =>
  `\uE000${[...String(number)].map((digit) => String.fromCharCode(0xe010 + Number(digit))).join('')}\uE001`;
const numberOf = (mark: string): number => Number([...mark].map((letter) => letter.charCodeAt(0) - 0xe010).join(''));

// The parts of a person, of somebody's words and of a sweep that were typed.
const TYPED_PARTS: ReadonlySet<string> = new Set([...Object.keys(PERSON_PARTS), 'text', 'speakerName', 'note']);

function marked(answer: unknown, mark: (words: string) => string, isTyped: boolean): unknown {
  if (typeof answer === 'string') return isTyped && !isBlankAnswer(answer) ? mark(answer.trim()) : answer;
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([id, part]: [string, unknown]) => [id, marked(part, mark, TYPED_PARTS.has(id))]));
}

// The paths whose words come out.
export function printedWords(
  answers: Answers,
  isTyped: (path: string) => boolean,
  print: (answers: Answers) => string,
): ReadonlySet<string> {
  const owners: string[] = [];
  const withMarks = withEach(answers, (path, answer) =>
    marked(answer, (words) => `${words}${markOf(owners.push(path) - 1)}`, isTyped(path)),
  );
  return new Set([...print(withMarks).matchAll(MARK)].map(([, mark = '']) => owners[numberOf(mark)] ?? ''));
}
