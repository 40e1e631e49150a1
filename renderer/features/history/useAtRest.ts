// The answers as they stood when somebody last paused, so that a comparison is not made at every letter.
import { useEffect, useState } from 'react';
import type { Answers } from '../../../shared/plan/definition.ts';
import { useForm } from '../../form/form.ts';

const PAUSE_MS = 400;

export function useAtRest(): Answers {
  const { store } = useForm();
  const [answers, setAnswers] = useState(() => store.getState().answers);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setAnswers(store.getState().answers), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return answers;
}
