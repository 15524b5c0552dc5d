import * as vscode from 'vscode';
import type { Engine } from '../../engine';

export type EngineModule = typeof import('../../engine');

/** Where the engine's code comes from. */
export interface EngineProgram {
  load(): Promise<EngineModule>;
  /** Told each time when an article has been read with all its claims, and has some. */
  hasRead?(): void;
}

/** The bundle's own way: within it in the browser, beside it in Node. */
export const BUNDLED: EngineProgram = { load: () => import('../../engine') };

/**
 * The engine, loaded when the first article asks for it: until then neither its code nor the language model costs anything.
 * A load that failed is tried again with the next article.
 */
export function lazyEngine(extensionUri: vscode.Uri, log: vscode.LogOutputChannel, program: EngineProgram): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const start = Date.now();
    const { loadEngine } = await program.load();
    const read = async (file: string): Promise<Uint8Array> => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', file));
    const engine = await loadEngine(
      async () => new TextDecoder().decode(await read('language-model.json')),
      () => read('reader.bin'),
    );
    log.info(`language model loaded in ${Date.now() - start} ms; claim reader: ${engine.claimReader}`);
    if (engine.claimReaderProblem !== undefined)
      log.warn(`the claim reader cannot be used, rules read alone: ${engine.claimReaderProblem}`);
    return engine;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
