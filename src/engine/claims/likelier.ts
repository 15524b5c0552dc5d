import { POSSESSIVES } from '../lang/en/claims/function-words';
import type { Entities } from '../people/identify';
import type { Paragraph, Token } from '../reading';
import { officeOf } from '../roles/offices';
import { PERSONAL_VERB } from '../text/lists';
import { paragraphAt } from '../text/paragraph-at';
import { sentenceStart } from '../text/sentence';
import { tokenFrom } from '../text/token-index';
import type { Mention, Pair, Person } from '../types';
import { lastBefore, within } from './ordered-spans';
import { quotationAt } from './quotation-at';

/**
 * Whom "he" or "she" does not mean, as a subject: those whom its own sentence names behind it, up to somebody's quoted words ("He warned
 * Ana Ode that …"), and those that its opening phrase names.
 * @param offset of the pronoun, absolute
 * @returns ids of people.
 */
export function notMeant(paragraphs: readonly Paragraph[], entities: Pick<Entities, 'mentions'>, offset: number): string[] {
  const paragraph = paragraphAt(paragraphs, offset);
  if (!paragraph) return [];
  const named = namedInOpening(paragraph, entities, offset);
  const beside = lastBefore(entities.mentions, offset);
  if (beside && offset - beside.end === BESIDE && paragraph.reading.text[beside.end - paragraph.start] === ',') named.push(beside.person);
  const { start, reading } = paragraph;
  const sentence = lastBefore(reading.sentences, offset - start + 1);
  if (sentence)
    for (const { start: at, end, person } of within(entities.mentions, offset, start + sentence.end)) {
      if (quotationAt(paragraphs, at) || speaksBehindComma(reading.tokens, at - start, end - start)) break;
      named.push(person);
    }
  return named;
}

/** "Holm, he said, was asleep": a comma and a blank between a name and the pronoun that cuts in. In UTF-16 code units. */
const BESIDE = 2;

/** "He added that the road was closed, Lee told the council": the sentence names once more who speaks. */
function speaksBehindComma(tokens: readonly Token[], start: number, end: number): boolean {
  const name = tokenFrom(tokens, start);
  // "…, Mr. Lee said".
  const first = tokens[name - 1]?.pos === 'PROPN' ? name - 1 : name;
  const next = tokens[tokenFrom(tokens, end)];
  return tokens[first - 1]?.text === ',' && next !== undefined && (next.lists & PERSONAL_VERB) !== 0;
}

/**
 * Whom "he" or "she" does not mean: those that the phrase names with which its sentence opens ("Under questioning from Ana Ode, she
 * conceded"). A possessor may be meant ("In Lee’s view, he").
 * @param offset of the pronoun, absolute
 * @returns ids of people.
 */
function namedInOpening({ start, reading }: Paragraph, { mentions }: Pick<Entities, 'mentions'>, offset: number): string[] {
  const { tokens } = reading;
  const last = tokenFrom(tokens, offset - start) - 1;
  const first = sentenceStart(tokens, Math.max(0, last));
  if (last - first < 2 || tokens[first]!.pos !== 'ADP' || tokens[last]!.text !== ',') return [];
  const phrase: readonly Token[] = tokens.slice(first, last);
  const acts = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
  if (phrase.some((token) => acts(token) || POSSESSIVES.has(token.lower))) return [];
  return within(mentions, start + phrase[0]!.start, offset)
    .filter(({ end }) => tokens[tokenFrom(tokens, end - start)]?.pos !== 'PART')
    .map(({ person }) => person);
}

/**
 * The people of the paragraph who may be meant by "the legislator" as well as whoever has been found, since they hold an office of that
 * kind: which of them, who acts there tells. Nobody where the office of whoever has been found is called so.
 */
export function rivals(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, Person>,
  [start, end]: Pair,
  found: string,
): readonly string[] {
  const words = text.slice(start, end).toLowerCase();
  const [article, noun = '', ...more] = words.split(' ');
  const office = article === 'the' && more.length === 0 ? officeOf(noun) : undefined;
  const holds = (id: string, fits: (noun: string) => boolean): boolean =>
    // The words themselves have become a role of whoever was found.
    people.get(id)?.roles.some((role) => role.toLowerCase() !== words && fits(headOf(role))) ?? false;
  if (!office || !people.has(found) || holds(found, (head) => officeOf(head)?.noun === office.noun)) return [];
  const near = within(mentions, text.lastIndexOf('\n', start) + 1, start).slice(-MOST_RIVALS);
  const ids = new Set(near.map(({ person }) => person));
  return [...ids].filter((id) => holds(id, (head) => officeOf(head)?.class === office.class));
}

/** So many mentions of the paragraph are looked at, the last ones. */
const MOST_RIVALS = 12;

/** "Turbo East MP", "Speaker", "Minister of Health": the noun that names the office. */
function headOf(role: string): string {
  const words = role.toLowerCase().split(' ');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return (of > 0 ? words[of - 1] : words[words.length - 1]) ?? '';
}
