/** What the suites in VS Code's hosts assert with: a web worker has no `node:assert`. */

export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

export function equal<Value>(actual: Value, expected: Value, message = ''): void {
  if (!Object.is(actual, expected)) throw new Error(`${message}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`);
}

/** Compares plain data. */
export function deepEqual<Value>(actual: Value, expected: Value, message = ''): void {
  if (show(actual) !== show(expected)) throw new Error(`${message}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`expected ${pattern.source}, got ${show(actual)}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 1);
}
