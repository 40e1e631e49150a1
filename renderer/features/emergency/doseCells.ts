// One medicine a row, one matter a column, in words and numbers exactly as they were written. Nothing is worked out here:
// what is not written says so, and what cannot stand leads to its field.
import { plainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { sections } from '../../../shared/plan/definition.ts';
import { restsOnWeight, voidedCheck } from '../../../shared/plan/doseConcerns.ts';
import type { Dose, Quantity } from '../../../shared/plan/fields.ts';
import { weightConcern } from '../../../shared/plan/gate/safetyRules.ts';
import { DOSE_PARTS } from '../../../shared/plan/parts.ts';
import { ageFacts, type Setting } from '../../../shared/plan/relevance.ts';
import { issuesOfRow } from '../../../shared/plan/validate.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { howLongAgo } from '../../form/howLongAgo.ts';

export const COLUMNS = ['Medicine', 'Dose', 'Route and how', 'Most', 'Repeat', 'Rests on', 'Authorised', 'Checked'] as const;

export interface Cell {
  readonly column: (typeof COLUMNS)[number];
  readonly lines: readonly string[];
  // Where it is written.
  readonly path: string;
  readonly wrong: boolean;
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
const columnOf: { readonly [P in Part]: Cell['column'] } = {
  amount: 'Dose',
  per: 'Dose',
  route: 'Route and how',
  strength: 'Route and how',
  strengthIn: 'Route and how',
  volume: 'Route and how',
  maximum: 'Most',
  dayMaximum: 'Most',
  repeat: 'Repeat',
  repeatAfter: 'Repeat',
  repeatMost: 'Repeat',
  basis: 'Rests on',
  rate: 'Rests on',
  weight: 'Rests on',
  authorisedBy: 'Authorised',
  authorisedOn: 'Authorised',
  checkedBy: 'Checked',
  checkedOn: 'Checked',
  checkedAmount: 'Checked',
  checkedPer: 'Checked',
  checkedRoute: 'Checked',
  checkedBasis: 'Checked',
  checkedWeight: 'Checked',
};

const isPart = (name: string): name is Part => Object.hasOwn(columnOf, name);

function columnAt(path: string, rowPath: string): Cell['column'] {
  const [first = '', part = ''] = path.slice(rowPath.length + 1).split('.');
  return first === 'dose' && isPart(part) ? columnOf[part] : 'Medicine';
}

const said = (part: Part, dose: Dose): string => answerInWords(DOSE_PARTS[part], dose[part]).replaceAll('\n', ' ').trim();
const named = (name: string, words: string): string => (words === '' ? '' : `${name} ${words}`);

function weightInWords(weight: Quantity | undefined, setting: Setting): string {
  const asAt = plainDate(weight?.asAt ?? '');
  const words = answerInWords(DOSE_PARTS.weight, weight);
  return asAt && setting.today && words !== '' ? `${words}, ${howLongAgo(asAt, setting.today)}` : words;
}

const repeatInWords = (dose: Dose): readonly string[] =>
  dose.repeat === 'no'
    ? ['once only']
    : dose.repeat === 'yes'
      ? [named('after', said('repeatAfter', dose)), named('at most', said('repeatMost', dose))]
      : [said('repeat', dose)];

const wordsOf = (dose: Dose, setting: Setting): { readonly [Column in Exclude<Cell['column'], 'Medicine'>]: readonly string[] } => ({
  Dose: [said('amount', dose), dose.per === 'dose' ? '' : said('per', dose)],
  'Route and how': [
    said('route', dose),
    named('strength', [said('strength', dose), said('strengthIn', dose)].filter(Boolean).join(' in ')),
    named('give', said('volume', dose)),
  ],
  Most: [named('in one dose:', said('maximum', dose)), named('in 24 hours:', said('dayMaximum', dose))],
  Repeat: repeatInWords(dose),
  'Rests on': [
    said('basis', dose),
    dose.basis === 'fixed' ? '' : named('from', said('rate', dose)),
    restsOnWeight(dose) ? weightInWords(dose.weight, setting) : '',
  ],
  Authorised: [said('authorisedBy', dose), said('authorisedOn', dose)],
  Checked: voidedCheck(dose) === undefined ? [said('checkedBy', dose), said('checkedOn', dose)] : ['VOID: check again'],
});

// Where somebody goes to write what a column says.
const firstOf: { readonly [Column in Exclude<Cell['column'], 'Medicine'>]: Part } = {
  Dose: 'amount',
  'Route and how': 'route',
  Most: 'maximum',
  Repeat: 'repeat',
  'Rests on': 'basis',
  Authorised: 'authorisedBy',
  Checked: 'checkedBy',
};

export function doseRows(answers: Answers, setting: Setting): readonly DoseRow[] {
  const { today } = setting;
  return activeRows(answers.emergency.medicines).map((row) => {
    const path = `${MEDICINES}.${row.id}`;
    const { name = '', when, dose = {} } = row.answers;
    const issues = today === undefined ? [] : issuesOfRow(sections.emergency.fields.medicines, row, MEDICINES, { today }, answers);
    const { birth } = ageFacts(answers, today);
    const weight = today && plainDate(dose.weight?.asAt ?? '') ? weightConcern(dose, { today, ...(birth && { birth }) }) : undefined;
    const troubles = [
      ...issues.filter(({ severity }) => severity === 'error').map((issue) => ({ path: issue.path, sentence: issue.sentence })),
      ...(weight ? [{ path: `${path}.dose.weight`, sentence: `${weight.sentence} ${weight.settle}` }] : []),
    ];
    const wrong = new Set(troubles.map((trouble) => columnAt(trouble.path, path)));
    const words = { Medicine: [name.trim(), named('when', answerInWords(fields.when, when))], ...wordsOf(dose, setting) };
    return {
      id: row.id,
      path,
      name: name.trim(),
      troubles,
      cells: COLUMNS.map((column) => ({
        column,
        lines: words[column].filter((each) => each !== ''),
        path: column === 'Medicine' ? `${path}.name` : `${path}.dose.${firstOf[column]}`,
        wrong: wrong.has(column),
      })),
    };
  });
}
