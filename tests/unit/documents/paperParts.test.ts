// What the papers for one reader say of gaps, of answers that are neither yes nor no, and of what is not for them, before
// any of it is on paper.
import { describe, expect, it } from 'vitest';
import { passport } from '../../../shared/documents/passport.ts';
import { schoolPlan } from '../../../shared/documents/schoolPlan.ts';
import { shortBreakPack } from '../../../shared/documents/shortBreakPack.ts';
import { transitionSummary } from '../../../shared/documents/transitionSummary.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { FIVE_WAY } from '../../../shared/plan/fields.ts';
import { newPlanContent, VERSION_STATUSES, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const outlines = { school: schoolPlan, passport, transition: transitionSummary, shortBreak: shortBreakPack };
type Name = keyof typeof outlines;
const names = Object.keys(outlines) as readonly Name[]; // Object.keys forgets the literal keys
const withEmergency = names.filter((name) => name !== 'passport');

const paper = (name: Name, answers: Partial<Answers>, status: VersionStatus = 'draft') =>
  outlines[name]({
    planNumber: 'PLAN-0042',
    version: 3,
    status,
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: false,
    content: newPlanContent({ ...emptyAnswers, ...answers }),
  });
const textOf = (name: Name, answers: Partial<Answers> = completeAnswers, status?: VersionStatus): string =>
  textOfDocument(paper(name, answers, status));
const { summary, emergency, person } = completeAnswers;

describe.each(names)('on the paper: %s', (name) => {
  it('a plan with nothing in it is short, and says of each part what nobody answered', () => {
    const { blocks } = paper(name, {});
    const text = textOf(name, {});
    // Not a wall: what is missing is gathered in a line a part.
    expect(text.match(/Not answered/g)?.length).toBeLessThan(30);
    expect(text.replace('never “no” or “none”', '')).not.toMatch(/\b(none|no known allergies)\b/i);
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(new Set(headings.map((block) => ('text' in block ? block.text : ''))).size).toBe(headings.length);
    // A part without words has no heading.
    const isPart = blocks.map((block) => block.kind === 'heading' && block.level === 2);
    expect(isPart.filter((is, index) => is && isPart[index + 1])).toEqual([]);
  });

  it.each(VERSION_STATUSES.filter((status) => status !== 'agreed'))('warns on every page that it is %s', (status) => {
    const { furniture } = paper(name, completeAnswers, status);
    expect(furniture.mark).toBeTruthy();
    expect(furniture.warnings).toHaveLength(1);
  });

  it('never says where somebody lives, nor which surgery is theirs unless that need not be kept secret', () => {
    for (const addressSecret of ['yes', 'notKnown', 'notAsked', 'declined', undefined] as const) {
      const { addressSecret: _, ...rest } = person;
      const text = textOf(name, { ...completeAnswers, person: { ...rest, ...(addressSecret && { addressSecret }) } });
      for (const words of ['1 Sample Street', 'Exampleton Surgery', '01632 960 010']) expect(text).not.toContain(words);
    }
    expect(textOf(name)).not.toContain('1 Sample Street');
  });

  it('leaves out a row that is kept from its reader, and a row that was struck out', () => {
    const kept = {
      id: 'k',
      audience: [],
      answers: {
        substance: 'Kept secret',
        plain: 'Kept secret',
        title: 'Kept secret',
        warning: 'Kept secret',
        name: 'Kept secret',
        words: 'Kept secret',
      },
    } as const;
    const struck = { ...kept, id: 's', audience: undefined, standing: 'removed' } as const;
    const { audience: __, ...gone } = struck;
    const text = textOf(name, {
      ...completeAnswers,
      summary: { ...summary, allergies: [kept, gone], medicines: [kept, gone], devices: [kept, gone] },
      emergency: { ...emergency, risks: [kept, gone] },
      healthNeeds: { ...completeAnswers.healthNeeds, needs: [kept, gone] },
      aboutMe: { ...completeAnswers.aboutMe, mustKnow: [kept, gone] },
      contacts: { ...completeAnswers.contacts, personal: [kept, gone] },
    });
    expect(text).not.toContain('Kept secret');
  });
});

describe.each(withEmergency)('in the emergency part: %s', (name) => {
  it.each([
    ['draft', 'DRAFT: DOSES NOT AUTHORISED', 'If agreed: rely on it until'],
    ['agreed', 'Doses, as authorised', 'Rely on this until'],
    ['superseded', 'NOT IN FORCE: DO NOT USE THESE DOSES', 'Do not rely on it: it held until'],
  ] as const)('over the doses of a version that is %s stands “%s”, and at the top “%s”', (status, title, rely) => {
    const lines = textOf(name, completeAnswers, status).split('\n');
    expect(lines).toContain(title);
    const top = lines.filter((line) => line.includes('version 3 · 21-Nov-2026 · '));
    expect(top).toEqual([expect.stringContaining(`· ${rely} `)]);
    expect(top[0]).toMatch(/until \d\d-[A-Z][a-z]{2}-\d{4}/);
  });

  it('stands first, but for a team that takes over, for whom it begins a page of its own', () => {
    const { blocks } = paper(name, completeAnswers);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'In an emergency');
    const ahead = blocks.slice(0, at).map(({ kind }) => kind);
    expect(ahead.slice(name === 'transition' ? -1 : 0)).toEqual(
      name === 'transition' ? ['newPage'] : ['heading', 'identity', 'paragraph', 'box'],
    );
  });

  it('says that nobody asked about allergies, or that nobody knows, and never that there are none', () => {
    const { allergyStatus: _, allergies: __, ...unasked } = summary;
    expect(textOf(name, { ...completeAnswers, summary: unasked })).toContain('NOT ASKED');
    expect(textOf(name, { ...completeAnswers, summary: { ...unasked, allergyStatus: 'notKnown' } })).toContain('NOT KNOWN');
  });

  it('says of emergency medicines that nobody answered, or that they are not for this paper, and never that there are none', () => {
    const { medicines = [], ...others } = emergency;
    const said = (own: typeof medicines): string =>
      textOf(name, { ...completeAnswers, emergency: { ...others, medicines: own } }).split('Emergency medicines\n')[1] ?? '';
    expect(said([])).toMatch(/^Not answered$/m);
    expect(said(medicines.map((row) => ({ ...row, standing: 'removed' as const })))).toMatch(/^Not answered$/m);
    expect(said(medicines.map((row) => ({ ...row, audience: [] })))).toMatch(/^Which, and how much: not for this paper$/m);
  });

  it('where there is no emergency plan, says so, and keeps what was answered all the same', () => {
    const text = textOf(name, {
      ...completeAnswers,
      emergency: { plan: 'notNeeded', notNeededWhy: 'Well between visits', doNot: emergency.doNot ?? [] },
    });
    expect(text).toContain('Is an emergency plan needed?');
    expect(text).toMatch(/DO NOT /);
    expect(text).not.toContain('What can kill');
  });

  it.each(FIVE_WAY.map(({ code, label }) => [code, label] as const))('says of a plan about resuscitation: %s', (code, label) => {
    const text = textOf(name, { ...completeAnswers, emergency: { ...emergency, resuscitation: code } });
    expect(text).toContain(`Is there a ReSPECT form, advance care plan or decision about resuscitation? ${label}`);
  });

  it('says of a medicine what is not answered where that could be taken for “no”', () => {
    const medicines = [{ id: 'm', answers: { name: 'Vitamin', frequency: 'Mornings' } }];
    const text = textOf(name, { ...completeAnswers, summary: { ...summary, medicines } });
    expect(text).toContain('Amount each time: not answered');
    expect(text).toContain('Must it be given on time? Not answered');
    expect(text).not.toMatch(/Form.{0,3}Not answered/);
  });
});

