import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { applyEdits, reactPdfTransforms, targets } from '../../../tools/reactPdfTransforms.mjs';

const modules = join(import.meta.dirname, '../../../node_modules');
const folderOf: Readonly<Record<string, string>> = { fontkit: 'dist', pdfkit: 'js' };

function sourceOf({ packageName, file }: (typeof targets)[number]): string {
  const folder = join(modules, packageName, folderOf[packageName] ?? 'lib');
  const path = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((name) => file.test(name));
  if (!path) throw new Error(`No file of ${packageName} fits.`);
  return readFileSync(path, 'utf8');
}

const cases = targets.flatMap((target) => target.edits.map((edit) => [target.packageName, edit.why, target, edit] as const));

describe('the edits to React-PDF', () => {
  it.each(targets.map((target) => [target.packageName, target] as const))('fit the installed %s', (_, target) => {
    expect(applyEdits(target, sourceOf(target))).not.toBe(sourceOf(target));
  });

  it.each(cases)('stop the build, naming %s and the words, when those move: %s', (packageName, _, target, { find }) => {
    const moved = sourceOf(target).replace(find, () => find.replace(/\w/, '_'));
    expect(() => applyEdits(target, moved)).toThrow(new RegExp(`^${packageName} has changed: .*found 0 times`));
  });

  it('stop the build when the words stand there twice', () => {
    const [target] = targets;
    const [edit] = target?.edits ?? [];
    if (!target || !edit) throw new Error('There are no edits.');
    expect(() => applyEdits(target, `${edit.find}\n${edit.find}`)).toThrow('found 2 times');
  });

  it('stop a build that leaves React-PDF out of the bundle', async () => {
    const building = build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        reactPdfTransforms(),
        { name: 'empty-worker', resolveId: (id) => (id === 'worker' ? id : null), load: (id) => (id === 'worker' ? 'export {}' : null) },
      ],
      build: { ssr: true, write: false, rolldownOptions: { input: 'worker' } },
    });
    await expect(building).rejects.toThrow('was built without @react-pdf/renderer');
  });
});
