import { knownPlaces } from '../places/known';
import { isOfStates } from './kinds';
import { knownOrganizations } from './known';
import type { Token } from '../reading';
import { leftEdge, withoutCountry, type Found, type Layout } from './edges';
import {
  campaignHeads,
  campaignPrepositions,
  heads,
  members,
  missionHeads,
  modifiers,
  noPart,
  noPartOfPhrase,
  ofHeads,
  ofPairs,
  onHeads,
  ownedHeads,
  partHeads,
  prefixedOfHeads,
  prepositions,
  titleOpeners,
  topics,
} from './heads';
import { countryOfWord, givenWeight, titleKind } from '../names/lexicon';
import { officeOf } from '../roles/offices';
import { joinedBefore } from './joined';
import { isCapital, runAt, type Run } from './runs';

/** Bodies whose members are for a part of the country. */
const SEATED: ReadonlySet<string> = new Set(['Parliament', 'Assembly', 'Congress', 'Senate', 'House']);

/** "Commission of Inquiry into State Capture": what it looks into is part of its name. */
const INTO = 'into';
const INQUIRIES: ReadonlySet<string> = new Set(['inquiry', 'enquiry', 'inquiries']);

/** Words of an of-phrase behind "of" at the most. */
const LONGEST_OBJECT = 7;

/** "Ministry of Foreign Affairs", "Institute for the Study of War": what stands before the head, the head, and what the phrase is about. */
export function ofPhraseAt(text: string, tokens: readonly Token[], run: Run, low: number, k: number, layout: Layout): Found | undefined {
  const head = run.words[k]!;
  const pair = k > low && ofPairs.has(`${run.words[k - 1]!.text} ${head.text}`);
  const kind = ofHeads.get(head.text) ?? (pair ? (heads.get(head.text)?.kind ?? 'other') : undefined);
  const preposition = tokens[run.next]?.text ?? '';
  if (kind === undefined || k !== run.words.length - 1) return undefined;
  if (!prepositions.has(preposition) && !((preposition === 'on' || preposition === 'to') && onHeads.has(head.text))) return undefined;
  // "Member of Parliament for Kano East": the member is for it.
  if (preposition === 'for' && SEATED.has(head.text)) return undefined;
  // "a complaint with the Prime Minister’s Office against Hale"
  if (preposition === 'against' && kind === 'state') return undefined;
  // "House of Representatives", but not "House of Cards".
  if (head.text === 'House' && !topics.has(tokens[run.next + 1]?.text ?? '')) return undefined;
  if (pair && preposition !== 'of') return undefined;
  if (preposition === 'of' && isOfOther(text, tokens[tokens[run.next + 1]?.text === 'the' ? run.next + 2 : run.next + 1], head.text))
    return undefined;
  if (k === low && prefixedOfHeads.has(head.text)) return undefined;
  const end =
    officeEnd(tokens, head.text, run.next) ??
    objectEnd(text, tokens, run.next, kind === 'state' && preposition === 'of', kind === 'state', ownedHeads.has(head.text));
  if (end === undefined) return undefined;
  const start = withoutCountry(run.words, leftEdge(run.words, low, k, layout), k, { kind, weak: false });
  // "the Disaster Preparedness and Relief Office of Kalo"
  const joined = start === 0 && k > 0 ? joinedBefore(text, tokens, run, layout) : undefined;
  return { start: joined ?? run.words[start]!.start, end, kind };
}

/**
 * Whether the phrase names whose body it is, which is no part of its name: a state by its full title ("Parliament of the Republic of Orsena"),
 * another body behind the word for one of its parts ("Legal Department of the World Bank").
 */
function isOfOther(text: string, object: Token | undefined, head: string): boolean {
  if (object === undefined) return false;
  const state = missionHeads.has(head) ? undefined : knownPlaces.at(text, object.start, object.text);
  if (state?.value.country !== undefined && text.slice(object.end, state.end).includes(' of ')) return true;
  return partHeads.has(head) && isOwnBody(text, object);
}

/** Whether a body of the lists begins at the token that is one without an article, of a state or of several. */
function isOwnBody(text: string, { start, text: word }: Token): boolean {
  const known = knownOrganizations.at(text, start, word)?.value;
  return known !== undefined && !known.needsArticle && isOfStates(known.kind);
}

/** "Office of the Trade Representative": the end of a run behind the article whose last word is the office that the body serves. */
function officeEnd(tokens: readonly Token[], head: string, of: number): number | undefined {
  const first = tokens[of + 2];
  if (head !== 'Office' || tokens[of]?.text !== 'of' || tokens[of + 1]?.text !== 'the' || first === undefined || !isCapital(first))
    return undefined;
  const { words } = runAt(tokens, of + 2, modifiers);
  const last = words[words.length - 1];
  return last !== undefined && officeOf(last.text.toLowerCase()) !== undefined ? last.end : undefined;
}

