import type { LinearMemory } from './web-assembly';

const PAGE_BYTES = 65536;
const ALIGNMENT = 16;

/** The kernel's memory, given out from its beginning. Nothing is given back: it lives as long as the network that uses it. */
export class KernelMemory {
  private taken = ALIGNMENT;

  constructor(private readonly memory: LinearMemory) {}

  /** @returns the address of so many bytes, a multiple of 16. */
  take(bytes: number): number {
    const at = this.taken;
    this.taken = aligned(at + bytes);
    this.reach(this.taken);
    return at;
  }

  /**
   * Addresses of areas behind all that has been taken, good until the next call: for what lasts one paragraph. The memory grows only
   * where they do not fit.
   */
  areas(...bytes: readonly number[]): number[] {
    let end = this.taken;
    const addresses = bytes.map((size) => {
      const at = end;
      end = aligned(at + size);
      return at;
    });
    this.reach(end);
    return addresses;
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length);
  }

  doubles(at: number, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, at, length);
  }

  shorts(at: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, at, length);
  }

  bytes(at: number, length: number): Int8Array {
    return new Int8Array(this.memory.buffer, at, length);
  }

  /** Of the whole memory, in bytes. */
  get size(): number {
    return this.memory.buffer.byteLength;
  }

  /** @throws RangeError if the host has no such memory. */
  private reach(end: number): void {
    const missing = end - this.size;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE_BYTES));
  }
}

function aligned(address: number): number {
  return Math.ceil(address / ALIGNMENT) * ALIGNMENT;
}
