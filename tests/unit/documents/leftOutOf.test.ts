// What a copy does not say, found by printing, against words of which each stands in the plan once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { leftOutOf, printOf } from '../../../shared/documents/leftOutOf.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { documentKind, documentNames, type DocumentName } from '../../../shared/plan/documents.ts';
import { AUDIENCES, type Audience } from '../../../shared/plan/fields.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import { withEach } from '../../../shared/plan/withEach.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { anyPlan } from '../plan/support/anyAnswers.ts';
import { completePlan, planWith } from '../plan/support/completePlan.ts';

const issued = (content: PlanContent): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 1,
  status: 'draft',
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  content,
});

const papers = documentNames.flatMap((document) => documentKind(document).readers.map((reader) => [document, reader] as const));

const printed = (content: PlanContent, document: DocumentName, reader: Audience): string => {
  const { furniture, blocks } = outlines[document](issued(content), reader);
  return `${furniture.person}\n${textOfDocument({ furniture, blocks, title: '', language: '', dated: '' })}`.toLocaleLowerCase('en-GB');
};

// Each typed field says a word that nothing else says.
function withOwnWords(content: PlanContent): { readonly content: PlanContent; readonly words: ReadonlyMap<string, string> } {
  const words = new Map<string, string>();
  // Without what samples share between two places.
  const copy = JSON.parse(JSON.stringify(content)) as PlanContent; // the same, once more
  walkAnswers(content.answers, (field, answer, path) => {
    if ((field.kind !== 'text' && field.kind !== 'longText') || typeof answer !== 'string' || !/\w/.test(answer)) return;
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let at: unknown = copy.answers;
    for (const step of steps) {
      at = Array.isArray(at)
        ? (at as { readonly id: string; readonly answers: unknown }[]).find(({ id }) => id === step)?.answers // rows
        : Reflect.get(Object(at), step);
    }
    const word = `kumquat${words.size}q`;
    if (Reflect.set(Object(at), last, word)) words.set(path, word);
  });
  return { content: copy, words };
}

const covers = (outer: string, path: string): boolean => path === outer || path.startsWith(`${outer}.`);

// What is on paper and left out as well, or neither.
async function disagreements(given: PlanContent, document: DocumentName, reader: Audience): Promise<readonly string[]> {
  const { content, words } = withOwnWords(given);
  const paper = printed(content, document, reader);
  const missing = await leftOutOf(issued(content), document, reader);
  return [...words].flatMap(([path, word]) => {
    const out = missing.some((one) => covers(one.path, path));
    if (paper.includes(word)) return out ? [`${path} is printed and said to be left out`] : [];
    // A person or a statement is one piece: some of its parts may stay off a paper that prints others.
    const isPart = /\.(?:name|role|organisation|registerNumber|email|text|speakerName)$/.test(path);
    return out || isPart ? [] : [`${path} is neither printed nor said to be left out`];
  });
}

