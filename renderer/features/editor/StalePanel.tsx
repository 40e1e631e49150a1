// Somebody else changed this plan. Nothing is overwritten: both words stand side by side until a person has chosen.
import { useEffect, useState } from 'react';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import type { Choice, Choices, Difference } from './comparison.ts';
import type { Editing } from './editing.ts';

interface Comparison {
  readonly stored: OpenPlan;
  readonly differences: readonly Difference[];
}

export function StalePanel({ editing }: { readonly editing: Editing }) {
  const [comparison, setComparison] = useState<Comparison>();
  const [trouble, setTrouble] = useState<AppError>();
  const [choices, setChoices] = useState<Choices>({});

  useEffect(() => {
    void editing.compareWithStored().then((found) => {
      if (!found.ok) return setTrouble(found.error);
      setComparison(found.value);
      setChoices(
        Object.fromEntries(found.value.differences.flatMap(({ entry, suggested }) => (suggested ? [[entry.path, suggested]] : []))),
      );
    });
  }, [editing]);

  if (trouble) return <TroublePanel error={trouble} />;
  if (!comparison) return null;
  const { stored, differences } = comparison;
  const waiting = differences.filter(({ entry }) => choices[entry.path] === undefined).length;

  return (
    <section className="stale" id="stale" tabIndex={-1} aria-labelledby="stale-title">
      <h2 id="stale-title">This plan was changed somewhere else</h2>
      <p>
        What is stored and what you typed are both kept. For each answer, choose what the plan should say. Nothing is saved until you press
        the button below.
      </p>
      {differences.map((difference) => (
        <DifferenceCard
          key={difference.entry.path}
          difference={difference}
          choice={choices[difference.entry.path]}
          onChoice={(choice) => setChoices({ ...choices, [difference.entry.path]: choice })}
        />
      ))}
      <div className="buttons">
        <Button
          look="primary"
          aria-disabled={waiting > 0}
          onClick={() => waiting === 0 && editing.settleWithStored(stored, differences, choices)}
        >
          Save these answers
        </Button>
        <span className="quiet">{waiting === 0 ? 'You can still undo each change afterwards.' : `${waiting} still to choose.`}</span>
      </div>
    </section>
  );
}

const CHOICES: readonly { readonly code: Choice; readonly label: string }[] = [
  { code: 'mine', label: 'Keep what I typed' },
  { code: 'stored', label: 'Keep what is stored' },
  { code: 'both', label: 'Keep both' },
];

interface CardProps {
  readonly difference: Difference;
  readonly choice: Choice | undefined;
  readonly onChoice: (choice: Choice) => void;
}

function DifferenceCard({ difference, choice, onChoice }: CardProps) {
  const { entry, mine, stored, canKeepBoth } = difference;
  const choices = CHOICES.filter(({ code }) => canKeepBoth || code !== 'both');
  return (
    <fieldset className="difference">
      <legend>{entry.field.label}</legend>
      <dl>
        <dt>You typed</dt>
        <dd>{answerInWords(entry.field, mine) || <em>Left blank</em>}</dd>
        <dt>Stored</dt>
        <dd>{answerInWords(entry.field, stored) || <em>Left blank</em>}</dd>
      </dl>
      <RadioList
        name={`difference-${entry.path}`}
        choices={choices}
        value={choice}
        onChange={(code) => {
          const chosen = choices.find((one) => one.code === code);
          if (chosen) onChoice(chosen.code);
        }}
        columns
      />
    </fieldset>
  );
}
