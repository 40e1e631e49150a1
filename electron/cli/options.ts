// Reads the words after `accord`. Written here rather than taken from node:util because one option takes several values
// (--plan ID…), an unknown one should name its nearest neighbour, and a value must never be repeated in an error message.
import { ok, type Result } from '../../shared/base/result.ts';
import { wrongUsage, type WrongUsage } from './failure.ts';
import { nearest } from './nearest.ts';

export interface Option {
  readonly name: string;
  readonly takes: 'nothing' | 'value' | 'values';
  // How the value is called in the help: DIR, N, TEXT.
  readonly value?: string;
  readonly help: string;
  // Designed, but for a later version.
  readonly later?: true;
}

export interface Given {
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  // The words that belong to no option, such as the file to check.
  readonly words: readonly string[];
}

export const commonOptions: readonly Option[] = [
  { name: 'vault', takes: 'value', value: 'DIR', help: "the vault's folder" },
  { name: 'passphrase-stdin', takes: 'nothing', help: 'read the passphrase from the first line of standard input' },
  { name: 'passphrase-fd', takes: 'value', value: 'N', help: 'read the passphrase from the first line of file descriptor N' },
  { name: 'json', takes: 'nothing', help: 'print one JSON value on standard output, and nothing else there' },
  { name: 'quiet', takes: 'nothing', help: 'say nothing on standard error, unless something failed' },
  { name: 'help', takes: 'nothing', help: 'show this' },
];

const isOption = (word: string): boolean => word.startsWith('-') && word !== '-';

interface Word {
  readonly name: string;
  readonly attached: string | undefined;
}

function optionWord(word: string): Word {
  const [, name = '', attached] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  return { name, attached };
}

// The first word that is neither an option nor an option's value.
export function commandPlace(words: readonly string[]): number {
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!isOption(word)) return place;
    const { name, attached } = optionWord(word);
    const option = commonOptions.find((known) => known.name === name);
    if (option?.takes === 'value' && attached === undefined) place += 1;
  }
  return -1;
}

export function readOptions(words: readonly string[], options: readonly Option[], mostWords = 0): Result<Given, WrongUsage> {
  const found = new Map<string, string[]>();
  const loose: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!isOption(word)) {
      if (loose.push(word) <= mostWords) continue;
      return wrongUsage('There is a word too many on the command line.', 'Put quotation marks round a value that holds spaces.');
    }
    const { name, attached } = optionWord(word);
    const option = options.find((known) => known.name === name);
    if (!option || word[1] !== '-') return unknownOption(name, options);
    if (option.later) return wrongUsage(`--${name} is not in this version of Accord.`, 'Leave it out.');
    const values: string[] = attached === undefined ? [] : [attached];
    if (option.takes === 'nothing' && attached !== undefined)
      return wrongUsage(`--${name} does not take a value.`, 'Leave out the equals sign and what follows it.');
    if (option.takes !== 'nothing' && attached === undefined) {
      const most = option.takes === 'value' ? 1 : Number.POSITIVE_INFINITY;
      while (values.length < most && place + 1 < words.length && !isOption(words[place + 1] ?? '')) {
        place += 1;
        values.push(words[place] ?? '');
      }
    }
    if (option.takes !== 'nothing' && values.every((value) => value.trim() === '')) {
      return wrongUsage(
        `--${name} needs a value.`,
        `Write --${name} ${option.value ?? 'VALUE'}, or --${name}=VALUE if the value starts with a dash.`,
      );
    }
    if (found.has(name) && option.takes !== 'values') return wrongUsage(`--${name} is given twice.`, 'Give it once.');
    found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return ok({
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.[0],
    values: (name) => found.get(name) ?? [],
    words: loose,
  });
}

function unknownOption(name: string, options: readonly Option[]): Result<never, WrongUsage> {
  const meant = nearest(
    name,
    options.map((option) => option.name),
  );
  const next = meant === undefined ? 'Add --help to see the options.' : `Did you mean --${meant}?`;
  return wrongUsage(`There is no option ${name === '' ? 'without a name' : `--${name}`} here.`, next);
}

// A whole number between two limits, in words when it is not.
export function wholeNumber(given: Given, name: string, least: number, most: number): Result<number | undefined, WrongUsage> {
  const text = given.value(name);
  if (text === undefined) return ok(undefined);
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return ok(number);
  return wrongUsage(`--${name} takes a whole number.`, `Give a number from ${least} to ${most}.`);
}
