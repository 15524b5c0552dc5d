import { env, InputBoxValidationSeverity, l10n, window } from 'vscode';
import { valueInWords } from '../../date-words';
import { parsePlainDate } from '../../publication/plain-date';
import { parseTimex, type TimexValue } from './timex';
import { timexProblemInWords } from './wording';

/** Asks for a TIMEX3 value, or for a day as people write it. */
export async function askTimex(title: string, value: string): Promise<TimexValue | undefined> {
  const input = await window.showInputBox({
    title,
    prompt: l10n.t('A TIMEX3 value such as 2024-04-09, 2024-W15, 2024-04-09T14:30, P2D or PAST_REF, or a day such as 9 April 2024'),
    value,
    validateInput: (text) => {
      const found = readValue(text);
      if ('problem' in found) return timexProblemInWords(found);
      const words = valueInWords(found.value);
      return words === undefined || words === text
        ? undefined
        : { message: l10n.t('Read as {0}.', words), severity: InputBoxValidationSeverity.Info };
    },
  });
  const found = input === undefined ? undefined : readValue(input);
  return found && !('problem' in found) ? found : undefined;
}

function readValue(input: string): ReturnType<typeof parseTimex> {
  const found = parseTimex(input);
  if (!('problem' in found)) return found;
  // “Yesterday” would need a day to count from: here the article's, elsewhere today. So only days with a year are taken.
  const day = /\d{4}/.test(input) ? parsePlainDate(input, '', ['en', env.language]) : undefined;
  return day && 'iso' in day ? { value: day.iso, type: 'DATE' } : found;
}
