import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds that `work` takes. */
export function time(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The fastest of several runs, in milliseconds: what the machine can do when nothing else runs on it. */
export function fastest(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => time(work)));
}

/** @param share 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Bytes of the heap in use after a collection. */
export function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
