// Asks the core for something, whatever carries the question. The contract is imported as a type only, so that a window
// does not load the schemas.
import type { Result } from '../base/result.ts';
import type { InputOf, OperationName, OutputOf } from './contract.ts';
import type { AppError } from './errors.ts';

// What one call may carry, as bytes of JSON. Many times what a plan comes to, and a bound to what a host must hold in memory.
export const MOST_CALL_BYTES = 4 * 1024 * 1024;
// A file comes by a way of its own, so that nothing else may be that large.
export const MOST_FILE_CALL_BYTES = 14 * 1024 * 1024;
const BRING_FILES: readonly string[] = ['files.add', 'verify.file'] satisfies readonly OperationName[];
export const bringsFile = (operation: string): boolean => BRING_FILES.includes(operation);

// Carries one call over a process or network boundary. It never throws: a lost connection is an AppError too.
export type Transport = (operation: string, input: unknown) => Promise<Result<unknown, AppError>>;

export interface Client {
  <Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>, AppError>>;
}

// The core on the other side made the value under the same contract; the boundary itself carries plain JSON.
export const createClient =
  (transport: Transport): Client =>
  (operation, input) =>
    transport(operation, input) as Promise<Result<never, AppError>>;
