// How answers of every kind are said on paper: nothing that was typed is lost, nothing is tidied, and a blank, a doubt or a
// thing left out is said in our own words.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import { answerBlocks } from '../../../shared/documents/answerBlocks.ts';
import { answerSpans } from '../../../shared/documents/answerSpans.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import type { PrintScope } from '../../../shared/documents/printScope.ts';
import type { Spans } from '../../../shared/documents/spans.ts';
import { emptyAnswers, fieldEntries, fieldEntry, type Answers, type FieldPath } from '../../../shared/plan/definition.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import { frontSheet } from '../../../shared/documents/frontSheet.ts';
import { everyKindDocument } from '../../golden/everyKind.ts';
import { amina, issued } from '../../golden/frontSheetPeople.ts';
import { makeAndRead, openEngine, type ReadPdf } from '../../support/pdf.ts';
import { anyPlan } from '../plan/support/anyAnswers.ts';

const scopeOf = (answers: Partial<Answers>, audience?: PrintScope['audience']): PrintScope => ({
  answers: { ...emptyAnswers, ...answers },
  setting: {},
  ...(audience && { audience }),
});
const text = (spans: Spans | undefined): string | undefined => spans?.map((span) => span.text).join('');
const asides = (spans: Spans | undefined): readonly string[] => (spans ?? []).filter((span) => span.aside).map((span) => span.text);
const print = (path: FieldPath, answers: Partial<Answers>, audience?: PrintScope['audience']): Spans | undefined =>
  answerSpans(fieldEntry(path), scopeOf(answers, audience));
const say = (path: FieldPath, answers: Partial<Answers>, audience?: PrintScope['audience']): string | undefined =>
  text(print(path, answers, audience));

const wordsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        key === 'text' || key === 'label' || key === 'labels' ? [part].flat().map(String) : wordsIn(part),
      )
    : [];
const said = (blocks: readonly Block[]): string => wordsIn(blocks).join('');

