import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../engine';

/** What the command meets of the outside world, so that tests can give it another one. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Milliseconds from any fixed point. */
  now(): number;
  /** The time of day, as ISO 8601 writes it. */
  readonly time: () => string;
  /** A UUID that nothing else has. */
  readonly newId: () => string;
  /** Version of the package, "0.1.0". */
  version(): Promise<string>;
  loadEngine(): Promise<Engine>;
}

/** The command's exit codes. */
export const EXIT = { success: 0, someFailed: 1, usage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
