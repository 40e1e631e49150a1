// The sample plans written by hand: safe to show to a nurse, to a parent and to a machine.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openFaces } from '../../../electron/core/documents/pdf/faces.ts';
import { plainDate } from '../../../shared/base/plainDate.ts';
import { decimalValue } from '../../../shared/plan/decimal.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { changesBetween } from '../../../shared/plan/changes.ts';
import { answerAt, fieldEntries, sectionIds } from '../../../shared/plan/definition.ts';
import type { Dose, FieldKind, Row } from '../../../shared/plan/fields.ts';
import { digitsOf } from '../../../shared/plan/personNumber.ts';
import { dialled } from '../../../shared/plan/phone.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { blockersOf, peopleIndex, readiness } from '../../../shared/plan/readiness.ts';
import { isBlankAnswer, isRelevant } from '../../../shared/plan/relevance.ts';
import { validate } from '../../../shared/plan/validate.ts';
import { walkAnswers, walkTexts } from '../../../shared/plan/walk.ts';
import { SAMPLE_TODAY as today, SHOWS, type SamplePlan } from '../../../shared/samples/builders/samplePlan.ts';
import { aminaDrawing } from '../../../shared/samples/plans/aminaDrawing.ts';
import { currentPlans, earlierPlans, samplePlans } from '../../../shared/samples/plans/samplePlans.ts';

const each = samplePlans.map((plan) => [plan.key, plan] as const);
const planOf = (key: string): SamplePlan => {
  const plan = samplePlans.find((one) => one.key === key);
  if (!plan) throw new Error(`No sample plan ${key}`);
  return plan;
};

const othersOf = ({ answers: { person } }: SamplePlan) =>
  peopleIndex(
    currentPlans
      .map(({ answers }) => answers.person)
      .filter((other) => other.givenName !== person.givenName)
      .map((other) => ({
        familyName: other.familyName ?? '',
        givenName: other.givenName ?? '',
        ...(other.preferredName !== undefined && { preferredName: other.preferredName }),
        ...(other.identifier && { number: other.identifier.number }),
        sameFamily: other.familyName === person.familyName && other.address === person.address,
      })),
  );

const dosesOf = (plan: SamplePlan): readonly Dose[] =>
  (plan.answers.emergency.medicines ?? []).flatMap(({ answers }) => answers.dose ?? []);

