import { isOrganizationId, isUnnamedId, organizationId } from '../ids';
import type { ResolvedEntities, Speaker } from '../people/antecedent';
import type { Paragraph } from '../reading';
import { datelineEnd } from '../publication/dateline';
import { paragraphAt } from '../text/paragraph-at';
import type { Pair, Span } from '../types';
import type { KnownBodies } from './known-bodies';
import { notMeant } from './likelier';
import { lastBefore, within } from './ordered-spans';
import { quotationAt } from './quotation-at';
import type { SourceId } from './source-id';
import { toldBefore } from './told-before';
import { readTurns, type Turns } from './turns';
import { UNKNOWN } from './unknown';

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'we' | 'you';

/** Whom a pronoun means as a source. All offsets are absolute. */
export interface PronounReader {
  /**
   * @param last the source of the claim before
   * @param lastAt its words
   */
  personal(pronoun: Pronoun, start: number, last: string | undefined, lastAt: Pair | undefined): SourceId;
  /** ", who added": whoever stands right in front. */
  relative(start: number): SourceId;
  /** Whether a mention is part of what somebody says, for a reference at `start` that is not. */
  quoted(start: number): ((mention: Pair) => boolean) | undefined;
}

/** Between whoever is spoken of and "who". In UTF-16 code units. */
const RELATIVE_GAP = 2;

/** How far behind the words of an office without a name "he" still means it. In UTF-16 code units. */
const SAME_SPEAKER = 500;

/** How far back whoever spoke last counts. In UTF-16 code units. */
export const STILL_SPEAKING = 1000;

