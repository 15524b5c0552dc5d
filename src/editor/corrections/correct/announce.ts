import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { ActiveArticle } from '../../article/active';
import { setContext } from '../../context';
import { shorten } from '../../trees/excerpt';
import type { Corrections } from '../types';

/** How long the status bar says what has been done. */
const SHOWN_MS = 8000;
/** Characters of what has been done; all of it is in the tooltip. More would push what the status bar says of the article out of it. */
const SHOWN_LENGTH = 48;

const UNDO = 'onTheRecord.undoCorrection';
const REDO = 'onTheRecord.redoCorrection';

/** Says in the status bar what a gesture has done, and takes it back on a click. Keeps the context keys of undo and redo. */
export class Announcer implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('onTheRecord.step', vscode.StatusBarAlignment.Left);
  private readonly subscriptions: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What a click would take back or do again when the item was shown. */
  private offered: string | undefined;

  constructor(
    private readonly corrections: Corrections,
    private readonly active: ActiveArticle,
  ) {
    this.item.name = l10n.t('On the Record: Last Correction');
    this.subscriptions = vscode.Disposable.from(
      this.item,
      corrections.onDidChange((document) => document === active.document && this.update()),
      active.onDidChange(() => {
        this.hide();
        this.update();
      }),
    );
    this.update();
  }

  /** What has been done, with the way back. @param label of the step */
  done(label: string): void {
    this.show(`$(check) ${shorten(label, SHOWN_LENGTH)} $(discard)`, l10n.t('Done: {0}. Click to undo.', label), UNDO);
    this.update();
  }

  undone(label: string): void {
    this.show(`$(discard) ${l10n.t('Undone: {0}', shorten(label, SHOWN_LENGTH))}`, l10n.t('Click to redo: {0}', label), REDO);
  }

  redone(label: string): void {
    this.done(label);
  }

  /** Something to know, with nothing to take back. */
  say(message: string): void {
    this.show(message, message, undefined);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private show(text: string, tooltip: string, command: string | undefined): void {
    clearTimeout(this.timer);
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.accessibilityInformation = { label: tooltip };
    this.item.show();
    this.offered = this.offer();
    this.timer = setTimeout(() => this.hide(), SHOWN_MS);
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.item.hide();
  }

  private offer(): string | undefined {
    const { document } = this.active;
    if (!document) return undefined;
    return this.item.command === REDO ? this.corrections.redoLabel(document) : this.corrections.undoLabel(document);
  }

  private update(): void {
    const { document } = this.active;
    // Something else has been said since, a review for one: a click would take that back.
    if (this.item.command !== undefined && this.offer() !== this.offered) this.hide();
    setContext('canUndoCorrection', document !== undefined && this.corrections.undoLabel(document) !== undefined);
    setContext('canRedoCorrection', document !== undefined && this.corrections.redoLabel(document) !== undefined);
  }
}