describe('the passport', () => {
  it('holds no dose, no medicine, no step, no allergy and no condition, and says that it does not', () => {
    const text = textOf('passport');
    const steps =
      emergency.scenarios?.flatMap(({ answers }) => [answers.name, ...(answers.steps?.map((step) => step.answers.words) ?? [])]) ?? [];
    const words = [
      ...steps,
      ...(emergency.medicines?.map(({ answers }) => answers.name) ?? []),
      ...(emergency.risks?.map(({ answers }) => answers.plain) ?? []),
      ...(summary.medicines?.map(({ answers }) => answers.name) ?? []),
      ...(summary.allergies?.map(({ answers }) => answers.substance) ?? []),
      ...(summary.conditions?.map(({ answers }) => answers.name) ?? []),
      emergency.firstSteps,
      emergency.callScript,
    ].filter((one) => one !== undefined);
    expect(words.length).toBeGreaterThan(6);
    for (const one of words) expect(text).not.toContain(one);
    expect(text).not.toMatch(/milligram|microgram|millilitre|DO NOT/);
    expect(text).toContain('That does not mean there is nothing.');
  });

  it('gives their own words first, and tells nothing special from not asked, declined and not answered', () => {
    const support = {
      eating: { answer: 'support', note: 'Small spoon' },
      sleep: { answer: 'none' },
      moving: { answer: 'notAsked' },
      travel: { answer: 'declined' },
      washing: { answer: 'support' },
      toilet: { answer: 'none', note: 'Only at school' },
    } as const;
    const text = textOf('passport', {
      person,
      aboutMe: { mustKnow: [{ id: 'w', answers: { words: 'I hear you.' } }], support },
    });
    expect(text.indexOf('I hear you.')).toBeLessThan(text.indexOf('How I communicate'));
    expect(text).toContain('Eating and drinking: Small spoon');
    expect(text).toContain('Washing and dressing: how: not answered');
    expect(text).toContain('Using the toilet: Only at school (Nothing special)');
    expect(text).toMatch(/^Nothing special: Sleep\.$/m);
    expect(text).toMatch(/^Not asked: Moving about\.$/m);
    expect(text).toMatch(/^Declined to say: Travelling\.$/m);
    expect(text).toMatch(/^Not answered: Blood tests, scans and examination; Taking medicines; Waiting and new places\.$/m);
  });

  it('says why there are no words', () => {
    const text = textOf('passport', { person, aboutMe: { noWords: 'tooYoung' } });
    expect(text).toMatch(/You must know this about me\nToo young/);
  });
});

