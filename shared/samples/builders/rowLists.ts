// Rows for sample plans. Every list is named by its path, so the compiler knows what a row may hold; a row that others
// link to is named by a word, so a link that points nowhere does not compile. The ids are worked out from those names:
// the same on every machine, and different for every plan.
import type { Answers, SectionId } from '../../plan/definition.ts';
import type { Row } from '../../plan/fields.ts';

type RowOf<Answer> =
  NonNullable<Answer> extends readonly (infer One extends { readonly id: string; readonly answers: object })[] ? One : never;

type ListsOf<Section extends SectionId> = {
  [Field in keyof Answers[Section] & string as RowOf<Answers[Section][Field]> extends never ? never : `${Section}.${Field}`]: RowOf<
    Answers[Section][Field]
  >;
};

type Inside<Outer, Path extends keyof Outer & string, Field extends string> = Outer[Path] extends { readonly answers: infer Inner }
  ? Field extends keyof Inner
    ? RowOf<Inner[Field]>
    : never
  : never;

type OuterLists = { [Section in SectionId]: ListsOf<Section> }[SectionId] extends infer Each
  ? (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
    ? All
    : never
  : never;

// Every list a plan can have, with what one of its rows is.
export type Lists = OuterLists & {
  'emergency.scenarios.steps': Inside<OuterLists, 'emergency.scenarios' & keyof OuterLists, 'steps'>;
  'goals.outcomes.steps': Inside<OuterLists, 'goals.outcomes' & keyof OuterLists, 'steps'>;
};
export type ListPath = keyof Lists;
type OneOf<Path extends ListPath> = Lists[Path] extends Row ? Lists[Path] : never;
export type RowAnswers<Path extends ListPath> = OneOf<Path>['answers'];

export interface NamedRows<Path extends ListPath, Name extends string> {
  readonly rows: readonly OneOf<Path>[];
  readonly to: (...names: readonly Name[]) => readonly string[];
}

export interface RowMaker {
  // Rows that nothing links to, known by their place.
  readonly rows: <Path extends ListPath>(path: Path, all: readonly RowAnswers<Path>[], within?: string) => readonly OneOf<Path>[];
  // Rows that are linked to.
  readonly named: <Path extends ListPath, Name extends string>(
    path: Path,
    all: Readonly<Record<Name, RowAnswers<Path>>>,
  ) => NamedRows<Path, Name>;
}

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x94d049bb] as const;

function hash(text: string, seed: number): string {
  let state: number = seed;
  for (let place = 0; place < text.length; place += 1) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193);
  state ^= state >>> 15;
  return (Math.imul(state, 0x85ebca6b) >>> 0).toString(16).padStart(8, '0');
}

// In the form of a UUID that is made from a name (version 8).
export function stableId(name: string): string {
  const [one, two, three, four] = SEEDS.map((seed) => hash(name, seed)) as [string, string, string, string]; // one for each seed
  return `${one}-${two.slice(0, 4)}-8${two.slice(5)}-a${three.slice(1, 4)}-${three.slice(4)}${four}`;
}

export function rowMaker(plan: string): RowMaker {
  const row = <Path extends ListPath>(name: string, answers: RowAnswers<Path>): OneOf<Path> =>
    ({ id: stableId(`${plan} ${name}`), answers }) as unknown as OneOf<Path>; // a row is its id and its answers
  return {
    rows: (path, all, within = '') => all.map((answers, place) => row(`${path} ${within} ${place}`, answers)),
    named: (path, all) => {
      const entries = Object.entries<RowAnswers<typeof path>>(all);
      const ids = new Map(entries.map(([name]) => [name, stableId(`${plan} ${path} ${name}`)]));
      return {
        rows: entries.map(([name, answers]) => row(`${path} ${name}`, answers)),
        to: (...names) => names.flatMap((name) => ids.get(name) ?? []),
      };
    },
  };
}
