import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Corrector, Matter } from './corrector';
import { markInWords, MARKS, wordsAt, type Mark } from './marking';
import { markAs } from './mark-commands';
import type { Gesture } from './offers';
import type { Subject } from './subject';
import { layerInWords } from '../wording';
import { offerInWords } from './wording';

interface Item extends QuickPickItem {
  readonly gesture?: Gesture;
  readonly subjects?: readonly Subject[];
  readonly mark?: Mark;
}

/** Lists all that can be done here, annotation by annotation, and what a selection can be marked as; does what the user chooses. */
export async function listOffers(corrector: Corrector, matter: Matter): Promise<void> {
  const items = [...offered(corrector, matter), ...marks(matter)];
  if (items.length === 0) {
    corrector.announcer.say(l10n.t('Nothing is annotated here. Select words to mark them.'));
    return;
  }
  const item = await window.showQuickPick(items, { title: l10n.t('Correct'), placeHolder: l10n.t('What is wrong, or right?') });
  if (item?.gesture && item.subjects) await corrector.perform(matter, item.gesture, item.subjects);
  else if (item?.mark) await markAs(corrector, matter, item.mark);
}

function offered(corrector: Corrector, matter: Matter): readonly Item[] {
  const { article, subjects, selection } = matter;
  const [first, ...others] = subjects;
  if (!first) return [];
  // Rows that are selected together are corrected together, as far as all of them take it.
  if (!selection) {
    const rest = others.map((one) => corrector.offers(matter, one));
    const gestures = corrector.offers(matter, first).filter((gesture) => rest.every((offers) => offers.includes(gesture)));
    return gestures.map((gesture) => ({ label: offerInWords(gesture, article, first), gesture, subjects }));
  }
  return subjects.flatMap((subject): readonly Item[] => [
    // On one line with the first entry, which has the words.
    { label: layerInWords[subject.layer](), kind: QuickPickItemKind.Separator },
    ...corrector
      .offers(matter, subject)
      .map((gesture) => ({ label: offerInWords(gesture, article, subject), gesture, subjects: [subject] })),
  ]);
}

function marks({ article, selection }: Matter): readonly Item[] {
  if (!selection || !wordsAt(article, selection)) return [];
  return [
    { label: l10n.t('Mark the Selection As'), kind: QuickPickItemKind.Separator },
    ...MARKS.map((mark) => ({ label: markInWords[mark](), mark })),
  ];
}
