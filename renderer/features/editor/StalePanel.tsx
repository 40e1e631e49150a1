// Somebody else changed this plan. Nothing is overwritten: both words stand side by side until a person has chosen. The form
// beside it stays open, so what is compared is always what stands in it now.
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { choiceFor, type Choice, type Chosen, type Choices, type Difference } from './comparison.ts';
import type { Editing } from './editing.ts';

interface Props {
  readonly editing: Editing;
  // The panel is gone, and the focus with it.
  readonly onSettled: () => void;
}

export function StalePanel({ editing, onSettled }: Props) {
  const [stored, setStored] = useState<OpenPlan>();
  const [trouble, setTrouble] = useState<AppError>();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<string, Chosen>>>>({});
  useStore(editing.editor.store, (state) => state.answers);

  useEffect(() => {
    void editing.readStored().then((found) => (found.ok ? setStored(found.value) : setTrouble(found.error)));
  }, [editing]);

  if (trouble) return <TroublePanel error={trouble} />;
  if (!stored) return null;
  const differences = editing.differencesFrom(stored);
  const choices: Choices = Object.fromEntries(
    differences.map((difference) => [difference.path, choiceFor(difference, chosen[difference.path])]),
  );
  const waiting = differences.filter(({ path }) => choices[path] === undefined).length;
  function settle(from: OpenPlan): void {
    if (waiting > 0) return;
    editing.settleWithStored(from, choices);
    onSettled();
  }
  const choose = (difference: Difference, choice: Choice): void =>
    setChosen({ ...chosen, [difference.path]: { choice, mine: difference.mine } });
  const cards = (of: readonly Difference[]): ReactNode =>
    of.map((difference) => (
      <DifferenceCard
        key={difference.path}
        difference={difference}
        choice={choices[difference.path]}
        onChoice={(choice) => choose(difference, choice)}
      />
    ));
  const both = differences.filter(({ suggested }) => suggested === undefined);
  const one = differences.filter(({ suggested }) => suggested !== undefined);

  return (
    <section className="stale" id="stale" tabIndex={-1} aria-labelledby="stale-title">
      <h2 id="stale-title">This plan was changed somewhere else</h2>
      <p>
        What is stored and what you typed are both kept. For each answer, choose what the plan should say. Nothing is saved until you press
        the button below.
      </p>
      {cards(both)}
      {one.length > 0 ? (
        <details className="more" open={both.length === 0}>
          <summary>
            {one.length === 1 ? '1 answer was' : `${one.length} answers were`} changed in one place only, and{' '}
            {one.length === 1 ? 'stays' : 'stay'} as changed
          </summary>
          {cards(one)}
        </details>
      ) : null}
      <div className="buttons">
        <Button look="primary" aria-disabled={waiting > 0} onClick={() => settle(stored)}>
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
  const { path, label, mineInWords, storedInWords, canKeepBoth } = difference;
  const choices = CHOICES.filter(({ code }) => canKeepBoth || code !== 'both');
  return (
    <fieldset className="difference">
      <legend>{label}</legend>
      <dl>
        <dt>You typed</dt>
        <dd>{mineInWords || <em>Left blank</em>}</dd>
        <dt>Stored</dt>
        <dd>{storedInWords || <em>Left blank</em>}</dd>
      </dl>
      <RadioList
        name={`difference-${path}`}
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
