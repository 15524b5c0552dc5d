import * as vscode from 'vscode';
import type { ActiveArticle } from './article/active';
import type { AnnotationStore } from './article/store';

const set = new Map<string, unknown>();

/** Sets a context key that `when` clauses of the manifest read. */
export function setContext(name: string, value: string | boolean): void {
  if (set.get(name) === value) return;
  set.set(name, value);
  void vscode.commands.executeCommand('setContext', `onTheRecord.${name}`, value);
}

/** Keeps the context keys of the active article: which commands apply, and which welcome the views show. */
export function watchContext(store: AnnotationStore, active: ActiveArticle): vscode.Disposable {
  const update = (): void => {
    const { document } = active;
    const status = document && (store.status(document) ?? 'annotating');
    const annotations = document && store.latest(document)?.annotations;
    setContext('state', status === undefined || status === 'unsuitable' ? 'none' : status);
    setContext('canAnnotate', status === 'language' || status === 'excluded' || status === 'size' || status === 'failed');
    setContext('hasPeople', Boolean(annotations?.people.length));
    setContext('hasOfficials', Boolean(annotations?.people.some(({ official }) => official)));
    setContext('hasQuotations', Boolean(annotations?.quotes.length));
    setContext('hasDates', Boolean(annotations?.dates.length));
    setContext('hasClaims', Boolean(annotations?.claims.length));
    setContext('hasPublicationDate', annotations?.publicationDate !== undefined);
  };
  update();
  return vscode.Disposable.from(
    active.onDidChange(update),
    store.onDidChange((document) => document === active.document && update()),
  );
}
