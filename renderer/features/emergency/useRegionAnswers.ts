// The answers, drawn again only when something changes that stands in this region.
import type { Answers } from '../../../shared/plan/definition.ts';
import { useAnswerState } from '../../form/form.ts';
import type { Region } from './regions.ts';

export const useRegionAnswers = ({ spots }: Region): Answers =>
  useAnswerState(
    spots.map(({ path }) => path),
    ({ answers }) => answers,
  );
