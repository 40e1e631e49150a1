// The golden thread over many plans: links that lead nowhere, rows that were removed, and more rows than anybody writes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { threadGaps, threadIssues, threadOf, threadTable } from '../../../shared/plan/thread.ts';

const IDS = ['a', 'b', 'c', 'd'];
const standing = fc.constantFrom(undefined, 'removed' as const);
// Also to a row of another kind, to itself, to one that is not there, and twice to the same.
const links = fc.array(fc.constantFrom(...IDS.flatMap((id) => [`n-${id}`, `o-${id}`, `g-${id}`]), 'nobody', '__proto__'), { maxLength: 5 });
const rowsOf = <A extends object>(letter: string, answers: fc.Arbitrary<A>) =>
  fc
    .subarray(IDS)
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .tuple(standing, answers)
            .map(([stands, said]) => ({ id: `${letter}-${id}`, ...(stands && { standing: stands }), answers: said })),
        ),
      ),
    );

const plans: fc.Arbitrary<Answers> = fc
  .record({
    needs: rowsOf('n', fc.record({ noOutcome: fc.constantFrom('', 'Keep as it is.') })),
    outcomes: rowsOf('o', fc.record({ needs: links, otherNeeds: links, measure: fc.constantFrom('', 'Ticked on a card') })),
    support: rowsOf('g', fc.record({ outcomes: links, trains: fc.constantFrom('yes' as const, 'no' as const, 'notKnown' as const) })),
  })
  .map(({ needs, outcomes, support }) => ({
    ...emptyAnswers,
    healthNeeds: { needs },
    goals: { outcomes },
    provision: { support },
  }));

const stands = ({ standing: how }: { readonly standing?: string }): boolean => how !== 'removed';

test('every row that stands is in the table, and nothing else is', () => {
  fc.assert(
    fc.property(plans, (answers) => {
      const table = threadTable(answers);
      const shown = new Set(table.flatMap(({ need, outcome, support }) => [need, outcome, support].flatMap((one) => one?.row.id ?? [])));
      const standingIds = [answers.healthNeeds.needs, answers.goals.outcomes, answers.provision.support].flatMap((rows) =>
        (rows ?? []).filter(stands).map(({ id }) => id),
      );
      expect([...shown].toSorted()).toEqual(standingIds.toSorted());
      const lines = table.map(({ need, outcome, support }) => [need, outcome, support].map((one) => one?.row.id ?? '').join(' '));
      expect(new Set(lines).size).toBe(lines.length);
    }),
  );
});

test('a link holds only between two rows that stand', () => {
  fc.assert(
    fc.property(plans, (answers) => {
      const { outcomes, support } = threadOf(answers);
      for (const { row, needs } of outcomes) for (const need of needs) expect(row.answers.needs).toContain(need.row.id);
      for (const { row, outcomes: served } of support)
        for (const outcome of served) {
          expect(row.answers.outcomes).toContain(outcome.row.id);
          expect(outcomes).toContain(outcome);
        }
    }),
  );
});

test('R1, R2 and R3 find every loose end, and only those', () => {
  fc.assert(
    fc.property(plans, (answers) => {
      const { needs, outcomes, support } = threadOf(answers);
      const gaps = threadGaps(answers);
      const says = (row: string, words: string): boolean => gaps.some((gap) => gap.row === row && gap.words === words);
      for (const need of needs) {
        const answered = outcomes.some((outcome) => outcome.needs.includes(need));
        const excused = 'noOutcome' in need.row.answers && need.row.answers.noOutcome !== '';
        expect(says(need.path, 'an outcome')).toBe(!answered && !excused);
      }
      for (const outcome of outcomes) {
        expect(says(outcome.path, 'a need')).toBe(outcome.needs.length === 0);
        expect(says(outcome.path, 'support')).toBe(!support.some((given) => given.outcomes.includes(outcome)));
        expect(says(outcome.path, 'a way to tell')).toBe(outcome.row.answers.measure === '');
      }
      for (const given of support) expect(says(given.path, 'an outcome')).toBe(given.outcomes.length === 0);
      // Nothing is said of a row that was removed.
      const paths = new Set([...needs, ...outcomes, ...support].map(({ path }) => path));
      for (const { row } of gaps) expect(paths).toContain(row);
      for (const { path } of threadIssues(answers)) expect([...paths].some((row) => path === row || path.startsWith(`${row}.`))).toBe(true);
    }),
  );
});

test('two hundred of each are all there, by number', () => {
  const ids = Array.from({ length: 200 }, (_, index) => String(index));
  const answers: Answers = {
    ...emptyAnswers,
    healthNeeds: { needs: ids.map((id) => ({ id: `n${id}`, answers: {} })) },
    goals: { outcomes: ids.map((id) => ({ id: `o${id}`, answers: { needs: [`n${id}`] } })) },
    provision: { support: ids.map((id) => ({ id: `g${id}`, answers: { outcomes: [`o${id}`] } })) },
  };
  expect(threadTable(answers).map(({ need, outcome, support }) => `${need?.number} ${outcome?.number} ${support?.number}`)).toEqual(
    ids.map((id) => `C${Number(id) + 1} E${Number(id) + 1} G${Number(id) + 1}`),
  );
});
