// Adding a field touches one file, and adding a kind breaks the build wherever it must be learned: shown by planting each
// in a copy of the plan and asking the type checker.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { decodePlanContent } from '../../../shared/plan/decode.ts';
import { DEFINITION_VERSION } from '../../../shared/plan/definition.ts';
import type { missing } from '../../../shared/plan/missing.ts';

const root = resolve(import.meta.dirname, '../../..');
let copy = '';

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache/planted-'));
  for (const folder of ['base', 'files', 'plan', 'jurisdiction'])
    cpSync(join(root, 'shared', folder), join(copy, 'shared', folder), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  writeFileSync(
    join(copy, 'shared/tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.base.json', compilerOptions: { rootDir: '..', outDir: '../types' }, include: ['**/*.ts'] }),
  );
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, anchor: string, planted: string): void {
  const path = join(copy, 'shared/plan', file);
  const source = readFileSync(path, 'utf8');
  expect(source, `${file} has moved on: choose another anchor`).toContain(anchor);
  writeFileSync(path, source.replace(anchor, `${planted}\n${anchor}`));
}

// The files the compiler points at.
function complaints(): readonly string[] {
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(copy, 'shared'), '--pretty', 'false'],
    { encoding: 'utf8', cwd: copy },
  );
  return [...new Set([...`${run.stdout}${run.stderr}`.matchAll(/^shared\/plan\/([^(]+)\(/gm)].map(([, file]) => file ?? ''))];
}

test('a new field: one file, and it can be answered, read back and asked for', async () => {
  plant('sections/other.ts', '    parts: {', "    planted: { kind: 'fiveWay', label: 'Planted', needed: true },");
  expect(complaints()).toEqual([]);
  const { decodePlanContent: decode } = (await import(/* @vite-ignore */ join(copy, 'shared/plan/decode.ts'))) as {
    decodePlanContent: typeof decodePlanContent;
  }; // the planted copy of it
  const { missing: look } = (await import(/* @vite-ignore */ join(copy, 'shared/plan/missing.ts'))) as { missing: typeof missing }; // the planted copy of it
  const read = decode({ definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: { other: { planted: 'no' } } });
  expect(read).toMatchObject({ ok: true, value: { answers: { other: { planted: 'no' } } } });
  const blank = decode({ definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: {} });
  expect(blank.ok && look(blank.value.answers).map(({ path }) => path)).toContain('other.planted');
}, 30_000);

test('a new kind: the build breaks wherever it must be learned', () => {
  plant('fields.ts', 'interface FieldByKind {', "export interface ColourField extends Common {\n  readonly kind: 'colour';\n}\n");
  plant('fields.ts', '  readonly files: FilesField;', '  readonly colour: ColourField;');
  plant('fields.ts', '  readonly files: readonly FileReference[];', '  readonly colour: string;');
  expect(complaints()).toEqual(expect.arrayContaining(['decode.ts', 'validate.ts', 'changes.ts']));
}, 30_000);

test('a misspelt answer or option in a section is found where it stands', () => {
  plant(
    'sections/other.ts',
    '    parts: {',
    "    planted: { kind: 'text', label: 'Planted', relevant: { when: 'isBlank', field: 'prats' } },",
  );
  expect(complaints()).toEqual(['sections/other.ts']);
}, 30_000);
