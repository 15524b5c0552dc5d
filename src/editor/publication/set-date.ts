import * as vscode from 'vscode';
import { env, l10n } from 'vscode';
import type { DocumentMemory } from '../article/memory';
import type { AnnotationStore } from '../article/store';
import { dayInWords } from '../date-words';
import { parsePlainDate, type DateProblem, type PlainDate } from './plain-date';

/** Asks for the publication date of a document, remembers it, and has the document read again with it. */
export async function setPublicationDate(
  document: vscode.TextDocument,
  store: AnnotationStore,
  memory: DocumentMemory<string>,
): Promise<void> {
  const known = store.latest(document)?.annotations;
  const given = memory.get(document.uri) !== undefined;
  const input = await vscode.window.showInputBox({
    title: l10n.t('Publication Date'),
    prompt: given
      ? l10n.t('When was this article published? Leave it empty to go back to what the article says.')
      : l10n.t('When was this article published? Weekdays and “last month” are read against this day.'),
    placeHolder: l10n.t('2024-04-09, 9 April 2024, yesterday'),
    value: known?.publicationDate ?? '',
    validateInput: (value) => {
      if (value.trim() !== '') return verdict(read(value));
      return given ? undefined : l10n.t('Write a date, for example 2024-04-09.');
    },
  });
  if (input === undefined) return;
  const date = input.trim() === '' ? undefined : read(input);
  if (date && !('iso' in date)) return;
  await memory.set(document.uri, date?.iso);
  store.refresh(document);
}

/** Reads an input in English and in the language of the interface. */
function read(input: string): PlainDate | DateProblem {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return parsePlainDate(input, today, ['en', env.language]);
}

/** What the input box says below an input: how it is read, or what is wrong with it. */
function verdict(date: PlainDate | DateProblem): vscode.InputBoxValidationMessage {
  return 'iso' in date
    ? { message: l10n.t('Read as {0}.', dayInWords(date.iso)), severity: vscode.InputBoxValidationSeverity.Info }
    : { message: problemInWords(date), severity: vscode.InputBoxValidationSeverity.Error };
}

function problemInWords(date: DateProblem): string {
  switch (date.problem) {
    case 'not-a-date':
      return l10n.t('This is not a date that can be read. Write it as 2024-04-09 or 9 April 2024.');
    case 'no-year':
      return l10n.t('The year is missing.');
    case 'no-such-day':
      return l10n.t('There is no such day in the calendar.');
    case 'ambiguous':
      return l10n.t(
        'This could be {0} or {1}. Write {2} or {3}.',
        dayInWords(date.readings[0]),
        dayInWords(date.readings[1]),
        ...date.readings,
      );
    case 'wrong-weekday':
      return l10n.t('The weekday is wrong: that day is {0}.', dayInWords(date.iso));
  }
}
