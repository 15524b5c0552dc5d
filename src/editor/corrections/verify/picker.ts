import { l10n, QuickInputButtons, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { statusItems } from './ask';
import type { Answer, Question } from './question';

interface AnswerItem extends QuickPickItem {
  readonly answer?: Answer;
}

/** Puts the question of the review mode in a list that stays while the reviewer reads on in the editor. */
export function askInPicker({ title, words, state, isFirst }: Question): Promise<Answer> {
  const picker = window.createQuickPick<AnswerItem>();
  picker.title = title;
  picker.placeholder = words;
  picker.ignoreFocusOut = true;
  picker.buttons = isFirst ? [] : [QuickInputButtons.Back];
  picker.items = [
    ...statusItems(state).map(({ status, ...item }) => ({ ...item, answer: status })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('With Note and Links…'), iconPath: new ThemeIcon('note'), answer: 'note' },
    { label: l10n.t('Skip'), iconPath: new ThemeIcon('debug-step-over'), answer: 'skip' },
    ...(isFirst ? [] : [{ label: l10n.t('Back'), iconPath: new ThemeIcon('arrow-left'), answer: 'back' } as const]),
    { label: l10n.t('Stop'), iconPath: new ThemeIcon('debug-stop'), answer: 'stop' },
  ];
  return new Promise((resolve) => {
    let answer: Answer = 'stop';
    const give = (given: Answer): void => {
      answer = given;
      picker.hide();
    };
    picker.onDidTriggerButton(() => give('back'));
    picker.onDidAccept(() => give(picker.selectedItems[0]?.answer ?? 'stop'));
    picker.onDidHide(() => {
      picker.dispose();
      resolve(answer);
    });
    picker.show();
  });
}
