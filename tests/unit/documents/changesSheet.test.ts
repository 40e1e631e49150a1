// What has changed, as blocks: nothing that a family may read is passed over, nothing that they may not is said, and a version
// without one before it says so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSheet } from '../../../shared/documents/changesSheet.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { fieldEntries, withAnswer, type Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';
import { longPlan } from '../plan/support/longPlan.ts';
import { anyPair } from '../plan/support/anyAnswers.ts';
import { sentinelPlan } from './support/sentinelPlan.ts';

function textOf(now: Partial<Answers>, before?: Partial<Answers>): string {
  const answers = { ...completeAnswers, ...before };
  return textOfDocument(
    changesSheet({
      planNumber: 'PLAN-0042',
      version: 3,
      status: 'draft',
      changedAt: '2026-11-21T10:00:00.000Z',
      sample: false,
      content: newPlanContent({ ...completeAnswers, ...now }),
      ...(before && { before: { version: 2, at: '2025-11-20T10:00:00.000Z', answers } }),
    }),
  );
}

it('says so where no version was agreed before', () => {
  expect(textOf({})).toContain('No version of this plan was agreed before this one.');
});

it('names both versions, and says so where nothing has changed', () => {
  const text = textOf({}, {});
  expect(text).toContain('From version 2, agreed on 20-Nov-2025 at 10:00, to version 3 (Draft).');
  expect(text).toContain('Nothing that you can read in the plan has changed.');
});

it('says what stood there and what stands there now, under the numbers of the full plan', () => {
  const { aboutMe, summary } = completeAnswers;
  const [medicine, ...others] = summary.medicines ?? [];
  if (!medicine) throw new Error('The complete plan has a medicine.');
  const more = { ...medicine, answers: { ...medicine.answers, amount: { value: '1200', unit: 'milligram' as const } } };
  const text = textOf(
    {
      aboutMe: { ...aboutMe, goodDay: 'Swimming' },
      summary: { ...summary, medicines: [more, ...others, { id: 'new', answers: { name: 'Vitamin D' } }] },
    },
    { aboutMe: { ...aboutMe, goodDay: 'Baking' } },
  );
  expect(text).toMatch(/1\.8 A good day for me: Swimming \(before: Baking\)/);
  expect(text).toMatch(/5\.\d+\.1 Levocarnitine: amount each time: 1200 milligram .*\(before: 900 milligram\)/);
  expect(text).toMatch(/New\n.*5\.\d+\.2 Vitamin D$/m);
  const without = textOf({ summary: { ...summary, medicines: [{ id: 'new', answers: { name: 'Vitamin D' } }] } }, {});
  expect(without).toMatch(/^Gone\n^Levocarnitine \(each medicine\)$/m);
});

it('shows of a long answer only the lines that are not the same', () => {
  const [medicine] = completeAnswers.emergency.medicines ?? [];
  if (!medicine?.answers.dose) throw new Error('The complete plan has a dose.');
  const { answers } = medicine;
  const dose = { ...answers.dose, amount: { ...answers.dose?.amount, value: '7' } };
  const changed = { emergency: { ...completeAnswers.emergency, medicines: [{ ...medicine, answers: { ...answers, dose } }] } };
  const text = textOf(changed, {});
  expect(text).toMatch(/Dose: .* \(before: .*\)/);
  expect(text).not.toContain('How it is given:');
});

it('says that numbers are to be rung in another order', () => {
  const [first, second, ...rest] = longPlan().answers.emergency.phones ?? [];
  if (!first || !second) throw new Error('The long plan has numbers to ring.');
  const phones = (rows: Answers['emergency']['phones']) => ({ emergency: { ...completeAnswers.emergency, phones: rows ?? [] } });
  const text = textOf(phones([second, first, ...rest]), phones([first, second, ...rest]));
  expect(text).toMatch(/2\.\d+ Who to phone, in this order: the order has changed/);
});

it('takes another name of what a link points at for a change there and nowhere else', () => {
  const [need] = completeAnswers.healthNeeds.needs ?? [];
  const [outcome] = completeAnswers.goals.outcomes ?? [];
  if (!need || !outcome) throw new Error('The complete plan has a need and an outcome.');
  const text = textOf(
    {
      healthNeeds: { ...completeAnswers.healthNeeds, needs: [{ ...need, answers: { ...need.answers, title: 'Must eat on time' } }] },
      goals: { ...completeAnswers.goals, outcomes: [{ ...outcome, answers: { ...outcome.answers, why: 'To stay well' } }] },
    },
    {},
  );
  expect(text).toContain('To stay well');
  expect(text).toContain('Must eat on time: it said: Cannot fast safely');
  expect(text.split('Must eat on time')).toHaveLength(2);
});

