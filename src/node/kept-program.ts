import { readFile } from 'node:fs/promises';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { KeptCode } from './kept-code';

/**
 * A CommonJS module that is loaded with what V8 has made of it at an earlier start: nearly all of the first article's time goes into
 * reading the engine's functions, one after the other, when they are first called.
 */
export class KeptProgram<T> {
  private loaded: { readonly script: Script; readonly bytes: Uint8Array; readonly fromKept: boolean } | undefined;

  constructor(
    private readonly file: string,
    private readonly kept: KeptCode,
  ) {}

  /** Whether `load` has found code that was of use; undefined before. */
  get fromKept(): boolean | undefined {
    return this.loaded?.fromKept;
  }

  /** Runs the module and gives what it exports. */
  async load(): Promise<T> {
    const bytes = await readFile(this.file);
    const cachedData = await this.kept.read(bytes);
    const script = new Script(Module.wrap(bytes.toString()), { filename: this.file, ...(cachedData && { cachedData }) });
    const module = { exports: {} };
    const run = script.runInThisContext() as (...scope: unknown[]) => void;
    run.call(module.exports, module.exports, createRequire(this.file), module, this.file, path.dirname(this.file));
    this.loaded = { script, bytes, fromKept: cachedData !== undefined && script.cachedDataRejected === false };
    return module.exports as T;
  }

  /**
   * Keeps what V8 has made of the module until now, unless that is what it began with. Takes some 30 ms: for when nobody waits.
   * @returns whether it has been written.
   */
  async keep(): Promise<boolean> {
    if (!this.loaded || this.loaded.fromKept) return false;
    return this.kept.write(this.loaded.bytes, this.loaded.script.createCachedData());
  }
}
