// What it costs to decode, check and compare a very long plan (1,500 answers, 187 rows), beside a plain schema of the same
// shape read by the schema library in the same run. That rival looks at shape alone: it knows no hidden characters, no
// medicine rules and no gate.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';
import { differences } from '../../renderer/features/versions/differences.ts';
import { plainChanges } from '../../shared/documents/plainChanges.ts';
import { mayRead } from '../../shared/documents/printScope.ts';
import { changesBetween } from '../../shared/plan/changes.ts';
import { decodePlanContent } from '../../shared/plan/decode.ts';
import { fieldEntry } from '../../shared/plan/definition.ts';
import { planJsonSchema } from '../../shared/plan/jsonSchema.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { peopleIndex, readiness } from '../../shared/plan/readiness.ts';
import { issuesOfRow, validate } from '../../shared/plan/validate.ts';
import { TODAY } from '../unit/plan/support/completePlan.ts';
import { longPlan } from '../unit/plan/support/longPlan.ts';
import { median, rounded, type Measurement } from './measurement.ts';

const WARM_UP = 20;
const ROUNDS = 60;
const LOADS = 15;

// The things take turns, so that a busy machine is as unkind to each.
function medians(...works: readonly (() => void)[]): readonly number[] {
  const took = works.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    works.forEach((work, place) => {
      const before = performance.now();
      work();
      if (round >= WARM_UP) took[place]?.push(performance.now() - before);
    });
  }
  return took.map(median);
}

const root = resolve(import.meta.dirname, '../..');

async function definitionLoad(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'accord-bench-definition-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { ssr: join(root, 'shared/plan/definition.ts'), outDir, emptyOutDir: true },
    });
    const address = JSON.stringify(pathToFileURL(join(outDir, 'definition.js')).href);
    const script = `const start = performance.now(); await import(${address}); console.log(performance.now() - start);`;
    const load = (): number => Number(spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout);
    return median(Array.from({ length: LOADS }, load));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

export async function measurePlan(): Promise<readonly Measurement[]> {
  const plan = longPlan();
  const raw: unknown = JSON.parse(JSON.stringify(plan));
  const others = peopleIndex(
    Array.from({ length: 2000 }, (_, index) => ({
      familyName: `Family${index}`,
      givenName: `Given${index}`,
      number: `999${String(index).padStart(7, '0')}`,
    })),
  );
  const other = newPlanContent({ ...longPlan(3).answers, summary: { ...plan.answers.summary, effect: 'Other words' } });
  // Other words in every text of the plan, at both ends and in the middle.
  const rewritten = decodePlanContent(
    JSON.parse(JSON.stringify(plan).replaceAll('She is well', 'She was well').replaceAll('some words', 'other words')),
  );
  if (!rewritten.ok) throw new Error('The rewritten plan does not decode.');
  const { field, path } = fieldEntry('emergency.medicines');
  const [row] = plan.answers.emergency.medicines ?? [];
  if (field.kind !== 'rows' || !row) throw new Error('The long plan has no emergency medicine.');
  const rival = z.fromJSONSchema(planJsonSchema());
  const context = { today: TODAY };

  const [
    checks = Number.NaN,
    oneRow = Number.NaN,
    difference = Number.NaN,
    sideBySide = Number.NaN,
    plainly = Number.NaN,
    shapeAlone = Number.NaN,
    decoding = Number.NaN,
  ] = medians(
    () => {
      const read = decodePlanContent(raw);
      if (!read.ok) throw new Error('The long plan does not decode.');
      validate(read.value.answers, context);
      readiness(read.value, { ...context, vault: { others } });
    },
    () => void issuesOfRow(field, row, path, context, plan.answers),
    () => void changesBetween(plan, other),
    () => void differences(plan, rewritten.value),
    () =>
      void plainChanges(plan, rewritten.value, { setting: { today: TODAY, nation: 'england' }, audience: 'family' }, (entry, scope) =>
        mayRead(scope, entry.audience, entry.field),
      ),
    () => {
      if (!rival.safeParse(raw).success) throw new Error('The rival does not take the long plan.');
    },
    () => void decodePlanContent(raw),
  );
  return [
    {
      name: 'planChecks',
      value: checks,
      detail: `decode alone ${rounded(decoding)} ms; the library, shape alone ${rounded(shapeAlone)} ms (ratio of decoding ${rounded(decoding / shapeAlone)})`,
    },
    { name: 'planRow', value: oneRow, detail: 'an emergency medicine' },
    { name: 'planDifference', value: difference, detail: `${changesBetween(plan, other).length} changes` },
    {
      name: 'versionsCompared',
      value: sideBySide + plainly,
      detail: `${differences(plan, rewritten.value).flatMap(({ statements }) => statements).length} statements; side by side ${rounded(sideBySide)} ms (of which the changes ${rounded(difference)} ms), in plain words ${rounded(plainly)} ms`,
    },
    { name: 'definitionLoad', value: await definitionLoad(), detail: `${LOADS} processes` },
  ];
}
