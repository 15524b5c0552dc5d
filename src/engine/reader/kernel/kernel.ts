import { decodeBase64 } from './base64';
import { KERNEL_CODE } from './code.generated';
import { KernelMemory } from './memory';
import { hostWebAssembly, type LinearMemory, type WebAssemblyApi } from './web-assembly';

/** What src/reader-kernel/index.ts exports; its comments say what the numbers are. */
export interface KernelCode {
  readonly memory: LinearMemory;
  addProducts(
    weights: number,
    scales: number,
    blocks: number,
    pairs: number,
    x: number,
    columns: number,
    y: number,
    rows: number,
    count: number,
  ): void;
  sumRows(a: number, b: number, c: number, y: number, count: number): void;
  scan(
    weights: number,
    scales: number,
    blocks: number,
    width: number,
    curves: number,
    cell: number,
    gates: number,
    next: number,
    out: number,
    nextOut: number,
    tokens: number,
  ): void;
}

/** The network's inner loops in WebAssembly SIMD, with a memory of their own. */
export interface Kernel {
  readonly code: KernelCode;
  readonly memory: KernelMemory;
}

/** Gives a new kernel, or undefined where there cannot be one: the network is then computed in plain JavaScript. */
export type OpenKernel = () => Kernel | undefined;

/**
 * Synchronous: the code has 2 KB, and only a browser's main thread refuses to compile more than 4 KB at once.
 * @param api of the host; another one in tests, null for none.
 * @returns undefined without WebAssembly, without SIMD (the code is then no valid module), or where a content security policy forbids it.
 */
export function openKernel(api: WebAssemblyApi | null = hostWebAssembly() ?? null): Kernel | undefined {
  if (!api) return undefined;
  const bytes = decodeBase64(KERNEL_CODE);
  try {
    const code = new api.Instance(new api.Module(bytes)).exports as KernelCode;
    return { code, memory: new KernelMemory(code.memory) };
  } catch {
    return undefined;
  }
}
