import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordingFindings, type WordingFinding } from '../../../shared/plan/wording.ts';
import { WORDING_KINDS } from '../../../shared/plan/wording/kinds.ts';

interface Labelled {
  readonly text: string;
  readonly faults: readonly { readonly kind: string; readonly phrase: string }[];
}

function corpus(name: string): readonly Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, `support/wordingCorpus/${name}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [labels = '', text = ''] = line.split(' :: ');
      const faults = labels === '-' ? [] : labels.split(' | ').map((label) => label.split(': ') as [string, string]); // written so
      return { text, faults: faults.map(([kind, phrase]) => ({ kind, phrase })) };
    });
}

const meet = ({ text }: Labelled, { kind, phrase }: Labelled['faults'][number], found: WordingFinding): boolean => {
  const start = text.indexOf(phrase);
  return found.kind === kind && found.start < start + phrase.length && found.end > start;
};

// Of what is labelled, how much is found; of what is found, how much is labelled.
function judged(name: string): { readonly recall: number; readonly precision: number } {
  let [labelled, met, found, right] = [0, 0, 0, 0];
  for (const one of corpus(name)) {
    const findings = wordingFindings(one.text);
    labelled += one.faults.length;
    met += one.faults.filter((fault) => findings.some((finding) => meet(one, fault, finding))).length;
    found += findings.length;
    right += findings.filter((finding) => one.faults.some((fault) => meet(one, fault, finding))).length;
  }
  return { recall: met / labelled, precision: right / found };
}

const kindsIn = (text: string): readonly string[] => wordingFindings(text).map(({ kind }) => kind);

describe('the wording of support', () => {
  // What is measured, rounded down. Only the last was never looked at, and there the aim of 0.95 at 0.9 is not reached.
  it.each([
    ['it was made with', 'known', 0.98, 0.97],
    ['it was mended on', 'second', 0.94, 0.92],
    ['it was mended on for their causes', 'third', 0.94, 0.94],
    ['it never saw', 'unseen', 0.83, 0.83],
  ])('is told specific from vague in sentences %s', (_which, name, leastRecall, leastPrecision) => {
    const { recall, precision } = judged(name);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
  });

  it.each([
    ['She will have access to physiotherapy.', 'access'],
    ['Physiotherapy on an ongoing basis.', 'frequency'],
    ['Suction as required.', 'condition'],
    ['He would benefit from a standing frame.', 'benefit'],
    ['Up to 6 hours of therapy a term.', 'range'],
    ['A walker or equivalent.', 'examples'],
    ['Staff will give the feed at 12:00.', 'people'],
    ['Lunch in a small group.', 'group'],
    ['A high level of nursing care.', 'effort'],
    ['A programme tailored to her needs.', 'method'],
  ])('asks about “%s”', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it('has a question for every kind', () => {
    for (const { asks } of Object.values(WORDING_KINDS)) expect(asks).toMatch(/\?/);
  });

  it.each([
    'A band 6 physiotherapist gives 45 minutes of direct physiotherapy every Tuesday in term time.',
    'Paracetamol 250 mg by gastrostomy as required for a temperature above 38.5 °C, no more than 4 doses in 24 hours, given by the school nurse.',
    'The advice line is open at all hours on 01632 960 222.',
    'The child told us: ‘I could do it with some support, on a regular basis.’',
    'His pulse was regular at 84 beats a minute.',
    'The plan is kept up to date by the community nurse, who reviews it each 1 September.',
  ])('is quiet about “%s”', (text) => {
    expect(wordingFindings(text)).toEqual([]);
  });

  it('tells what stands where, in the letters that were typed', () => {
    const text = 'STAFF will help.\nİ Regular Physiotherapy, and Access to a pool.';
    for (const { phrase, start, end } of wordingFindings(text)) expect(text.slice(start, end)).toBe(phrase);
    expect(wordingFindings(text).map(({ phrase }) => phrase)).toEqual(expect.arrayContaining(['STAFF']));
  });

  it('is not asked what is settled elsewhere', () => {
    expect(kindsIn('Regular physiotherapy by staff.')).toEqual(['frequency', 'people']);
    expect(wordingFindings('Regular physiotherapy by staff.', new Set(['frequency', 'people']))).toEqual([]);
  });
});
