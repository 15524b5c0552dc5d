import { l10n, type MarkdownString } from 'vscode';
import type { DateExpression } from '../../engine';
import { alternatives, type Article } from '../article/article';
import { dayInWords, distanceInWords, valueInWords } from '../date-words';
import { timexInWords } from '../words';
import { HoverText } from './markdown';

/** Value, weekday, distance from the publication date, and how it was read. */
export function dateMarkdown(date: DateExpression, article: Article): MarkdownString {
  const { publicationDate } = article.annotations;
  const others = alternatives(date).map((value) => dayInWords(value));
  const text = new HoverText(article)
    .title(
      valueInWords(date.value) ?? date.value,
      `${date.type} ${date.value}${date.mod === undefined ? '' : ` ${date.mod}`}`,
      timexInWords[date.type](),
    )
    .line(distanceInWords(date.value, publicationDate))
    .line(others.length === 0 ? undefined : l10n.t('Ambiguous: could also be {0}', others.join('; ')))
    .why(date.evidence);
  if (publicationDate === undefined) text.command(l10n.t('Set Publication Date…'), 'onTheRecord.setPublicationDate');
  return text.markdown;
}
