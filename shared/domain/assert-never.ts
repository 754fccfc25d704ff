/** Ends a switch over a union, so that a new case breaks the build; throws at run time, where a value came past its type. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${String(value)}`);
}
