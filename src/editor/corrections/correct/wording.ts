import { l10n } from 'vscode';
import type { QuotationKind } from '../../../engine';
import type { EntityLayer } from '../../../engine/corrections/types';
import type { Article } from '../../article/article';
import { shorten } from '../../trees/excerpt';
import { layerInWords } from '../wording';
import type { ClaimPart } from './drafts';
import type { Gesture } from './offers';
import { nameOf, wordsOf, type Subject } from './subject';
import type { TimexProblem } from './timex';

/** What the commands and lists of this folder say. */

/** Characters of an annotation's words in a menu. */
const MENU_LENGTH = 40;

export const quotationInWords: { readonly [Kind in QuotationKind]: () => string } = {
  speech: () => l10n.t('Speech: somebody said or wrote it'),
  term: () => l10n.t('Term: quotation marks around what nobody said'),
};

export const partInWords: { readonly [Part in ClaimPart]: () => string } = {
  source: () => l10n.t('Source: who says it'),
  cue: () => l10n.t('Cue: the words that tell that it is said'),
  content: () => l10n.t('Content: what is said'),
  via: () => l10n.t('Relay: who passes it on'),
};

export const entityInWords: { readonly [Name in EntityLayer]: () => string } = {
  person: () => l10n.t('a Person'),
  organization: () => l10n.t('an Organization'),
  place: () => l10n.t('a Place'),
};

/** The words of an annotation, short enough for a menu; the name of whom it names. */
export function briefly(article: Article, subject: Subject): string {
  return shorten(nameOf(subject) ?? withoutMarks(wordsOf(article, subject)), MENU_LENGTH);
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '”': '”', '"': '"', '„': '“', '«': '»', '»': '«' };

/** Words in quotation marks as a whole, or behind one that never closes, get those of the interface instead. */
export function withoutMarks(words: string): string {
  const closing = CLOSING[words[0] ?? ''];
  if (closing === undefined) return /^[‘'].+[’']$/su.test(words) ? words.slice(1, -1) : words;
  const inside = words.slice(1, words.endsWith(closing) && words.length > 1 ? -1 : undefined);
  return inside === '' || inside.includes(closing) ? words : inside;
}

/** A gesture as an entry of a menu or a list. With an ellipsis where something is asked for. */
export function offerInWords(gesture: Gesture, article: Article, subject: Subject): string {
  const layer = layerInWords[subject.layer]();
  const words = briefly(article, subject);
  switch (gesture) {
    case 'speaker':
      if (subject.layer === 'claim') return l10n.t('Change Source…');
      return subject.layer === 'role' ? l10n.t('Change Holder of “{0}”…', words) : l10n.t('Change Speaker…');
    case 'kind':
      return subject.layer === 'date' ? l10n.t('Change Type of Date…') : l10n.t('Change Kind of {0}…', layer);
    case 'value':
      return l10n.t('Change Value of “{0}”…', words);
    case 'name':
      return l10n.t('Change Name of “{0}”…', words);
    case 'merge':
      return l10n.t('“{0}” Is the Same Person As…', words);
    case 'layer':
      return l10n.t('“{0}” Is Not {1}, But…', words, entityInWords[subject.layer as EntityLayer]());
    case 'extent':
      return subject.layer === 'claim' ? l10n.t('Make the Selection a Part of the Claim…') : stepInWords(gesture, article, subject);
    case 'teach':
      return l10n.t('Add “{0}” to the People Registry', words);
    default:
      return stepInWords(gesture, article, subject);
  }
}

/** What a gesture has done or would do: the name of a step of undo. */
export function stepInWords(gesture: Gesture, article: Article, subject: Subject): string {
  const layer = layerInWords[subject.layer]();
  const words = briefly(article, subject);
  switch (gesture) {
    case 'confirm':
      return l10n.t('Confirm {0}: “{1}”', layer, words);
    case 'reject':
      return l10n.t('Reject {0}: “{1}”', layer, words);
    case 'rejectEverywhere':
      return l10n.t('Reject {0} Everywhere in the Article: “{1}”', layer, words);
    case 'rejectInFolder':
      return l10n.t('“{0}” Is No {1} in All Articles of the Folder', words, layer);
    case 'official':
      return l10n.t('“{0}” Is an Official', words);
    case 'notOfficial':
      return l10n.t('“{0}” Is Not an Official', words);
    case 'speaker':
      if (subject.layer === 'claim') return l10n.t('Source of “{0}”', words);
      return subject.layer === 'role' ? l10n.t('Holder of “{0}”', words) : l10n.t('Speaker of “{0}”', words);
    case 'kind':
      return subject.layer === 'date' ? l10n.t('Type of “{0}”', words) : l10n.t('Kind of “{0}”', words);
    case 'value':
      return l10n.t('Value of “{0}”', words);
    case 'name':
      return l10n.t('Name of “{0}”', words);
    case 'merge':
      return l10n.t('Merge People: “{0}”', words);
    case 'distinct':
      return l10n.t('The “{0}” Here Is Another Person', shorten(article.text.slice(subject.span.start, subject.span.end), MENU_LENGTH));
    case 'layer':
      return l10n.t('“{0}” Is Not {1}', words, entityInWords[subject.layer as EntityLayer]());
    case 'extent':
      return l10n.t('{0} Reaches as Far as the Selection', layer);
    case 'split':
      return l10n.t('Split {0} at the Cursor', layer);
    case 'everywhere':
      return l10n.t('Mark All Occurrences of “{0}”', shorten(article.text.slice(subject.span.start, subject.span.end), MENU_LENGTH));
    case 'takeBack':
      return l10n.t('Take Back Corrections of {0}: “{1}”', layer, words);
    case 'teach':
      return l10n.t('Add to People Registry');
  }
}

/** What is wrong with a value that somebody types. */
export function timexProblemInWords(problem: TimexProblem): string {
  switch (problem.problem) {
    case 'empty':
      return l10n.t('Write a value, for example 2024-04-09.');
    case 'form':
      return l10n.t('A date is written 2024-04-09, 2024-04, 2024, 2024-W15, 2024-Q2 or 2024-SU; XX stands for what is not known.');
    case 'duration':
      return l10n.t('A duration is written P2D (2 days), P3W, P1Y6M, PT2H30M; PXD for some days.');
    case 'unit':
      return l10n.t('A duration counts in Y, M, W, D and behind a T in H, M, S.');
    case 'time':
      return l10n.t('A time is written T14:30, or TMO, TMI, TAF, TEV, TNI for the parts of the day.');
    case 'month':
      return l10n.t('There is no month {0}.', problem.part);
    case 'week':
      return l10n.t('There is no week {0}.', problem.part);
    case 'day':
      return l10n.t('That month has no day {0}.', problem.part);
    case 'hour':
      return l10n.t('There is no hour {0}.', problem.part);
    case 'minute':
      return l10n.t('There is no minute or second {0}.', problem.part);
  }
}
