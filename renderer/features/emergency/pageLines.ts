// What the page says, line by line, in words and numbers exactly as they were answered. The page is drawn from it and its
// words are counted from it, so that the count is of what is read.
import type { Answers } from '../../../shared/plan/definition.ts';
import { sections } from '../../../shared/plan/definition.ts';
import type { Answer, Field, Fields, Row } from '../../../shared/plan/fields.ts';
import { isBlankAnswer } from '../../../shared/plan/blank.ts';
import { isFieldRelevant, type Setting } from '../../../shared/plan/relevance.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { answerInWords, rowTitle } from '../../form/answerInWords.ts';
import { doseRows } from './doseCells.ts';
import { regions, type RegionId } from './regions.ts';

export interface Line {
  readonly id: string;
  // Said first, and heavier.
  readonly lead: string;
  readonly rest: string;
}

const { emergency, summary, linkedPlans } = sections;

// One answer of a row in words, and nothing where it is not asked.
function saying(fields: Fields, row: Row, answers: Answers, setting: Setting): (id: string) => string {
  return (id) => {
    const field = fields[id];
    return field && isFieldRelevant(field, row.answers, answers, setting) ? answerInWords(field, row.answers[id]).trim() : '';
  };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const named = (name: string, words: string): string => (words === '' ? '' : `${name} ${words}`);
const sentence = (words: string): string => (words === '' || /[.!?]$/.test(words) ? words : `${words}.`);
const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');

const rowsOf = (rows: readonly Row[] | undefined): readonly Row[] => activeRows(rows);

// A field of a section under its own name.
function line(field: Field, answer: Answer | undefined, lead: string, id: string): readonly Line[] {
  const words = isBlankAnswer(answer) ? '' : answerInWords(field, answer).trim();
  return words === '' ? [] : [{ id, lead, rest: words }];
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly trigger: string;
  readonly recognise: string;
  readonly steps: readonly { readonly id: string; readonly words: string; readonly actor: string; readonly within: string }[];
}

export function scenariosOf(answers: Answers, setting: Setting): readonly Scenario[] {
  const { fields } = emergency.fields.scenarios;
  return rowsOf(answers.emergency.scenarios).map((row) => {
    const say = saying(fields, row, answers, setting);
    const steps = row.answers['steps'] as readonly Row[] | undefined; // a rows field is answered by rows
    return {
      id: row.id,
      name: say('name'),
      trigger: joined(say('trigger'), named('within', say('timeLimit'))),
      recognise: say('recognise'),
      steps: rowsOf(steps).map((step) => {
        const of = saying(fields.steps.fields, step, answers, setting);
        return { id: step.id, words: of('words'), actor: of('actor'), within: named('within', of('within')) };
      }),
    };
  });
}

type Say = (answers: Answers, setting: Setting) => readonly Line[];

const usual = (answers: Answers): readonly Row[] => {
  const chosen = new Set(answers.emergency.baseline ?? []);
  return rowsOf(answers.summary.baseline).filter(({ id }) => chosen.has(id));
};

const lines: { readonly [Id in Exclude<RegionId, 'scenarios' | 'doses'>]: Say } = {
  current: ({ emergency: said }) => [
    ...(said.plan === 'yes' || said.plan === undefined ? [] : line(emergency.fields.plan, said.plan, 'Emergency plan', 'plan')),
    ...(said.plan === 'yes' ? line(emergency.fields.reliableUntil, said.reliableUntil, 'Rely on this page until', 'until') : []),
    ...(said.plan === 'notNeeded' || said.plan === 'declined'
      ? [
          ...line(emergency.fields.notNeededWhy, said.notNeededWhy, 'Why', 'why'),
          ...line(emergency.fields.notNeededBy, said.notNeededBy, 'Said by', 'by'),
        ]
      : []),
  ],
  kill: (answers, setting) => [
    ...rowsOf(answers.emergency.risks).map((row) => {
      const say = saying(emergency.fields.risks.fields, row, answers, setting);
      return { id: row.id, lead: say('plain'), rest: say('medical') };
    }),
    ...line(summary.fields.explainer, answers.summary.explainer, '', 'explainer'),
  ],
  allergy: (answers, setting) => {
    const { allergyStatus, allergiesConfirmedBy, allergiesConfirmedOn } = answers.summary;
    const asked = joined(
      named('asked', answerInWords(summary.fields.allergiesConfirmedOn, allergiesConfirmedOn)),
      allergiesConfirmedBy?.trim() ?? '',
    );
    if (allergyStatus !== 'has')
      return allergyStatus === undefined
        ? []
        : [{ id: 'status', lead: answerInWords(summary.fields.allergyStatus, allergyStatus), rest: asked }];
    return [
      ...rowsOf(answers.summary.allergies).map((row) => {
        const say = saying(summary.fields.allergies.fields, row, answers, setting);
        return { id: row.id, lead: say('substance'), rest: joined(say('reaction'), say('severity'), say('since')) };
      }),
      ...(asked === '' ? [] : [{ id: 'asked', lead: '', rest: asked }]),
    ];
  },
  doNot: (answers, setting) =>
    rowsOf(answers.emergency.doNot).map((row) => {
      const say = saying(emergency.fields.doNot.fields, row, answers, setting);
      return {
        id: row.id,
        lead: rowTitle(emergency.fields.doNot, row),
        rest: sentences(say('why'), named('Instead:', say('instead'))),
      };
    }),
  ring: (answers, setting) => [
    ...rowsOf(answers.emergency.phones).map((row) => {
      const say = saying(emergency.fields.phones.fields, row, answers, setting);
      const hours = row.answers['allHours'] === 'yes' ? 'day and night' : say('hours');
      return {
        id: row.id,
        lead: joined(say('who'), hours, say('number')),
        rest: sentences(say('say'), named('For:', say('useFor')), named('Test call', joined(say('rungOn'), say('rungBy')))),
      };
    }),
    ...line(emergency.fields.hospital, answers.emergency.hospital, 'Go to', 'hospital'),
    ...line(emergency.fields.hospitalNotes, answers.emergency.hospitalNotes, '', 'hospitalNotes'),
  ],
  normal: (answers, setting) => [
    ...usual(answers).map((row) => {
      const say = saying(summary.fields.baseline.fields, row, answers, setting);
      return { id: row.id, lead: say('item'), rest: joined(say('finding'), say('value')) };
    }),
    ...line(emergency.fields.baselineUnknown, answers.emergency.baselineUnknown, '', 'unknown'),
  ],
  papers: (answers, setting) => {
    const { emergency: said } = answers;
    const plans = new Set(said.resuscitationPlans ?? []);
    return [
      ...rowsOf(answers.summary.devices).map((row) => {
        const say = saying(summary.fields.devices.fields, row, answers, setting);
        return {
          id: row.id,
          lead: say('name'),
          rest: sentences(joined(say('type'), say('size'), named('put in or changed', say('inserted'))), say('problem')),
        };
      }),
      ...line(emergency.fields.resuscitation, said.resuscitation, 'ReSPECT, advance plan or decision about resuscitation', 'resuscitation'),
      ...rowsOf(answers.linkedPlans.plans)
        .filter(({ id }) => said.resuscitation === 'yes' && plans.has(id))
        .map((row) => {
          const say = saying(linkedPlans.fields.plans.fields, row, answers, setting);
          return { id: row.id, lead: say('title'), rest: joined(say('dated'), named('kept:', say('place'))) };
        }),
      ...line(emergency.fields.whoCanConsent, said.whoCanConsent, 'Consent', 'consent'),
      ...rowsOf(said.guidelines).map((row) => {
        const say = saying(emergency.fields.guidelines.fields, row, answers, setting);
        return {
          id: row.id,
          lead: 'Guideline',
          rest: joined(say('title'), say('body'), say('version'), say('address'), named('current on', say('checkedOn'))),
        };
      }),
      ...line(emergency.fields.equipment, said.equipment, 'Bring', 'equipment'),
      ...line(emergency.fields.callScript, said.callScript, 'Say to 999', 'callScript'),
    ];
  },
  before: (answers, setting) => {
    const { emergency: said } = answers;
    return [
      ...rowsOf(said.investigations).map((row) => {
        const say = saying(emergency.fields.investigations.fields, row, answers, setting);
        return { id: row.id, lead: say('what'), rest: joined(say('timing'), say('note')) };
      }),
      ...line(emergency.fields.fluids, said.fluids, 'Fluids and feeding', 'fluids'),
      ...line(emergency.fields.fastingLimit, said.fastingLimit, 'Longest without food', 'fasting'),
      ...line(emergency.fields.airway, said.airway, 'Airway', 'airway'),
      ...line(emergency.fields.disposition, said.disposition, 'Admit or home', 'disposition'),
    ];
  },
  authority: ({ emergency: said }) => [
    ...line(emergency.fields.authorisedBy, said.authorisedBy, 'Authorised by', 'by'),
    ...line(emergency.fields.authorisedOn, said.authorisedOn, 'Authorised on', 'on'),
    ...line(emergency.fields.changeReason, said.changeReason, 'Changed because', 'changed'),
  ],
};

export const linesOf = (id: keyof typeof lines, answers: Answers, setting: Setting): readonly Line[] => lines[id](answers, setting);

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

// The words somebody would read on the page, its headings among them.
export function wordsOnPage(answers: Answers, setting: Setting): number {
  const texts = regions.flatMap(({ id, title }): readonly string[] => {
    const said =
      id === 'scenarios'
        ? scenariosOf(answers, setting).flatMap(({ name, trigger, recognise, steps }) => [
            name,
            trigger,
            recognise,
            ...steps.flatMap(({ words, actor, within }) => [words, actor, within]),
          ])
        : id === 'doses'
          ? doseRows(answers, setting).flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.flatMap(({ lines: each }) => each)))
          : linesOf(id, answers, setting).flatMap(({ lead, rest }) => [lead, rest]);
    return said.some((each) => each !== '') ? [title, ...said] : [];
  });
  return texts.reduce((sum, text) => sum + count(text), 0);
}
