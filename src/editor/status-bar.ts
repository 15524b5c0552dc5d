import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { ActiveArticle } from './article/active';
import type { AnnotationStore } from './article/store';
import { dayInWords } from './date-words';
import { counted, originInWords } from './words';

/** Beside the language and the encoding, which stand at 100 and below. */
const PRIORITY = 110;

/** Officials, claims, publication date and where it came from; a click sets the date. */
export function createStatusBar(store: AnnotationStore, active: ActiveArticle): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onTheRecord.status', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('On the Record');
  const update = (): void => {
    const { document } = active;
    const status = document && store.status(document);
    const annotations = document && store.latest(document)?.annotations;
    if (status === 'annotating' && !annotations) {
      show(item, `$(loading~spin) ${l10n.t('Annotating…')}`, l10n.t('On the Record is reading this article.'), undefined);
      return;
    }
    if (status === 'size') {
      show(
        item,
        `$(warning) ${l10n.t('Too large to annotate')}`,
        l10n.t('This document is larger than the limit up to which documents are annotated without being asked. Click to annotate it.'),
        'onTheRecord.annotateDocument',
      );
      return;
    }
    if (!annotations) {
      item.hide();
      return;
    }
    const officials = counted.officials(annotations.people.filter(({ official }) => official).length);
    const claims = annotations.complete ? counted.claims(annotations.claims.length) : l10n.t('reading claims…');
    const { publicationDate } = annotations;
    const origin = originInWords[annotations.publicationDateOrigin]();
    const date = publicationDate === undefined ? l10n.t('no publication date') : `${publicationDate} (${origin})`;
    const long =
      publicationDate === undefined
        ? l10n.t('Publication date not known.')
        : l10n.t('Published on {0} ({1}).', dayInWords(publicationDate), origin);
    show(
      item,
      `$(account) ${officials} · ${claims} · $(calendar) ${date}`,
      `${officials}, ${claims}. ${long} ${l10n.t('Click to set the publication date.')}`,
      'onTheRecord.setPublicationDate',
    );
  };
  update();
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    store.onDidChange((document) => document === active.document && update()),
  );
}

function show(item: vscode.StatusBarItem, text: string, tooltip: string, command: string | undefined): void {
  item.text = text;
  item.tooltip = tooltip;
  item.command = command;
  item.accessibilityInformation = { label: tooltip, ...(command === undefined ? {} : { role: 'button' }) };
  item.show();
}
