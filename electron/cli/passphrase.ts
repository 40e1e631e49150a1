// Where a passphrase may come from: the first line of standard input or of another file descriptor, or a person at a
// terminal. Never an argument or the environment, which other programs can read. It is never written anywhere.
import { fstatSync, readSync } from 'node:fs';
import { ok, type Result } from '../../shared/base/result.ts';
import { wrongUsage, type WrongUsage } from './failure.ts';
import { wholeNumber, type Given } from './options.ts';

const MOST_BYTES = 4096;
const LINE_END = 0x0a;

const NOTHING_GIVEN = wrongUsage('No passphrase was given.', 'Write it on the first line of standard input and add --passphrase-stdin.');

export async function readPassphrase(given: Given, asked: 'once' | 'twice'): Promise<Result<string, WrongUsage>> {
  const descriptor = wholeNumber(given, 'passphrase-fd', 0, 1_000_000);
  if (!descriptor.ok) return descriptor;
  if (given.has('passphrase-stdin') && descriptor.value !== undefined) {
    return wrongUsage('--passphrase-stdin and --passphrase-fd are both given.', 'Give one of them.');
  }
  const from = given.has('passphrase-stdin') ? 0 : descriptor.value;
  if (from === undefined || (from === 0 && process.stdin.isTTY)) {
    return process.stdin.isTTY ? askAtTerminal(asked) : NOTHING_GIVEN;
  }
  return firstLine(from);
}

// Byte by byte, so that not a byte beyond the line is taken from whoever shares the descriptor, and a writer that keeps it
// open does not keep us waiting.
function firstLine(descriptor: number): Result<string, WrongUsage> {
  const line = Buffer.alloc(MOST_BYTES);
  try {
    // Nothing else can have been opened by a shell; what Node keeps for itself must not be waited on.
    const kind = fstatSync(descriptor);
    if (!kind.isFile() && !kind.isFIFO() && !kind.isCharacterDevice() && !kind.isSocket()) throw new Error('Not something to read from.');
    let length = 0;
    while (length < MOST_BYTES && readByte(descriptor, line, length) && line[length] !== LINE_END) length += 1;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(line.subarray(0, length)).replace(/\r$/, '');
    return text === '' ? NOTHING_GIVEN : ok(text);
  } catch (error) {
    if (error instanceof TypeError) return wrongUsage('The passphrase is not written in UTF-8.', 'Save it as UTF-8 text and try again.');
    return wrongUsage(
      `File descriptor ${descriptor} cannot be read.`,
      'Open it in the shell, for example with 3<FILE, and give its number. "npm run" hands on only the first three: there, use --passphrase-stdin, or start it as "node tools/accord.mjs".',
    );
  } finally {
    line.fill(0);
  }
}

// False at the end of the file.
function readByte(descriptor: number, into: Buffer, place: number): boolean {
  for (;;) {
    try {
      return readSync(descriptor, into, place, 1, null) === 1;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return false;
      if (code !== 'EAGAIN') throw error;
      // Nothing there yet on a descriptor that somebody set not to wait.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

async function askAtTerminal(asked: 'once' | 'twice'): Promise<Result<string, WrongUsage>> {
  const first = await askWithoutEcho('Passphrase: ');
  if (first === '') return NOTHING_GIVEN;
  if (asked === 'twice' && (await askWithoutEcho('The same again: ')) !== first) {
    return wrongUsage('The two passphrases are not the same.', 'Run the command again and type the same passphrase twice.');
  }
  return ok(first);
}

// A terminal that hands over every key hands over Ctrl+C too.
function interrupt(): void {
  process.stdin.setRawMode(false);
  process.stderr.write('\n');
  process.kill(process.pid, 'SIGINT');
}

async function askWithoutEcho(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // First, so that whoever types at once is not shown either.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.setEncoding('utf8');
  let typed: readonly string[] = [];
  try {
    for await (const keys of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n' || key === '\u0004') return typed.join('');
        if (key === '\u0003') interrupt();
        else if (key === '\u007F' || key === '\b') typed = typed.slice(0, -1);
        else if (key === '\u0015') typed = [];
        else if (key >= ' ') typed = [...typed, key];
      }
    }
    return typed.join('');
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
