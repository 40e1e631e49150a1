// The copies that no longer hold, by whoever has them: asked back by letter, and settled one way or another.
import { useState } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import type { CopyOutcome } from '../../../shared/plan/givenCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { copyInWords, outcomeInWords } from './copyInWords.ts';
import type { Outcome, Way } from './issue.ts';
import { OutcomeWords } from './OutcomeWords.tsx';
import { SettleForm } from './SettleForm.tsx';

interface Props {
  readonly copies: readonly GivenCopy[];
  readonly onLetter: (copies: readonly GivenCopy[], way: Way) => Promise<Outcome>;
  readonly onSettle: (copies: readonly GivenCopy[], what: CopyOutcome, why: string) => Promise<AppError | undefined>;
}

export function CallBack({ copies, onLetter, onSettle }: Props) {
  const holders = [...new Set(copies.map(({ holder }) => holder))];
  if (holders.length === 0) return null;
  return (
    <section className="card call-back" aria-labelledby="call-back">
      <h2 id="call-back">To call back</h2>
      <p>These papers no longer hold. Ask for each of them, and write what came of it.</p>
      <ul>
        {holders.map((holder) => {
          const theirs = copies.filter((copy) => copy.holder === holder);
          return (
            <li key={holder}>
              <Holder
                holder={holder}
                copies={theirs}
                onLetter={(way) => onLetter(theirs, way)}
                onSettle={(what, why) => onSettle(theirs, what, why)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface HolderProps {
  readonly holder: string;
  readonly copies: readonly GivenCopy[];
  readonly onLetter: (way: Way) => Promise<Outcome>;
  readonly onSettle: (what: CopyOutcome, why: string) => Promise<AppError | undefined>;
}

function Holder({ holder, copies, onLetter, onSettle }: HolderProps) {
  const [making, setMaking] = useState<Way>();
  const [outcome, setOutcome] = useState<Outcome>();

  async function start(way: Way): Promise<void> {
    if (making) return;
    setMaking(way);
    setOutcome(undefined);
    setOutcome(await onLetter(way));
    setMaking(undefined);
  }

  return (
    <>
      <h3>{holder}</h3>
      <ul>
        {copies.map((copy) => (
          <li key={copy.copy}>
            {copyInWords(copy)} <span className="quiet">{outcomeInWords(copy)}</span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button busy={making === 'save'} onClick={() => void start('save')}>
          Save the letter<span className="unseen"> to {holder}</span>
        </Button>
        <Button busy={making === 'print'} onClick={() => void start('print')}>
          Print the letter<span className="unseen"> to {holder}</span>
        </Button>
      </div>
      <OutcomeWords outcome={outcome} />
      <SettleForm holder={holder} onSettle={onSettle} />
    </>
  );
}
