import { l10n } from 'vscode';
import type { Claim } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { dayInWords } from '../date-words';
import { claimRow } from '../trees/claims';
import { relayInWords, speakersInWords } from '../words';

/** Where a claim begins: the file's name, and the line, counted from 1. */
export interface CitationPlace {
  readonly file: string;
  readonly line: number;
}

/** A claim as it is quoted elsewhere: speaker, words, cue and relay, date, file and line. */
export function citation(claim: Claim, article: Article, place: CitationPlace): string {
  const { speaker, facts } = citationFacts(claim, article, place);
  return `${speaker}: ${Lookup.of(article).words(...claim.content)} ${facts}`;
}

/** What stands around the words of a claim that is quoted: who said them; how, when, where they are found. */
export function citationFacts(claim: Claim, article: Article, place: CitationPlace): { readonly speaker: string; readonly facts: string } {
  const lookup = Lookup.of(article);
  const { speakers, cue, relays } = claimRow(claim, lookup);
  const { publicationDate } = article.annotations;
  const attribution = [cue, ...relays.map((relay) => l10n.t('via {0}', relayInWords(relay)))].filter(Boolean).join(', ');
  const outer = claim.within === undefined ? undefined : lookup.claim(claim.within);
  const facts = [
    ...(outer ? [l10n.t('within what {0} said', speakersInWords(lookup.speakers(outer.sourceId)))] : []),
    ...(publicationDate === undefined ? [] : [dayInWords(publicationDate)]),
    l10n.t('{0}, line {1}', place.file, place.line),
  ];
  return { speaker: speakersInWords(speakers), facts: `(${attribution}). ${facts.join('. ')}.` };
}
