// What stands at a path, down through rows and parts: an answer, or the answers of a section, a row or a whole.
import type { Row } from './fields.ts';

export const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value);

export function valueAt(from: unknown, path: string): unknown {
  let value = from;
  for (const step of path.split('.')) {
    if (isRows(value)) value = value.find((row) => row.id === step)?.answers;
    else if (typeof value === 'object' && value !== null) value = (value as Readonly<Record<string, unknown>>)[step]; // stepped into by name
    else return undefined;
  }
  return value;
}
