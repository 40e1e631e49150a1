// How a command line speaks. When whoever reads has gone away (accord list | head) the rest is dropped in silence, and the
// work goes on.
import { EXIT } from './failure.ts';

export interface Voice {
  // The result.
  readonly print: (text: string) => void;
  // Words for a person; not said with --quiet.
  readonly say: (text: string) => void;
  // What failed; always said.
  readonly complain: (text: string) => void;
  // One line that is written over, on a terminal only.
  readonly progress: (text: string) => void;
  readonly beQuiet: (quiet: boolean) => void;
}

const CLEAR_LINE = '\r\u001B[K';

// A result that could not be written down is trouble with a disk; a reader who left is not.
function lose(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') process.exitCode = EXIT.diskOrFolder;
}

export function openVoice(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Voice {
  let quiet = false;
  let underWay = false;
  stdout.on('error', lose);
  stderr.on('error', lose);

  const toStderr = (text: string): void => {
    stderr.write(`${underWay ? CLEAR_LINE : ''}${text}\n`);
    underWay = false;
  };
  return {
    print: (text) => {
      if (underWay) stderr.write(CLEAR_LINE);
      underWay = false;
      stdout.write(`${text}\n`);
    },
    say: (text) => {
      if (!quiet) toStderr(text);
    },
    complain: toStderr,
    progress: (text) => {
      if (quiet || !stderr.isTTY) return;
      stderr.write(`${CLEAR_LINE}${text}`);
      underWay = true;
    },
    beQuiet: (be) => {
      quiet = be;
    },
  };
}
