// In the rail: how much stands in the way, and the next of it, one key away from anywhere in the form.
import { useStore, type StoreApi } from 'zustand';
import type { Answers } from '../../../shared/plan/definition.ts';
import { inFormOrder } from '../../../shared/plan/formOrder.ts';
import type { ReadinessFinding } from '../../../shared/plan/readiness.ts';
import type { Findings } from '../../form/findings.ts';
import { useFieldIn, useForm, useGo, useSettledState } from '../../form/form.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';

// In the order of the form, from the field somebody is in; at the end, round to the first again.
function beside(all: readonly ReadinessFinding[], answers: Answers, field: string | undefined, by: 1 | -1): ReadinessFinding | undefined {
  const order = inFormOrder(answers);
  const blockers = all.filter(({ severity }) => severity === 'error').toSorted((one, other) => order(one.path, other.path));
  if (field === undefined) return blockers.at(by === 1 ? 0 : -1);
  return by === 1
    ? (blockers.find(({ path }) => order(path, field) > 0) ?? blockers[0])
    : (blockers.findLast(({ path }) => order(path, field) < 0) ?? blockers.at(-1));
}

// What is merely wrong is said without its name, which its field says beside it.
const NAMELESS: ReadonlySet<string> = new Set(['answer', 'R05']);

function inShort({ code, path, sentence }: ReadinessFinding, answers: Answers): string {
  const words = sentence.replace(/\.$/, '');
  if (words.startsWith('Not answered yet: ')) return words.replace('Not answered yet: ', '');
  return [...(NAMELESS.has(code) ? [namesOnTheWay(path, answers).join(', ')] : []), words].join(': ');
}

export function ReadinessBox({ findings }: { readonly findings: StoreApi<Findings> }) {
  const form = useForm();
  const go = useGo();
  const field = useFieldIn();
  const blockers = useStore(findings, ({ all }) => all.filter(({ severity }) => severity === 'error').length);
  const answers = useSettledState((settled) => settled);
  const next = useStore(findings, ({ all }) => beside(all, answers, field, 1));
  const step = (by: 1 | -1): void => {
    const found = beside(findings.getState().all, form.store.getState().answers, field, by);
    if (found) go(found.path);
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
        Next: {inShort(next, answers)}
      </Button>
    </div>
  );
}
