// From the words on the command line to an exit code. The only place that prints: a result to standard output, words to
// standard error, and with --json exactly one JSON value on standard output, whatever happened.
import type { Client } from '../../shared/api/client.ts';
import type { AppError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Command, Outcome } from './command.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { due } from './commands/due.ts';
import { exportCommand } from './commands/export.ts';
import { init } from './commands/init.ts';
import { renderCommand } from './commands/render.ts';
import { list } from './commands/list.ts';
import { restore } from './commands/restore.ts';
import { sample } from './commands/sample.ts';
import { schema } from './commands/schema.ts';
import { verify } from './commands/verify.ts';
import { atTerminal, EXIT, exitCodeOf, failureWords, wrongUsage, type ExitCode, type Failure, type WrongUsage } from './failure.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { commandPlace, commonOptions, readOptions, type Given, type Option } from './options.ts';
import { readPassphrase } from './passphrase.ts';
import type { Voice } from './voice.ts';

const commands: readonly Command[] = [init, sample, list, due, check, renderCommand, exportCommand, verify, backup, restore, schema];
const LATER_COMMANDS: ReadonlySet<string> = new Set(['import', 'doctor', 'audit']);
const VERSION: Option = { name: 'version', takes: 'nothing', help: 'show the version' };

// What the process lends a run.
export interface Surroundings {
  readonly voice: Voice;
  readonly version: string;
  readonly now: () => Date;
  readonly stop: AbortSignal;
  // The core on the vault in this folder, or in the usual one; closed again when the work is done.
  readonly withCore: <Value>(vaultFolder: string | undefined, work: (call: Client) => Promise<Value>) => Promise<Value>;
  // Notes a bug in the log and gives back what a person is told of it.
  readonly bug: (fault: unknown) => AppError;
  // Called when Ctrl+C should ask rather than end.
  readonly askToStop: () => void;
}

interface Asked {
  readonly command: Command | undefined;
  readonly given: Given;
}

const holdsPassphrase = (words: readonly string[]): boolean => words.some((word) => /^--?passphrase(?:=|$)/.test(word));

function readCommandLine(words: readonly string[]): Result<Asked, WrongUsage> {
  if (holdsPassphrase(words)) {
    return wrongUsage(
      'Accord does not take a passphrase on the command line, where other programs and the shell history can read it.',
      'Use --passphrase-stdin or --passphrase-fd N, and change the passphrase if it was a real one.',
    );
  }
  const place = commandPlace(words);
  const name = words[place];
  if (name === undefined) {
    const given = readOptions(words, [...commonOptions, VERSION]);
    return given.ok ? ok({ command: undefined, given: given.value }) : given;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) return unknownCommand(name);
  const given = readOptions(words.toSpliced(place, 1), [...commonOptions, ...command.options], command.mostWords);
  return given.ok ? ok({ command, given: given.value }) : given;
}

function unknownCommand(name: string): Result<never, WrongUsage> {
  if (LATER_COMMANDS.has(name)) return wrongUsage(`"accord ${name}" is not in this version of Accord.`, 'accord --help lists what is.');
  const names = commands.map((command) => command.name);
  const meant = nearest(name, names);
  return wrongUsage(
    'There is no such command.',
    meant === undefined ? 'accord --help lists the commands.' : `Did you mean "accord ${meant}"?`,
  );
}

const page = (text: string): Result<Outcome, Failure> => ok({ exitCode: EXIT.done, value: { help: text }, lines: [text], words: [] });

function carryOut({ command, given }: Asked, around: Surroundings): Promise<Result<Outcome, Failure>> | Result<Outcome, Failure> {
  if (given.has('help')) return page(command ? commandHelp(command) : generalHelp(commands));
  if (!command) {
    if (!given.has('version')) return wrongUsage('Accord was not told what to do.', 'accord --help lists the commands.');
    return ok({ exitCode: EXIT.done, value: { version: around.version }, lines: [around.version], words: [] });
  }
  if (command.stopsItself) around.askToStop();
  const { voice, stop, now } = around;
  return around.withCore(given.value('vault'), (call) =>
    command.run({ given, call, stop, now, passphrase: (asked) => readPassphrase(given, asked), progress: voice.progress }),
  );
}

async function carryOutSafely(asked: Asked, around: Surroundings): Promise<Result<Outcome, Failure>> {
  try {
    return await carryOut(asked, around);
  } catch (fault) {
    return err(around.bug(fault));
  }
}

export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { voice } = around;
  const asked = readCommandLine(words);
  const json = words.includes('--json');
  voice.beQuiet(words.includes('--quiet'));
  const outcome = asked.ok ? await carryOutSafely(asked.value, around) : asked;
  if (!outcome.ok) {
    const failure = atTerminal(outcome.error);
    voice.complain(failureWords(failure));
    if (json) voice.print(JSON.stringify({ error: failure }));
    return exitCodeOf(failure);
  }
  const { exitCode, value, lines, words: said } = outcome.value;
  if (json) voice.print(JSON.stringify(value));
  else if (lines.length > 0) voice.print(lines.join('\n'));
  for (const text of said) {
    if (exitCode === EXIT.done) voice.say(text);
    else voice.complain(text);
  }
  return exitCode;
}
