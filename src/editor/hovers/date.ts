import { l10n, type MarkdownString } from 'vscode';
import type { DateExpression } from '../../engine';
import { alternatives, type Article } from '../article/article';
import { distanceInWords, frequencyInWords, modInWords, valueInWords } from '../date-words';
import { timexInWords } from '../words';
import { HoverText } from './markdown';

/** Value, weekday, distance from the publication date, and how it was read. */
export function dateMarkdown(date: DateExpression, article: Article): MarkdownString {
  const { publicationDate } = article.annotations;
  const { value, mod, freq, type } = date;
  const others = alternatives(date).map((other) => [valueInWords(other) ?? other, distanceInWords(other, publicationDate)] as const);
  const text = new HoverText(article)
    .title(
      valueInWords(value) ?? value,
      ...[modInWords(mod), frequencyInWords(freq)].filter((fact) => fact !== undefined),
      `${type} ${value}${mod === undefined ? '' : ` ${mod}`}`,
      timexInWords[type](),
    )
    .line(distanceInWords(value, publicationDate))
    .line(ambiguity(others))
    .why(date.evidence);
  if (publicationDate === undefined) text.command(l10n.t('Set Publication Date…'), 'onTheRecord.setPublicationDate');
  return text.markdown;
}

/** The other readings, each with its distance from the publication date where that is known. */
function ambiguity(others: readonly (readonly [words: string, distance: string | undefined])[]): string | undefined {
  if (others.length === 0) return undefined;
  const readings = others.map(([words, distance]) => (distance === undefined ? words : `${words} (${distance})`));
  return l10n.t('Ambiguous: could also be {0}', readings.join('; '));
}
