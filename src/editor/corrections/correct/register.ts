import * as vscode from 'vscode';
import type { ActiveArticle } from '../../article/active';
import type { AnnotationStore } from '../../article/store';
import type { Corrections } from '../types';
import { ACTION_COMMAND, CORRECT_KIND, createActionProvider, type Action } from './actions';
import { Corrector } from './corrector';
import { listOffers } from './list';
import { subjectOf } from './subject';

/** Correcting: the light bulb, and what the commands of `commands.ts` work with. */
export function registerCorrecting(
  store: AnnotationStore,
  corrections: Corrections,
  active: ActiveArticle,
): { readonly corrector: Corrector; readonly subscriptions: vscode.Disposable } {
  const corrector = new Corrector(store, corrections, active);
  const subscriptions = vscode.Disposable.from(
    corrector,
    vscode.languages.registerCodeActionsProvider('*', createActionProvider(corrector), { providedCodeActionKinds: [CORRECT_KIND] }),
    vscode.commands.registerCommand(ACTION_COMMAND, (action: Action) => act(corrector, action)),
  );
  return { corrector, subscriptions };
}

/** Does what a code action offers, unless the text has changed since. */
async function act(corrector: Corrector, { document, version, layer, span, gesture }: Action): Promise<void> {
  const matter = await corrector.matter();
  const subject = matter && subjectOf(matter.article, layer, span);
  if (!matter || !subject || matter.document !== document || matter.article.version !== version) return;
  if (gesture === undefined) await listOffers(corrector, { ...matter, subjects: [subject] });
  else await corrector.perform(matter, gesture, [subject]);
}
