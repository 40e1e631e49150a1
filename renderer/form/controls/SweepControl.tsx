// A closed list gone through quickly, with the eyes on the family: one key answers an item and moves to the next. The whole
// sweep is one stop of the Tab key; up and down go from item to item, left and right from answer to answer. What was just
// answered stands in a line of its own below the list, with room for a note: nothing in the list moves while it is answered.
// Nothing answers for several items at once, because each of them has to be asked.
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isBlankAnswer } from '../../../shared/plan/blank.ts';
import type { AnswerByKind, Option, SweepItem } from '../../../shared/plan/fields.ts';
import { Keys } from '../../ui/Keys.tsx';
import { offered } from '../choiceLook.ts';
import type { ControlProps } from './controlProps.ts';
import { isOfferedRow, SweepLine, useAddAbout } from './SweepLine.tsx';

const WORDS_OF_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  y: new Set(['need', 'support', 'aim', 'yes']),
  n: new Set(['none', 'no', 'nobody', 'notYet']),
  '?': new Set(['notKnown']),
};
const MEANT_KEYS = Object.keys(WORDS_OF_KEYS);

// y, n and ? where an answer means that; 1 to 9 always.
export function answerForKey(key: string, answers: readonly Option[]): string | undefined {
  const meant = WORDS_OF_KEYS[key.toLowerCase()];
  return meant ? answers.find(({ code }) => meant.has(code))?.code : /^[1-9]$/.test(key) ? answers[Number(key) - 1]?.code : undefined;
}

// The answers that have a key of their own stand in each row; the others are one press away, so that two columns have room.
const MOST_IN_A_ROW = 4;
function usualAnswers(answers: readonly Option[]): readonly Option[] {
  const usual = answers.filter(({ code }) => MEANT_KEYS.some((key) => answerForKey(key, answers) === code));
  return answers.length > MOST_IN_A_ROW && usual.length === MEANT_KEYS.length ? usual : answers;
}

// The item with another answer; blank parts are left out, and nothing left is no item.
const withSaid = (said: SweepItem | undefined, part: SweepItem): SweepItem | undefined => {
  const { answer, note } = { ...said, ...part };
  return isBlankAnswer(answer) && isBlankAnswer(note) ? undefined : { ...(answer && { answer }), ...(note && { note }) };
};

const NOTHING: AnswerByKind['sweep'] = {};

export function SweepControl({ ids, field, answer = NOTHING, onChange }: ControlProps<'sweep'>) {
  const { items, answers } = field;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ code }) => answer[code]?.answer === undefined),
    ),
  );
  // The line below is about what was answered last, until somebody goes elsewhere.
  const [last, setLast] = useState<string>();
  const addAbout = useAddAbout(field);
  const answered = items.filter(({ code }) => answer[code]?.answer !== undefined).length;
  const usual = usualAnswers(answers);
  const about = items.find(({ code }) => code === last) ?? items[at];
  const noteId = `${ids.id}-note`;

  // The chosen answer has the focus of its item, also where the keys go no further: it is drawn after the key was heard.
  useLayoutEffect(() => {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLInputElement) || focused.checked || !list.current?.contains(focused)) return;
    focused.closest('.sweep__item')?.querySelector<HTMLElement>('input:checked')?.focus();
  });

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
    if (step !== undefined) {
      setLast(undefined);
      go(step);
    } else if (said !== undefined) {
      set(code, { answer: said });
      setLast(code);
      go(index + 1);
    } else if (event.key === 'Backspace' || event.key === 'Delete') set(code, { answer: undefined });
    else if (event.key === 'Enter') document.getElementById(noteId)?.focus();
    else if (event.key.toLowerCase() === 'a' && about && isOfferedRow(field, answer[about.code])) addAbout(about.code);
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
      <ul className={usual === answers ? 'sweep__items' : 'sweep__items sweep__items--columns'} ref={list}>
        {items.map((item, index) => (
          <Item
            key={item.code}
            name={`${ids.id}-${item.code}`}
            item={item}
            answers={offered(answers, [answer[item.code]?.answer ?? ''])}
            usual={usual}
            said={answer[item.code]}
            here={index === at}
            onHere={() => setAt(index)}
            onKey={(event) => hear(event, index, item.code)}
            onAnswer={(said) => {
              set(item.code, { answer: said });
              setLast(item.code);
            }}
          />
        ))}
      </ul>
      {about ? (
        <SweepLine
          key={about.code}
          noteId={noteId}
          field={field}
          item={about}
          said={answer[about.code]}
          onNote={(note) => set(about.code, { note })}
          onBack={() => go(at)}
        />
      ) : null}
    </div>
  );
}

function Legend({ answers }: { readonly answers: readonly Option[] }) {
  const meant = MEANT_KEYS.flatMap((key) => {
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
      <span>
        <Keys keys="Enter" /> note
      </span>
    </span>
  );
}

interface ItemProps {
  readonly name: string;
  readonly item: Option;
  readonly answers: readonly Option[];
  readonly usual: readonly Option[];
  readonly said: SweepItem | undefined;
  readonly here: boolean;
  readonly onHere: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onAnswer: (code: string) => void;
}

function Item({ name, item, answers, usual, said, here, onHere, onKey, onAnswer }: ItemProps) {
  const [all, setAll] = useState(false);
  const shown = all ? answers : answers.filter((option) => usual.includes(option) || option.code === said?.answer);
  const stop = said?.answer ?? answers[0]?.code;
  // One of the others stands where they are asked for, in no more room than that, and in words below the name; pressed, it
  // shows them all.
  const isFolded = (option: Option): boolean => !all && !usual.includes(option);
  const folded = shown.find(isFolded);
  return (
    <li className="sweep__item" data-here={here || undefined}>
      <span className="sweep__name" id={`${name}-name`}>
        {item.label}
      </span>
      <div className="sweep__answers">
        <div className="segmented segmented--small" role="radiogroup" aria-labelledby={`${name}-name`}>
          {shown.map((option) => (
            <label className="segmented__choice" key={option.code} data-calm={option.code !== answers[0]?.code || undefined}>
              <input
                type="radio"
                name={name}
                value={option.code}
                checked={option.code === said?.answer}
                tabIndex={here && option.code === stop ? 0 : -1}
                aria-label={isFolded(option) ? option.label : undefined}
                onChange={() => onAnswer(option.code)}
                onClick={() => isFolded(option) && setAll(true)}
                onFocus={onHere}
                onKeyDown={onKey}
              />
              <span>{isFolded(option) ? '…' : option.label}</span>
            </label>
          ))}
        </div>
        {!all && !folded && usual.length < answers.length ? (
          <button
            type="button"
            className="sweep__more"
            tabIndex={-1}
            aria-label={`More answers: ${item.label}`}
            onClick={() => setAll(true)}
          >
            …
          </button>
        ) : null}
      </div>
      {folded === undefined && said?.note === undefined ? null : (
        <span className="sweep__said">{[folded?.label, said?.note].filter(Boolean).join(': ')}</span>
      )}
    </li>
  );
}
