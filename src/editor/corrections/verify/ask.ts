import { l10n, window, type QuickPickItem } from 'vscode';
import { REVIEW_STATUSES, type ReviewStatus } from '../../../engine/corrections/types';
import type { CorrectionOf } from '../../../engine/corrections/reviews';
import type { Finding } from './changes';
import { readLinks } from './links';
import type { CheckState } from './status';
import { stateExplained, stateIcon, stateInWords } from './words';

export interface StatusItem extends QuickPickItem {
  readonly status: ReviewStatus;
}

/** The four outcomes of a check, to pick from. @param current the one that holds now. */
export function statusItems(current: CheckState | undefined): StatusItem[] {
  return REVIEW_STATUSES.map((status) => ({
    status,
    label: stateInWords[status](),
    iconPath: stateIcon(status),
    description: status === current ? l10n.t('current') : '',
    detail: stateExplained[status](),
  }));
}

/**
 * Asks for a status, a note and evidence, one after the other; what has been found before is the proposal.
 * @returns undefined where any of the questions was closed: nothing is to be recorded then.
 */
export async function askForFinding(title: string, before: CorrectionOf<'review'>['body'] | undefined): Promise<Finding | undefined> {
  const items = statusItems(before?.status);
  // What holds now stands first, so that Enter leads on to the note.
  const sorted = [...items.filter(({ status }) => status === before?.status), ...items.filter(({ status }) => status !== before?.status)];
  const item = await window.showQuickPick(sorted, { title, placeHolder: l10n.t('What have you found?'), ignoreFocusOut: true });
  if (!item) return undefined;
  const note = await window.showInputBox({
    title,
    prompt: l10n.t('Note: how it was checked, what speaks for it or against it. May stay empty.'),
    value: before?.note ?? '',
    ignoreFocusOut: true,
  });
  if (note === undefined) return undefined;
  const links = await window.showInputBox({
    title,
    prompt: l10n.t('Evidence: addresses of pages, with blanks between them. May stay empty.'),
    value: (before?.evidence ?? []).join(' '),
    ignoreFocusOut: true,
    validateInput: faultInLinks,
  });
  const read = links === undefined ? undefined : readLinks(links);
  return read?.kind === 'links' ? { status: item.status, note: note.trim(), evidence: read.links } : undefined;
}

function faultInLinks(text: string): string | undefined {
  const read = readLinks(text);
  return read.kind === 'fault' ? l10n.t('“{0}” is no address of a page: such begin with https:// or http://', read.word) : undefined;
}
