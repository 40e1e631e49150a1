// npm run bench [part…]: measures, compares with budgets.json and says which are kept. Medians mean something on a quiet
// machine only; ratios mean something anywhere.
import { measureAutosave } from './autosave.ts';
import { measureBackup } from './backup.ts';
import budgets from './budgets.json' with { type: 'json' };
import { measureDocuments } from './documents.ts';
import { measureForm } from './form.ts';
import { measureGoTo } from './goTo.ts';
import { measureKeystroke } from './keystroke.ts';
import { rounded, type Measurement } from './measurement.ts';
import { measurePlan } from './plan.ts';
import { measureRendererSize } from './rendererSize.ts';
import { measureSealing } from './sealing.ts';
import { measureStartUp } from './startUp.ts';

const parts: Readonly<Record<string, () => Promise<readonly Measurement[]> | readonly Measurement[]>> = {
  autosave: measureAutosave,
  backup: measureBackup,
  plan: measurePlan,
  size: measureRendererSize,
  start: measureStartUp,
  keystroke: measureKeystroke,
  form: measureForm,
  goTo: measureGoTo,
  documents: measureDocuments,
  sealing: measureSealing,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(3);
}

let kept = true;
const line = (cells: readonly string[]): string =>
  `${cells[0]?.padEnd(58) ?? ''}${cells[1]?.padStart(12) ?? ''}${cells[2]?.padStart(14) ?? ''}  ${cells[3] ?? ''}`;

console.log(line(['', 'budget', 'measured', '']));
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const { name: budget, value, detail } of await measure()) {
    const { what, most, unit } = budgets[budget];
    const inside = value <= most;
    kept &&= inside;
    console.log(line([what, `${most} ${unit}`, `${rounded(value)} ${unit}`, `${inside ? 'kept' : 'OVER'}   ${detail}`]));
  }
}
process.exitCode = kept ? 0 : 1;