describe('keeps what only has a new date apart', () => {
  const [outcome] = completeAnswers.goals.outcomes ?? [];
  if (!outcome) throw new Error('The complete plan has an outcome.');
  const withOutcome = (answers: object) => ({
    goals: { ...completeAnswers.goals, outcomes: [{ ...outcome, answers: { ...outcome.answers, ...answers } }] },
  });

  it('by its number alone, counted with what is still true', () => {
    const text = textOf(
      withOutcome({ by: '2028-01-05', statement: 'By July 2028 I swim' }),
      withOutcome({ statement: 'By July 2027 I swim' }),
    );
    expect(text).not.toContain('Changed');
    expect(text).toMatch(/Looked at again and still true: \d+ statements\n.*What I hope for: \d+ \(E1\)/);
  });

  it('also of their own words that were only said on another day', () => {
    const said = (saidOn: string) => [{ id: 'hope', answers: { words: { text: 'To swim', saidOn } } }];
    const text = textOf(
      { goals: { ...completeAnswers.goals, hopes: said('2026-11-20') } },
      { goals: { ...completeAnswers.goals, hopes: said('2025-11-20') } },
    );
    expect(text).not.toContain('Also changed');
    expect(text).toMatch(/What I hope for: \d+ \(7\.\d+\.1\)/);
  });

  it('but never an amount that looks like a year, nor words that changed with the date', () => {
    const [was, is] = ['Drinks 2000 millilitre a day', 'Drinks 2010 millilitre a day'];
    expect(textOf(withOutcome({ statement: is }), withOutcome({ statement: was }))).toContain(`${is}: it said: ${was}`);
    const now = 'By July 2028 I swim alone';
    expect(textOf(withOutcome({ statement: now }), withOutcome({ statement: 'By July 2027 I swim' }))).toContain(now);
  });

  it('and never what clinicians changed beside it', () => {
    const [medicine] = completeAnswers.emergency.medicines ?? [];
    if (!medicine) throw new Error('The complete plan has an emergency medicine.');
    const { dose: { authorisedOn: _on, authorisedBy: _by, ...dose } = {}, ...others } = medicine.answers;
    const medicines = (name: string, expires: string) => ({
      emergency: {
        ...completeAnswers.emergency,
        medicines: [{ ...medicine, answers: { ...others, dose: { authorisedOn: expires, ...dose, authorisedBy: { name } } } }],
      },
    });
    const text = textOf(medicines('Dr B. Sample', '2027-05-01'), medicines('Dr A. Sample', '2026-05-01'));
    expect(text).toMatch(/Also changed\n[^]*2\.\d+\.1 /);
  });
});

it('tells what was looked at again from what still waits', () => {
  const [first, ...rest] = completeAnswers.healthNeeds.needs ?? [];
  if (!first) throw new Error('The complete plan has a need.');
  const now = { healthNeeds: { ...completeAnswers.healthNeeds, needs: [{ ...first, standing: 'carried' as const }, ...rest] } };
  const count = /The same, but nobody has looked at it again yet: 1 statement\nWhat I need for my health: 1/;
  expect(textOf({}, {})).not.toMatch(count);
  expect(textOf(now, {})).toMatch(count);
});

it('names what clinicians wrote for clinicians without its words', () => {
  const text = textOf({ emergency: { ...completeAnswers.emergency, airway: 'Grade 3 view in 2024' } }, {});
  expect(text).toMatch(/Also changed\n[^]*2\.\d+ Anaesthetic and airway notes/);
  expect(text).not.toContain('Grade 3');
});

describe('passes nothing over', () => {
  const { content, sentinels } = sentinelPlan();
  const full = content.answers;
  const changedAt = (path: string, answers: Answers): string => {
    const entry = fieldEntries.find((one) => one.path === path);
    if (!entry) throw new Error('No such question.');
    return textOf(answers, { ...full, ...withAnswer(answers, entry, undefined) });
  };

  it('that a family may read, whichever question it is', () => {
    const silent = fieldEntries
      .filter(({ audience, field }) => audience.includes('family') && !field.anew)
      .filter(({ path }) => changedAt(path, full).includes('Nothing that you can read'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('and says nothing that they may not', () => {
    const text = textOf(full, newPlanContent().answers);
    const kept = sentinels.filter(({ readers }) => !readers.includes('family'));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter(({ word }) => text.includes(word))).toEqual([]);
    const others = fieldEntries.filter(({ audience }) => !audience.includes('family'));
    expect(others.filter(({ path }) => !changedAt(path, full).includes('Nothing that you can read')).map(({ path }) => path)).toEqual([]);
  });
});

it('does not call taken out what still stands for other readers', () => {
  const [need] = completeAnswers.healthNeeds.needs ?? [];
  if (!need) throw new Error('The complete plan has a need.');
  const narrowed = { ...need, audience: ['transition'] as const };
  expect(textOf({ healthNeeds: { ...completeAnswers.healthNeeds, needs: [narrowed] } }, {})).not.toContain('Taken out');
});

it('keeps an address secret on this paper too', () => {
  const { addressSecret: _, ...person } = completeAnswers.person;
  const text = textOf({ person: { ...person, address: '9 Hidden Street' } }, {});
  expect(text).not.toMatch(/Hidden Street|Sample Street/);
});

it('can be made of any two plans', () => {
  fc.assert(
    fc.property(anyPair, ([before, now]) => {
      expect(textOf(now.answers, before.answers)).toContain('From version 2');
    }),
    { numRuns: 60 },
  );
});
