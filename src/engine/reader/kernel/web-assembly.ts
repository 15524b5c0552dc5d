/** The part of the WebAssembly API that the reader uses; the types of the engine's language know none of it. */
export interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

/** `WebAssembly.Memory`: `buffer` is another one after each growth. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** undefined where the host has no WebAssembly, or has been told to do without. */
export function hostWebAssembly(): WebAssemblyApi | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
}
