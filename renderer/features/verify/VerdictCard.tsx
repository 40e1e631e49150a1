// The answer, large and plain, and below it what a person has to compare by eye. It takes the focus, so that it is read out.
import { useEffect, useRef } from 'react';
import { verdictWords } from '../../../shared/api/verdictWords.ts';
import type { Verdict } from '../../../shared/api/verify.ts';
import { Icon } from '../../ui/Icon.tsx';

// Colour only repeats what the words say.
const toneOf = ({ answer, holds }: Verdict): 'good' | 'bad' | 'unsure' => (holds ? 'good' : answer === 'unknown' ? 'unsure' : 'bad');
const ICONS = { good: 'done', bad: 'error', unsure: 'warning' } as const;

export function VerdictCard({ verdict }: { readonly verdict: Verdict }) {
  const { headline, means, compare } = verdictWords(verdict);
  const tone = toneOf(verdict);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [verdict]);
  return (
    <section className="card verdict" data-tone={tone} aria-labelledby="verdict">
      <h2 id="verdict" ref={title} tabIndex={-1} className="verdict__headline">
        <Icon name={ICONS[tone]} />
        <span>{headline}</span>
      </h2>
      {means.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {compare.length > 0 ? (
        <>
          <h3>Compare with the paper in your hand</h3>
          <dl className="verdict__compare">
            {compare.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">If any of them is different, it is not this paper.</p>
        </>
      ) : null}
    </section>
  );
}
