// The whole plan as blocks, for every reader: that it says each answer they may read, once and in its place, and nothing else.
// How it lies on paper is for fullPlanPdf.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PrintableDocument } from '../../../shared/documents/blocks.ts';
import { fullPlan } from '../../../shared/documents/fullPlan.ts';
import { leftOutFor } from '../../../shared/documents/leftOut.ts';
import { PARTS, questionNumber } from '../../../shared/documents/statementNumbers.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { fieldEntries, fieldEntry, sectionIds, type Answers } from '../../../shared/plan/definition.ts';
import { documents } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import { newPlanContent, type PlanContent, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { anyPlan } from '../plan/support/anyAnswers.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';
import { sentinelPlan } from './support/sentinelPlan.ts';

const pages = (content: PlanContent, reader: Audience = 'family', status: VersionStatus = 'draft'): PrintableDocument =>
  fullPlan({ planNumber: 'PLAN-0042', version: 3, status, changedAt: '2026-11-21T10:00:00.000Z', sample: false, content }, reader);
const textOf = (answers: Partial<Answers>, reader?: Audience, status?: VersionStatus): string =>
  textOfDocument(pages(newPlanContent({ ...completeAnswers, ...answers }), reader, status));
const withBlocks = (document: PrintableDocument, blocks: readonly Block[]): string => textOfDocument({ ...document, blocks });
const times = (text: string, part: string): number => text.split(part).length - 1;

// From the first part to what is said of the version, without the thread, which speaks of rows that stand elsewhere.
function parts(document: PrintableDocument): readonly Block[] {
  const { blocks } = document;
  const isHeading = (block: Block, text: RegExp): boolean => block.kind === 'heading' && block.level === 2 && text.test(block.text);
  const from = blocks.findIndex((block) => isHeading(block, /^\d+\. /));
  const to = blocks.findIndex((block) => isHeading(block, /^Where this version stands$/));
  return blocks.slice(from, to).filter((block) => block.kind !== 'table' || block.caption !== 'Needs, outcomes and support');
}

const { content, sentinels } = sentinelPlan();

describe.each(documents.full.readers)('for %s', (reader) => {
  const document = pages(content, reader);
  const body = withBlocks(document, parts(document));
  const everything = textOfDocument(document) + JSON.stringify(document.furniture);
  const theirs = sentinels.filter(({ readers }) => readers.includes(reader));

  it('says every answer they may read, once', () => {
    expect(theirs.length).toBeGreaterThan(100);
    const wrong = theirs.filter(({ word, isTitle }) => (isTitle ? times(body, word) < 1 : times(body, word) !== 1));
    expect(wrong.map((sentinel) => [sentinel, times(body, sentinel.word)])).toEqual([]);
  });

  it('says nothing that is for other readers', () => {
    const others = sentinels.filter(({ readers }) => !readers.includes(reader));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ word }) => everything.includes(word))).toEqual([]);
  });

  it('says them in the order of its parts and of the form', () => {
    const order = PARTS.flatMap((id) => fieldEntries.filter(({ sectionId }) => sectionId === id).map(({ path }): string => path));
    const places = theirs
      .filter(({ isTitle }) => !isTitle)
      .toSorted((one, other) => body.indexOf(one.word) - body.indexOf(other.word))
      .map(({ path }) => order.indexOf(path));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('numbers every question that it prints', () => {
    const missing = fieldEntries.filter(
      (entry) => entry.audience.includes(reader) && !new RegExp(`(^|\\W)${questionNumber(entry)}[ .]`, 'm').test(body),
    );
    // A list with letters is under its question all the same.
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

it('has a place for every section', () => {
  expect(PARTS.toSorted()).toEqual(sectionIds.toSorted());
});

it('gives a statement one number on every copy, whatever is left out', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((id) => ({ id, answers: { title: `Need ${id}` } }));
  if (!first || !second || !third) throw new Error('There are three.');
  const needs = [first, { ...second, audience: ['transition'] as const }, third];
  const healthNeeds = { ...completeAnswers.healthNeeds, needs };
  const medicines = { summary: { ...completeAnswers.summary } };
  for (const reader of ['family', 'transition', 'localAuthority'] as const) {
    expect(textOf({ healthNeeds }, reader)).toContain('C1 Need a');
    expect(textOf({ healthNeeds }, reader)).toContain('C3 Need c');
    expect(textOf({ healthNeeds }, reader).includes('Need b')).toBe(reader === 'transition');
    expect(textOf(medicines, reader)).toMatch(/^5\.\d+\.1 Levocarnitine$/m);
  }
});

it('never lets a blank be read as “no”, and prints what is not known, not asked and declined as such', () => {
  const text = textOf({ person: { familyName: 'Test', interpreter: 'notAsked', informationNeed: 'declined' } });
  expect(text).toMatch(/Needs an interpreter\nNot asked/);
  expect(text).toMatch(/special form\nDeclined to say|special form\nDeclined/);
  const number = questionNumber(fieldEntry('person.firstLanguage'));
  expect(text).toMatch(new RegExp(`Not answered: .*${number.replace('.', '\\.')} Language spoken at home`));
});

it('puts first what must not be passed over', () => {
  const top = (answers: Partial<Answers>, reader?: Audience): string => textOf(answers, reader).split('What is in it')[0] ?? '';
  expect(top({})).toContain('Penicillin: Widespread rash');
  expect(top({})).toContain('44.2 kilogram, as at 19-Nov-2026');
  expect(top({})).toContain('1 medicine. Checked on 19-Nov-2026');
  expect(top({}, 'school')).not.toContain('Checked on');
  const relied = (status: VersionStatus) => textOf({}, 'school', status).split('What is in it')[0] ?? '';
  expect(relied('agreed')).toContain('Emergency plan\nYes. Rely on this until 19-May-2027');
  expect(relied('draft')).toContain('Emergency plan\nYes. If agreed: rely on it until 19-May-2027');
  expect(relied('superseded')).toContain('Emergency plan\nYes. Do not rely on it: it held until 19-May-2027');
  const { allergyStatus: _, allergies: __, medicines: ___, medicinesStatus: ____, weight: _____, ...summary } = completeAnswers.summary;
  expect(top({ summary })).toMatch(/Allergies\nNOT ASKED[^]*Weight\nNot answered\nMedicines\nNOT ANSWERED/);
  const none = { ...summary, allergyStatus: 'none', allergiesConfirmedOn: '2026-11-19' } as const;
  expect(top({ summary: none })).toContain('No known allergies, asked 19-Nov-2026');
  expect(top({ summary: none }, 'school')).toMatch(/No known allergies$/m);
});

it('says at the top that somebody does not agree, and with what in full, to those who may read it', () => {
  const view = { text: 'She should start at nine, not at eight.', speaker: 'parent', how: 'talking', saidOn: '2026-11-19' } as const;
  const consent = {
    ...completeAnswers.consent,
    disagreements: [{ id: 'd1', answers: { part: 'Start of the school day', who: 'Her father', view, next: 'Asked again in May' } }],
  };
  for (const reader of ['family', 'transition', 'localAuthority'] as const) {
    const text = textOf({ consent }, reader);
    expect(text).toContain('Not everything is agreed');
    expect(text).toContain('“She should start at nine, not at eight.”');
    expect(text).toContain('Who does not agree: Her father');
    expect(text).toContain('Asked again in May');
  }
  expect(textOf({ consent }, 'school')).not.toMatch(/Not everything is agreed|Her father/);
});

it('prints where they live only where somebody has answered that it need not be kept secret', () => {
  const { person, contacts } = completeAnswers;
  const mother = { id: 'k1', answers: { name: 'Leila Test', relationship: 'parent', address: '2 Hidden Street' } } as const;
  const kept = (addressSecret?: 'yes' | 'no' | 'notKnown'): string => {
    const { addressSecret: _, ...rest } = person;
    return textOf({ person: addressSecret ? { ...rest, addressSecret } : rest, contacts: { ...contacts, personal: [mother] } });
  };
  expect(kept('no')).toContain('1 Sample Street');
  expect(kept('no')).toContain('2 Hidden Street');
  for (const text of [kept(), kept('yes'), kept('notKnown')]) {
    expect(text).not.toMatch(/Sample Street|Hidden Street|Exampleton Surgery|01632 960 010/);
    expect(text).toContain('printed only where somebody has answered that it need not be kept secret');
    // The words are the same whether it is secret or nobody has said.
    expect(text).toBe(kept());
  }
});

it('says what every copy for its reader leaves out, and says it whether or not anything is written there', () => {
  const leftOut = (answers: Partial<Answers>, reader: Audience): string | undefined =>
    textOf(answers, reader)
      .split('\n')
      .find((line) => line.startsWith('Left out of every copy'));
  const guarded = { consent: { ...completeAnswers.consent, safeguarding: 'yes' as const, safeguardingNote: 'Ask the named nurse' } };
  expect(leftOut(guarded, 'family')).toBe(leftOut({}, 'family'));
  expect(leftOut({}, 'school')).toMatch(
    /^Left out of every copy for the school, .*: all of .*Deciding and sharing.*; parts of .*Health needs/,
  );
  expect(leftOut({}, 'shortBreak')).toContain('Goals and outcomes');
  // What a row keeps from somebody who may read the row.
  expect(leftOutFor('transition').partly).toContain('healthNeeds');
});

it('asks in plain words on the copy for the family, and answers in the same words on every copy', () => {
  expect(textOf({}, 'family')).toContain('3. People around me');
  expect(textOf({}, 'transition')).toContain('3. People and contacts');
  expect(textOf({}, 'family')).toContain('How this affects me');
  expect(textOf({}, 'transition')).toContain('How it affects this person');
});

it('shows the thread with its numbers, a loose end included, and only the numbers to whoever may not read the words', () => {
  const rows = (reader: Audience): readonly string[] =>
    pages(newPlanContent(completeAnswers), reader).blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === 'Needs, outcomes and support'
        ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')).join(' | '))
        : [],
    );
  expect(rows('family')[0]).toMatch(/^C1 Cannot fast safely \| E1 .+ \| G1 .+/);
  expect(rows('school')[0]).toMatch(/^C1: not for this copy \| E1 /);
  expect(rows('shortBreak')).toEqual([]);
  const loose = textOf({ goals: { hopes: [] }, provision: {} });
  expect(loose).toContain('No outcome yet');
});

it.each([
  ['draft', 'It is not agreed, and may still change.'],
  ['readyToAgree', 'It is not agreed yet.'],
  ['agreed', 'It is agreed, and holds until a newer version is agreed.'],
  ['superseded', 'a later version has been agreed since'],
  ['withdrawn', 'It was withdrawn.'],
  ['enteredInError', 'It was entered in error.'],
] as const)('says where a version that is %s stands', (status, sentence) => {
  expect(textOf({}, 'family', status)).toContain(sentence);
});

it('gives each row of a list its name, for where the row has to be divided', () => {
  const table = pages(newPlanContent(completeAnswers)).blocks.find(
    (block) => block.kind === 'table' && block.caption.endsWith('Emergency medicines'),
  );
  if (table?.kind !== 'table') throw new Error('The complete plan has emergency medicines.');
  const { medicines = [] } = completeAnswers.emergency;
  expect(table.named).toBe(true);
  expect(table.rows).toHaveLength(medicines.length);
  medicines.forEach(({ answers: { name = '' } }, place) => {
    expect(table.rows[place]?.[0]?.map(({ text }) => text).join('')).toContain(name);
  });
});

it('can be made of any plan, for each of its readers', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...documents.full.readers), (plan, reader) => {
      expect(textOfDocument(pages(plan, reader))).toContain('About this copy');
    }),
    { numRuns: 60 },
  );
});

describe('what nobody answered', () => {
  const { contacts } = completeAnswers;
  const personal = [{ id: 'p', answers: { name: 'Leila Test' } }] as const;
  const { noPersonal: _, ...known } = contacts;
  const answers = { contacts: { ...known, personal } };

  it('of a person is named to a team, and to a family only where a blank could be taken for “no” or is needed', () => {
    expect(textOf(answers, 'transition')).toMatch(/Not answered: .*Another phone/);
    const family = textOf(answers, 'family');
    expect(family).not.toContain('Another phone');
    expect(family).toMatch(/Not answered: .*Next of kin/);
  });

  it('is no gap where the answer that it stands in for was given', () => {
    const question = /If there is nobody, or they do not want to name anyone/;
    expect(textOf(answers)).not.toMatch(question);
    expect(textOf({ contacts: { ...known, personal: [] } })).toMatch(/Not answered: 3\.1 Family, carers and friends/);
  });
});
