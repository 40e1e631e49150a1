// Always under the name: what could hurt this person, and whether the plan is fit to be used. Each is a way to its answer.
import { useStore, type StoreApi } from 'zustand';
import { safetyStrip } from '../../../shared/plan/safetyStrip.ts';
import type { Findings } from '../../form/findings.ts';
import { useForm, useGo, useSettledState } from '../../form/form.ts';
import './safety-strip.scss';

const SEPARATOR = '\u0001';

// What the gate still wants of the emergency plan.
const missingOfEmergency = ({ all }: Findings): number =>
  all.filter(({ severity, path }) => severity === 'error' && path.startsWith('emergency.')).length;

export function SafetyStrip({ findings }: { readonly findings: StoreApi<Findings> }) {
  const form = useForm();
  const go = useGo();
  const missing = useStore(findings, missingOfEmergency);
  // As one string, so that a letter that changes none of it draws nothing.
  useSettledState((answers) =>
    safetyStrip(answers, form.today(), missing)
      .flatMap(({ tone, words }) => [tone, ...words])
      .join(SEPARATOR),
  );
  const items = safetyStrip(form.store.getState().answers, form.today(), missing);
  return (
    <section className="strip" aria-label="Safety">
      <ul>
        {items.map(({ id, label, tone, words, path }) => (
          <li key={id}>
            <button type="button" className="strip__item" data-tone={tone} onClick={() => go(path)}>
              <span className="strip__label">{label}</span>
              <Words words={words} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

// One thing a line where there are several of a kind; a first thing with its remark in one line.
function Words({ words }: { readonly words: readonly string[] }) {
  const [first, ...rest] = words;
  return (
    <span className="strip__words">
      <strong>{first}</strong>
      {rest.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  );
}
