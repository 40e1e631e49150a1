// The health information for an EHC plan: what stands in which section, what is said where something is missing, and whose words
// stay behind. That each answer stands in it once and in order is in papersForReaders.test.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { ehcAdvice } from '../../../shared/documents/ehcAdvice.ts';
import { textsOfBlocks } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { amina } from '../../../shared/samples/plans/amina.ts';
import { asHtml, asText, filesIn, pagesInLibreOffice } from '../../support/docx.ts';
import { makeAndRead, openEngine } from '../../support/pdf.ts';
import { valueOf } from '../../support/testApp.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

type Support = NonNullable<Answers['provision']['support']>[number];

const NOT_THE_PLAN = 'This is not an Education, Health and Care plan. Only a local authority can issue one.';

const paper = (answers: Answers) =>
  ehcAdvice({
    planNumber: 'PLAN-0042',
    version: 3,
    status: 'agreed',
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: false,
    content: newPlanContent(answers),
  });

// What stands under each heading of the second level, by its first words: 'Section G', or the whole heading.
function partsOf(answers: Answers): Readonly<Record<string, string>> {
  const parts: Record<string, Block[]> = {};
  let name = 'top';
  for (const block of paper(answers).blocks) {
    if (block.kind === 'heading' && block.level === 2) name = /^Section [A-Z]\d?/.exec(block.text)?.[0] ?? block.text;
    (parts[name] ??= []).push(block);
  }
  return Object.fromEntries(Object.entries(parts).map(([key, blocks]) => [key, textsOfBlocks(blocks).join('\n')]));
}

const withSupport = (...rows: readonly Support[]): Answers => ({ ...completeAnswers, provision: { support: rows } });
const row = (what: string, answers: Support['answers'] = {}): Support => ({
  id: what,
  answers: { what, outcomes: ['o-trip'], ...answers },
});
const born = (dateOfBirth: string): Answers => ({ ...completeAnswers, person: { ...completeAnswers.person, dateOfBirth } });

describe('each piece of support stands in its section and in no other', () => {
  const parts = partsOf(
    withSupport(
      row('Gastrostomy care by a nurse', { type: 'health', trains: 'no' }),
      row('Therapist teaches signing', { type: 'health', trains: 'yes' }),
      row('Handwriting practice', { type: 'education' }),
      row('Swallow sessions', { type: 'health' }),
      row('Eye-gaze device', { type: 'equipment', trains: 'notKnown' }),
      row('Hands-on help at home', { type: 'social' }),
      row('Budget for a carer', { type: 'budget' }),
      row('Something without a kind'),
    ),
  );
  const NOT_SETTLED = 'Support that is not settled';
  it.each([
    ['Gastrostomy care by a nurse', 'Section G'],
    ['Therapist teaches signing', 'Section F'],
    ['Handwriting practice', 'Section F'],
    ['Swallow sessions', NOT_SETTLED],
    ['Eye-gaze device', NOT_SETTLED],
    ['Hands-on help at home', 'Section H1'],
    ['Budget for a carer', 'Section J'],
    ['Something without a kind', NOT_SETTLED],
  ])('%s: %s', (what, section) => {
    const sections = Object.keys(parts).filter((name) => parts[name]?.includes(what));
    expect(sections).toEqual([section, 'From need to outcome to support']);
  });

  it('with the reason where it is not in G, and the question where nobody has answered it', () => {
    expect(parts['Section F']).toContain('It educates or trains, so it is special educational provision, whoever gives it.');
    expect(parts[NOT_SETTLED]).toContain('Nobody has answered whether it educates or trains. If it does, it belongs in Section F, not G.');
    expect(parts[NOT_SETTLED]).toContain('Nobody has answered what kind of support it is.');
    expect(parts['Section H1']).toContain('Social care under the age of 18.');
  });

  it('and says with each what it meets and serves, and in the table of the thread where it stands', () => {
    expect(parts['Section G']).toMatch(/Needs it meets\nC1: Cannot fast safely\nOutcomes it works towards\nE1: /);
    expect(parts['From need to outcome to support']).toMatch(/G2 Therapist teaches signing \(F\)/);
    expect(parts['From need to outcome to support']).toMatch(/G4 Swallow sessions \(not settled\)/);
  });
});

