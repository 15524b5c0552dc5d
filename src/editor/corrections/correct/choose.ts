import { l10n, type QuickPickItem } from 'vscode';
import { pickOne } from './pick-one';

/** A quick pick of codes, which opens with the one that holds now. @returns undefined where it was closed. */
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
  return (await pickOne(items, { title, current: items.find(({ code }) => code === current) }))?.code;
}
