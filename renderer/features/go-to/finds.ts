// All that somebody can go to in one plan: its sections, its fields down into rows and doses, the rows themselves, and what
// can be done. What the definition says is folded once; what has been written, once for each state of the answers.
import { FIVE_WAY, type Answer, type Field, type FieldOfKind, type Row } from '../../../shared/plan/fields.ts';
import type { Option } from '../../../shared/plan/option.ts';
import { sectionIds, sections, type Answers } from '../../../shared/plan/definition.ts';
import type { Setting } from '../../../shared/plan/relevance.ts';
import { fieldsNamed } from '../../../shared/plan/rules.ts';
import { ruleInWords } from '../../../shared/plan/ruleWords.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { answerInWords, rowNumber, rowTitle } from '../../form/answerInWords.ts';
import { answerAtPath } from '../../form/answerPath.ts';
import { fieldGroups } from '../../form/fieldGroups.ts';
import { isAsked } from '../../form/form.ts';
import { spotsOfParts, spotsOfRow, type Spot } from '../../form/spot.ts';
import { withArticle } from '../../form/threadAround.ts';
import type { Command } from '../../ui/command.ts';
import { foldWords } from './foldWords.ts';
import type { Searchable, SearchText } from './rankFinds.ts';

export interface Find extends Searchable {
  readonly id: string;
  readonly name: string;
  // Section, group, row: from the outside in.
  readonly where: readonly string[];
  // What it says now, whole; blank where nothing has been answered.
  readonly says: string;
  // The choices it offers, to say which one was looked for.
  readonly options: readonly string[];
  // Asked when this holds, and it does not.
  readonly notAsked?: string;
  readonly isQuestion?: true;
  // Where Enter leads: a path in the plan, or something done.
  readonly to: string | (() => void);
  // Leads to a new row of the list it names, and not to the list.
  readonly adds?: true;
  readonly keys?: string;
}

// How far from the surface: a field inside a row stands behind one of the same name that does not.
const BEHIND = { row: 1, inside: 3, notAsked: 6 } as const;

function optionsOf(field: Field): readonly Option[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options;
    case 'sweep':
      return field.items;
    case 'fiveWay':
      return FIVE_WAY;
    default:
      return [];
  }
}

interface Known extends Pick<SearchText, 'name' | 'also' | 'hint' | 'options'> {
  readonly labels: readonly string[];
}

const known = new Map<Field, Known>();

function knownOf(field: Field): Known {
  const made = known.get(field);
  if (made) return made;
  // Yes and no are answers of every second question.
  const labels = field.kind === 'fiveWay' ? [] : optionsOf(field).map(({ label }) => label);
  const folded = {
    name: foldWords(field.label),
    also: foldWords(field.plainLabel),
    hint: foldWords(field.hint),
    options: labels.map(foldWords).join(''),
    labels,
  };
  known.set(field, folded);
  return folded;
}

// On one line.
const written = (field: Field, answer: Answer | undefined): string => answerInWords(field, answer).replaceAll('\n', ' · ');

// A field that is not asked has no control to go to. Whoever wonders is led to the reason, or to the answer that decides it.
const landing = (spot: Spot): string => {
  const [decider] = spot.follows && spot.field.relevant ? fieldsNamed(spot.field.relevant) : [];
  if (decider === undefined) return spot.path;
  return decider.includes('.') ? decider : `${spot.home}.${decider}`;
};