describe.each(papers)('%s for %s', (document, reader) => {
  it('what is on the paper and what is left out are together everything that was answered', async () => {
    for (const { answers } of currentPlans) expect(await disagreements({ ...completePlan, answers }, document, reader)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyPlan, async (content) => {
        expect(await disagreements(content, document, reader)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says what it is called and where it stands, and never a word of it', async () => {
    const { content, words } = withOwnWords(completePlan);
    const said = JSON.stringify((await leftOutOf(issued(content), document, reader)).map(({ label, section }) => [label, section]));
    for (const word of words.values()) expect(said).not.toContain(word);
  });
});

describe('why', () => {
  const whyOf = async (content: PlanContent, document: DocumentName, reader: Audience, path: string) =>
    (await leftOutOf(issued(content), document, reader)).find((one) => one.path === path);

  it('an address is secret until somebody says that it need not be', async () => {
    const { addressSecret: _, ...person } = completePlan.answers.person;
    const blank = { ...completePlan, answers: { ...completePlan.answers, person } };
    expect(await whyOf(blank, 'front-sheet', 'family', 'person.address')).toMatchObject({ why: 'secret', label: 'Home address' });
    const open = planWith('person', (before) => ({ ...before, addressSecret: 'no' }));
    expect(await whyOf(open, 'front-sheet', 'family', 'person.address')).toBeUndefined();
  });

  it('what is on no paper by default is private, whoever reads', async () => {
    const content = planWith('person', (before) => ({ ...before, lookAlike: 'Her twin sister' }));
    for (const reader of AUDIENCES)
      expect(await whyOf(content, 'front-sheet', reader, 'person.lookAlike')).toMatchObject({ why: 'private' });
  });

  it('a choice is told by what it prints: left out where nothing reads otherwise without it', async () => {
    const content = planWith('person', (before) => ({ ...before, sex: 'female', interpreter: 'no', addressSecret: 'no' }));
    expect(await whyOf(content, 'front-sheet', 'family', 'person.sex')).toMatchObject({ why: 'paper' });
    expect(await whyOf(content, 'front-sheet', 'family', 'person.interpreter')).toBeUndefined();
    // It decides what is printed, and is not printed.
    expect(await whyOf(content, 'front-sheet', 'family', 'person.addressSecret')).toMatchObject({ why: 'private' });
  });

  it('one row that is for others is named by its number, and one answer of a row by its name', async () => {
    const [first] = completePlan.answers.emergency.risks ?? [];
    const risks = first ? [first, { ...first, id: 'kept', audience: ['family'] as const, answers: { plain: 'Falls over' } }] : [];
    const content = planWith('emergency', (before) => ({ ...before, risks }));
    expect(await whyOf(content, 'emergency', 'emergency', 'emergency.risks.kept')).toMatchObject({
      why: 'reader',
      label: expect.stringMatching(/ 2$/),
    });
    expect(await whyOf(content, 'emergency', 'emergency', 'emergency.risks')).toBeUndefined();
    const types = (await leftOutOf(issued(completePlan), 'emergency', 'emergency')).filter(({ path }) =>
      path.startsWith('emergency.doNot'),
    );
    expect(types).toMatchObject([{ why: 'paper', label: '“do not” 1: Kind' }]);
  });

  it('two rows with the same words are told apart', async () => {
    const [first] = completePlan.answers.emergency.risks ?? [];
    const content = planWith('emergency', (before) => ({ ...before, risks: first ? [first, { ...first, id: 'kept', audience: [] }] : [] }));
    expect(await whyOf(content, 'emergency', 'emergency', 'emergency.risks.kept')).toMatchObject({ why: 'private' });
  });
});

describe('what is told for many rows at once', () => {
  // One by one, which is slow and cannot be wrong.
  it.each([
    ['amina', 'full', 'family'],
    ['amina', 'co-sign', 'family'],
    ['kacper', 'co-sign', 'family'],
    ['cagri', 'transition', 'transition'],
    ['cagri', 'emergency', 'emergency'],
  ] as const)(
    'is what is told one by one: %s, %s for %s',
    async (key, document, reader) => {
      const answers = currentPlans.find((sample) => sample.key === key)?.answers;
      if (!answers) throw new Error('No such sample.');
      const read = (said: Answers): string => {
        const made = outlines[document](issued({ ...completePlan, answers: said }), reader);
        return `${made.furniture.person}\n${textOfDocument(made)}`;
      };
      const { pieces, silent, reading } = await printOf(issued({ ...completePlan, answers }), document, reader, () => Promise.resolve());
      // Of an answer with parts, a part that is printed is enough.
      const whole = new Set<string>();
      walkAnswers(answers, (_, answer, path) => (typeof answer === 'string' || Array.isArray(answer)) && whole.add(path));
      const chosen = pieces.filter(({ isTyped, why, path }) => !isTyped && why !== 'private' && whole.has(path));
      expect(chosen.length).toBeGreaterThan(50);
      const wrong = chosen.filter(
        (piece) =>
          silent.has(piece) !== (read(withEach(answers, (path, answer) => (path === piece.path ? undefined : answer))) === reading),
      );
      expect(wrong.map(({ path }) => path)).toEqual([]);
    },
    60_000,
  );
});
