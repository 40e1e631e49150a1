// The budgets of a very long plan, as medians, on whatever machine this runs. Loading is measured in processes of their own;
// other tests run beside them, so it is the lower quartile that counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { changesBetween } from '../../../shared/plan/changes.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { fieldEntry } from '../../../shared/plan/definition.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { peopleIndex, readiness } from '../../../shared/plan/readiness.ts';
import { issuesOfRow, validate } from '../../../shared/plan/validate.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import { TODAY } from './support/completePlan.ts';
import { longPlan } from './support/longPlan.ts';

const root = resolve(import.meta.dirname, '../../..');

function median(of: () => void, times = 60): number {
  for (let warm = 0; warm < 20; warm += 1) of();
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    of();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  return took[Math.floor(times / 2)] ?? Number.NaN;
}

const plan = longPlan();
const raw = JSON.parse(JSON.stringify(plan)) as unknown; // what JSON gives back
const others = peopleIndex(
  Array.from({ length: 2000 }, (_, index) => ({
    familyName: `Family${index}`,
    givenName: `Given${index}`,
    number: `999${String(index).padStart(7, '0')}`,
  })),
);

test('the long plan is long: 600 answers and 150 rows at least', () => {
  let [answers, rows] = [0, 0];
  walkAnswers(plan.answers, (field, answer) => {
    if (field.kind === 'rows') rows += (answer as readonly Row[]).length; // a rows field is answered by rows
    else answers += 1;
  });
  expect(answers).toBeGreaterThanOrEqual(600);
  expect(rows).toBeGreaterThanOrEqual(150);
  expect(decodePlanContent(raw)).toEqual({ ok: true, value: plan });
});

test('decode, validate and readiness together take at most 10 ms', () => {
  const took = median(() => {
    const read = decodePlanContent(raw);
    if (!read.ok) throw new Error('The long plan does not decode.');
    validate(read.value.answers, { today: TODAY });
    readiness(read.value, { today: TODAY, vault: { others } });
  });
  expect(took).toBeLessThanOrEqual(10);
});

test('checking one edited row again takes at most 2 ms', () => {
  const { field, path } = fieldEntry('emergency.medicines');
  const [row] = plan.answers.emergency.medicines ?? [];
  if (field.kind !== 'rows' || !row) throw new Error('The long plan has no emergency medicine.');
  expect(median(() => void issuesOfRow(field, row as Row, path, { today: TODAY }, plan.answers))).toBeLessThanOrEqual(2); // a row of that field
});

test('the difference of two very long plans takes at most 30 ms', () => {
  const other = newPlanContent({ ...longPlan(3).answers, summary: { ...longPlan().answers.summary, effect: 'Other words' } });
  expect(changesBetween(plan, other).length).toBeGreaterThan(10);
  expect(median(() => void changesBetween(plan, other))).toBeLessThanOrEqual(30);
});

test('loading the definition, bundled as it ships, takes at most 20 ms', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'accord-definition-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: join(root, 'shared/plan/definition.ts'), outDir, emptyOutDir: true },
  });
  const address = JSON.stringify(pathToFileURL(join(outDir, 'definition.js')).href);
  const script = `const start = performance.now(); await import(${address}); console.log(performance.now() - start);`;
  const took = Array.from({ length: 12 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout),
  ).toSorted((one, other) => one - other);
  rmSync(outDir, { recursive: true, force: true });
  expect(took[3]).toBeGreaterThan(0);
  expect(took[3]).toBeLessThanOrEqual(20);
}, 30_000);
