// What becomes of a call before it leaves the window. The wire itself is seen in the contract tests and the journeys.
import { afterEach, expect, it, vi } from 'vitest';
import { callWith } from '../../../../renderer/platform/browser.ts';
import { MOST_CALL_BYTES, MOST_FILE_CALL_BYTES } from '../../../../shared/api/client.ts';

const places: string[] = [];
function listen(): string[] {
  places.length = 0;
  const sent: string[] = [];
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body: string }) => {
    sent.push(body);
    places.push(address);
    return Promise.resolve(Response.json({ ok: true, value: 'stored' }));
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

// As bytes, which is how a host counts: one letter of many scripts is three.
const callOf = (bytes: number) => {
  const around = JSON.stringify({ operation: 'plans.save', input: { words: '' } }).length;
  const letters = Math.floor((bytes - around) / 3);
  return { words: 'ক'.repeat(letters) + 'x'.repeat(bytes - around - 3 * letters) };
};

it('the longest call that a host takes goes out', async () => {
  const sent = listen();
  expect(await callWith('token')('plans.save', callOf(MOST_CALL_BYTES))).toEqual({ ok: true, value: 'stored' });
  expect(sent).toHaveLength(1);
});

it('a file goes its own way, where there is room for it', async () => {
  const sent = listen();
  const bytes = { base64: 'x'.repeat(MOST_CALL_BYTES + 1) };
  expect((await callWith('token')('files.add', bytes)).ok).toBe(true);
  expect((await callWith('token')('files.read', {})).ok).toBe(true);
  expect(places).toEqual(['/file', '/call']);
  expect((await callWith('token')('files.add', { base64: 'x'.repeat(MOST_FILE_CALL_BYTES) })).ok).toBe(false);
  expect(sent).toHaveLength(2);
});

it('a longer one is refused in words of its own, as something to shorten and not as a lost connection', async () => {
  const sent = listen();
  const answer = await callWith('token')('plans.save', callOf(MOST_CALL_BYTES + 1));
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', happened: expect.stringContaining('longer than Accord can store') },
  });
  expect(answer).toMatchObject({ error: { next: expect.stringContaining('Shorten') } });
  expect(sent).toEqual([]);
});
