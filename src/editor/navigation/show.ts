import * as vscode from 'vscode';
import type { Pair } from '../../engine';
import { rangeOf } from '../offsets';

/** Selects a stretch of the text and brings it into sight. */
export function select(editor: vscode.TextEditor, span: Pair, reveal = vscode.TextEditorRevealType.InCenterIfOutsideViewport): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, reveal);
}

/** An entry of a quick pick that stands for a place in the text. */
export interface PlacedItem extends vscode.QuickPickItem {
  readonly span: Pair;
}

/**
 * A quick pick whose active entry is shown in the editor while the user moves through it. Cancelled, the editor is as it was before.
 * @returns the chosen entry; undefined where it was cancelled.
 */
export async function pickWithPreview<Item extends PlacedItem>(
  editor: vscode.TextEditor,
  { title, placeholder, items }: { readonly title: string; readonly placeholder: string; readonly items: readonly Item[] },
): Promise<Item | undefined> {
  const { selections } = editor;
  const top = editor.visibleRanges[0];
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.items = items;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const at = editor.selection.active;
  const here = items.find(({ span }) => rangeOf(editor.document, span).contains(at));
  if (here) picker.activeItems = [here];
  // The list makes its first entry active by itself; the text stays where it is until the user moves.
  let settled = false;
  return new Promise((resolve) => {
    let chosen: Item | undefined;
    picker.onDidChangeActive(([item]) => {
      // The list covers the upper part of the editor.
      if (item && settled) select(editor, item.span, vscode.TextEditorRevealType.InCenter);
      settled = true;
    });
    picker.onDidAccept(() => {
      chosen = picker.selectedItems[0];
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      if (chosen) select(editor, chosen.span);
      else {
        editor.selections = selections;
        if (top) editor.revealRange(new vscode.Range(top.start, top.start), vscode.TextEditorRevealType.AtTop);
      }
      resolve(chosen);
    });
    picker.show();
  });
}
