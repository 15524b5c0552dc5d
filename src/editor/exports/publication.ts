import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { MissingForReview, ReviewPublication, Verdict } from '../../engine/export/claim-review';
import { stateInWords } from '../corrections/verify/words';

/** What was answered last, to be offered again until VS Code is closed. */
const answers = new Map<string, string>();

/**
 * Asks for what ClaimReviews need beyond the article, question by question.
 * @param verdicts the findings for which the publisher has words of its own
 * @returns undefined where the user has closed a question.
 */
export async function askForPublication(verdicts: readonly Verdict[]): Promise<ReviewPublication | undefined> {
  const title = l10n.t('Export ClaimReviews');
  const ask = async (key: string, prompt: string, validate: (words: string) => string | undefined): Promise<string | undefined> => {
    const value = answers.get(key) ?? '';
    const answer = await vscode.window.showInputBox({
      title,
      prompt,
      value,
      ignoreFocusOut: true,
      validateInput: (words) => validate(words.trim()),
    });
    if (answer !== undefined) answers.set(key, answer.trim());
    return answer?.trim();
  };
  const publisher = await ask('publisher', l10n.t('Who publishes the reviews?'), needed);
  if (publisher === undefined) return undefined;
  const url = await ask(
    'url',
    l10n.t('The address of the page on which the reviews are published'),
    (words) => needed(words) ?? address(words),
  );
  if (url === undefined) return undefined;
  const articleUrl = await ask('articleUrl', l10n.t('The address of the article that makes the claims; leave empty for none'), address);
  if (articleUrl === undefined) return undefined;
  const ratings: Partial<Record<Verdict, string>> = {};
  for (const verdict of verdicts) {
    const words = await ask(verdict, l10n.t('How do you rate claims that are found “{0}”?', stateInWords[verdict]()), needed);
    if (words === undefined) return undefined;
    ratings[verdict] = words;
  }
  return { publisher, url, ratings, ...(articleUrl === '' ? {} : { articleUrl }) };
}

const needed = (words: string): string | undefined => (words === '' ? l10n.t('Search engines require it.') : undefined);

const address = (words: string): string | undefined =>
  words === '' || /^https?:\/\/[^\s<>"]+$/.test(words) ? undefined : l10n.t('An address begins with https:// or http://');

/** What is missing for ClaimReviews, in words. */
export function missingInWords(missing: readonly MissingForReview[]): string {
  const words = missing.map((one) => {
    if (typeof one === 'object') return l10n.t('words for “{0}”', stateInWords[one.rating]());
    const named = {
      reviews: l10n.t('claims that are found verified, disputed or unverifiable'),
      publisher: l10n.t('the publisher of the reviews'),
      url: l10n.t('the page of the reviews'),
    };
    return named[one];
  });
  return l10n.t('Not exported, because these are missing: {0}', words.join(', '));
}
