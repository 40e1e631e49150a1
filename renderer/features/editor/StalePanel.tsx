// Somebody else changed this plan. Nothing is overwritten: both words stand side by side until a person has chosen. The form
// beside it stays open, so what is compared is always what stands in it now.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { FieldPath } from '../../../shared/plan/definition.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { choiceFor, type Choice, type Chosen, type Choices, type Difference } from './comparison.ts';
import type { Editing } from './editing.ts';

export function StalePanel({ editing }: { readonly editing: Editing }) {
  const [stored, setStored] = useState<OpenPlan>();
  const [trouble, setTrouble] = useState<AppError>();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<FieldPath, Chosen>>>>({});
  useStore(editing.editor.store, (state) => state.answers);

  useEffect(() => {
    void editing.readStored().then((found) => (found.ok ? setStored(found.value) : setTrouble(found.error)));
  }, [editing]);

  if (trouble) return <TroublePanel error={trouble} />;
  if (!stored) return null;
  const differences = editing.differencesFrom(stored);
  const choices: Choices = Object.fromEntries(
    differences.map((difference) => [difference.entry.path, choiceFor(difference, chosen[difference.entry.path])]),
  );
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
          onChoice={(choice) => setChosen({ ...chosen, [difference.entry.path]: { choice, mine: difference.mine } })}
        />
      ))}
      <div className="buttons">
        <Button look="primary" aria-disabled={waiting > 0} onClick={() => waiting === 0 && editing.settleWithStored(stored, choices)}>
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
