// A few short words stand side by side, a few sentences below each other, and what is long folds into a list.
import type { FieldOfKind, Option } from '../../shared/plan/fields.ts';

export type ChoiceLook = 'side by side' | 'below each other' | 'list';

const SIDE_BY_SIDE_LETTERS = 56;
const MOST_BELOW = 3;

export const lookOf = (options: readonly Option[]): ChoiceLook => {
  const letters = options.reduce((sum, { label }) => sum + label.length + 3, 0);
  if (options.length <= 5 && letters <= SIDE_BY_SIDE_LETTERS) return 'side by side';
  return options.length <= MOST_BELOW ? 'below each other' : 'list';
};

export const choiceLook = ({ options }: FieldOfKind<'choice'>): ChoiceLook => lookOf(options);

// A retired option is read, never offered: it stands only where it is the answer.
export const offered = (options: readonly Option[], chosen: readonly string[]): readonly Option[] =>
  options.filter(({ code, retired }) => !retired || chosen.includes(code));
