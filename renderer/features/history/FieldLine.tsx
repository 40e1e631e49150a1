// One quiet line about the field somebody is in: who changed it last, and what the last agreed version said.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '../../../shared/plan/definition.ts';
import { earlierInWords, nowInWords } from '../../form/earlierInWords.ts';
import { useFieldIn } from '../../form/form.ts';
import type { FieldHistories, Looked } from './fieldHistories.ts';
import { useAtRest } from './useAtRest.ts';
import { dayInWords } from './when.ts';
import './history.scss';

// Somebody who only passes through a field is told nothing about it, and nothing is asked while somebody types.
const REST_MS = 200;
const AFTER_SAVE_MS = 2000;

interface Props {
  readonly histories: FieldHistories;
  // Gives a function that ends it.
  readonly onSaved: (run: () => void) => () => void;
}

export function FieldLine({ histories, onSaved }: Props) {
  const path = useFieldIn();
  const looked = useStore(histories.store, (state) => state.looked);
  const answers = useAtRest();
  useEffect(() => {
    if (path === undefined) return undefined;
    let timer = setTimeout(() => void histories.look(path), REST_MS);
    const stop = onSaved(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void histories.look(path), AFTER_SAVE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [histories, onSaved, path]);
  return <p className="field-line">{looked && looked.path === path ? lineOf(looked, answers) : ''}</p>;
}

function lineOf({ found }: Looked, answers: Answers): string {
  if (!found) return '';
  const { agreed, entries } = found;
  const [newest] = entries;
  const changed = newest && `changed ${dayInWords(newest.at)} by ${newest.byYou ? 'you' : newest.by}`;
  const parts = [changed, agreed && agreedWords(agreed, answers)].filter(Boolean).join('; ');
  return parts === '' ? '' : `This field: ${parts}`;
}

function agreedWords({ version, said }: NonNullable<NonNullable<Looked['found']>['agreed']>, answers: Answers): string {
  const words = earlierInWords(said, answers).replaceAll('\n', ' ');
  if (words === '') return `version ${version} left it blank`;
  const same = nowInWords(said, answers).replaceAll('\n', ' ') === words;
  return same ? `version ${version} said the same` : `version ${version} said “${words}”`;
}
