import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { OUTCOME_KINDS } from '../../../shared/plan/outcome/kinds.ts';
import { outcomeFindings } from '../../../shared/plan/outcome/outcomeCheck.ts';

const kindsOf = (statement: string, measure = '', hope = ''): readonly string[] =>
  outcomeFindings({ statement, measure }, [hope]).map(({ kind }) => kind);

// Of what is labelled, how much is found; of what is found, how much is labelled.
function judged(name: string): { readonly recall: number; readonly precision: number } {
  const lines = readFileSync(join(import.meta.dirname, `support/outcomeCorpus/${name}.txt`), 'utf8').split('\n');
  let [labelled, found, right] = [0, 0, 0];
  for (const line of lines.filter((text) => text !== '' && !text.startsWith('#'))) {
    const [labels = '', statement = '', measure = '', hope = ''] = line.split('::').map((part) => part.trim());
    const wanted = labels === '-' ? [] : labels.split(' | ');
    const kinds = kindsOf(statement, measure, hope);
    labelled += wanted.length;
    found += kinds.length;
    right += kinds.filter((kind) => wanted.includes(kind)).length;
  }
  return { recall: right / labelled, precision: right / found };
}

describe('an outcome', () => {
  it.each([
    ['of those it was made with', 'known', 0.95, 0.95],
    ['of those it was not made with', 'unseen', 0.95, 0.95],
  ])('is told good from doubtful %s', (_which, name, leastRecall, leastPrecision) => {
    const { recall, precision } = judged(name);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
  });

  it('is asked about a day that has gone by, until it is said how it went', () => {
    const today = literalDate('2026-11-26');
    const kinds = (by: string, status?: 'active' | 'achieved') =>
      outcomeFindings({ statement: 'He swims', by, ...(status && { status }) }, [], today).map(({ kind }) => kind);
    expect(kinds('2026-11-25')).toEqual(['date']);
    expect(kinds('2026-11-25', 'active')).toEqual(['date']);
    expect(kinds('2026-11-26')).toEqual([]);
    expect(kinds('2026-11-25', 'achieved')).toEqual([]);
    expect(kinds('')).toEqual([]);
  });

  it('copies a short hope also where “I” has become “he”', () => {
    expect(kindsOf('He wants to swim.', '', 'I want to swim')).toEqual(['hope']);
    expect(kindsOf('He wants to cook.', '', 'I want to swim')).toEqual([]);
  });

  it('has a question for every kind', () => {
    for (const { asks } of Object.values(OUTCOME_KINDS)) expect(asks).toMatch(/\?/u);
  });
});
