import { l10n, type MarkdownString } from 'vscode';
import type { Claim } from '../../engine';
import type { ClaimReview } from '../../engine/corrections/reviews';
import { Lookup, type Article } from '../article/article';
import { claimRow } from '../trees/claims';
import { actInWords, confidenceInWords, formExplained, formInWords, relayInWords, sourceInWords, speakersInWords } from '../words';
import { describeReview } from '../corrections/verify/hover';
import { HoverText } from './markdown';

/** A claim in a hover or a tooltip: who, what, relayed by whom, what has been found of it, and why the engine reads it so. */
export function claimMarkdown(claim: Claim, article: Article, review?: ClaimReview): MarkdownString {
  const lookup = Lookup.of(article);
  const { speakers, cue, content, relays } = claimRow(claim, lookup);
  const source = lookup.sourceWords(claim.source);
  const text = new HoverText(article).title(speakersInWords(speakers), source === '' ? cue : `${source} ${cue}`).quote(content);
  if (relays.length > 0) text.line(l10n.t('Relayed by {0}', relays.map(relayInWords).join(', ')));
  const outer = claim.within === undefined ? undefined : lookup.claim(claim.within);
  if (outer) text.line(l10n.t('Within what {0} said', speakersInWords(lookup.sources(outer))));
  text.line(l10n.t('Kind: {0} · Source: {1}', actInWords[claim.kind](), sourceInWords[claim.sourceKind]()));
  text.line(`${formInWords[claim.form]()}: ${formExplained[claim.form]()}`);
  if (claim.confidence !== undefined) text.line(l10n.t('Confidence: {0}', confidenceInWords(claim.confidence)));
  text.why(claim.evidence);
  describeReview(text, claim, review);
  return text.markdown;
}
