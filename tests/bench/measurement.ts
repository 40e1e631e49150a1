import type budgets from './budgets.json';

export type MeasureName = keyof typeof budgets;

export interface Measurement {
  readonly name: MeasureName;
  readonly value: number;
  // What stands behind the number: how often, what else was seen.
  readonly detail: string;
}

// The value below which this share of the samples lies.
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
