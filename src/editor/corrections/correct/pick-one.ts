import { window, type QuickPickItem } from 'vscode';

export interface PickOptions<Item> {
  readonly title: string;
  readonly placeHolder?: string;
  readonly matchOnDescription?: boolean;
  /** What holds now: the list opens with it, so that Enter leaves all as it is. Undefined where nothing of the list does. */
  readonly current?: Item | undefined;
}

/** As `window.showQuickPick`, which cannot open with another row than the first. @returns undefined where it was closed. */
export function pickOne<Item extends QuickPickItem>(items: readonly Item[], options: PickOptions<Item>): Promise<Item | undefined> {
  const { title, placeHolder, matchOnDescription = false, current } = options;
  const picker = window.createQuickPick<Item>();
  picker.title = title;
  picker.placeholder = placeHolder;
  picker.matchOnDescription = matchOnDescription;
  picker.items = items;
  if (current) picker.activeItems = [current];
  return new Promise((resolve) => {
    let chosen: Item | undefined;
    picker.onDidAccept(() => {
      [chosen] = picker.selectedItems;
      // Nothing matches what was typed: the list stays.
      if (chosen) picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(chosen);
    });
    picker.show();
  });
}
