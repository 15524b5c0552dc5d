import { l10n } from 'vscode';
import type { Bar, Listed, StatisticsPicture } from '../../webview/messages';
import type { Article } from '../article/article';
import { actInWords, formInWords, percentInWords, sourceInWords } from '../words';
import { statisticsOf, type Count } from './statistics';

/** Shares and counts, in words. */
export function wordedStatistics(article: Article): StatisticsPicture {
  const { claims, forms, sources, kinds, officials } = statisticsOf(article);
  const groups = [
    group('form', l10n.t('Claims by form'), forms, (key) => formInWords[key]()),
    group('source', l10n.t('Claims by kind of source'), sources, (key) => sourceInWords[key]()),
    group('kind', l10n.t('Claims by kind'), kinds, (key) => actInWords[key]()),
    group('country', l10n.t('Officials by country or body'), officials, (key) => key ?? l10n.t('not told')),
  ].filter(({ bars }) => bars.length > 0);
  return {
    id: 'statistics',
    title: l10n.t('Article Statistics'),
    label: l10n.t('Statistics of {0} claims', claims),
    empty: groups.length === 0 ? l10n.t('There is nothing to count: no claims and no officials.') : undefined,
    groups,
    list: groups.map(({ id, title, bars }): Listed => ({
      id: `group-${id}`,
      label: title,
      spans: [],
      children: bars.map((bar) => ({ id: bar.id, label: bar.label, spans: bar.spans, children: [] })),
    })),
  };
}

function group<Key extends string | undefined>(
  id: string,
  title: string,
  counts: readonly Count<Key>[],
  inWords: (key: Key) => string,
): { readonly id: string; readonly title: string; readonly bars: readonly Bar[] } {
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    id,
    title,
    bars: counts.map(({ key, count, spans }) => {
      const words = inWords(key);
      const figures = l10n.t({ message: '{0} ({1})', args: [count, percentInWords(count / whole)], comment: ['number (share)'] });
      return { id: `count-${id}-${key ?? ''}`, label: `${words}: ${figures}`, words, figures, share: count / whole, spans };
    }),
  };
}
