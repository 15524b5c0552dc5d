import { l10n, window } from 'vscode';
import type { Corrector, Matter } from './corrector';
import { Drafts } from './drafts';
import { askEverywhere, askMark, markInWords, MARKS, wordsAt, type Mark } from './marking';
import { shorten } from '../../trees/excerpt';

/** Characters of the marked words in a label. */
const LABEL_LENGTH = 40;

/** Marks what is selected as something that the engine has not seen. */
export async function markAs(corrector: Corrector, matter: Matter, mark: Mark): Promise<void> {
  if (mark === 'claim') return markClaim(corrector);
  const { document, article, selection } = matter;
  const span = selection && wordsAt(article, selection);
  if (!span) {
    corrector.announcer.say(l10n.t('Select the words that are to be marked.'));
    return;
  }
  const label = l10n.t('Mark as {0}: “{1}”', markInWords[mark](), shorten(article.text.slice(span.start, span.end), LABEL_LENGTH));
  const said = await askMark(article, mark, span, label);
  if (said) await corrector.say(document, said, label);
}

/** Asks as what the selection is to be marked. */
export async function pickMark(corrector: Corrector, matter: Matter): Promise<void> {
  const items = MARKS.map((mark) => ({ label: markInWords[mark](), mark }));
  const item = await window.showQuickPick(items, { title: l10n.t('Mark the Selection As') });
  if (item) await markAs(corrector, matter, item.mark);
}

/** Marks all occurrences of the name at the cursor, or of the words that are selected. */
export async function markEverywhere(corrector: Corrector, matter: Matter): Promise<void> {
  const { document, article, selection, subjects } = matter;
  const span = selection && wordsAt(article, selection);
  const isAnnotated = subjects.some((subject) => corrector.offers(matter, subject).includes('everywhere'));
  if (!span || isAnnotated) return corrector.carryOut(matter, 'everywhere');
  const label = l10n.t('Mark All Occurrences of “{0}”', shorten(article.text.slice(span.start, span.end), LABEL_LENGTH));
  const said = await askEverywhere(article, span, label);
  if (said) await corrector.say(document, said, label);
}

/** Lets the user select the parts of a claim, one after the other. */
async function markClaim(corrector: Corrector): Promise<void> {
  const { editor } = corrector.active;
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const parts = await corrector.claimParts.pick(editor);
  const article = parts && (await corrector.store.settled(document));
  if (!article || document.version !== version) return;
  const words = parts.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  const label = l10n.t('Mark as {0}: “{1}”', markInWords.claim(), shorten(words, LABEL_LENGTH));
  await corrector.say(document, new Drafts(article).markClaim(parts), label);
}
