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

// Reading is free; writing is only to be had inside a transaction.
export interface Database extends Reading {
  readonly write: <Outcome>(work: (writing: Writing) => Outcome) => Outcome;
  // The same for work that may be refused half-way: then nothing of it is kept.
  readonly attempt: <Outcome>(work: (writing: Writing) => Result<Outcome, AppError>) => Result<Outcome, AppError>;
  readonly close: () => void;
}
