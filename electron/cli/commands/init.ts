// A new vault. Its recovery code is printed once, on standard output, and kept nowhere.
import { FOUNDING_ROLES, ROLES, type FoundingRole, type Role } from '../../../shared/api/contract.ts';
import { ok } from '../../../shared/base/result.ts';
import type { Command } from '../command.ts';
import { EXIT, wrongUsage } from '../failure.ts';

// The window shows it over the passphrase; it can say nothing about a person.
const VAULT_NAME = 'Care plans';

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
const mayFound = (role: Role): role is FoundingRole => FOUNDING_ROLES.some((founding) => founding === role);

export const init: Command = {
  name: 'init',
  summary: 'make a new vault, and print its recovery code once',
  usage: `accord init --name NAME --role ${ROLES.join('|')} [--vault DIR]`,
  options: [
    { name: 'name', takes: 'value', value: 'NAME', help: 'your own name, as colleagues know you' },
    { name: 'role', takes: 'value', value: 'ROLE', help: `what you do here: ${ROLES.join(', ')}` },
  ],
  notes: [
    'The recovery code is the only way in when the passphrase is forgotten. Accord does not keep it: print it,\nor write it down, and lock it away.',
  ],
  examples: [
    'accord init --name "S. Sample" --role author --vault ./vault',
    'accord init --name "S. Sample" --role author --vault ./vault --passphrase-fd 3 --json 3< passphrase.txt',
  ],
  run: async ({ given, call, passphrase }) => {
    const userName = given.value('name');
    const role = given.value('role');
    if (userName === undefined) return wrongUsage('A new vault needs your name.', 'Add --name "YOUR NAME".');
    if (role === undefined || !isRole(role)) {
      return wrongUsage(
        role === undefined ? 'A new vault needs your role.' : 'That is not a role.',
        `Add --role with one of: ${ROLES.join(', ')}.`,
      );
    }
    if (!mayFound(role)) {
      return wrongUsage(
        'A vault needs somebody who can write in it, so a reader cannot be the first.',
        `Add --role with one of: ${FOUNDING_ROLES.join(', ')}.`,
      );
    }
    const chosen = await passphrase('twice');
    if (!chosen.ok) return chosen;
    const made = await call('vault.create', { vaultName: VAULT_NAME, userName, role, passphrase: chosen.value });
    if (!made.ok) return made;
    const { code, madeOn } = made.value;
    return ok({
      exitCode: EXIT.done,
      value: { vaultName: VAULT_NAME, userName, role, recoveryCode: code, madeOn },
      lines: [code],
      words: [
        'The vault is ready. Above is its recovery code, shown this once and kept nowhere: print it, or write it down, and lock it away.',
      ],
    });
  },
};
