// A closed list gone through quickly: one key answers an item and moves to the next. The whole sweep is one stop of the Tab
// key; up and down go from item to item, left and right from answer to answer. A note stands beside what is answered.
import { useRef, useState, type KeyboardEvent } from 'react';
import { isBlankAnswer } from '../../../shared/plan/blank.ts';
import type { AnswerByKind, Option, SweepItem } from '../../../shared/plan/fields.ts';
import { Keys } from '../../ui/Keys.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { offered } from '../choiceLook.ts';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

const WORDS_OF_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  y: new Set(['need', 'support', 'aim', 'yes']),
  n: new Set(['none', 'no', 'nobody', 'notYet']),
  '?': new Set(['notKnown']),
};

// y, n and ? where an answer means that; 1 to 9 always.
export function answerForKey(key: string, answers: readonly Option[]): string | undefined {
  const meant = WORDS_OF_KEYS[key.toLowerCase()];
  return meant ? answers.find(({ code }) => meant.has(code))?.code : /^[1-9]$/.test(key) ? answers[Number(key) - 1]?.code : undefined;
}

// The item with another answer; blank parts are left out, and nothing left is no item.
const withSaid = (said: SweepItem | undefined, part: SweepItem): SweepItem | undefined => {
  const { answer, note } = { ...said, ...part };
  return isBlankAnswer(answer) && isBlankAnswer(note) ? undefined : { ...(answer && { answer }), ...(note && { note }) };
};

const NOTHING: AnswerByKind['sweep'] = {};

export function SweepControl({ ids, field, answer = NOTHING, onChange }: ControlProps<'sweep'>) {
  const { items, answers, noteLabel } = field;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ code }) => answer[code]?.answer === undefined),
    ),
  );
  const answered = items.filter(({ code }) => answer[code]?.answer !== undefined).length;

  function set(code: string, part: { readonly answer?: string | undefined; readonly note?: string | undefined }): void {
    const { [code]: said, ...others } = answer;
    const next = withSaid(said, part as SweepItem); // a part set to nothing is left out
    const whole = next ? { ...others, [code]: next } : others;
    onChange(Object.keys(whole).length === 0 ? undefined : whole);
  }

  function go(to: number): void {
    const index = Math.max(0, Math.min(items.length - 1, to));
    setAt(index);
    const item = list.current?.children[index];
    (item?.querySelector<HTMLElement>('input:checked') ?? item?.querySelector('input'))?.focus();
  }

  function hear(event: KeyboardEvent<HTMLElement>, index: number, code: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 };
    const step = steps[event.key];
    const said = answerForKey(event.key, answers);
    if (step !== undefined) go(step);
    else if (said !== undefined) {
      set(code, { answer: said });
      go(index + 1);
    } else if (event.key === 'Backspace' || event.key === 'Delete') set(code, { answer: undefined });
    else return;
    event.preventDefault();
  }

  return (
    <div className="sweep">
      <p className="sweep__count">
        <strong role="status">
          {answered} of {items.length} answered
        </strong>
        <Legend answers={answers} />
      </p>
      <ul ref={list}>
        {items.map((item, index) => (
          <Item
            key={item.code}
            name={`${ids.id}-${item.code}`}
            item={item}
            answers={offered(answers, [answer[item.code]?.answer ?? ''])}
            said={answer[item.code]}
            noteLabel={noteLabel}
            here={index === at}
            onHere={() => setAt(index)}
            onKey={(event) => hear(event, index, item.code)}
            onAnswer={(said) => set(item.code, { answer: said })}
            onNote={(note) => set(item.code, { note })}
          />
        ))}
      </ul>
    </div>
  );
}

function Legend({ answers }: { readonly answers: readonly Option[] }) {
  const meant = ['y', 'n', '?'].flatMap((key) => {
    const option = answers.find(({ code }) => code === answerForKey(key, answers));
    return option ? [{ key: key.toUpperCase(), label: option.label }] : [];
  });
  return (
    <span className="sweep__keys">
      {meant.map(({ key, label }) => (
        <span key={key}>
          <Keys keys={key} /> {label.toLocaleLowerCase('en-GB')}
        </span>
      ))}
      <span>
        <Keys keys={`1–${answers.length}`} /> in order
      </span>
    </span>
  );
}

interface ItemProps {
  readonly name: string;
  readonly item: Option;
  readonly answers: readonly Option[];
  readonly said: SweepItem | undefined;
  readonly noteLabel: string | undefined;
  readonly here: boolean;
  readonly onHere: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onAnswer: (code: string) => void;
  readonly onNote: (note: string | undefined) => void;
}

function Item({ name, item, answers, said, noteLabel, here, onHere, onKey, onAnswer, onNote }: ItemProps) {
  const stop = said?.answer ?? answers[0]?.code;
  return (
    <li className="sweep__item">
      <span className="sweep__name" id={`${name}-name`}>
        {item.label}
      </span>
      <div className="segmented segmented--small" role="radiogroup" aria-labelledby={`${name}-name`}>
        {answers.map(({ code, label }) => (
          <label className="segmented__choice" key={code} data-calm={code !== answers[0]?.code || undefined}>
            <input
              type="radio"
              name={name}
              value={code}
              checked={code === said?.answer}
              tabIndex={here && code === stop ? 0 : -1}
              onChange={() => onAnswer(code)}
              onFocus={onHere}
              onKeyDown={onKey}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {noteLabel !== undefined && said !== undefined ? (
        <Note name={name} item={item} label={noteLabel} note={said.note ?? ''} here={here} onNote={onNote} />
      ) : null}
    </li>
  );
}

interface NoteProps {
  readonly name: string;
  readonly item: Option;
  readonly label: string;
  readonly note: string;
  readonly here: boolean;
  readonly onNote: ItemProps['onNote'];
}

function Note({ name, item, label, note, here, onNote }: NoteProps) {
  const { shown, leftOut: _, putBack: __, ...typing } = useTypedText(note, (text) => onNote(text || undefined));
  return (
    <TextInput
      ids={{ id: `${name}-note`, describedBy: undefined, invalid: false }}
      className="input--note"
      aria-label={`${item.label}: ${label}`}
      placeholder={label}
      tabIndex={here ? 0 : -1}
      value={shown}
      {...typing}
    />
  );
}
