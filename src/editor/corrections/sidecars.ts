import * as vscode from 'vscode';
import type { Sidecar } from '../../engine/corrections/sidecar';

/** The sidecars of the articles that are open: what people have said of them, as it stands now. */
export class Sidecars implements vscode.Disposable {
  private readonly known = new Map<string, Sidecar>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  /** A sidecar has been read, or has become another from outside. Not fired for `put`. */
  readonly onDidChange = this.changed.event;

  /** Undefined where it has not been read yet. */
  of(article: vscode.Uri): Sidecar | undefined {
    return this.known.get(article.toString());
  }

  /** Reads an article's sidecar, once. Never rejects. */
  async load(article: vscode.Uri): Promise<Sidecar> {
    const { EMPTY_SIDECAR } = await import('../../engine/corrections/sidecar');
    const sidecar = this.of(article) ?? EMPTY_SIDECAR;
    this.known.set(article.toString(), sidecar);
    return sidecar;
  }

  /** Another content, to be kept. */
  put(article: vscode.Uri, sidecar: Sidecar): void {
    this.known.set(article.toString(), sidecar);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
