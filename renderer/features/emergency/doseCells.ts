// One medicine a row, one matter a column, in words and numbers exactly as they were written. Nothing is worked out here:
// what is not written says so, and what cannot stand leads to its field.
import { plainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { sections } from '../../../shared/plan/definition.ts';
import { restsOnWeight, voidedCheck } from '../../../shared/plan/doseConcerns.ts';
import type { Dose, NamedPerson } from '../../../shared/plan/fields.ts';
import { weightConcern } from '../../../shared/plan/gate/safetyRules.ts';
import { DOSE_PARTS } from '../../../shared/plan/parts.ts';
import { ageFacts, type Setting } from '../../../shared/plan/relevance.ts';
import { issuesOfRow } from '../../../shared/plan/validate.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { howLongAgo } from '../../../shared/base/howLongAgo.ts';

export const COLUMNS = ['Medicine', 'Dose', 'Route and how', 'Most and repeat', 'Rests on', 'Authorised and checked'] as const;
type Column = (typeof COLUMNS)[number];

export interface CellPart {
  readonly name: string;
  readonly lines: readonly string[];
  // Where it is written.
  readonly path: string;
  readonly wrong: boolean;
}

export interface Cell {
  readonly column: Column;
  readonly parts: readonly CellPart[];
}

export interface DoseRow {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  // Why it may not be given from this page, each with its place.
  readonly troubles: readonly { readonly path: string; readonly sentence: string }[];
}

const MEDICINES = 'emergency.medicines';
const { fields } = sections.emergency.fields.medicines;

type Part = keyof Dose;

const said = (part: Part, dose: Dose): string => answerInWords(DOSE_PARTS[part], dose[part]).replaceAll('\n', ' ').trim();
const named = (name: string, words: string): string => (words === '' ? '' : `${name} ${words}`);

function weightInWords({ weight }: Dose, { today }: Setting): string {
  const { method: _, ...read } = weight ?? {};
  const words = answerInWords(DOSE_PARTS.weight, read);
  const asAt = plainDate(weight?.asAt ?? '');
  return asAt && today && words !== '' ? `${words}, ${howLongAgo(asAt, today)}` : words;
}

// On the page a name and a role; where they work and are registered stands in the plan.
function signed(how: string, who: NamedPerson | undefined, on: string): readonly string[] {
  const name = [who?.name?.trim(), who?.role?.trim()].filter(Boolean).join(', ');
  return name === '' && on === '' ? [] : [[how, on, named('by', name)].filter((part) => part !== '').join(' ')];
}

interface Piece {
  readonly column: Exclude<Column, 'Medicine'>;
  readonly name: string;
  // The parts it is made of; the first is where somebody goes to write it.
  readonly of: readonly [Part, ...Part[]];
  readonly say: (dose: Dose, setting: Setting) => readonly string[];
}

const pieces: readonly Piece[] = [
  {
    column: 'Dose',
    name: 'dose',
    of: ['amount', 'per'],
    say: (dose) => [said('amount', dose), dose.per === 'dose' ? '' : said('per', dose)],
  },
  {
    column: 'Route and how',
    name: 'route',
    of: ['route', 'strength', 'strengthIn', 'volume'],
    say: (dose) => [
      said('route', dose),
      named('strength', [said('strength', dose), said('strengthIn', dose)].filter(Boolean).join(' in ')),
      named('give', said('volume', dose)),
    ],
  },
  {
    column: 'Most and repeat',
    name: 'most',
    of: ['maximum', 'dayMaximum'],
    say: (dose) => [named('in one dose', said('maximum', dose)), named('in 24 hours', said('dayMaximum', dose))],
  },
  {
    column: 'Most and repeat',
    name: 'repeat',
    of: ['repeat', 'repeatAfter', 'repeatMost'],
    say: (dose) =>
      dose.repeat === 'no'
        ? ['once only']
        : dose.repeat === 'yes'
          ? [named('again after', said('repeatAfter', dose)), named('at most', said('repeatMost', dose))]
          : [named('repeat:', said('repeat', dose))],
  },
  {
    column: 'Rests on',
    name: 'what it rests on',
    of: ['basis', 'rate', 'weight'],
    say: (dose, setting) => [
      said('basis', dose),
      dose.basis === 'fixed' ? '' : named('from', said('rate', dose)),
      restsOnWeight(dose) ? weightInWords(dose, setting) : '',
    ],
  },
  {
    column: 'Authorised and checked',
    name: 'who authorised it',
    of: ['authorisedBy', 'authorisedOn'],
    say: (dose) => signed('authorised', dose.authorisedBy, said('authorisedOn', dose)),
  },
  {
    column: 'Authorised and checked',
    name: 'second check',
    of: ['checkedBy', 'checkedOn', 'checkedAmount', 'checkedPer', 'checkedRoute', 'checkedBasis', 'checkedWeight'],
    say: (dose) =>
      voidedCheck(dose) === undefined ? signed('checked', dose.checkedBy, said('checkedOn', dose)) : ['CHECK VOID: check again'],
  },
];

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);

export function doseRows(answers: Answers, setting: Setting): readonly DoseRow[] {
  const { today } = setting;
  const { birth } = ageFacts(answers, today);
  return activeRows(answers.emergency.medicines).map((row) => {
    const path = `${MEDICINES}.${row.id}`;
    const { name = '', when, dose = {} } = row.answers;
    const issues = today === undefined ? [] : issuesOfRow(sections.emergency.fields.medicines, row, MEDICINES, { today }, answers);
    const weight = today && plainDate(dose.weight?.asAt ?? '') ? weightConcern(dose, { today, ...(birth && { birth }) }) : undefined;
    const troubles = [
      ...issues.filter(({ severity }) => severity === 'error').map((issue) => ({ path: issue.path, sentence: issue.sentence })),
      ...(weight ? [{ path: `${path}.dose.weight`, sentence: `${weight.sentence} ${weight.settle}` }] : []),
    ];
    const isWrong = (...roots: readonly string[]): boolean => troubles.some((trouble) => roots.some((root) => isUnder(trouble.path, root)));
    const medicine: CellPart = {
      name: 'medicine',
      lines: [name.trim(), named('when', answerInWords(fields.when, when))].filter((line) => line !== ''),
      path: `${path}.name`,
      wrong: isWrong(`${path}.name`, `${path}.when`),
    };
    return {
      id: row.id,
      path,
      name: name.trim(),
      troubles,
      cells: COLUMNS.map((column) => ({
        column,
        parts:
          column === 'Medicine'
            ? [medicine]
            : pieces
                .filter((piece) => piece.column === column)
                .map((piece) => ({
                  name: piece.name,
                  lines: piece.say(dose, setting).filter((line) => line !== ''),
                  path: `${path}.dose.${piece.of[0]}`,
                  wrong: isWrong(...piece.of.map((part) => `${path}.dose.${part}`)),
                })),
      })),
    };
  });
}
