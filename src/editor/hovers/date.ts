import { l10n, type MarkdownString } from 'vscode';
import type { DateExpression } from '../../engine';
import type { Article } from '../article/article';
import { distanceInWords, valueInWords } from '../date-words';
import { timexInWords } from '../words';
import { HoverText } from './markdown';

/** Value, weekday, distance from the publication date, and how it was read. */
export function dateMarkdown(date: DateExpression, article: Article): MarkdownString {
  const { publicationDate } = article.annotations;
  const text = new HoverText(article)
    .title(
      valueInWords(date.value) ?? date.value,
      `${date.type} ${date.value}${date.mod === undefined ? '' : ` ${date.mod}`}`,
      timexInWords[date.type](),
    )
    .line(distanceInWords(date.value, publicationDate))
    .why(date.evidence);
  if (publicationDate === undefined) text.command(l10n.t('Set Publication Date…'), 'onTheRecord.setPublicationDate');
  return text.markdown;
}
