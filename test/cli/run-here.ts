import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run';
import { loadEngine, type Engine } from '../../src/engine';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Standard input of somebody who pipes nothing in. */
export const TERMINAL = Symbol('a terminal');

let engine: Promise<Engine> | undefined;

let ids = 0;

/** Runs the command in this process, with its own streams. */
export async function runHere(
  args: readonly string[],
  stdin: string | typeof TERMINAL = '',
  load: () => Promise<Engine> = () => (engine ??= loadEngine()),
): Promise<Outcome> {
  const stdout = new Collector();
  const stderr = new Collector();
  const code = await run(args, {
    stdin: stdin === TERMINAL ? Object.assign(new PassThrough(), { isTTY: true }) : Readable.from(stdin.length > 0 ? [stdin] : []),
    stdout,
    stderr,
    now: () => 0,
    time: () => '2026-11-22T09:30:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    version: () => Promise.resolve('1.2.3'),
    loadEngine: load,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