// What typed words look like once they are printed: only a day, a month or ten digits are set out in their own way.
const isSetOut = (typed: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(typed);

describe('printed answers', () => {
  it('lose nothing that was typed, whatever the plan holds', () => {
    fc.assert(
      fc.property(anyPlan, ({ answers }) => {
        const scope = scopeOf(answers);
        const spans = fieldEntries.map((entry) => text(answerSpans(entry, scope)) ?? '').join('\n');
        const blocks = said(answerBlocks(fieldEntries, scope, 'All'));
        walkAnswers(answers, (field, answer) => {
          const typed: readonly string[] =
            typeof answer === 'string' && ['text', 'longText', 'phone', 'date', 'partialDate'].includes(field.kind)
              ? [answer]
              : field.kind === 'quantity' && typeof answer === 'object'
                ? ['value', 'asAt', 'method'].flatMap((part) => (part in answer ? [String(Object(answer)[part])] : []))
                : field.kind === 'sweep'
                  ? Object.values(answer as object).flatMap((item: { readonly note?: string }) => item.note ?? [])
                  : [];
          for (const one of typed.map((each) => each.trim()).filter((each) => !isSetOut(each))) {
            expect(spans).toContain(one);
            expect(blocks).toContain(one);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('never throw, whoever reads', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom('family', 'school', 'emergency', 'passport'), ({ answers }, audience) => {
        expect(() => answerBlocks(fieldEntries, scopeOf(answers, audience), 'All')).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('say a partial date as far as it is known', () => {
    const since = (typed: string) =>
      say('summary.conditions', { summary: { conditions: [{ id: 'a', answers: { name: 'X', since: typed } }] } });
    expect(since('2019')).toContain(': 2019 ·');
    expect(since('2019-03')).toContain(': Mar-2019 ·');
    expect(since('2019-03-05')).toContain(': 05-Mar-2019 ·');
    expect(since('spring')).toContain('spring (as typed: not a date)');
  });

  it('keep a number as it was typed, with its unit, and mark one that could be misread', () => {
    const limit = (fastingLimit: NonNullable<Answers['emergency']['fastingLimit']>) =>
      print('emergency.fastingLimit', { emergency: { fastingLimit } });
    expect(text(limit({ value: '4.50', unit: 'hour' }))).toBe('4.50 hours');
    expect(text(limit({ value: '.5', unit: 'hour' }))).toBe('.5 hours (as typed: could be misread, check it)');
    expect(text(limit({ value: '4' }))).toBe('4 (unit not answered)');
    expect(text(limit({ unit: 'hour' }))).toBe('Not answered');
    expect(asides(limit({ asAt: '2026-11-12' }))).toEqual(['Number not answered', ' (unit not answered)']);
  });

  const dose = (given: object) =>
    print('emergency.medicines', { emergency: { medicines: [{ id: 'm', answers: { name: 'Midazolam', dose: given } }] } });

  it('say a dose exactly as it was typed, part by part', () => {
    const printed = text(dose({ amount: { value: '1,000', unit: 'microgram' }, per: 'dose', route: 'buccal' })) ?? '';
    expect(printed).toContain('Dose: 1,000 microgram, each time (one dose), Inside the cheek (buccal)\n');
    expect(printed).toContain('Authorised by: Not answered');
    expect(printed).toContain('Second check by: Not answered');
    expect(printed).not.toContain('Repeat at most');
  });

  it('say what a dose leaves open, and mark what could kill', () => {
    expect(text(dose({ amount: { value: '1.0', unit: 'milligram' } }))).toContain(
      '1.0 milligram (as typed: could be misread, check it), Given as: not answered, Route: not answered',
    );
    expect(text(dose({ route: 'buccal' }))).toContain('Dose: Not answered, Given as: not answered, Inside the cheek');
    const checked = (value: string) =>
      text(dose({ amount: { value: '5', unit: 'milligram' }, checkedAmount: { value, unit: 'milligram' } }));
    expect(checked('50')).toContain('50 milligram (not the same as the dose: do not give, ask the prescriber)');
    expect(checked('5')).not.toContain('not the same');
  });

  it('number rows as they stand, leave out those struck out, and mark those carried forward', () => {
    const needs = [
      { id: 'a', answers: { title: 'First' }, standing: 'removed' },
      { id: 'b', answers: { title: 'Second' }, standing: 'carried' },
      { id: 'c', answers: { title: 'Third' } },
    ] as const;
    const printed = say('healthNeeds.needs', { healthNeeds: { needs } });
    expect(printed).toMatch(/^C1\. Second \(carried forward, not looked at yet\)/);
    expect(printed).toMatch(/\nC2\. Third/);
    expect(printed).not.toContain('First');
    expect(say('healthNeeds.needs', { healthNeeds: { needs: [needs[0]] } })).toBe('Not answered');
  });

  it('name what is linked by number and title, and say when it is gone or not for this reader', () => {
    const answers: Partial<Answers> = {
      healthNeeds: {
        needs: [
          { id: 'a', answers: { title: 'Breathing' } },
          { id: 'b', answers: { title: 'Secret' }, audience: [] },
        ],
      },
      goals: { outcomes: [{ id: 'e', answers: { statement: 'Sleeps', needs: ['a', 'b', 'gone'] } }] },
    };
    const links = ['C1: Breathing', 'C2: Secret', 'Linked to something that is no longer in the plan'];
    expect(say('goals.outcomes', answers)).toContain(links.join('\n'));
    const forFamily = say('goals.outcomes', answers, 'family');
    expect(forFamily).toContain('C1: Breathing\nC2: not for this paper');
    expect(forFamily).not.toContain('Secret');
  });

  it('group a sweep by its answers, with every item and every note', () => {
    const systems = { breathing: { answer: 'need', note: 'At night' }, hearing: { answer: 'need' }, kidneys: { answer: 'none' } } as const;
    const lines = say('healthNeeds.systems', { healthNeeds: { systems } })?.split('\n');
    expect(lines?.slice(0, 3)).toEqual(['Need: Hearing', 'Need: Breathing · At night', 'None known: Kidneys']);
    expect(lines?.[3]).toMatch(/^Not answered: Airway, nose and throat; Heart and circulation; /);
    expect(lines).toHaveLength(4);
  });

  it('quote a statement with whose words they are, and say what is not known about it', () => {
    const hope = (words: object) => say('goals.hopes', { goals: { hopes: [{ id: 'h', answers: { words } }] } });
    expect(hope({ text: 'I wana swim', speaker: 'self', speakerName: 'Idris', how: 'aac', saidOn: '2026-10-01' })).toContain(
      '“I wana swim”\nWhose words: The person themselves · Name of the speaker: Idris · How we heard this: Communication aid, symbols or signs · Said on: 01-Oct-2026',
    );
    expect(hope({ text: 'Swim' })).toContain('Whose words: not answered · How we heard this: not answered · Said on: not answered');
  });

  it('never part what is forbidden from the words that forbid it, and say them once', () => {
    const titles = (what: string) =>
      print('emergency.doNot', { emergency: { plan: 'yes', doNot: [{ id: 'n', answers: { what, why: 'x' } }] } })?.map((span) => span.text);
    expect(titles('give penicillin or amoxicillin')).toContain('DO NOT give penicillin or amoxicillin');
    expect(titles('nod off')).toContain('DO NOT nod off');
    for (const typed of ['Do not lay her flat', '“DO  NOT” wait', 'don’t wait', 'Never wait', 'avoid penicillin', 'No suxamethonium'])
      expect(titles(typed)).toContain(typed);
    expect(titles('')?.join('')).not.toContain('DO NOT');
  });

  it('name people and files', () => {
    expect(say('emergency.authorisedBy', { emergency: { plan: 'yes', authorisedBy: { role: 'Consultant', registerNumber: '12' } } })).toBe(
      'Name not answered, Consultant · Registration number: 12',
    );
    const photo = [{ id: 'f', name: 'me.jpg', mediaType: 'image/jpeg', bytes: 12, sha256: '0' }];
    expect(say('person.photo', { person: { photo } })).toBe('me.jpg (kept with the plan in Accord)');
  });

  it('keep from a reader the fields and rows that are not for them', () => {
    expect(print('person.addressSecret', { person: { addressSecret: 'yes' } }, 'family')).toBeUndefined();
    expect(say('person.addressSecret', { person: { addressSecret: 'yes' } })).toBe('Yes');
    const adjustments = [{ id: 'a', answers: { adjustment: 'For staff' }, audience: [] }];
    expect(print('person.adjustments', { person: { adjustments } }, 'family')).toBeUndefined();
  });
});

describe('every kind of answer as a file', () => {
  let engine: DocumentEngine;
  let paper: ReadPdf;
  beforeAll(async () => {
    engine = openEngine();
    paper = await makeAndRead(engine, everyKindDocument);
  });
  afterAll(() => engine.close());

  it('says all of it to a reader, and nothing that was struck out', () => {
    const words = paper.text.join(' ').replace(/\s+/g, ' ');
    for (const part of [
      'Buccal midazolam',
      '5 milligram, each time (one dose), Inside the cheek (buccal)',
      'Strength: 5 milligram in 1 millilitre',
      '01632 960 001 ext 12',
      'Need: Breathing · Ventilated at night',
      'C1: Breathing stops when he sleeps',
      'C2: Seizures (carried forward, not looked at yet)',
      'Linked to something that is no longer in the plan',
      '1. Lay him on his side',
      '“I want to swim.',
      'Idris at school.jpg',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('Struck out');
  });

  it('never leaves a heading at the foot of a page', async () => {
    const { person } = amina.content.answers;
    for (let lines = 1; lines <= 14; lines += 1) {
      const informationNotes = Array.from({ length: lines }, (_line, line) => `Idea ${line}.`).join('\n');
      const { text: pages } = await makeAndRead(engine, frontSheet(issued({ ...person, gender: 'She', informationNotes })));
      for (const page of pages) {
        const body = page.split('TEST, Amina Łucja (Miss) · Born')[0]?.trimEnd().split('\n').at(-1)?.trim();
        expect(['About them', 'Home and contact', 'Reasonable adjustments', 'About this paper']).not.toContain(body);
      }
    }
  });
});
