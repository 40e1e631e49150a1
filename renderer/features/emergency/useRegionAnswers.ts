// The answers, drawn again only when something changes that stands in this region.
import { useShallow } from 'zustand/react/shallow';
import type { Answers } from '../../../shared/plan/definition.ts';
import { answerAtPath } from '../../form/answerPath.ts';
import { useForm, useFormState } from '../../form/form.ts';
import type { Region } from './regions.ts';

export function useRegionAnswers({ spots }: Region): Answers {
  const { store } = useForm();
  useFormState(useShallow(({ answers }) => spots.map(({ path }) => answerAtPath(answers, path))));
  return store.getState().answers;
}
