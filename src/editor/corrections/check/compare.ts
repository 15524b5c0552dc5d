import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { makeAnchor } from '../../../engine/anchors/anchor';
import type { PlacedCorrection } from '../../../engine/corrections/placed';
import { saidInWords } from '../wording';
import { partInWords } from './part-words';
import { behind, inFront } from './surroundings';

/** Documents of this scheme are made to be compared, and are no articles. */
const COMPARED = 'on-the-record-compared';

/** Shows where a correction stood and where it may stand now in an editor with two sides. */
export class Comparison implements vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable;
  private count = 0;

  constructor() {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(COMPARED, {
        provideTextDocumentContent: (uri) => this.texts.get(uri.toString()),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.texts.delete(uri.toString())),
    );
  }

  /** @param text the article's, of the same version as the placements. */
  async show(text: string, placed: PlacedCorrection): Promise<void> {
    const [before, after] = sidesOf(text, placed);
    const title = l10n.t('{0}: before and now', saidInWords(placed.correction).replace(/\.$/, ''));
    // Beside the article: the views speak of it as long as it can be seen.
    await vscode.commands.executeCommand('vscode.diff', this.document(before), this.document(after), title, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
    });
  }

  dispose(): void {
    this.texts.clear();
    this.subscriptions.dispose();
  }

  private document(text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: COMPARED, path: `/${++this.count}.txt` });
    this.texts.set(uri.toString(), text);
    return uri;
  }
}

/**
 * The words of each part with what stands around them on their line, a part a paragraph, named where there are several; nothing for a part
 * that stands nowhere.
 */
export function sidesOf(text: string, { correction: { targets }, placements }: PlacedCorrection): readonly [before: string, after: string] {
  const named = (words: string, i: number): string => (targets.length > 1 ? `${partInWords[targets[i]!.part]()}: ${words}` : words);
  const before = targets.map(({ anchor: { prefix, exact, suffix } }) => inFront(prefix) + exact + behind(suffix));
  const after = placements.map(({ span }) => {
    if (!span) return '';
    const { prefix, exact, suffix } = makeAnchor(text, span);
    return inFront(prefix) + exact + behind(suffix);
  });
  return [before.map(named).join('\n\n'), after.map(named).join('\n\n')];
}
