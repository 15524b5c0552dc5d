import * as vscode from 'vscode';
import type { Edit } from './edits';

interface Change {
  readonly version: number;
  /** Undefined where another program has changed the file. */
  readonly edits: readonly Edit[] | undefined;
}

/** What has been typed into documents, so that what stands in them can be followed. */
export class Typed implements vscode.Disposable {
  private readonly changes = new WeakMap<vscode.TextDocument, Change[]>();
  private readonly subscription: vscode.Disposable;

  /** @param isFollowed whether anything of a document is to be followed */
  constructor(isFollowed: (document: vscode.TextDocument) => boolean) {
    this.subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isFollowed(document)) return;
      const changes = this.changes.get(document) ?? [];
      this.changes.set(document, changes);
      // A document that is read again because its file has changed is as clean as before: what VS Code tells then is what differs, not
      // what somebody has done. The offsets of one event are all of the text before it: the last ones first, none moves another.
      const edits = document.isDirty ? contentChanges.map(editOf).sort((a, b) => b.start - a.start) : undefined;
      changes.push({ version: document.version, edits });
    });
  }

  /** What was typed between two versions; undefined where that is not known. */
  between(document: vscode.TextDocument, from: number, to: number): readonly Edit[] | undefined {
    const changes = (this.changes.get(document) ?? []).filter(({ version }) => version > from && version <= to);
    if (changes.length !== to - from) return undefined;
    const edits: Edit[] = [];
    for (const change of changes) {
      if (!change.edits) return undefined;
      edits.push(...change.edits);
    }
    return edits;
  }

  /** Forgets what was typed up to a version. */
  forget(document: vscode.TextDocument, until: number): void {
    const left = this.changes.get(document)?.filter(({ version }) => version > until);
    if (left) this.changes.set(document, left);
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

const editOf = ({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Edit => ({
  start: rangeOffset,
  length: rangeLength,
  by: text.length,
});
