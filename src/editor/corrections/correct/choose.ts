import { l10n, window, type QuickPickItem } from 'vscode';

/** A quick pick of codes. @returns undefined where it was closed. */
export async function choose<Code extends string>(
  title: string,
  codes: readonly Code[],
  inWords: (code: Code) => string,
  current?: Code,
  explained?: (code: Code) => string,
): Promise<Code | undefined> {
  const items = codes.map((code): QuickPickItem & { readonly code: Code } => ({
    code,
    label: inWords(code),
    description: code === current ? l10n.t('current') : '',
    ...(explained ? { detail: explained(code) } : {}),
  }));
  return (await window.showQuickPick(items, { title }))?.code;
}