describe('the school plan', () => {
  it('says that it is no EHC plan, and never the bare letters', () => {
    expect(textOf('school')).toContain('It is not an Education, Health and Care plan (EHC plan).');
    expect(textOf('school')).not.toContain('EHCP');
  });

  it('holds triggers and early warning signs without the need that they belong to', () => {
    const needs = [{ id: 'n', answers: { title: 'The need itself', warning: 'Goes quiet and pale' } }];
    const text = textOf('school', { ...completeAnswers, healthNeeds: { needs } });
    expect(text).toContain('Goes quiet and pale');
    expect(text).not.toContain('The need itself');
  });
});

describe('the transition summary', () => {
  it('says what is still open, and not what is done', () => {
    const toDo = (['proposed', 'agreed', 'started', 'done', 'stopped', 'notAgreed'] as const).map((status) => ({
      id: status,
      answers: { what: `Thing ${status}`, status },
    }));
    const text = textOf('transition', {
      ...completeAnswers,
      provision: { toDo: [...toDo, { id: 'x', answers: { what: 'Thing unsaid' } }] },
    });
    expect(text.match(/Thing \w+/g)).toEqual(['Thing proposed', 'Thing agreed', 'Thing started', 'Thing unsaid']);
  });

  it('names what is not known yet about a move', () => {
    const moves = [{ id: 'm', answers: { to: 'Adult clinic', type: 'childToAdult' } }] as const;
    const text = textOf('transition', { ...completeAnswers, transitions: { answer: 'planned', moves } });
    expect(text).toMatch(
      /To: Adult clinic\nChildren’s to adult health care\nNot answered: From; Planned for; .*Records sent; First appointment/,
    );
  });

  it('says of a doubt about capacity what was answered', () => {
    const text = textOf('transition', { ...completeAnswers, consent: { basis: 'adult', capacityConcern: 'notAsked' } });
    expect(text).toContain('Is there any doubt about their capacity to decide about this plan? Not asked');
  });
});

it('the short-break pack leaves lines to hand over on', () => {
  const lines = paper('shortBreak', completeAnswers).blocks.filter(({ kind }) => kind === 'writingLines');
  expect(lines).toHaveLength(4);
});
