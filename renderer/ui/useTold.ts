// What the core tells of something: read once, and replaced by each answer to what is done about it.
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../shared/base/result.ts';

interface Told<Value, Failure> {
  readonly told: Value | undefined;
  // Why it could not be read.
  readonly trouble: Failure | undefined;
  // Gives what was refused, if it was.
  readonly take: (answer: Result<Value, Failure>) => Failure | undefined;
}

// `of`: what it is read for; another one is read afresh.
export function useTold<Of, Value, Failure>(of: Of, ask: (of: Of) => Promise<Result<Value, Failure>>): Told<Value, Failure> {
  const [told, setTold] = useState<Value>();
  const [trouble, setTrouble] = useState<Failure>();
  const read = useEffectEvent(ask);
  useEffect(() => {
    let here = true;
    void read(of).then((answer) => {
      if (!here) return;
      if (answer.ok) setTold(() => answer.value);
      else setTrouble(() => answer.error);
    });
    return () => {
      here = false;
    };
  }, [of]);
  const take = useCallback((answer: Result<Value, Failure>): Failure | undefined => {
    if (!answer.ok) return answer.error;
    setTold(() => answer.value);
    return undefined;
  }, []);
  return { told, trouble, take };
}
