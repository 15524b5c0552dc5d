import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { offsetOf } from '../../offsets';
import type { Corrector, Matter } from './corrector';
import type { Gesture } from './offers';
import { subjectsAt, type Subject } from './subject';
import { layerInWords } from '../wording';
import { briefly, offerInWords } from './wording';

/** Carries out a code action. Not in the manifest: it needs the annotation that it stands at. */
export const ACTION_COMMAND = 'onTheRecord.correctThis';

export const CORRECT_KIND = vscode.CodeActionKind.Refactor.append('onTheRecord');

/** What a code action hands over: the version tells whether offsets still hold. */
export interface Action {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly layer: Subject['layer'];
  readonly span: Subject['span'];
  /** Undefined: all that can be done with it is listed. */
  readonly gesture?: Gesture;
}

/**
 * Corrections in the light bulb: of the annotation at the cursor all of them, for those around it one entry each that lists theirs. The
 * bulb is not lit wherever somebody claims something, which is nearly everywhere, but where something shorter than a claim stands;
 * Ctrl+. works at claims as well.
 */
export function createActionProvider(corrector: Pick<Corrector, 'store' | 'offers'>): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range, { triggerKind, only }) {
      const article = corrector.store.current(document);
      if (!article || (only && !only.intersects(CORRECT_KIND))) return undefined;
      const selection = { start: offsetOf(document, range.start), end: offsetOf(document, range.end) };
      const subjects = subjectsAt(article, selection);
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const [first, ...around] = subjects;
      if (!first || (!isAsked && first.layer === 'claim')) return undefined;
      const matter: Matter = { document, article, subjects, selection };
      const at = ({ layer, span }: Subject): Omit<Action, 'gesture'> => ({ document, version: document.version, layer, span });
      return [
        ...corrector.offers(matter, first).map((gesture) => action(offerInWords(gesture, article, first), { ...at(first), gesture })),
        ...around.map((subject) => action(l10n.t('{0}: “{1}”…', layerInWords[subject.layer](), briefly(article, subject)), at(subject))),
      ];
    },
  };
}

function action(words: string, argument: Action): vscode.CodeAction {
  const title = l10n.t('Correct: {0}', words);
  const made = new vscode.CodeAction(title, argument.gesture === undefined ? CORRECT_KIND : CORRECT_KIND.append(argument.gesture));
  made.command = { title, command: ACTION_COMMAND, arguments: [argument] };
  return made;
}
