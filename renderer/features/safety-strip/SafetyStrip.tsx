// Always under the name: what could hurt this person, and whether the plan is fit to be used. Each is a way to its answer.
// Narrow or zoomed in it folds to one line that stays, with the worst allergy in it; nothing is ever cut.
import { memo, useId, useState } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { safetyStrip, type StripPart } from '../../../shared/plan/safetyStrip.ts';
import type { Findings } from '../../form/findings.ts';
import { useForm, useGo } from '../../form/form.ts';
import { Icon } from '../../ui/Icon.tsx';
import './safety-strip.scss';

// As many allergies as leave room for the other three; the rest are one press away, and counted.
const SHOWN = 3;

export function SafetyStrip({ findings }: { readonly findings: StoreApi<Findings> }) {
  const form = useForm();
  // As one string, so that a letter that changes none of it draws nothing.
  const parts = useStore(findings, ({ all, answers }) => JSON.stringify(safetyStrip(answers, all, form.today())));
  return <Strip parts={parts} />;
}

const Strip = memo(function Strip({ parts: written }: { readonly parts: string }) {
  const parts = JSON.parse(written) as readonly StripPart[]; // written just above
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const allergies = parts.find(({ id }) => id === 'allergies');
  return (
    <section className="strip" aria-label="Safety" data-open={open || undefined}>
      <button
        type="button"
        className="strip__fold"
        data-tone={allergies?.tone}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span>{inOneLine(parts)}</span>
        <Icon name={open ? 'less' : 'go'} />
      </button>
      <ul id={list}>
        {parts.map((part) => (
          <li key={part.id} className="strip__part" data-tone={part.tone}>
            <PartButton part={part} most={unfolded ? undefined : SHOWN} />
            {part.lines.length > SHOWN ? (
              <button
                type="button"
                className="button button--link strip__more"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              >
                {unfolded ? 'Fewer' : `and ${part.lines.length - SHOWN} more`}
                <span className="unseen"> {part.label.toLocaleLowerCase('en-GB')}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
});

function PartButton({ part: { label, lines, caution, path }, most }: { readonly part: StripPart; readonly most: number | undefined }) {
  const go = useGo();
  return (
    <button type="button" className="strip__item" onClick={() => go(path)}>
      <span className="strip__label">
        {label}
        <span className="unseen">: </span>
      </span>
      <span className="strip__words">
        {lines.slice(0, most).map((line, index) => (
          <strong key={line}>
            {line}
            {index + 1 < Math.min(lines.length, most ?? lines.length) ? '; ' : ''}
          </strong>
        ))}
        {caution === undefined ? null : (
          <span className="strip__caution">
            <span className="unseen">. Caution: </span>
            <Icon name="warning" />
            {caution}
          </span>
        )}
      </span>
    </button>
  );
}

// Allergies: Penicillin, and 2 more. Look at: weight
function inOneLine([allergies, ...others]: readonly StripPart[]): string {
  const more = (allergies?.lines.length ?? 0) - 1;
  const look = others.filter(({ tone }) => tone === 'caution' || tone === 'danger').map(({ label }) => label.toLocaleLowerCase('en-GB'));
  return `Allergies: ${allergies?.short ?? ''}${more > 0 ? `, and ${more} more` : ''}${look.length > 0 ? `. Look at: ${look.join(', ')}` : ''}`;
}
