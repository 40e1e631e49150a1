// The one door to the core, and its one error boundary: the operation must be known, its input must fit, the vault must be
// open where it has to be and by somebody who may write where something is written, and whatever is thrown behind it comes out as an error in words.
import { randomBytes } from 'node:crypto';
import { contract, mayWrite, type Contract, type OperationName, type OutputOf, type ParsedInputOf } from '../../shared/api/contract.ts';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { err, type Result } from '../../shared/base/result.ts';
import { outsideCode, outsideFailure } from './outsideFailure.ts';
import type { Ports } from './ports.ts';
import { stackFrames } from './stackFrames.ts';
import type { OpenVault } from './vault/openVault.ts';

type Answer<Name extends OperationName> = Result<OutputOf<Name>, AppError> | Promise<Result<OutputOf<Name>, AppError>>;

// An operation of the contract that nobody handles is a type error. What needs an open vault is given it.
export type Handlers = {
  readonly [Name in OperationName]: Contract[Name]['access'] extends 'anyone'
    ? (input: ParsedInputOf<Name>) => Answer<Name>
    : (input: ParsedInputOf<Name>, vault: OpenVault) => Answer<Name>;
};

export type Dispatch = (operation: string, input: unknown) => Promise<Result<unknown, AppError>>;

interface DispatchParts {
  readonly handlers: Handlers;
  readonly opened: () => OpenVault | undefined;
  readonly log: Ports['log'];
}

const isOperation = (name: string): name is OperationName => Object.hasOwn(contract, name);

const stackOf = (fault: unknown): string =>
  [fault instanceof Error ? fault.constructor.name : typeof fault, outsideCode(fault) ?? '', ...stackFrames(fault)]
    .filter((line) => line !== '')
    .join('\n');

// Where a schema has no sentence of its own.
function inputSentence({
  code,
  maximum,
  minimum,
}: {
  readonly code?: string;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
}): string {
  switch (code) {
    case 'too_big':
      return `This is too long or too large: ${String(maximum)} is the most.`;
    case 'too_small':
      return `This is too short or too small: ${String(minimum)} is the least.`;
    case 'unrecognized_keys':
      return 'There is a key here that Accord does not know.';
    case 'invalid_value':
      return 'This is not one of the choices.';
    default:
      return 'This is missing, or not of the kind it should be.';
  }
}

export function createDispatch({ handlers, opened, log }: DispatchParts): Dispatch {
  const bug = (fault: unknown, operation: string): AppError => {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log({ level: 'error', message: 'A bug was caught.', reference, operation, stack: stackOf(fault) });
    return appError('internal', { reference });
  };

  return async (operation, input) => {
    if (!isOperation(operation)) return err(appError('unknown-operation'));
    try {
      const read = contract[operation].input.safeParse(input, { error: inputSentence });
      if (!read.success) {
        const issues = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), sentence: message }));
        return err(appError('invalid-input', { issues }));
      }
      const vault = opened();
      const { access } = contract[operation];
      if (access !== 'anyone' && !vault) return err(appError('locked'));
      if (access === 'writing' && vault && !mayWrite(vault.session.user.role)) return err(appError('not-allowed'));
      // The record pairs each name with its own input; TypeScript cannot carry that pairing through a lookup.
      const handler = handlers[operation] as (input: unknown, vault: OpenVault | undefined) => Promise<Result<unknown, AppError>>;
      return await handler(read.data, vault);
    } catch (fault) {
      const known = outsideFailure(fault);
      if (!known) return err(bug(fault, operation));
      log({ level: 'error', message: `Refused from outside: ${outsideCode(fault) ?? ''}.`, operation });
      return err(known);
    }
  };
}
