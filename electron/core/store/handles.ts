// What may be done with an open database: reading anywhere, writing only inside a transaction.
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';

export type Value = string | number | Buffer | null;
export type Values = Readonly<Record<string, Value>>;

export interface Reading {
  // The caller names the row's shape beside the SQL that makes it.
  readonly first: <Row>(sql: string, values?: Values) => Row | undefined;
  readonly all: <Row>(sql: string, values?: Values) => readonly Row[];
}

export interface Writing extends Reading {
  // How many rows were changed.
  readonly change: (sql: string, values?: Values) => number;
  readonly define: (sql: string) => void;
}

export interface Copy extends Reading {
  // Everything in it as a new database under the same key, without what was deleted.
  readonly compactInto: (file: string) => void;
  readonly close: () => void;
}

// Reading is free; writing is only to be had inside a transaction.
export interface Database extends Copy {
  readonly write: <Outcome>(work: (writing: Writing) => Outcome) => Outcome;
  // The same for work that may be refused half-way: then nothing of it is kept.
  readonly attempt: <Outcome>(work: (writing: Writing) => Result<Outcome, AppError>) => Result<Outcome, AppError>;
  // From now until what it gives back is called, the database file stands still and the log beside it only grows, so that
  // another process may copy the two while people go on writing.
  readonly standStill: () => () => void;
}
