// What in the wording of support leaves open what will happen: advice for whoever writes it, with a question that makes it
// specific. It looks at words and not at what is meant, so it never stands in the way.
import type { WordingKind } from './wording/kinds.ts';
import type { WordingTerms } from './wording/patterns.ts';
import { WORDING_TERMS } from './wording/terms.ts';

export interface WordingFinding {
  readonly kind: WordingKind;
  // As it stands, and where.
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

// Up to a full stop, a line's end or a semicolon; the stops of short forms end nothing.
const SENTENCE = /(?:\b(?:e\.?g|i\.?e|etc|approx|c|No|Dr|Mr|Mrs|Ms|St|max|min)\.|\d\.\d|[^.!?;\n])+[.!?;\n]?/giu;

// What somebody else said, or the name of something, is not what this sentence promises.
const QUOTED = /(?<![\p{L}\p{N}])(?:‘[^‘’]*’|“[^“”]*”|"[^"]*"|'[^']*')(?![\p{L}\p{N}])/gu;
const unquoted = (text: string): string => text.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
const isName = (sentence: string, start: number): boolean =>
  /\p{Lu}\p{Ll}/u.test(sentence.slice(start, start + 2)) && /[\p{L}\p{N},]\s+$/u.test(sentence.slice(0, start));

// What was found or said, and nothing that is to happen.
const REPORTS =
  /(?<!\p{L})(?:was|were|had|has had|cannot|missed|asked for|(?<!(?:is|are|be) )measured|averaging|showed|came|says|said|told|(?<!(?:is|are|be) )seen on)(?!\p{L})/iu;
const PROMISES =
  /(?<!\p{L})(?:will|would|should|shall|must|may|might|could|can|to be|requires?|needs?|is to|are to|recommend\p{L}*|suggest\p{L}*|advis\p{L}*|give|gives)(?!\p{L})/iu;
const isReport = (sentence: string): boolean => REPORTS.test(sentence) && !PROMISES.test(sentence);

// Letters that are longer when they are small would shift what follows, so those stay.
const inSmall = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
};

interface Place {
  readonly kind: WordingKind;
  readonly start: number;
  readonly end: number;
}

function* inSentence(sentence: string, { kind, found, unlessBefore, unlessAfter, unlessWith }: WordingTerms): Generator<Place> {
  const small = inSmall(sentence);
  for (const { 0: phrase, index: start } of small.matchAll(found)) {
    const end = start + phrase.length;
    if (unlessWith?.test(small) === true) return;
    if (unlessBefore?.test(small.slice(0, start)) === true || unlessAfter?.test(small.slice(end)) === true) continue;
    if (!isName(sentence, start)) yield { kind, start, end };
  }
}

// Of those that lie over each other the longest is told: “a good adult to pupil ratio” is about the group, and not the adult.
const told = (places: readonly Place[]): readonly Place[] =>
  places
    .filter((one, at) => !places.some((other, otherAt) => hides(other, one, otherAt < at)))
    .toSorted((one, other) => one.start - other.start);

function hides(other: Place, one: Place, isEarlier: boolean): boolean {
  if (other === one || other.start > one.start || other.end < one.end) return false;
  return other.end - other.start > one.end - one.start || (other.kind === one.kind && isEarlier);
}

// `settled`: what is said elsewhere, and so is not asked.
export function wordingFindings(text: string, settled: ReadonlySet<WordingKind> = new Set()): readonly WordingFinding[] {
  const asked = WORDING_TERMS.filter(({ kind }) => !settled.has(kind));
  const places = [...unquoted(text).matchAll(SENTENCE)]
    .filter(([sentence]) => !isReport(sentence))
    .flatMap(({ 0: sentence, index }) =>
      asked.flatMap((terms) =>
        [...inSentence(sentence, terms)].map(({ kind, start, end }) => ({ kind, start: start + index, end: end + index })),
      ),
    );
  return told(places).map((place) => ({ ...place, phrase: text.slice(place.start, place.end) }));
}
