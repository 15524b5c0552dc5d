import * as vscode from 'vscode';
import type { EngineModule, EngineProgram } from '../editor/article/engine';
import { KeptCode } from './kept-code';
import { KeptProgram } from './kept-program';

/** So long must nothing have been typed or read before the engine's code is kept: that takes longer than a key press may wait. */
const REST_MS = 5000;

/**
 * The engine's bundle, with what V8 has made of it once it has read a first article: the first article of every later session is there
 * sooner. Where that cannot be had or kept, nobody notices but by the time it takes.
 * @param file the bundle's path.
 */
export function enginesProgram({ globalStorageUri, extension, subscriptions }: vscode.ExtensionContext, file: string): EngineProgram {
  const { version } = extension.packageJSON as { readonly version: string };
  const program = new KeptProgram<EngineModule>(file, new KeptCode(globalStorageUri.fsPath, version));
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (waiting) timer = setTimeout(keep, REST_MS);
  };
  const keep = (): void => {
    waiting = false;
    listening.dispose();
    void program.keep();
  };
  const listening = vscode.workspace.onDidChangeTextDocument(wait);
  subscriptions.push(listening, { dispose: () => clearTimeout(timer) });
  let first = true;
  return {
    load: () => program.load().catch(() => import('../engine')),
    hasRead() {
      if (first) waiting = true;
      first = false;
      wait();
    },
  };
}
