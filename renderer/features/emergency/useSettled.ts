// The answers once somebody has paused: what stands in the margin is counted and looked over between words, not within them.
import { useEffect, useState } from 'react';
import type { Answers } from '../../../shared/plan/definition.ts';
import { useForm } from '../../form/form.ts';

const PAUSE_MS = 300;

export function useSettled(): Answers {
  const { store } = useForm();
  const [settled, setSettled] = useState(() => store.getState().answers);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe(({ answers }) => {
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(answers), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return settled;
}
