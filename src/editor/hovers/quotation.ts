import { l10n, type MarkdownString } from 'vscode';
import type { Quotation } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { claimRow } from '../trees/claims';
import { relayInWords, speakersInWords } from '../words';
import { HoverText } from './markdown';

export function quotationMarkdown(quotation: Quotation, article: Article): MarkdownString {
  const text = new HoverText(article);
  if (quotation.kind === 'term') return text.title(l10n.t('Term in quotation marks')).why(quotation.evidence).markdown;
  const lookup = Lookup.of(article);
  text.title(l10n.t('Quotation'), speakersInWords(lookup.speakers(quotation.speaker ?? 'unknown')));
  // The innermost claim that holds the quotation says how it was attributed.
  const claim = article.annotations.claims.filter(({ quotes }) => quotes.includes(quotation.id)).at(-1);
  if (claim) {
    const { cue, relays } = claimRow(claim, lookup);
    text.line(cue === '' ? undefined : l10n.t('Attributed by “{0}”', cue));
    text.line(relays.length === 0 ? undefined : l10n.t('Relayed by {0}', relays.map(relayInWords).join(', ')));
  }
  return text.why(quotation.evidence).markdown;
}