it('health needs stand in three tables, and what nobody has said in a fourth', () => {
  const needs = (['learning', 'setting', 'notRelated', 'notSure', undefined] as const).map((ehcRelation, index) => ({
    id: `n${index}`,
    answers: { title: `Need ${ehcRelation ?? 'blank'}`, ...(ehcRelation && { ehcRelation }) },
  }));
  const text = partsOf({ ...completeAnswers, healthNeeds: { ...completeAnswers.healthNeeds, needs } })['Section C'] ?? '';
  const order = [
    'Health needs that relate to special educational needs',
    'Need learning',
    'Other health needs that have to be managed in the setting',
    'Need setting',
    'Health needs that are not related to education',
    'Need notRelated',
    'Health needs of which it is still to be said how they relate to education',
    'Need notSure',
    'Need blank',
  ].map((words) => text.indexOf(words));
  expect(order.every((place, index) => place > (order[index - 1] ?? -1))).toBe(true);
});

describe('what is missing is said in words', () => {
  it('a need with no outcome, an outcome with no need and no support, support with no need', () => {
    const { goals, healthNeeds, provision } = completeAnswers;
    const outcomes = (goals.outcomes ?? []).map((one) => ({ ...one, answers: { ...one.answers, needs: [] } }));
    const parts = partsOf({ ...completeAnswers, healthNeeds, provision, goals: { ...goals, outcomes } });
    expect(parts['Section C']).toContain('No outcome yet');
    expect(parts['Section E']).toContain('Needs it answers\nNo need yet');
    expect(parts['Section G']).toContain('Needs it meets\nNo need yet');
    expect(parts['From need to outcome to support']).toMatch(/What is missing\nC1: No outcome yet\.\nE1: No need yet\./);
    expect(partsOf(withSupport())['Section E']).toContain('No support yet');
  });

  it('a need with no outcome for a reason says the reason and is no gap', () => {
    const needs = (completeAnswers.healthNeeds.needs ?? []).map((one) => ({
      ...one,
      answers: { ...one.answers, noOutcome: 'To avoid harm' },
    }));
    const parts = partsOf({ ...completeAnswers, healthNeeds: { ...completeAnswers.healthNeeds, needs }, goals: {} });
    expect(parts['Section C']).toContain('To avoid harm');
    expect(parts['Section C']).not.toContain('No outcome yet');
  });

  it('a section in which nothing stands says so, and none is left out but the placement', () => {
    expect(partsOf(completeAnswers)['Section H2']).toContain('Nothing in this plan stands here.');
    const letters = Object.keys(partsOf(completeAnswers)).flatMap((name) => /^Section (.*)$/.exec(name)?.[1] ?? []);
    expect(letters).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'J', 'K']);
  });
});

describe('whether there can be an EHC plan', () => {
  const NO_NEED = 'There is no EHC plan for health needs alone';
  it('no need related to learning: there is none for health alone', () => {
    expect(partsOf(completeAnswers)['top']).toContain(NO_NEED);
    expect(partsOf(amina.answers)['top']).not.toContain(NO_NEED);
  });
  it('from 26 there is none; before, that is not said', () => {
    const words = 'cannot go on past the end of the school year in which a person turns 25';
    expect(partsOf(born('2000-11-21'))['top']).toContain('Age 26: no EHC plan is possible');
    expect(partsOf(born('2000-11-21'))['top']).toContain(words);
    expect(partsOf(born('2000-11-22'))['top']).not.toContain(words);
  });
});