// `editable`: there is something to add to.
export function findsIn(answers: Answers, setting: Setting, editable: boolean): readonly Find[] {
  const finds: Find[] = [];

  function addField(spot: Spot, where: readonly string[], place: string, depth: number): void {
    const { field, path } = spot;
    const { labels, ...text } = knownOf(field);
    const asked = isAsked(spot, answers, setting);
    const answer = answerAtPath(answers, path);
    const rows = field.kind === 'rows' ? activeRows((answer ?? []) as readonly Row[]) : undefined; // a rows field is answered by rows
    const says = rows && field.kind === 'rows' ? titlesOf(field, rows) : written(field, answer);
    finds.push({
      id: path,
      name: field.label,
      where,
      says,
      options: labels,
      isQuestion: true,
      ...(!asked && field.relevant && { notAsked: ruleInWords(field.relevant, spot.beside) }),
      to: asked ? path : landing(spot),
      behind: depth + (asked ? 0 : BEHIND.notAsked),
      // Rows are found by themselves.
      text: { ...text, place, written: rows ? '' : foldWords(says) },
    });
    if (rows && field.kind === 'rows') {
      addRows(spot, field, rows, where, place, depth);
      if (asked && editable) addAdding(spot, field, where, place, depth);
    }
    if (field.kind === 'dose') addInside(spotsOfParts(spot), [...where, field.label], `${place}${text.name}`, depth);
  }

  // By the words on the button of a list.
  function addAdding(spot: Spot, field: FieldOfKind<'rows'>, where: readonly string[], place: string, depth: number): void {
    const name = `Add ${withArticle(field.one)}`;
    finds.push({
      id: `${spot.path}.add`,
      name,
      where: [...where, field.label],
      says: '',
      options: [],
      to: spot.path,
      adds: true,
      behind: depth + BEHIND.row,
      text: { name: foldWords(name), also: '', place, hint: '', written: '', options: '' },
    });
  }

  function addRows(
    spot: Spot,
    field: FieldOfKind<'rows'>,
    rows: readonly Row[],
    where: readonly string[],
    place: string,
    depth: number,
  ): void {
    const own = `${place}${foldWords(field.label)}`;
    for (const [index, row] of rows.entries()) {
      const number = rowNumber(field, index);
      const title = rowTitle(field, row) || `New ${field.one}`;
      const name = field.letter === undefined ? title : `${number} ${title}`;
      finds.push({
        id: `${spot.path}.${row.id}`,
        name,
        where: [...where, field.label],
        says: '',
        options: [],
        to: `${spot.path}.${row.id}`,
        behind: depth + BEHIND.row,
        text: { name: foldWords(name), also: foldWords(`${field.one} ${number} ${title}`), place: own, hint: '', written: '', options: '' },
      });
      addInside(spotsOfRow(spot, row.id), [...where, name], `${own}${foldWords(name)}`, depth);
    }
    // Before there is a row, what one would ask is found too, and leads to the list.
    if (rows.length === 0)
      for (const inner of Object.values<Field>(field.fields)) {
        const { labels, ...text } = knownOf(inner);
        finds.push({
          id: `${spot.path}.${inner.label}`,
          name: inner.label,
          where: [...where, field.label],
          says: '',
          options: labels,
          to: spot.path,
          behind: depth + BEHIND.inside,
          text: { ...text, place: own, written: '' },
        });
      }
  }

  function addInside(spots: readonly Spot[], where: readonly string[], place: string, depth: number): void {
    for (const spot of spots) {
      // In a row only what it asks: why it asks no more is seen there.
      if (isAsked(spot, answers, setting)) addField(spot, where, place, depth + BEHIND.inside);
    }
  }

  for (const sectionId of sectionIds) {
    const { label, plainLabel, intro } = sections[sectionId];
    const sectionWords = `${foldWords(label)}${foldWords(plainLabel)}`;
    for (const { title, asked, more } of fieldGroups(sectionId)) {
      const where = title === '' ? [label] : [label, title];
      for (const spot of [...asked, ...more]) {
        if (spot === fieldGroups(sectionId)[0]?.asked[0])
          finds.push({
            id: sectionId,
            name: label,
            where: ['Sections'],
            says: intro,
            options: [],
            to: spot.path,
            behind: -1,
            text: { name: foldWords(label), also: foldWords(plainLabel), place: '', hint: '', written: '', options: '' },
          });
        addField(spot, where, `${sectionWords}${foldWords(title)}`, 0);
      }
    }
  }
  return finds;
}

const titlesOf = (field: FieldOfKind<'rows'>, rows: readonly Row[]): string =>
  rows.length === 0 ? '' : `${rows.length}: ${rows.map((row) => rowTitle(field, row) || `new ${field.one}`).join(', ')}`;

export const findOfCommand = ({ id, label, keys, run }: Command): Find => ({
  id: `command ${id}`,
  name: label,
  where: [],
  says: '',
  options: [],
  to: run,
  behind: 0,
  text: { name: foldWords(label), also: '', place: '', hint: '', written: '', options: '' },
  ...(keys !== undefined && { keys }),
});
