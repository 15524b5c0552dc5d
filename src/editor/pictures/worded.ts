import { env, l10n } from 'vscode';
import type { Steps } from '../../engine';
import type { Pictures } from '../../webview/messages';
import type { Article } from '../article/article';
import { wordedSources } from './worded-sources';
import { wordedStatistics } from './worded-statistics';
import { wordedTimeline } from './worded-timeline';

/** Everything that the webview draws of an article, in the language of the interface. @param name of the article. */
export function* wordedPictures(article: Article, name: string): Steps<Pictures> {
  const timeline = yield* wordedTimeline(article);
  yield;
  const sources = yield* wordedSources(article);
  yield;
  const statistics = wordedStatistics(article);
  return {
    uri: article.uri,
    version: article.version,
    name,
    language: env.language,
    words: { asList: l10n.t('As a list'), saveAsSvg: l10n.t('Save as SVG'), saveAsPng: l10n.t('Save as PNG') },
    timeline,
    sources,
    statistics,
  };
}
