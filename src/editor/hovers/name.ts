import type { MarkdownString } from 'vscode';
import type { Organization, Place } from '../../engine';
import type { Article } from '../article/article';
import { layerInWords } from '../corrections/wording';
import { organizationInWords } from '../words';
import { HoverText } from './markdown';

/** An organization or a place: said where there is something to say, such as who has corrected it. */
export function nameMarkdown(named: Organization | Place, article: Article): MarkdownString {
  const kind = 'kind' in named ? organizationInWords[named.kind]() : layerInWords.place();
  return new HoverText(article).title(named.name, kind).why(named.evidence ?? []).markdown;
}
