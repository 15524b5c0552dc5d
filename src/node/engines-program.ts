import * as vscode from 'vscode';
import type { EngineModule, EngineProgram } from '../editor/article/engine';
import { KeptCode } from './kept-code';
import { KeptProgram } from './kept-program';

/** To keep the engine's code takes longer than a key press may wait. */
const REST_MS = 5000;

/**
 * The engine's bundle, with what V8 has made of it once it has read a first article: the first article of every later session is there
 * sooner. Where that cannot be had or kept, nobody notices but by the time it takes.
 * @param file the bundle's path.
 * @param rest so long must nothing have been typed or read before the code is kept.
 */
export function enginesProgram(
  { globalStorageUri, extension, subscriptions }: Pick<vscode.ExtensionContext, 'globalStorageUri' | 'extension' | 'subscriptions'>,
  file: string,
  rest = REST_MS,
): EngineProgram {
  const { version } = extension.packageJSON as { readonly version: string };
  const program = new KeptProgram<EngineModule>(file, new KeptCode(globalStorageUri.fsPath, version));
  /** Undefined until an article has been read. */
  let waiting: boolean | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (waiting) timer = setTimeout(keep, rest);
  };
  const keep = (): void => {
    waiting = false;
    listening.dispose();
    void program.keep();
  };
  const listening = vscode.workspace.onDidChangeTextDocument(wait);
  subscriptions.push(listening, { dispose: () => clearTimeout(timer) });
  return {
    load: () => program.load().catch(() => import('../engine')),
    hasRead() {
      waiting ??= true;
      wait();
    },
  };
}