/** "Citizens for Clean Water", "Mothers Against Noise": people and what they are for. */
export function campaignAt(text: string, tokens: readonly Token[], run: Run, k: number): Found | undefined {
  const { words, next } = run;
  const head = words[k]!;
  const inside = words[k + 1];
  if (inside === undefined && !campaignPrepositions.has(tokens[next]?.text ?? '')) return undefined;
  if (!campaignHeads.has(head.text) && !(inside === undefined && isPeople(tokens, run))) return undefined;
  if (inside !== undefined) {
    const object = words[k + 2];
    if (!campaignPrepositions.has(inside.text) || object === undefined || noPart.has(object.text)) return undefined;
    return { start: head.start, end: words[words.length - 1]!.end, kind: 'other' };
  }
  // "Lawyers for Attorney General Ann Lee"
  if (officeOf(tokens[next + 1]?.lower ?? '') !== undefined) return undefined;
  const end = objectEnd(text, tokens, next, false);
  return end === undefined ? undefined : { start: head.start, end, kind: 'other' };
}

/** "Syrians for Truth": the plural of a people before what they are for, but not "blamed Russians for Orsk". */
function isPeople(tokens: readonly Token[], { words, first }: Run): boolean {
  const { text } = words[words.length - 1]!;
  const isObject = tokens[first - 1]?.pos === 'VERB' && tokens[first - 2]?.text !== '-';
  return text.endsWith('s') && !isObject && countryOfWord(text.slice(0, -1))?.kind === 'demonym';
}

/**
 * End of the of-phrase whose preposition is token `at`; undefined where no capitalised word follows it.
 * @param named whether the name of somebody may follow: bodies of state have officers.
 * @param joins whether people may be joined to it whose body it is, too ("Union of Petroleum and Natural Gas Workers").
 */
function objectEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  isState: boolean,
  named = isState,
  joins = false,
): number | undefined {
  let next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  let end: number | undefined;
  let strict = isState;
  for (let count = 0; count < LONGEST_OBJECT;) {
    const token = tokens[next];
    if (token === undefined || !isCapital(token)) break;
    const { words } = runAt(tokens, next, modifiers);
    for (const word of words) {
      if (word.end <= (end ?? 0)) continue;
      if (noPartOfPhrase.has(word.text)) return end;
      const follower = tokens[word.last + 1];
      const goesOn = follower !== undefined && isCapital(follower);
      // "University of Kano Vice-Chancellor A B"
      if (count > 0 && goesOn && !continues(word.text) && titleKind(word.text.toLowerCase()) === 'office') return end;
      // "… of Investigation Special Agent A B", "Committee on Energy Ann Lee": a title or a first name begins something else.
      if (count > 0 && goesOn && titleOpeners.has(word.text) && !continues(follower.text)) return end;
      if (count > 0 && goesOn && named && !continues(word.text) && givenWeight(word.text.toLowerCase()) === 2) return end;
      // After its first word the phrase of a ministry goes on with words of the lists alone: a name may follow ("… Affairs Jane Doe").
      if (count > 0 && strict && !continues(word.text)) return end;
      // "British Columbia" is one place.
      end = Math.max(word.end, knownPlaces.at(text, word.start)?.end ?? 0);
      next = word.last + 1;
      count++;
    }
    const link = tokens[next]?.text;
    const after = tokens[next + 1];
    if (after === undefined) break;
    if (
      (link === 'and' || link === ',') &&
      (continues(after.text) ||
        (link === 'and' && isCapital(after) && (tokens[next + 2]?.text === '(' || (joins && endsInMembers(tokens, next + 1)))))
    )
      next++;
    else if ((link === 'of' || (link === 'for' && count > 1 && isCapital(after))) && !strict) {
      next += after.text === 'the' ? 2 : 1;
      // "Committee on Trade of the Wolesi Jirga": another body.
      if (link === 'of' && tokens[next] !== undefined && isOwnBody(text, tokens[next]!)) break;
    } else if (link === INTO && INQUIRIES.has(tokens[next - 1]!.lower) && isCapital(after)) {
      next++;
      strict = false;
    } else break;
  }
  return end;
}

/** "… and Natural Gas Workers": the words that begin at the token name those whose union it is. */
function endsInMembers(tokens: readonly Token[], first: number): boolean {
  const { words } = runAt(tokens, first, modifiers);
  return members.has(words[words.length - 1]!.text);
}

const continues = (word: string): boolean => modifiers.has(word) || topics.has(word) || heads.has(word);
