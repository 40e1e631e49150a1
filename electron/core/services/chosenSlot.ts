// Whose locks are to be opened: the only one there is, or whoever was chosen.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { UserSlot, VaultHeader } from '../keys/headerShape.ts';

export function chosenSlot(header: VaultHeader, userId: string | undefined): Result<UserSlot, AppError> {
  const [only, another] = header.users;
  if (userId === undefined && only && !another) return ok(only);
  if (userId === undefined) return err(appError('invalid-input', { issues: [{ path: 'userId', sentence: 'Choose who you are.' }] }));
  const slot = header.users.find((user) => user.id === userId);
  return slot ? ok(slot) : err(appError('not-found', { happened: 'There is nobody with that id in this vault.' }));
}
