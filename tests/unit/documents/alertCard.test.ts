// The alert card: what each side says in every state, and, on the real paper, that it stays within its edge or says that it
// does not. How it looks when cut out is for eyes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { MadePdf } from '../../../electron/core/documents/messages.ts';
import { alertCard } from '../../../shared/documents/alertCard.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { LAYOUT_CODES } from '../../../shared/plan/documents.ts';
import { newPlanContent, VERSION_STATUSES, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import { openEngine } from '../../support/pdf.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const card = (answers: Partial<Answers> = {}, status: VersionStatus = 'draft', sample = false) =>
  alertCard({
    planNumber: 'PLAN-0042',
    version: 3,
    status,
    changedAt: '2026-11-21T10:00:00.000Z',
    sample,
    content: newPlanContent({ ...completeAnswers, ...answers }),
  });

function sides(answers: Partial<Answers> = {}, status?: VersionStatus, sample?: boolean): readonly string[] {
  const document = card(answers, status, sample);
  return document.blocks.flatMap((block) =>
    block.kind === 'cards' ? block.cards.map(({ blocks }) => textOfDocument({ ...document, blocks })) : [],
  );
}

const { emergency, summary } = completeAnswers;
type Phone = NonNullable<Answers['emergency']['phones']>[number]['answers'];
const ringing = (...phones: readonly Phone[]): Partial<Answers> => ({
  emergency: { ...emergency, phones: phones.map((answers, index) => ({ id: `p${index}`, answers })) },
});

describe('each side of the card', () => {
  it.each(VERSION_STATUSES.map((status) => [status] as const))(
    'says whose it is, which version, until when, and that it is %s',
    (status) => {
      for (const side of sides({}, status)) {
        expect(side).toContain('TEST, Amina (Miss)');
        expect(side).toMatch(/Version 3 · 21-Nov-2026 · .*until \d\d-[A-Z][a-z]{2}-\d{4}/);
        // Only what is in force says that it may be relied on.
        expect(side.includes('Rely on this until')).toBe(status === 'agreed');
        expect(/rely on it/i.test(side)).toBe(status !== 'agreed');
        expect(side.startsWith(status === 'agreed' ? 'AGREED' : '')).toBe(true);
        expect(/^[A-Z ]+: do not give care from it$/m.test(side)).toBe(status !== 'agreed');
      }
    },
  );

  it('says that it is a sample, and bears the mark of its page', () => {
    for (const side of sides({}, 'agreed', true)) expect(side).toMatch(/^SAMPLE · AGREED$/m);
    const marks = (status: VersionStatus, sample: boolean) =>
      card({}, status, sample).blocks.flatMap((block) => ('mark' in block ? [block.mark] : []));
    expect(marks('superseded', true)).toEqual(['SAMPLE SUPERSEDED']);
    expect(marks('agreed', false)).toEqual([]);
  });

  it('says what is not answered, and never reads a blank as “none”', () => {
    const { allergyStatus: _, allergies: __, ...unasked } = summary;
    const [front, back] = sides({ summary: unasked, emergency: { plan: 'yes' } });
    expect(front).toMatch(/Can kill\nNot answered/);
    expect(back).toMatch(/Allergies\nNOT ASKED/);
    expect(back).toMatch(/Ring, and where my page is\nNot answered\nMy emergency page is: Not answered/);
    expect(back).toContain('How long to rely on this: not answered');
  });

  it('where no emergency plan is needed, says so and who said it', () => {
    const [front, back] = sides({
      emergency: { plan: 'notNeeded', notNeededWhy: 'Well between visits', notNeededBy: { name: 'Dr A. Sample' } },
    });
    expect(front).toContain('No emergency plan');
    expect(front).toContain('Well between visits');
    expect(front).toContain('Dr A. Sample');
    expect(back).toContain('Allergies');
    // Nobody looks for a page that there is not.
    expect(back).toMatch(/^Ring$/m);
    expect(back).not.toContain('page');
  });

  it('gives two numbers in the order of the plan, one of them for day and night where there is one', () => {
    const day = { who: 'Nurse', number: '01632 960 001', allHours: 'no', hours: 'Mornings' } as const;
    const other = { who: 'Clinic', number: '01632 960 002', allHours: 'no', hours: 'Mornings' } as const;
    const night = { who: 'Ward', number: '01632 960 003', allHours: 'yes' } as const;
    // A number is never broken between two lines.
    const numbers = (...phones: readonly Phone[]) =>
      sides(ringing(...phones))[1]
        ?.match(/01632\u00A0960\u00A000\d/g)
        ?.map((number) => number.replaceAll('\u00A0', ' '));
    expect(numbers(day, night, other)).toEqual(['01632 960 001', '01632 960 003']);
    expect(numbers(day, other, night)).toEqual(['01632 960 001', '01632 960 003']);
    expect(numbers(day, other)).toEqual(['01632 960 001', '01632 960 002']);
    expect(numbers(night)).toEqual(['01632 960 003']);
  });

  it('says of an allergy to what, what happens and that it threatens life, and of a number whose it is and when it answers', () => {
    const nuts = { substance: 'Nuts', reaction: 'Stops breathing', severity: 'lifeThreatening', type: 'allergy', since: '2019' } as const;
    const milk = { substance: 'Milk', reaction: 'Cramps', severity: 'moderate', type: 'intolerance', since: '2020' } as const;
    const allergies = [nuts, milk].map((answers, index) => ({ id: `a${index}`, answers }));
    const ward = { who: 'Ward', number: '01632 960 003', allHours: 'yes', say: 'Adrenal crisis', useFor: 'Advice' } as const;
    const clinic = { who: 'Clinic', number: '01632 960 002' } as const;
    const [, back] = sides({ summary: { ...summary, allergyStatus: 'has', allergies }, ...ringing(ward, clinic) });
    expect(back).toContain('Nuts: Stops breathing, can threaten life; Milk: Cramps\n');
    expect(back?.replaceAll('\u00A0', ' ')).toContain('Ward 01632 960 003, day and night\nClinic 01632 960 002, hours not answered\n');
    const strong = card({ summary: { ...summary, allergyStatus: 'has', allergies } }).blocks.flatMap((block) =>
      block.kind === 'cards' ? (JSON.stringify(block).match(/"text":"(Nuts|can threaten life|Milk)","strong":true/g) ?? []) : [],
    );
    expect(strong).toHaveLength(3);
  });

  it('holds no dose, no step, no address and nothing that is for others', () => {
    const risks = [...(emergency.risks ?? []), { id: 'hidden', audience: [], answers: { plain: 'Hidden' } }];
    const all = sides({ emergency: { ...emergency, risks } }).join('\n');
    const steps = emergency.scenarios?.flatMap(({ answers }) => answers.steps?.map((step) => step.answers.words) ?? []) ?? [];
    const medicines = emergency.medicines?.map(({ answers }) => answers.name) ?? [];
    expect(steps.length * medicines.length).toBeGreaterThan(0);
    for (const words of ['Hidden', completeAnswers.person.address, ...steps, ...medicines]) expect(all).not.toContain(words);
  });
});

describe('the card on paper', () => {
  let engine: DocumentEngine;
  beforeAll(() => {
    engine = openEngine();
  });
  afterAll(() => engine.close());

  async function print(answers: Partial<Answers>, status: VersionStatus = 'draft', sample = true): Promise<MadePdf> {
    const made = await engine.makePdf(card(answers, status, sample));
    if (!made.ok) throw new Error(made.error.happened);
    return made.value;
  }

  const POINTS = 72 / 25.4;
  // The words between the two labels and the end of the cards, as poppler finds them.
  function wordsOnCards({ bytes }: MadePdf) {
    const folder = mkdtempSync(join(tmpdir(), 'accord-card-'));
    try {
      const file = join(folder, 'card.pdf');
      writeFileSync(file, bytes);
      execFileSync('qpdf', ['--check', file]);
      const found = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }).matchAll(
        /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</g,
      );
      const words = [...found].map(([, left, top, right, bottom, text]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text,
      }));
      const labels = words.filter(({ text }) => text === 'Side');
      const [label, other] = labels;
      const after = words.find(({ text }) => text === '•' && words.some(({ text: next }) => next === 'says'));
      if (!label || !other || !after) throw new Error('There are no cards on the page.');
      // Below its label stands a gap of the ticks.
      const top = label.bottom + 22;
      return {
        left: label.left,
        top,
        fold: other.left,
        words: words.filter((word) => word.top > label.bottom && word.top < top + 54 * POINTS + 10),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('keeps every word within 85 by 54 millimetres a side, for every sample plan', { timeout: 120_000 }, async () => {
    for (const { key, answers, state } of samplePlans) {
      const made = await print(answers, state);
      expect([key, made.pages, made.overflow]).toEqual([key, 1, []]);
      const { left, fold, top, words } = wordsOnCards(made);
      expect(fold - left).toBeCloseTo(85 * POINTS, 0);
      expect(words.length).toBeGreaterThan(20);
      for (const word of words) {
        const start = word.left < fold ? left : fold;
        expect([key, word.text, word.left >= start && word.right <= start + 85 * POINTS]).toEqual([key, word.text, true]);
        expect([key, word.text, word.bottom <= top + 54 * POINTS + 6]).toEqual([key, word.text, true]);
      }
    }
  });

  it('sets no letter smaller than 7.5 points, and the name larger than 11', async () => {
    const made = await print({}, 'agreed', false);
    const opening = getDocument({ data: made.bytes.slice(), verbosity: 0 });
    const page = await (await opening.promise).getPage(1);
    const { items } = await page.getTextContent();
    const sizes = items.flatMap((item) =>
      'transform' in item && item.str.trim() !== '' ? [{ size: Number(item.transform[3]), text: item.str }] : [],
    );
    expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThanOrEqual(7.5);
    const names = sizes.filter(({ text }) => text.includes('TEST, Amina (Miss)') && !text.includes('Born'));
    expect(names.length).toBe(2);
    for (const { size } of names) expect(size).toBeGreaterThanOrEqual(11);
    await opening.destroy();
  });

  it.each([
    [
      'front',
      ['emergency.risks'],
      {
        emergency: {
          ...emergency,
          risks: [1, 2, 3].map((id) => ({
            id: `${id}`,
            answers: {
              plain: 'A very long risk '.repeat(7),
              medical: 'Longer than anybody reads on a card, and longer still, to the end',
            },
          })),
        },
      },
    ],
    [
      'back',
      ['summary.allergyStatus', 'emergency.phones'],
      {
        summary: {
          ...summary,
          allergies: Array.from({ length: 12 }, (_, id) => ({
            id: `${id}`,
            answers: { substance: `Substance number ${id}`, reaction: 'A rash that spreads' },
          })),
        },
      },
    ],
    [
      'name',
      ['person.familyName', 'emergency.risks', 'summary.allergyStatus', 'emergency.phones'],
      { person: { ...completeAnswers.person, familyName: 'Wwwww '.repeat(16), givenName: 'Wwwww '.repeat(16) } },
    ],
  ] as const)('names what stands on a side that is too full: %s', async (_, at, answers: Partial<Answers>) => {
    const { overflow } = await print(answers, 'agreed', false);
    expect(overflow.map((region) => region.at)).toEqual(at);
  });

  it('lets no word run over the edge: it is broken, or the side is told to be too full', async () => {
    const made = await print({ person: { ...completeAnswers.person, familyName: 'W'.repeat(38) } }, 'agreed', false);
    const { left, words } = wordsOnCards(made);
    const isInside = words.every(({ right }) => right <= left + 2 * 85 * POINTS);
    expect([made.overflow.length > 0, isInside]).not.toEqual([false, false]);
  });

  // How much of side 1 is dark in a picture of it, at 100 dots an inch.
  function darkOf({ bytes }: MadePdf): number {
    const folder = mkdtempSync(join(tmpdir(), 'accord-card-'));
    try {
      const file = join(folder, 'card.pdf');
      writeFileSync(file, bytes);
      const picture = execFileSync('pdftoppm', ['-r', '100', '-gray', '-x', '90', '-y', '300', '-W', '310', '-H', '190', file]);
      const pixels = picture.subarray(-310 * 190);
      return pixels.filter((pixel) => pixel < 128).length / pixels.length;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each(['agreed', 'draft', 'superseded'] as const)(
    'can be read: nothing lies over the words of a version that is %s',
    async (status) => {
      const dark = darkOf(await print({}, status));
      expect(dark).toBeGreaterThan(0.03);
      expect(dark).toBeLessThan(0.2);
    },
  );

  it.each(LAYOUT_CODES)('is as large as a wallet, and holds as much, however its page is set: %s', async (layout) => {
    for (const { key, answers, state } of samplePlans) {
      const made = await engine.makePdf({ ...card(answers, state, true), layout });
      expect([key, made.ok && made.value.overflow]).toEqual([key, []]);
    }
  });
});
