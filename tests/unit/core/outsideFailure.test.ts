import { expect, test } from 'vitest';
import { outsideFailure } from '../../../electron/core/outsideFailure.ts';

const faultOf = (code: string): Error => Object.assign(new Error('the path, which must not be told'), { code });

test.each([
  ['ENOSPC', 'disk-full', /^The disk is full\.$/],
  ['EDQUOT', 'disk-full', /all the room on this disk that you may use/],
  ['EFBIG', 'disk-trouble', /larger than this disk/],
  ['EXDEV', 'disk-trouble', /Another disk begins inside/],
  ['EMFILE', 'disk-trouble', /too many files open/],
  ['EBUSY', 'disk-trouble', /Another program/],
  ['ENAMETOOLONG', 'folder-missing', /longer than this computer allows/],
  ['ELOOP', 'folder-missing', /leads back to itself/],
  ['EEXIST', 'folder-missing', /a file where the folder should be/],
  ['ENOTDIR', 'folder-missing', /a file where the folder should be/],
  ['ENOENT', 'folder-missing', /is not there/],
  ['EROFS', 'folder-read-only', /may not write/],
  ['SQLITE_IOERR_WRITE', 'disk-trouble', /did not do/],
  ['SQLITE_BUSY', 'vault-in-use', /open in another/],
])('%s is %s, in words of its own', (code, expected, words) => {
  const found = outsideFailure(faultOf(code));
  expect(found?.code).toBe(expected);
  expect(found?.happened).toMatch(words);
  expect(JSON.stringify(found)).not.toContain('must not be told');
});

test('what is not known is a bug of ours', () => {
  expect(outsideFailure(faultOf('EINVAL'))).toBeUndefined();
  expect(outsideFailure(new Error('ENOSPC'))).toBeUndefined();
});