describe.each(each)('the sample plan of %s', (_key, plan) => {
  const content = newPlanContent(plan.answers);

  it('decodes unchanged', () => {
    expect(decodePlanContent(JSON.parse(JSON.stringify(content)))).toEqual({ ok: true, value: content });
  });

  it('holds nothing wrong, and nothing odd but a large number that is written so on the prescription', () => {
    const issues = validate(plan.answers, { today });
    expect(issues.filter(({ severity, code }) => severity === 'error' || code !== 'larger-unit')).toEqual([]);
  });

  it('answers only what is asked', () => {
    expect(
      fieldEntries
        .filter((entry) => answerAt(plan.answers, entry) !== undefined && !isRelevant(entry, plan.answers, { today }))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('meets the gate as it says of itself, with everyone else in the vault', () => {
    const findings = readiness(content, { today, vault: { others: othersOf(plan) } });
    expect([...new Set(blockersOf(findings).map(({ code }) => code))].toSorted()).toEqual([...plan.stopped].toSorted());
  });

  it('has each row id once', () => {
    const ids: string[] = [];
    walkAnswers(plan.answers, (field, answer) => {
      if (field.kind === 'rows') ids.push(...(answer as readonly Row[]).map(({ id }) => id));
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has doses that agree with themselves and say that they are samples', () => {
    const value = (quantity: { readonly value?: string } | undefined): number => decimalValue(quantity?.value ?? '') ?? Number.NaN;
    const doses = dosesOf(plan);
    expect(
      doses.filter(
        ({ authorisedBy }) => !authorisedBy?.organisation?.startsWith('Sample ') || !/SAMPLE/.test(authorisedBy?.registerNumber ?? ''),
      ),
    ).toEqual([]);
    for (const dose of doses) expect(dose.checkedAmount).toEqual(dose.amount);
    // Within a tenth of what the prescriber worked from: rounded to a vial or to a mark on the syringe.
    const adrift = doses.filter(({ rate, amount, weight }) => rate && !(Math.abs(value(amount) / (value(rate) * value(weight)) - 1) < 0.1));
    expect(adrift).toEqual([]);
    const misdrawn = doses.filter(
      ({ amount, strength, strengthIn, volume }) =>
        strength?.unit !== undefined &&
        strength.unit === amount?.unit &&
        !(Math.abs((value(amount) / value(strength)) * value(strengthIn) - value(volume)) < 0.001),
    );
    expect(misdrawn).toEqual([]);
  });

  it('rings only numbers kept for fiction', () => {
    const phones: string[] = [];
    walkAnswers(plan.answers, (field, answer) => {
      if (field.kind === 'phone' && typeof answer === 'string') phones.push(dialled(answer));
    });
    walkTexts(plan.answers, (text) => phones.push(...[...text.matchAll(/\b0\d{4} ?\d{3} ?\d{3}\b/g)].map(([found]) => dialled(found))));
    expect(phones.filter((number) => !/^(?:01632960\d{3}|07700900\d{3}|02079460\d{3}|111|999)$/.test(number))).toEqual([]);
  });

  it('is written in British English and without the bare letters of the council’s plan', () => {
    const found: string[] = [];
    walkTexts(plan.answers, (text) => {
      const word =
        /\b(?:EHCP|pediatric\w*|anesthe\w+|hematolog\w+|epinephrine|acetaminophen|albuterol|lidocaine HCl|ER visit|ICU stay|911|mom|tylenol|color|behavior|diaper|fever of 10\d)\b/i.exec(
          text,
        );
      if (word) found.push(word[0]);
    });
    expect(found).toEqual([]);
  });

  it('prints in the embedded faces', () => {
    const faces = openFaces(join(import.meta.dirname, '../../../resources/fonts'));
    const unprintable: string[] = [];
    walkTexts(plan.answers, (text) => {
      if (!faces.segments(text)) unprintable.push(text);
    });
    expect(unprintable).toEqual([]);
  });
});

describe('the sample plans together', () => {
  it('are of different people, with different numbers', () => {
    const people = currentPlans.map(({ answers: { person } }) => `${person.givenName ?? ''} ${person.familyName ?? ''}`);
    const numbers = currentPlans.flatMap(({ answers: { person } }) => person.identifier?.number ?? []).map(digitsOf);
    expect(new Set(people).size).toBe(people.length);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number.startsWith('999'))).toBe(true);
    expect(new Set(samplePlans.map(({ key }) => key)).size).toBe(samplePlans.length);
  });

  it('show everything that samples are for, and stand in every state', () => {
    expect(SHOWS.filter((what) => !samplePlans.some(({ shows }) => shows.includes(what)))).toEqual([]);
    expect(new Set(samplePlans.map(({ state }) => state))).toEqual(new Set(['draft', 'inReview', 'readyToAgree', 'agreed', 'superseded']));
  });

  it('say ready or agreed only where the gate lets them, save where time has run out since', () => {
    const held = samplePlans.filter(({ state, stopped }) => (state === 'readyToAgree' || state === 'agreed') && stopped.length > 0);
    expect(held.map(({ key }) => key)).toEqual(['yinka']);
  });

  it('use every section and every kind of field', () => {
    const kinds = new Set<FieldKind>();
    const used = new Set<string>();
    for (const { answers } of samplePlans) {
      walkAnswers(answers, (field, answer, _path, entry) => {
        if (isBlankAnswer(answer)) return;
        kinds.add(field.kind);
        used.add(entry.sectionId);
      });
    }
    expect(sectionIds.filter((id) => !used.has(id))).toEqual([]);
    expect([...kinds].toSorted()).toEqual([
      'choice',
      'choices',
      'date',
      'dose',
      'files',
      'fiveWay',
      'identifier',
      'links',
      'longText',
      'partialDate',
      'person',
      'phone',
      'quantity',
      'rows',
      'statement',
      'sweep',
      'text',
    ]);
  });

  test('the very long one has at least 600 answers and 150 rows, the minimal one few', () => {
    const size = (key: string): readonly [answers: number, rows: number] => {
      let [answered, rows] = [0, 0];
      walkAnswers(planOf(key).answers, (field, answer, path, entry, row) => {
        if (field.kind === 'rows') rows += (answer as readonly Row[]).length;
        // The parts of a dose, a person or a statement are not answers of their own.
        else if (row ? path.endsWith(`${row.id}.${path.split('.').at(-1) ?? ''}`) : path === entry.path) answered += 1;
      });
      return [answered, rows];
    };
    const [answered, rows] = size('cagri');
    expect(answered).toBeGreaterThanOrEqual(600);
    expect(rows).toBeGreaterThanOrEqual(150);
    const [few, fewRows] = size('lucja');
    expect(few).toBeLessThan(110);
    expect(fewRows).toBeLessThan(20);
  });

  test('the twins share a birthday and a family name, and no allergy, medicine bag or row', () => {
    const [rowan, robin] = [planOf('rowan').answers, planOf('robin').answers];
    expect(rowan.person.dateOfBirth).toBe(robin.person.dateOfBirth);
    const allergies = [rowan, robin].map(({ summary }) => summary.allergies?.map(({ answers }) => answers.substance));
    expect(allergies).toEqual([['Penicillin'], ['Peanut']]);
    const rowIds = (answers: SamplePlan['answers']): readonly string[] =>
      JSON.stringify(answers).match(/[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f-]+/g) ?? [];
    const own = new Set(rowIds(rowan));
    expect(rowIds(robin).filter((id) => own.has(id))).toEqual([]);
  });

  test('an earlier version is of the same person, knows nothing later, and differs from the one that replaced it', () => {
    for (const earlier of earlierPlans) {
      const later = planOf(earlier.replacedBy ?? '');
      expect(earlier.answers.person.identifier).toEqual(later.answers.person.identifier);
      const metOn = plainDate(earlier.answers.reviews.meetingOn ?? '');
      const late: string[] = [];
      walkAnswers(earlier.answers, (field, answer, path) => {
        if ((field.kind === 'date' || field.kind === 'partialDate') && field.past && typeof answer === 'string' && answer > (metOn ?? ''))
          late.push(path);
      });
      expect(late).toEqual([]);
      expect(changesBetween(newPlanContent(earlier.answers), newPlanContent(later.answers)).length).toBeGreaterThan(20);
    }
  });

  test('the one file is a picture with the fingerprint that the plan gives', () => {
    const bytes = Buffer.from(aminaDrawing.base64, 'base64');
    expect(bytes.byteLength).toBe(aminaDrawing.reference.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(aminaDrawing.reference.sha256);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
