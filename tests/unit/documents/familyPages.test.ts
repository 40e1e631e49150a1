// The plan turned round for a family: what stands where, and what never does.
import { describe, expect, it } from 'vitest';
import { familyPages, type FamilyPage } from '../../../shared/documents/familyPages.ts';
import type { PlainBlock } from '../../../shared/documents/plainBlocks.ts';
import { plainChanges } from '../../../shared/documents/plainChanges.ts';
import type { PrintScope } from '../../../shared/documents/printScope.ts';
import { emptyAnswers, fieldEntries, type Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { completeAnswers, TODAY } from '../plan/support/completePlan.ts';
import { longPlan } from '../plan/support/longPlan.ts';

const setting = { today: TODAY, nation: 'england' } as const;
const scopeOf = (answers: Answers): PrintScope => ({ answers, setting, audience: 'family' });

function pagesOf(answers: Answers): readonly FamilyPage[] {
  const { first, rest } = familyPages(scopeOf(answers));
  return [...first, ...rest];
}

const saidIn = (block: PlainBlock): string => {
  if (block.kind === 'lines') return [block.label, ...block.lines].join('\n');
  if (block.kind === 'quote') return `${block.label}\n${block.text}\n${block.whose}`;
  return [block.label, ...block.rows.flatMap(({ title, blocks }) => [title, ...blocks.map(saidIn)])].join('\n');
};
const saidOn = (pages: readonly FamilyPage[], id: string): string =>
  (pages.find((page) => page.id === id)?.blocks ?? []).map(saidIn).join('\n');
const everything = (answers: Answers): string =>
  pagesOf(answers)
    .flatMap(({ blocks }) => blocks.map(saidIn))
    .join('\n');

describe('the pages', () => {
  it('begin with their words, then what to do and whom to ring', () => {
    expect(pagesOf(completeAnswers).map(({ title }) => title)).toEqual([
      'About me',
      'If I am very ill',
      'Who to ring',
      'Who does what',
      'People around me',
      'What will be done',
      'What I hope for',
      'My health in short',
      'Keeping my plan up to date',
    ]);
  });

  it('say whose words they are, and keep them as they were said', () => {
    const answers: Answers = {
      ...emptyAnswers,
      aboutMe: { important: 'My bag.\nMy cat.', speaker: 'self' },
      consent: { ownView: { text: 'I like it', speaker: 'parent', speakerName: 'Nadia' } },
    };
    const page = pagesOf(answers)[0];
    expect(page?.blocks[0]).toMatchObject({ label: 'Whose words these are', lines: ['Me'] });
    expect(page?.blocks).toContainEqual(expect.objectContaining({ kind: 'lines', lines: ['My bag.\nMy cat.'] }));
    expect(page?.blocks).toContainEqual(
      expect.objectContaining({ kind: 'quote', label: 'What I think of my plan', text: 'I like it', whose: 'Nadia, My parent or carer' }),
    );
  });

  it('put numbers to ring on a page of their own, and what was written for home first', () => {
    const pages = pagesOf(longPlan().answers);
    expect(saidOn(pages, 'ring')).toContain('01632 960 001');
    expect(saidOn(pages, 'emergency')).not.toContain('Who to phone');
    expect(pages.find(({ id }) => id === 'emergency')?.blocks[0]?.label).toBe('First three steps, in plain words');
  });

  it('leave out a question that only led to the answer below it, and keep one that led nowhere', () => {
    const wanted: Answers = { ...emptyAnswers, coordination: { hasCoordinator: 'yes', coordinator: { name: 'Jo Sample' } } };
    expect(saidOn(pagesOf(wanted), 'coordination')).not.toContain('Is there a care coordinator?');
    const none: Answers = { ...emptyAnswers, summary: { allergyStatus: 'none' } };
    expect(saidOn(pagesOf(none), 'summary')).toContain('Allergies and intolerances');
  });

  it('say what is not written yet, and take no blank for a no', () => {
    const [about, ill] = pagesOf(emptyAnswers);
    expect(about?.unwritten).toContain('What is most important to me');
    expect(ill?.unwritten).toContain('Is an emergency plan needed?');
    expect(about?.blocks).toEqual([]);
  });
});

describe('what a family never reads here', () => {
  const secret = 'Not for this screen';

  it('is what is kept from them', () => {
    const kept: Answers = {
      ...emptyAnswers,
      summary: { familyHistory: secret, genetics: [{ id: 'g', answers: { test: secret, result: secret } }] },
      consent: { safeguarding: 'yes', safeguardingNote: secret },
      contacts: { personal: [{ id: 'p', audience: ['emergency'], answers: { name: secret } }] },
    };
    expect(everything(kept)).not.toContain(secret);
    expect(plainChanges(newPlanContent(emptyAnswers), newPlanContent(kept), { setting, audience: 'family' })).toEqual([]);
  });

  it('is what clinicians wrote for clinicians', () => {
    const answers: Answers = {
      ...emptyAnswers,
      summary: { conditions: [{ id: 'c', answers: { name: 'Weak bones', medicalName: secret, code: secret } }] },
      emergency: { plan: 'yes', airway: secret, disposition: secret, investigations: [{ id: 'i', answers: { what: secret } }] },
    };
    expect(everything(answers)).toContain('Weak bones');
    expect(everything(answers)).not.toContain(secret);
  });

  it('is any field whose readers do not include them, whatever stands in it', () => {
    const labelsOf = (isTheirs: boolean): readonly string[] =>
      fieldEntries.filter(({ audience }) => audience.includes('family') === isTheirs).map(({ field }) => field.plainLabel ?? field.label);
    const theirs = new Set(labelsOf(true));
    const said = new Set(everything(longPlan().answers).split('\n'));
    expect(labelsOf(false).filter((label) => !theirs.has(label) && said.has(label))).toEqual([]);
  });
});

describe('a dose', () => {
  const medicine = (dose: object): Answers => ({
    ...emptyAnswers,
    emergency: { plan: 'yes', medicines: [{ id: 'm', answers: { name: 'Hydrocortisone', dose } }] },
  });

  it('is said as it was typed', () => {
    const said = everything(medicine({ amount: { value: '0.50', unit: 'milligram' }, route: 'intramuscular' }));
    expect(said).toContain('Dose: 0.50 milligram');
  });

  it('without its amount says so, and never reads as a whole one', () => {
    expect(everything(medicine({ maximum: { value: '100', unit: 'milligram' } }))).toContain('The dose is not written yet.');
  });

  it('that was changed after its check says not to give it', () => {
    const changed = { amount: { value: '50', unit: 'milligram' }, checkedAmount: { value: '100', unit: 'milligram' } };
    expect(everything(medicine(changed))).toContain('Do not give it. Ask first.');
  });
});

describe('what has changed', () => {
  const before = newPlanContent(completeAnswers);
  const changesTo = (answers: Answers) => plainChanges(before, newPlanContent(answers), { setting, audience: 'family' });

  it('is nothing where nothing was written otherwise', () => {
    const rows = (completeAnswers.goals.outcomes ?? []).map((row) => ({ ...row, standing: 'confirmed' as const }));
    expect(changesTo({ ...completeAnswers, goals: { ...completeAnswers.goals, outcomes: rows } })).toEqual([]);
  });

  it('says before and now, what is new and what was taken out', () => {
    const [medicine, ...others] = completeAnswers.summary.medicines ?? [];
    const changed: Answers = {
      ...completeAnswers,
      aboutMe: { ...completeAnswers.aboutMe, goodDay: 'Swimming' },
      summary: { ...completeAnswers.summary, medicines: [...others, { id: 'new', answers: { name: 'Vitamin D' } }] },
    };
    const changes = changesTo(changed);
    expect(changes).toContainEqual(expect.objectContaining({ is: 'new', title: 'Vitamin D', section: 'Each medicine' }));
    expect(changes).toContainEqual(expect.objectContaining({ is: 'gone', title: medicine?.answers.name }));
    const day = changes.find(({ id }) => id === 'aboutMe.goodDay');
    expect(day?.words).toEqual([
      { label: 'A good day for me', before: completeAnswers.aboutMe.goodDay ? [completeAnswers.aboutMe.goodDay] : [], now: ['Swimming'] },
    ]);
  });
});
