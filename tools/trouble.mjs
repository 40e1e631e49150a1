// Something that cannot be had, in words a person can act on: shown without a stack trace. A bug keeps its own.
import { say } from './say.mjs';

export class Trouble extends Error {
  /** @param {string} sentence @param {number} [exitCode] */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/**
 * Ends a command on trouble with its sentence.
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
  }
}
