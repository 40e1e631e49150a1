// Brings a database to the schema of this version, one numbered step at a time, each in its own transaction. A schema
// from a later version is never touched.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Database, Reading } from './handles.ts';
import { firstTables } from './migrations/0001FirstTables.ts';
import { lifeOfAVersion } from './migrations/0002LifeOfAVersion.ts';
import { standingAndFamily } from './migrations/0003StandingAndFamily.ts';
import { whatAFieldSaid } from './migrations/0004WhatAFieldSaid.ts';
import { files } from './migrations/0005Files.ts';
import { copies } from './migrations/0006Copies.ts';
import { signing } from './migrations/0007Signing.ts';
import { issuing } from './migrations/0008Issuing.ts';
import { handedOut } from './migrations/0009HandedOut.ts';
import { fromEarlier } from './migrations/0010FromEarlier.ts';
import { emergencyReissue } from './migrations/0011EmergencyReissue.ts';
import { asWord } from './migrations/0012AsWord.ts';

// What step N does stands at place N - 1. A step that was released is never edited.
const steps: readonly string[] = [
  firstTables,
  lifeOfAVersion,
  standingAndFamily,
  whatAFieldSaid,
  files,
  copies,
  signing,
  issuing,
  handedOut,
  fromEarlier,
  emergencyReissue,
  asWord,
];

export const SCHEMA_VERSION = steps.length;

export const schemaOf = (reading: Reading): number =>
  reading.first<{ readonly user_version: number }>('PRAGMA user_version')?.user_version ?? 0;

export function migrate(database: Database): Result<void, AppError> {
  const found = schemaOf(database);
  if (found > SCHEMA_VERSION) return err(appError('vault-newer'));
  steps.slice(found).forEach((step, index) => {
    database.write((writing) => {
      writing.define(step);
      writing.define(`PRAGMA user_version = ${found + index + 1}`);
    });
  });
  return ok(undefined);
}
