// What waits after a new version began, and standing by it, inner rows and all.
import { describe, expect, it } from 'vitest';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { findEntry, sectionIds, sections, withAnswer, type Answers } from '../../../shared/plan/definition.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { partLookedThrough, partsWithAnswers, withParts } from '../../../shared/plan/planParts.ts';
import { broughtForward, stoodBy } from '../../../shared/plan/review.ts';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { PLAN_PARTS } from '../../../shared/plan/valueSets/reviews.ts';
import { completeAnswers } from './support/completePlan.ts';

const begun = carryForward(completeAnswers);
const waitingIn = (answers: Answers) => broughtForward(answers).filter(({ waits }) => waits);
const waitingRows = (answers: Answers) => waitingIn(answers).flatMap((one) => (one.of === 'row' ? [one] : []));
const waitingParts = (answers: Answers) => waitingIn(answers).flatMap((one) => (one.of === 'part' ? [one] : []));
const blockedBy = (answers: Answers) =>
  readiness(newPlanContent(answers), { today: literalDate('2026-11-21') }).filter(({ code }) => code === 'R19');

function changeRow(answers: Answers, rowsPath: string, id: string, change: (row: Row) => Row): Answers {
  const entry = findEntry(rowsPath);
  if (!entry) throw new Error(`No such field: ${rowsPath}`);
  const [sectionId, field] = rowsPath.split('.') as [keyof Answers, string];
  const rows = (answers[sectionId] as Readonly<Record<string, readonly Row[]>>)[field] ?? [];
  return withAnswer(
    answers,
    entry,
    rows.map((row) => (row.id === id ? change(row) : row)),
  );
}

const standByAll = (answers: Answers): Answers =>
  waitingIn(answers).reduce(
    (next, one) =>
      one.of === 'part'
        ? withParts(next, partLookedThrough(next.reviews.parts, one.sectionId))
        : changeRow(next, one.rowsPath, one.row.id, (row) => stoodBy(row, one.field.fields)),
    answers,
  );

describe('a version that began from an agreed one', () => {
  it('has every statement waiting, in the order of the form, and none twice', () => {
    const waiting = waitingIn(begun);
    const paths = waiting.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.findIndex((path) => path.startsWith('healthNeeds.'))).toBeLessThan(paths.findIndex((path) => path.startsWith('goals.')));
  });

  it('holds R19 until the last of them, and lets go of it then', () => {
    const all = waitingRows(begun);
    const last = all.at(-1);
    if (!last) throw new Error('Nothing waits.');
    const settled = standByAll(begun);
    expect(blockedBy(settled)).toEqual([]);
    expect(blockedBy(changeRow(settled, last.rowsPath, last.row.id, () => last.row))).toHaveLength(1);
  });

  it('has what stands on its own waiting too, a section at a time, before the lists of that section', () => {
    const parts = waitingParts(begun);
    expect(parts.map(({ sectionId }) => sectionId)).toEqual(partsWithAnswers(begun).map(({ sectionId }) => sectionId));
    expect(parts.flatMap(({ entries }) => entries.map(({ path }) => path))).toEqual(
      expect.arrayContaining(['summary.explainer', 'emergency.plan', 'person.familyName']),
    );
    const order = waitingIn(begun).map(({ sectionId, of }) => `${sectionId} ${of}`);
    expect(order.lastIndexOf('healthNeeds part')).toBeLessThan(order.indexOf('healthNeeds row'));
    const settled = standByAll(begun);
    expect(blockedBy(withParts(settled, { ...settled.reviews.parts, emergency: { answer: 'waits' } }))).toEqual([
      expect.objectContaining({ path: 'reviews.parts.emergency', sentence: expect.stringContaining('“Emergency plan”') }),
    ]);
  });

  it('brings no mark of an earlier round along', () => {
    const next = carryForward(standByAll(begun));
    expect(Object.values(next.reviews.parts ?? {}).map(({ answer }) => answer)).toEqual(waitingParts(next).map(() => 'waits'));
    expect(Object.keys(next.reviews.parts ?? {})).toEqual(Object.keys(begun.reviews.parts ?? {}));
  });

  it('knows every section by its own name', () => {
    expect(PLAN_PARTS.map(({ code, label }) => [code, label])).toEqual(sectionIds.map((id) => [id, sections[id].label]));
  });

  it('stands by the steps of an emergency with the emergency itself', () => {
    const emergency = waitingRows(begun).find(({ rowsPath }) => rowsPath === 'emergency.scenarios');
    if (!emergency) throw new Error('The plan has no emergency.');
    const steps = stoodBy(emergency.row, emergency.field.fields).answers['steps'] as readonly Row[];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.map(({ standing }) => standing)).toEqual(steps.map(() => 'confirmed'));
  });
});

describe('a statement that was touched', () => {
  const emergency = waitingRows(begun).find(({ rowsPath }) => rowsPath === 'emergency.scenarios');
  if (!emergency) throw new Error('The plan has no emergency.');

  it('still waits while something in it has not been looked at', () => {
    const changed = changeRow(begun, emergency.rowsPath, emergency.row.id, (row) => ({ ...row, standing: 'changed' }));
    expect(waitingIn(changed).map(({ path }) => path)).toContain(emergency.path);
  });

  it('stays changed when somebody stands by it', () => {
    expect(stoodBy({ ...emergency.row, standing: 'changed' }, emergency.field.fields).standing).toBe('changed');
  });

  it('waits no longer once it is struck out', () => {
    const struck = changeRow(begun, emergency.rowsPath, emergency.row.id, (row) => ({ ...row, standing: 'removed' }));
    expect(waitingIn(struck).map(({ path }) => path)).not.toContain(emergency.path);
  });
});

it('a row that is new in this round came from nowhere', () => {
  expect(broughtForward(completeAnswers)).toEqual([]);
});

it('asks anew what is about one version alone, and carries everything else', () => {
  const { person, reviews, emergency, summary } = begun;
  const dates = [
    person.identityCheckedOn,
    summary.allergiesConfirmedOn,
    summary.medicinesCheckedOn,
    emergency.authorisedOn,
    emergency.reliableUntil,
    reviews.meetingOn,
    reviews.nextOn,
    reviews.purposes,
  ];
  expect(dates).toEqual(dates.map(() => undefined));
  expect(person).toEqual({ ...completeAnswers.person, identityCheckedOn: undefined, otherNumbers: person.otherNumbers });
  expect(reviews.owner).toEqual(completeAnswers.reviews.owner);
});
