import { commands, l10n, window, type LogOutputChannel } from 'vscode';

/** What goes wrong inside is logged each time and shown once: the reader's work goes on without the layer that failed. */
export class Faults {
  private shown = false;

  constructor(readonly log: LogOutputChannel) {}

  /**
   * @param doing what was being done, for the log ("annotating file:///…").
   */
  report(doing: string, error: unknown): void {
    this.log.error(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (this.shown) return;
    this.shown = true;
    const showLog = l10n.t('Show Output Log');
    void window
      .showErrorMessage(l10n.t('On the Record could not annotate this article. The output log says why.'), showLog)
      .then((choice) => (choice === showLog ? commands.executeCommand('onTheRecord.showLog') : undefined));
  }
}
