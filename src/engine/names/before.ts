import { INVERTED_VERBS, NAMED_THINGS, SERVED_BODIES } from '../lang/en/people/name-context';
import { OCCUPATIONS } from '../lang/en/people/occupations';
import { GOVERNING_NOUNS, RULED_NOUNS } from '../lang/en/people/role-words';
import { RELATIVES } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { mayBeAdjective } from '../roles/adjective';
import { officeOf, officeOfToken } from '../roles/offices';
import { unstopped } from '../text/unstopped';
import { beforeBracket, endsApposed } from './apposed';
import type { NameEvidence, NameSurroundings } from './evidence';
import { titleKind } from './lexicon';
import { officeOfProvince } from './province';

/** What the words in front of a name say for or against a person; adds its reasons to `reasons`. */
export function weighBefore({ tokens, first, after, folded, facts, title }: NameSurroundings, reasons: NameEvidence['reasons']): number {
  if (title || first === 0) return 0;
  const before = tokens[first - 1]!;
  if (before.text === ')') {
    const address = addressInBrackets(tokens, first - 2);
    if (address) reasons.push({ code: 'title', at: [address.start, address.end] });
    return address ? 6 : 0;
  }
  const office = before.lower === 'staff' ? officeOf('chief') : officeOfToken(before);
  // "Rabbis Bill", "Teachers Union"
  const isOfMany = office?.plural === true && office.public === 'never' && folded.length === 1 && (facts[0]!.common || facts[0]!.given > 0);
  // "an official State Visit"
  const isEvent = office !== undefined && mayBeAdjective(office) && facts.every(({ common }) => common);
  if (office && (before.pos !== 'VERB' || isCompounded(tokens, first)) && !isOfMany && !isEvent) {
    reasons.push({ code: 'office', at: [before.start, before.end] });
    return 5;
  }
  if (RELATIVES.has(before.lower)) return 4;
  // "Indian spy A B"
  if (folded.length > 1 && before.text === before.lower && OCCUPATIONS.has(before.lower)) return 3;
  // "the head of Kenya’s border service A B"
  if (folded.length > 1 && SERVED_BODIES.has(before.lower) && !before.capital && endsApposed(tokens, first - 1, false)) return 3;
  if (before.text === '&' || NAMED_THINGS.has(before.lower)) return -6;
  // "Tom Hale (Gulu West)": a constituency or a body behind somebody’s name
  if (before.text === '(' && tokens[after]?.text === ')' && facts[0]!.given === 0 && tokens[first - 2]?.pos === 'PROPN') return -4;
  if (before.lower === 'of' && first > 1 && GOVERNING_NOUNS.has(tokens[first - 2]!.lower)) return 2;
  // "the Weah administration"
  if (before.lower === 'the' && folded.length === 1 && GOVERNING_NOUNS.has(tokens[after]?.lower ?? ''))
    return RULED_NOUNS.has(tokens[after]!.lower) ? 2.5 : 1;
  if (before.lower === 'the')
    return tokens[after]?.pos === 'NOUN' && !NAMED_THINGS.has(tokens[after].lower) ? (folded.length > 1 ? -0.5 : -1.5) : -4;
  if (before.lower === 'a' || before.lower === 'an') return -3;
  if (before.pos === 'VERB' && INVERTED_VERBS.has(before.lower)) return 1.5;
  if (isAccording(tokens, first - 1)) return 1.5;
  // "the prime minister of Chad A B"
  const ofPlace = folded.length > 1 && before.capital ? officeOfPlace(tokens, first) : undefined;
  if (ofPlace) {
    reasons.push({ code: 'office', at: [ofPlace.start, ofPlace.end] });
    return 4;
  }
  // "the bank’s managing director, A B, said": the mark behind closes the apposition.
  if (before.lower === ',' && first > 1 && officeOf(tokens[first - 2]!.lower)?.plural) {
    // "the two lawmakers, A B and C D,"
    const { start, end } = tokens[first - 2]!;
    reasons.push({ code: 'office', at: [start, end] });
    return 3.5;
  }
  const isFull = folded.length > 1 && tokens[after]?.text === ',';
  if (before.lower === ',' && first > 1 && endsApposed(tokens, first - 2, false)) return isFull ? 3.5 : 2.5;
  // "the police spokesman in Kano, A B, said", "the head of the Rail Agency (RA), A B,"
  if (before.lower === ',' && isFull && endsApposed(tokens, beforeBracket(tokens, first - 2), true)) return 3;
  if (before.lower === ',' && first > 1 && (officeOf(tokens[first - 2]!.lower) || RELATIVES.has(tokens[first - 2]!.lower)))
    // "his sister, Ann, said"
    return folded.length === 1 && tokens[after]?.text === ',' && facts[0]!.given === 2 ? 4 : 2.5;
  return 0;
}

/** "wrote to committee chair A B": an office that the tagger takes for a verb, behind the noun that it belongs to. */
const isCompounded = (tokens: readonly Token[], first: number): boolean => {
  const noun = tokens[first - 2];
  return (
    noun !== undefined &&
    !tokens[first - 1]!.capital &&
    (noun.pos === 'NOUN' || noun.pos === 'PROPN') &&
    noun.end + 1 === tokens[first - 1]!.start
  );
};

/** "Dr. (Mrs.) A B": the form of address whose last token is at `last`, where it stands in brackets. */
function addressInBrackets(tokens: readonly Token[], last: number): Token | undefined {
  const at = tokens[last]?.text === '.' ? last - 1 : last;
  const word = tokens[at];
  const isAddress = word !== undefined && titleKind(unstopped(word.lower)) === 'honorific';
  return isAddress && tokens[at - 1]?.text === '(' ? word : undefined;
}

/** Words of a place or a body between an office’s preposition and its holder’s name at the most. */
const PLACE_REACH = 4;

/** "the prime minister of Chad A B", "the chairman of the Supreme Court A B": the office whose place or body ends right before the name. */
function officeOfPlace(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  while (at > 0 && at >= first - PLACE_REACH && tokens[at]!.capital && tokens[at]!.sentence === tokens[first]!.sentence) at--;
  return at > 0 ? officeOfProvince(tokens, at + 1)?.token : undefined;
}

/** "according to A B": the token is the "to". */
export const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according';
