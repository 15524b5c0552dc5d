import * as vscode from 'vscode';
import type { Engine } from '../../engine';

/**
 * The engine, loaded when the first article asks for it: until then neither its code nor the language model costs anything.
 * A load that failed is tried again with the next article.
 */
export function lazyEngine(extensionUri: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const start = Date.now();
    const { loadEngine } = await import('../../engine');
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
