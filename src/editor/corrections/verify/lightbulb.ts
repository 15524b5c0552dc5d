import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { REVIEW_STATUSES } from '../../../engine/corrections/types';
import { Lookup } from '../../article/article';
import type { AnnotationStore } from '../../article/store';
import { offsetOf } from '../../offsets';
import { COMMAND_OF_STATUS } from './commands';
import { stateInWords } from './words';

/** Beside the corrections, under a heading of their own. */
const KIND = vscode.CodeActionKind.Refactor.append('onTheRecord').append('verify');

/** What can be said of the claim at the cursor, by the lightbulb or Ctrl+. */
export function registerVerifyActions(store: Pick<AnnotationStore, 'current'>): vscode.Disposable {
  const action = (claim: string, title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, KIND);
    made.command = { title, command: `onTheRecord.${command}`, arguments: [claim] };
    return made;
  };
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range, { only }) {
        if (only && !only.intersects(KIND)) return undefined;
        const article = store.current(document);
        const claim = article && Lookup.of(article).claimAt(offsetOf(document, range.start));
        if (!claim) return undefined;
        return [
          ...REVIEW_STATUSES.map((status) => action(claim.id, l10n.t('Check: {0}', stateInWords[status]()), COMMAND_OF_STATUS[status])),
          action(claim.id, l10n.t('Check: With Note and Links…'), 'reviewClaim'),
          action(claim.id, l10n.t('Check: Discuss'), 'discussClaim'),
        ];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}
