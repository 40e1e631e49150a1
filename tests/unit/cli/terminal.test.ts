// At a terminal the passphrase is asked for and never shown. A real pseudo-terminal, lent by `script`, which every Linux has
// and which other systems spell differently.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, PASSPHRASE, workbench } from './accord.ts';

const bench = workbench();
beforeAll(() => bench.accord(['sample', '--people', '2', '--vault', bench.vault, '--passphrase-stdin']));
afterAll(bench.clear);

// Types each line once the question before it has been asked, and gives back all that stood on the screen.
function atTerminal(
  words: readonly string[],
  typed: readonly string[],
): Promise<{ readonly screen: string; readonly code: number | null }> {
  const command = [process.execPath, CLI, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let screen = '';
  let answered = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const asked = screen.match(/: /g)?.length ?? 0;
    if (asked > answered && answered < typed.length) child.stdin.write(typed[answered++] ?? '');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ screen, code }));
  });
}

describe.runIf(process.platform === 'linux')('a passphrase at a terminal', () => {
  it('is asked for, can be mended while typing, and is not shown', async () => {
    const { screen, code } = await atTerminal(['list', '--vault', bench.vault], [`wrong\u0015${PASSPHRASE}x\u007F\r`]);
    expect(screen).toContain('Passphrase: \r\n');
    expect(screen).toContain('TEST, Amina (Miss)');
    expect(screen).not.toContain('plum');
    expect(code).toBe(0);
  });

  it('is asked for twice where it is a new one, and a slip makes nothing', async () => {
    const { screen, code } = await atTerminal(
      ['init', '--name', 'S', '--role', 'author', '--vault', join(bench.folder, 'new')],
      [`${PASSPHRASE}\r`, `${PASSPHRASE}!\r`],
    );
    expect(screen).toContain('The two passphrases are not the same.');
    expect(code).toBe(3);
  });

  it('gives way to Ctrl+C', async () => {
    const { screen, code } = await atTerminal(['list', '--vault', bench.vault], ['half a pass\u0003']);
    expect(screen).toContain('Stopped.');
    expect(screen).not.toContain('half');
    expect(code).toBe(130);
  });
});
