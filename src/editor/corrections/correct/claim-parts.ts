import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Span } from '../../../engine';
import { setContext } from '../../context';
import { offsetOf, rangeOf } from '../../offsets';
import { wordsAt } from './marking';

/** The parts of a claim in the order in which they are asked for. */
const PARTS = ['content', 'source', 'cue'] as const;
type Part = (typeof PARTS)[number];
export type PickedParts = Readonly<Record<Part, readonly Span[]>>;

const ASKED: { readonly [Name in Part]: () => string } = {
  content: () => l10n.t('Select what is said, then press Enter. Escape ends it.'),
  source: () => l10n.t('Select who says it, then press Enter; with nothing selected, the article does not say who. Escape ends it.'),
  cue: () =>
    l10n.t(
      'Select the words that tell that it is said (“said”, “according to”), then press Enter; with nothing selected, there are none. Escape ends it.',
    ),
};

/**
 * A claim is marked in three steps: the user selects the words of a part in the text and presses Enter. A message says which part is
 * wanted; it takes no focus and can be cancelled, and what is picked has a frame. One at a time.
 */
export class ClaimParts implements vscode.Disposable {
  private running: Run | undefined;

  /** Asks for the parts of a claim in an editor. @returns undefined where it was ended before, or the text was changed meanwhile. */
  async pick(editor: vscode.TextEditor): Promise<PickedParts | undefined> {
    this.cancel();
    const run = new Run(editor);
    this.running = run;
    setContext('marking', true);
    try {
      // Words that were selected before are what the claim says.
      if (!editor.selection.isEmpty) run.accept();
      return await run.parts();
    } finally {
      run.dispose();
      if (this.running === run) {
        this.running = undefined;
        setContext('marking', false);
      }
    }
  }

  /** The selection is the part that is asked for. */
  accept(): void {
    this.running?.accept();
  }

  cancel(): void {
    this.running?.end(undefined);
  }

  dispose(): void {
    this.cancel();
  }
}

class Run {
  private readonly picked: { [Name in Part]: readonly Span[] } = { content: [], source: [], cue: [] };
  private readonly frame = vscode.window.createTextEditorDecorationType({
    borderStyle: 'solid',
    borderWidth: '1px',
    borderColor: new vscode.ThemeColor('focusBorder'),
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'),
  });
  private readonly stepped = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private readonly result: Promise<PickedParts | undefined>;
  private resolve: (parts: PickedParts | undefined) => void = () => undefined;
  private step = 0;

  constructor(private readonly editor: vscode.TextEditor) {
    this.result = new Promise((resolve) => (this.resolve = resolve));
    const { document } = editor;
    this.subscriptions = vscode.Disposable.from(
      this.frame,
      this.stepped,
      vscode.workspace.onDidChangeTextDocument(
        (event) => event.document === document && event.contentChanges.length > 0 && this.end(undefined),
      ),
      vscode.workspace.onDidCloseTextDocument((closed) => closed === document && this.end(undefined)),
      // Enter is the text's again as soon as another one is written.
      vscode.window.onDidChangeActiveTextEditor((other) => other && other.document !== document && this.end(undefined)),
    );
  }

  async parts(): Promise<PickedParts | undefined> {
    const title = l10n.t('Mark a Claim');
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const tell = (): void => {
          const part = PARTS[this.step];
          if (part) progress.report({ message: l10n.t('{0} of {1}: {2}', this.step + 1, PARTS.length, ASKED[part]()) });
        };
        const both = vscode.Disposable.from(
          this.stepped.event(tell),
          token.onCancellationRequested(() => this.end(undefined)),
        );
        tell();
        await this.result;
        both.dispose();
      },
    );
    return this.result;
  }

  accept(): void {
    const part = PARTS[this.step];
    const { document } = this.editor;
    // The article may stand in two editors.
    const editor = vscode.window.activeTextEditor;
    if (!part || editor?.document !== document) return;
    const text = document.getText();
    const spans = editor.selections.flatMap(
      ({ start, end }) => wordsAt({ text }, { start: offsetOf(document, start), end: offsetOf(document, end) }) ?? [],
    );
    if (part === 'content' && spans.length === 0) {
      // A claim without content is none: it is asked for again.
      this.stepped.fire();
      return;
    }
    this.picked[part] = spans;
    this.step++;
    editor.selection = new vscode.Selection(editor.selection.end, editor.selection.end);
    editor.setDecorations(
      this.frame,
      Object.values(this.picked)
        .flat()
        .map((span) => rangeOf(document, span)),
    );
    if (this.step === PARTS.length) this.end(this.picked);
    else this.stepped.fire();
  }

  end(parts: PickedParts | undefined): void {
    this.resolve(parts);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
