// Closes a switch over a union: a case that nobody handled is a type error, and a bug if it happens all the same.
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${typeof value}`);
}
