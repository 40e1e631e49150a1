// Many places ask the same of the same answers while one letter is typed; it is worked out once.
import type { Answers } from '../../shared/plan/definition.ts';

export function oncePerAnswers<Value>(make: (answers: Answers) => Value): (answers: Answers) => Value {
  let last: { readonly of: Answers; readonly value: Value } | undefined;
  return (answers) => {
    if (last?.of !== answers) last = { of: answers, value: make(answers) };
    return last.value;
  };
}
