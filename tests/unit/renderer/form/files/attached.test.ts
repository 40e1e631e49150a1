import { expect, it } from 'vitest';
import { nextName, renamed, sizeInWords } from '../../../../../renderer/form/files/attached.ts';
import type { FileReference } from '../../../../../shared/plan/fields.ts';

const named = (...names: readonly string[]): readonly FileReference[] =>
  names.map((name) => ({ id: name, name, mediaType: 'image/png', bytes: 1, sha256: '' }));

it('calls a file what it is, with the first number that is free, and nothing of its own name', () => {
  expect(nextName('photo', [])).toBe('Photo 1');
  expect(nextName('photo', named('Photo 1', 'Photo 3'))).toBe('Photo 2');
  expect(nextName('scan', named('Hospital passport'))).toBe('Scan 1');
});

it('renames one file and leaves the others as they are', () => {
  const files = named('a', 'b');
  const [first, second] = renamed(files, 'a', 'Boat');
  expect(first).toEqual({ ...files[0], name: 'Boat' });
  expect(second).toBe(files[1]);
});

it('says a size in words', () => {
  expect([235, 214_400, 2_340_000].map(sizeInWords)).toEqual(['1 kB', '214 kB', '2.3 MB']);
});
