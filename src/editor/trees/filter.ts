import { window } from 'vscode';

/** Something whose rows can be narrowed down while the user types. */
export interface Filterable {
  readonly current: string;
  readonly apply: (words: string) => void;
}

/** An input box that filters with each key; cancelled, the filter is what it was before. */
export function askForFilter(title: string, placeholder: string, { current, apply }: Filterable): void {
  const input = window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = current;
  let accepted = false;
  input.onDidChangeValue(apply);
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) apply(current);
    input.dispose();
  });
  input.show();
}
