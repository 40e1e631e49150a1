// A store taken back to an earlier schema, as far as the tables of the later steps go, to be brought forward again.
import { lifeOfAVersion } from '../../electron/core/store/migrations/0002LifeOfAVersion.ts';
import { signing } from '../../electron/core/store/migrations/0007Signing.ts';
import type { Writing } from '../../electron/core/store/handles.ts';

const between = (text: string, from: string, to: string): string => text.slice(text.indexOf(from), text.indexOf(to));
const [TABLE, GUARDS] = ['CREATE TABLE agreements', 'CREATE TRIGGER agreed_by_all'];

// What each step is undone by.
const undone: Readonly<Record<number, string>> = {
  12: 'ALTER TABLE copies DROP COLUMN format',
  11: `
    DROP TRIGGER version_stays_itself; DROP TRIGGER version_is_called_in_order; DROP TRIGGER agreed_by_all;
    DROP TRIGGER reissue_begins_with_the_rest; DROP TRIGGER reissue_keeps_the_rest; DROP TRIGGER reissue_rests_on_what_is_in_force;
    DROP INDEX versions_by_label;
    ALTER TABLE versions DROP COLUMN rests_on; ALTER TABLE versions DROP COLUMN label;
    ${between(lifeOfAVersion, 'CREATE TRIGGER version_stays_itself', 'CREATE TRIGGER only_drafts_change')}
    ${between(signing, 'CREATE TRIGGER agreed_by_all', 'CREATE TRIGGER agreed_is_sealed')}`,
  8: 'DROP TABLE issuing_key; ALTER TABLE seals DROP COLUMN signers',
  9: `
    DROP VIEW unanswered_amendments; DROP TRIGGER scanned_bytes_are_kept;
    DROP TABLE struck_sheets; DROP TABLE signed_sheets; DROP TABLE amendment_outcomes; DROP TABLE amendments;
    DROP TABLE copy_outcomes; DROP TABLE given_copies`,
  10: 'DROP TABLE from_earlier',
  7: `
    DROP TRIGGER agreed_by_all; DROP TRIGGER agreed_is_sealed;
    ${between(lifeOfAVersion, TABLE, GUARDS)}
    INSERT INTO agreements SELECT version_id, part, name, signed_on FROM signatures;
    DROP TABLE seals; DROP TABLE signatures;
    ${between(lifeOfAVersion, GUARDS, '-- Why a version was withdrawn')}`,
  6: 'DROP TABLE copies',
  5: 'DROP TABLE file_uses; DROP TABLE file_bytes; DROP TABLE files',
  4: 'DROP TABLE earlier_words',
};

export function backToSchema(writing: Writing, version: number): void {
  for (const step of Object.keys(undone)
    .map(Number)
    .toSorted((one, other) => other - one)) {
    const sql = undone[step];
    if (step > version && sql !== undefined) writing.define(sql);
  }
  writing.define(`PRAGMA user_version = ${version}`);
}
