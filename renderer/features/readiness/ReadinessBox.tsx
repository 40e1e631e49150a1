// In the rail: how much stands in the way, and the next of it, one key away from anywhere in the form.
import { useStore, type StoreApi } from 'zustand';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { ReadinessFinding } from '../../../shared/plan/readiness.ts';
import type { Findings } from '../../form/findings.ts';
import { useFieldIn, useGo } from '../../form/form.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';

// After the field somebody is in, round to the first again.
function beside(paths: readonly string[], field: string | undefined, by: 1 | -1): string | undefined {
  const at = field === undefined ? -1 : paths.findIndex((path) => field === path || field.startsWith(`${path}.`));
  return paths.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % paths.length);
}

// What is merely wrong is said without its name, which its field says beside it.
const NAMELESS: ReadonlySet<string> = new Set(['answer', 'R05']);

function inShort({ code, path, sentence }: ReadinessFinding, answers: Answers): string {
  const words = sentence.replace(/\.$/, '');
  if (words.startsWith('Not answered yet: ')) return words.replace('Not answered yet: ', '');
  return [...(NAMELESS.has(code) ? [namesOnTheWay(path, answers).join(', ')] : []), words].join(': ');
}

export function ReadinessBox({ findings }: { readonly findings: StoreApi<Findings> }) {
  const go = useGo();
  const field = useFieldIn();
  const blockers = useStore(findings, ({ all }) => all.filter(({ severity }) => severity === 'error').length);
  const next = useStore(findings, ({ all }) => all.find(({ severity }) => severity === 'error'));
  const step = (by: 1 | -1): void => {
    const paths = findings.getState().all.flatMap(({ severity, path }) => (severity === 'error' ? [path] : []));
    const path = beside([...new Set(paths)], field, by);
    if (path !== undefined) go(path);
  };
  useShortcut('F3', () => step(1));
  useShortcut('Shift+F3', () => step(-1));
  if (!next) return <p className="rail__all">Nothing stands in the way of agreeing this plan.</p>;
  return (
    <div className="rail__left">
      <strong>
        {blockers} {blockers === 1 ? 'thing' : 'things'} before it can be agreed
      </strong>
      <Button look="link" keys="F3" onClick={() => step(1)}>
        Next: {inShort(next, findings.getState().answers)}
      </Button>
    </div>
  );
}
