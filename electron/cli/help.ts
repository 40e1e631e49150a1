// The help is made from the commands themselves, so that it cannot say something else than what they do.
import type { Command } from './command.ts';
import { commonOptions, type Option } from './options.ts';

const WIDTH = 26;

const optionLine = (option: Option): string => {
  const left = `--${option.name}${option.takes === 'nothing' ? '' : ` ${option.value ?? 'VALUE'}${option.takes === 'values' ? '…' : ''}`}`;
  const right = option.later ? `${option.help} (not in this version)` : option.help;
  return left.length > WIDTH ? `  ${left}\n  ${' '.repeat(WIDTH)}  ${right}` : `  ${left.padEnd(WIDTH)}  ${right}`;
};

const EXIT_CODES = `Exit codes
  0  done                        4  wrong passphrase
  1  some items failed           5  vault in use by another Accord
     (the manifest says which)   6  vault damaged, or from a later version
  2  the answer is no            7  disk or folder trouble
  3  wrong usage                 130  stopped by Ctrl+C`;

const START = `Accord on the command line: the same vaults and documents as the app, for batches and scripts.

Usage
  accord COMMAND [--vault DIR] [--passphrase-stdin | --passphrase-fd N] [--json] [--quiet]
  accord COMMAND --help
  accord --version`;

const PASSPHRASES = `Passphrases
  On a terminal Accord asks, and shows nothing while you type. In a script, hand the passphrase over on standard
  input or another file descriptor. It is never taken from an argument or from the environment.`;

const START_EXAMPLES = [
  'accord sample --vault ./practice --people 20 --passphrase-stdin < passphrase.txt',
  'accord list --vault ./practice --search amina --json --passphrase-stdin < passphrase.txt',
  'accord due --vault ./practice --within 30 --passphrase-stdin < passphrase.txt',
  'accord check plan.json --json',
  'accord render plan.json --document emergency --out ./emergency.pdf',
  'accord verify ./emergency.pdf --json',
  'accord export --vault ./practice --plan PLAN-0042 --document front-sheet --out ./to-print',
];

const examples = (lines: readonly string[]): string => ['Examples', ...lines.map((line) => `  ${line}`)].join('\n');

export const generalHelp = (commands: readonly Command[]): string =>
  [
    START,
    ['Commands', ...commands.map((command) => `  ${command.name.padEnd(10)}${command.summary}`)].join('\n'),
    ['Options of every command', ...commonOptions.map(optionLine)].join('\n'),
    PASSPHRASES,
    examples(START_EXAMPLES),
    EXIT_CODES,
  ].join('\n\n');

export const commandHelp = (command: Command): string =>
  [
    `accord ${command.name}: ${command.summary}`,
    `Usage\n  ${command.usage}`,
    ...(command.options.length === 0 ? [] : [['Options', ...command.options.map(optionLine)].join('\n')]),
    ['Options of every command', ...commonOptions.map(optionLine)].join('\n'),
    ...command.notes,
    examples(command.examples),
    EXIT_CODES,
  ].join('\n\n');