export function createPronounReader(
  text: string,
  paragraphs: readonly Paragraph[],
  entities: ResolvedEntities,
  bodies: Pick<KnownBodies, 'nearestBody' | 'lastCountries' | 'governmentAt'>,
): PronounReader {
  const { mentions, roles, organizations, places, resolver } = entities;
  let turns: Turns | undefined;

  const relative = (start: number): SourceId => {
    const near = (one: Span | undefined): boolean => one !== undefined && start - one.end <= RELATIVE_GAP && one.end <= start;
    const mention = lastBefore(mentions, start);
    const role = lastBefore(roles, start);
    if (mention && near(mention)) return { id: mention.person, how: 'pronoun', at: [mention.start, mention.end] };
    if (role && near(role)) return { id: role.person, how: 'pronoun', at: [role.start, role.end] };
    const organization = lastBefore(organizations, start);
    if (organization && near(organization)) return { id: organizationId(organization.name), how: 'pronoun' };
    return UNKNOWN;
  };

  /** Whether whoever is named in between is named in quoted words alone. */
  const onlyQuoted = (from: number, to: number): boolean =>
    within(mentions, from, to).every((mention) => quotationAt(paragraphs, mention.start) !== undefined);

  /** Whoever spoke last, in the same paragraph or where the new one has named nobody yet but in quoted words. */
  const speakerOf = (start: number, last: string | undefined, lastAt: Pair | undefined): Speaker | undefined => {
    if (last === undefined || !lastAt || start - lastAt[1] > STILL_SPEAKING) return undefined;
    const opening = text.lastIndexOf('\n', start) + 1;
    if (lastAt[0] >= opening) return { id: last, at: lastAt };
    const [from, to] = toldBefore(paragraphs, start);
    return onlyQuoted(opening, Math.min(from, start)) && onlyQuoted(Math.min(to, start), start) ? { id: last, at: lastAt } : undefined;
  };

  /** "He" behind what an office without a name has said, in the same paragraph. */
  const ofOffice = (pronoun: string, start: number, last: string | undefined, lastAt: Pair | undefined): SourceId | undefined => {
    // "…, said a rescue worker. “…,” they said": whoever spoke, of whom not even that is told.
    if (pronoun === 'they' && lastAt && last !== undefined && isUnnamedId(last) && start - lastAt[1] <= SAME_SPEAKER) {
      return onlyQuoted(lastAt[1], start) ? { id: last, how: 'pronoun', at: lastAt } : undefined;
    }
    if (pronoun !== 'he' && pronoun !== 'she') return undefined;
    const isUnknown = last === 'unknown';
    if (!lastAt || (!isUnknown && (last === undefined || !isUnnamedId(last))) || start - lastAt[1] > SAME_SPEAKER) return undefined;
    if (text.slice(lastAt[1], start).includes('\n')) return undefined;
    if (!isUnknown) return { id: last, how: 'pronoun', at: lastAt };
    // Somebody of whom only that is told: not whoever has been named before, but anybody who has been since.
    return onlyQuoted(lastAt[1], start) ? UNKNOWN : undefined;
  };

  const quoted = (start: number): ((mention: Pair) => boolean) | undefined => {
    const own = quotationAt(paragraphs, start);
    if (own) return undefined;
    const [from, to] = toldBefore(paragraphs, start);
    return ([at]) => (from <= at && at < to) || quotationAt(paragraphs, at) !== undefined;
  };

  /** "The ministry said no. Peru on Friday expelled him over what it called a plot": the body or country that opens the sentence, before any claim of it. */
  const ofClause = (start: number, lastAt: Pair | undefined): SourceId | undefined => {
    const paragraph = paragraphAt(paragraphs, start);
    if (!paragraph) return undefined;
    const { start: shift, reading } = paragraph;
    const sentence = lastBefore(reading.sentences, start - shift + 1);
    if (!sentence || (lastAt && lastAt[0] >= shift + sentence.start)) return undefined;
    // "OSLO (AP) — Norway expelled him over what it called a plot".
    const dateline = sentence.start === 0 ? datelineEnd(reading.text, reading.places) : 0;
    return openerOf(shift + Math.max(dateline, sentence.start), start);
  };

  /** The body or country with which a sentence opens, before `end`. */
  const openerOf = (from: number, end: number): SourceId | undefined => {
    const opens = from + (/^the /iu.exec(text.slice(from, from + 4))?.[0].length ?? 0);
    const body = within(organizations, from, end)[0];
    if (body && (body.start === opens || body.start === from)) return { id: organizationId(body.name), how: 'pronoun' };
    const place = within(places, from, end)[0];
    // "The U.S. Federal Reserve": what has a capital behind the country is another body.
    if (!place || (place.start !== opens && place.start !== from) || !/^ \p{Ll}/u.test(text.slice(place.end, place.end + 2)))
      return undefined;
    return { id: organizationId(bodies.governmentAt(place.name)), how: 'pronoun' };
  };

  /** "Russia has walked a fine line on Iran. … it has criticized": the body or country with which a sentence of the paragraph opens. */
  const topicBody = (start: number): SourceId | undefined => {
    const paragraph = paragraphAt(paragraphs, start);
    if (!paragraph) return undefined;
    const { start: shift, reading } = paragraph;
    for (let at = reading.sentences.length - 1; at >= 0; at--) {
      const from = shift + reading.sentences[at]!.start;
      const opener = from < start ? openerOf(from, start) : undefined;
      if (opener) return opener;
    }
    return undefined;
  };

  const byPronoun = (pronoun: Pronoun, start: number, last?: string, speaker?: Speaker): SourceId => {
    // Two of them are "they".
    if (pronoun === 'it')
      return last !== undefined && isOrganizationId(last) && !last.includes('|')
        ? { id: last, how: 'pronoun' }
        : (topicBody(start) ?? bodies.nearestBody(start));
    if (pronoun === 'we' || pronoun === 'you') {
      turns ??= readTurns(text, paragraphs, entities);
      const speaker = pronoun === 'we' ? (turns.speaker(start) ?? last) : turns.addressee(start);
      return speaker === undefined || speaker === 'unknown' ? UNKNOWN : { id: speaker, how: 'pronoun' };
    }
    if (pronoun === 'they' && last !== undefined && (last.includes('|') || isOrganizationId(last))) return { id: last, how: 'pronoun' };
    turns ??= readTurns(text, paragraphs, entities);
    const self = turns.speaker(start);
    // Whoever has the word in a transcript says "I".
    const exclude = (at: number): readonly string[] =>
      pronoun === 'they' ? [] : [...notMeant(paragraphs, entities, at), ...(self === undefined ? [] : [self])];
    const found = resolver.antecedent(start, pronoun, { exclude, after: quoted(start), speaker });
    if (found) return { id: found.person, how: 'pronoun', at: found.at };
    return pronoun === 'they' ? (bodies.lastCountries(start, text.lastIndexOf('\n', start) + 1) ?? UNKNOWN) : UNKNOWN;
  };

  return {
    personal: (pronoun, start, last, lastAt) =>
      ofOffice(pronoun, start, last, lastAt) ??
      (pronoun === 'it' ? ofClause(start, lastAt) : undefined) ??
      byPronoun(pronoun, start, last, speakerOf(start, last, lastAt)),
    relative,
    quoted,
  };
}
