// One command: what it is called, what it takes, and what it does. A command prints nothing itself: it gives back an
// outcome, and `run` alone decides what goes to standard output and what to standard error.
import type { Client } from '../../shared/api/client.ts';
import type { Result } from '../../shared/base/result.ts';
import type { ExitCode, Failure } from './failure.ts';
import type { Given, Option } from './options.ts';

export interface Outcome {
  readonly exitCode: ExitCode;
  // For --json: the one value on standard output.
  readonly value: unknown;
  // Otherwise: the lines on standard output.
  readonly lines: readonly string[];
  // For a person, on standard error.
  readonly words: readonly string[];
}

export interface Task {
  readonly given: Given;
  // Asks the core, on this command's vault.
  readonly call: Client;
  // 'twice' when a new passphrase is chosen, so that a slip of the finger does not lock the vault for ever.
  readonly passphrase: (asked: 'once' | 'twice') => Promise<Result<string, Failure>>;
  // A passing line on a terminal; nothing in a pipe.
  readonly progress: (text: string) => void;
  readonly stop: AbortSignal;
  readonly now: () => Date;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: readonly Option[];
  // How many words it takes that belong to no option; none if left out.
  readonly mostWords?: number;
  // Further paragraphs of the help.
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  // Ctrl+C asks it to finish what it is at and say how far it came, rather than ending the program.
  readonly stopsItself?: true;
  readonly run: (task: Task) => Promise<Result<Outcome, Failure>>;
}
