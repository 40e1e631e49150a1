// Opens the vault for a command that reads it.
import type { Session } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Task } from './command.ts';
import type { Failure } from './failure.ts';

export async function unlock({ call, passphrase }: Task): Promise<Result<Session, Failure>> {
  const given = await passphrase('once');
  return given.ok ? call('vault.unlock', { passphrase: given.value }) : given;
}
