// A list of files as it is answered: what one is called before somebody names it, and how large it is in words.
import { PAPER_TYPE } from '../../../shared/files/fileLimits.ts';
import type { FileReference } from '../../../shared/plan/fields.ts';

// The first number that no file of the list has.
export function nextName(one: string, files: readonly FileReference[]): string {
  const named = (number: number): string => `${one.charAt(0).toLocaleUpperCase('en-GB')}${one.slice(1)} ${number}`;
  let number = 1;
  while (files.some(({ name }) => name === named(number))) number += 1;
  return named(number);
}

export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const isPaper = ({ mediaType }: FileReference): boolean => mediaType === PAPER_TYPE;

export const renamed = (files: readonly FileReference[], id: string, name: string): readonly FileReference[] =>
  files.map((file) => (file.id === id ? { ...file, name } : file));