describe('their own words', () => {
  const said = (viewsShared: 'yes' | 'no' | 'notKnown' | undefined) => {
    const { viewsShared: _before, ...education } = amina.answers.education;
    return partsOf({ ...amina.answers, education: { ...education, ...(viewsShared && { viewsShared }) } });
  };
  it.each(['no', 'notKnown', undefined] as const)('stay behind where the answer is %s', (answer) => {
    const all = Object.values(said(answer)).join('\n');
    expect(said(answer)['Section A']).toContain('Their own words are not in this copy');
    for (const words of ['Friend. Dinner. Me.', 'My red bag goes where I go.', 'Yes red bag', 'Do not whisper about me.'])
      expect(all).not.toContain(words);
  });
  it('go along where it is yes', () => {
    expect(said('yes')['Section A']).toContain('Friend. Dinner. Me.');
    expect(said('yes')['Section A']).toContain('My red bag goes where I go.');
  });
});

it('asks about adulthood from Year 9, and before that only says what was answered', () => {
  const young = { ...born('2016-03-14'), transitions: {} };
  expect(Object.keys(partsOf(young)).join()).not.toMatch(/adulthood|Moves/);
  expect(Object.keys(partsOf({ ...young, transitions: completeAnswers.transitions })).join()).toMatch(/Moves ahead/);
  // Year 9 from 1 September of the year in which they turn 13 before it ends.
  expect(Object.keys(partsOf({ ...born('2013-08-31'), transitions: {} })).join()).toMatch(/Preparing for adulthood/);
  expect(Object.keys(partsOf({ ...born('2013-09-01'), transitions: {} })).join()).not.toMatch(/Preparing for adulthood/);
});

describe('on paper', () => {
  let engine: DocumentEngine;
  beforeAll(() => {
    engine = openEngine();
  });
  afterAll(() => engine.close());

  it('says at the foot of every page of the PDF and of the Word file that it is not an EHC plan', { timeout: 120_000 }, async () => {
    const document = paper(amina.answers);
    expect(document.title).toBe('Health information for an Education, Health and Care plan, PLAN-0042, version 3');
    const { text } = await makeAndRead(engine, document);
    const inWord = pagesInLibreOffice(valueOf(await engine.makeDocx(document)));
    const feet = (pages: readonly string[]): readonly boolean[] =>
      pages.map((page) =>
        page
          .trim()
          .split('\n')
          .slice(-6)
          .some((line) => line.trim() === NOT_THE_PLAN),
      );
    for (const pages of [text, inWord]) {
      expect(pages.length).toBeGreaterThan(3);
      expect(feet(pages)).toEqual(pages.map(() => true));
    }
    expect([...text, ...inWord].join('')).not.toMatch(/EHCP/);
  });

  it('Word has a heading for each section, a caption and a head for each table, and pages that count', async () => {
    const document = paper(amina.answers);
    const bytes = valueOf(await engine.makeDocx(document));
    const html = await asHtml(bytes);
    for (const letter of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'J', 'K'])
      expect(html).toMatch(new RegExp(`<h2>Section ${letter}\\. `));
    const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
    expect(html.match(/<thead>/g)).toHaveLength(tables);
    expect(
      filesIn(bytes)
        .get('word/document.xml')
        ?.match(/<w:pStyle w:val="Caption"\/>/g),
    ).toHaveLength(tables);
    // Pasted without its lines, a piece of support reads on from question to answer.
    expect((await asText(bytes)).replaceAll(/\s+/g, ' ')).toMatch(
      /G4 Health care provision What exactly Play specialist before .* Who gives it Hospital play specialist/,
    );
  });

  it(
    'two hundred pieces of support are all there, each once in its section and once in the thread, in both',
    { timeout: 120_000 },
    async () => {
      const types = ['health', 'education', 'social', 'equipment'] as const;
      const many = Array.from({ length: 200 }, (_, index) => {
        const type = types[index % types.length] ?? 'health';
        return row(`qz${String(index).padStart(3, '0')}`, { type, ...(index % 8 === 0 && { trains: 'no' as const }), outcomes: [] });
      });
      const document = paper(withSupport(...many));
      const { structure } = await makeAndRead(engine, document);
      const word = await asText(valueOf(await engine.makeDocx(document)));
      for (const text of [structure, word]) {
        // Once in its section, once in the thread.
        const found = many.map(({ id }) => text.split(id).length - 1);
        expect(found).toEqual(many.map(() => 2));
      }
    },
  );
});
