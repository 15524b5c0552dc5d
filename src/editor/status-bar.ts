import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Annotations } from '../engine';
import type { ActiveArticle } from './article/active';
import type { Article } from './article/article';
import type { AnnotationStore } from './article/store';
import { NO_REVIEWS, progressOf, type Reviews } from './corrections/verify/status';
import { progressInWords } from './corrections/verify/words';
import { dayInWords } from './date-words';
import { counted, originInWords } from './words';

/** Beside the language and the encoding, which stand at 100 and below. */
const PRIORITY = 110;

/** What the status bar says of a document. */
export interface Status {
  readonly text: string;
  /** The same in sentences: for the mouse, and for screen readers. */
  readonly explained: string;
  /** What a click does, by the command's id without `onTheRecord.`. */
  readonly command?: string;
  /** What else can be done from the hover. */
  readonly links?: readonly Link[];
}

interface Link {
  readonly words: string;
  readonly command: string;
}

/** Officials, claims, publication date and where it came from; a click sets the date. */
export function createStatusBar(store: AnnotationStore, active: ActiveArticle, reviews: (article: Article) => Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onTheRecord.status', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('On the Record');
  const update = (): void => {
    const { document } = active;
    const status = document && statusOf(document, store, reviews);
    if (status) show(item, status);
    else item.hide();
  };
  update();
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    store.onDidChange((document) => document === active.document && update()),
  );
}

/** @returns undefined for a document that is left alone. */
export function statusOf(
  document: vscode.TextDocument,
  store: Pick<AnnotationStore, 'latest' | 'status'>,
  reviews: (article: Article) => Reviews = () => NO_REVIEWS,
): Status | undefined {
  const article = store.latest(document);
  if (article) return annotated(article.annotations, reviews(article));
  switch (store.status(document)) {
    case 'annotating':
      return {
        text: `$(loading~spin) ${l10n.t('Annotating…')}`,
        explained: l10n.t('On the Record is reading this article.'),
        links: [STOP()],
      };
    case 'size':
      return {
        text: `$(warning) ${l10n.t('Too large to annotate')}`,
        explained: l10n.t(
          'This document is larger than the limit up to which documents are annotated without being asked. Click to annotate it.',
        ),
        command: 'annotateDocument',
      };
    case 'failed':
      return {
        text: `$(error) ${l10n.t('Not annotated')}`,
        explained: l10n.t('This article could not be annotated. Click to try again; the output log says what went wrong.'),
        command: 'annotateDocument',
        links: [{ words: l10n.t('Show Output Log'), command: 'showLog' }],
      };
    default:
      return undefined;
  }
}

function annotated({ people, claims, complete, publicationDate, publicationDateOrigin }: Annotations, reviews: Reviews): Status {
  const progress = progressOf(claims, reviews);
  const checked = progress.begun ? progressInWords(progress) : undefined;
  const officials = counted.officials(people.filter(({ official }) => official).length);
  const said = complete ? counted.claims(claims.length) : l10n.t('reading claims…');
  const origin = originInWords[publicationDateOrigin]();
  const date = publicationDate === undefined ? l10n.t('no publication date') : `${publicationDate} (${origin})`;
  const published =
    publicationDate === undefined
      ? l10n.t('Publication date not known.')
      : l10n.t('Published on {0} ({1}).', dayInWords(publicationDate), origin);
  return {
    text: `$(account) ${officials} · ${complete ? '' : '$(loading~spin) '}${said}${checked === undefined ? '' : ` · $(checklist) ${checked}`} · $(calendar) ${date}`,
    explained: `${[officials, said, checked].filter(Boolean).join(', ')}. ${published} ${l10n.t('Click to set the publication date.')}`,
    command: 'setPublicationDate',
    links: complete ? [] : [STOP()],
  };
}

/** A long article takes a while: whoever does not want its claims need not wait. */
const STOP = (): Link => ({ words: l10n.t('Stop Annotating This Document'), command: 'stopAnnotating' });

function show(item: vscode.StatusBarItem, { text, explained, command, links = [] }: Status): void {
  item.text = text;
  item.tooltip = links.length === 0 ? explained : withLinks(explained, links);
  item.command = command === undefined ? undefined : `onTheRecord.${command}`;
  item.accessibilityInformation = { label: explained, ...(command === undefined ? {} : { role: 'button' }) };
  item.show();
}

/** A hover from which commands can be run; no words of the article stand in it. */
function withLinks(explained: string, links: readonly Link[]): vscode.MarkdownString {
  const hover = new vscode.MarkdownString(undefined, true);
  hover.isTrusted = { enabledCommands: links.map(({ command }) => `onTheRecord.${command}`) };
  hover.appendText(explained);
  hover.appendMarkdown(`\n\n${links.map(({ words, command }) => `[${words}](command:onTheRecord.${command})`).join(' · ')}`);
  return hover;
}
