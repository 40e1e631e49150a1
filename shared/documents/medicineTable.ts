// Regular and when-needed medicines as a table, for whoever gives them: which, how much, when. Each number as it was typed.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { PrintedPart } from './answerSpans.ts';
import { rowTitle } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { strong } from './emergencyRows.ts';
import { rowsFor, rowsWithParts, type FieldOnPaper } from './paperParts.ts';
import type { PrintScope } from './printScope.ts';
import { ahead, aside, isUnsaid, joined, type Spans } from './spans.ts';

// As it is given every day, by whoever looks after somebody; who prescribed it, and since when, is for the clinic.
export const MEDICINE_AS_GIVEN: readonly string[] = [
  'form',
  'strength',
  'amount',
  'route',
  'frequency',
  'purpose',
  'whenNeeded',
  'trigger',
  'dayMaximum',
  'timeCritical',
  'how',
  'supply',
];

// What needs no name in its column stands bare; the rest after its name. What is in no column follows under the name.
const AMOUNT = ['amount', 'route', 'how', 'dayMaximum'];
const TIME = ['frequency', 'whenNeeded', 'trigger', 'timeCritical'];
const BARE = new Set(['amount', 'route', 'frequency', 'form', 'strength', 'how']);

// What has to be known before it is given. The rest is only said where it is known.
const MUST_SAY = new Set(['amount', 'route', 'frequency', 'whenNeeded', 'trigger', 'dayMaximum', 'timeCritical']);

const said = ({ id, label, spans }: PrintedPart): Spans =>
  BARE.has(id) ? (isUnsaid(spans) ? [aside(`${label}: not answered`)] : spans) : [{ text: ahead(label) }, ...spans];

// `only`: what belongs on this paper; left out: all of it.
export function medicineTable(scope: PrintScope, only?: readonly string[]): readonly Block[] {
  const { field } = fieldEntry('summary.medicines');
  const rows = rowsWithParts('summary.medicines', scope).map((row) => ({
    ...row,
    parts: row.parts.filter(({ id, spans }) => (only === undefined || only.includes(id)) && (!isUnsaid(spans) || MUST_SAY.has(id))),
  }));
  if (field.kind !== 'rows' || rows.length === 0) return [];
  const cell = (parts: readonly PrintedPart[]): Spans => joined(parts.map(said), '\n');
  return [
    {
      kind: 'table',
      caption: 'Medicines',
      columns: [
        { label: 'Medicine', share: 36 },
        { label: 'How much, and how', share: 30 },
        { label: 'When', share: 34 },
      ],
      rows: rows.map((row) => {
        const [amounts, times] = [AMOUNT, TIME].map((ids) => row.parts.filter(({ id }) => ids.includes(id)));
        const rest = row.parts.filter(({ id }) => !AMOUNT.includes(id) && !TIME.includes(id));
        const about = joined([strong(rowTitle(row, field, scope)), ...rest.map(said)], '\n');
        return [about, cell(amounts ?? []), cell(times ?? [])];
      }),
    },
  ];
}

// Said where no list says it better.
export const medicinesAsked = (scope: PrintScope): readonly FieldPath[] =>
  scope.answers.summary.medicinesStatus === 'takes' && rowsFor('summary.medicines', scope).length > 0 ? [] : ['summary.medicinesStatus'];

// Who found out, and how, is for the clinic.
export const ALLERGIES_IN_CARE: FieldOnPaper = { path: 'summary.allergies', only: ['type', 'reaction', 'severity', 'since'] };

export const allergiesAsked = (scope: PrintScope): readonly FieldPath[] =>
  scope.answers.summary.allergyStatus === 'has' && rowsFor('summary.allergies', scope).length > 0 ? [] : ['summary.allergyStatus'];
