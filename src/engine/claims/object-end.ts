import { DAY_PREPOSITIONS, DAYS, EVENT_NOUNS } from '../lang/en/claims/object-words';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import type { ClaimDraft } from './draft';
import { isOccasion } from './occasion';

/** Behind the preposition of an occasion: "at a security forum". In tokens. */
const LONGEST_OCCASION = 7;

/**
 * "Condemned the attack | on Sunday at a rally": when and where somebody does something is none of the object of what he does. Clauses,
 * infinitives and quoted words keep theirs.
 * @returns the draft itself where its content is no plain object behind its cue, or has nothing of the kind.
 */
export function withObjectEnd(reading: ParagraphReading, draft: ClaimDraft): ClaimDraft {
  const { cue, content } = draft;
  const act = cue[cue.length - 1];
  const [object, ...more] = content;
  if (!act || !object || more.length > 0 || object[0] < act[1]) return draft;
  const end = objectEnd(reading, object);
  return end === object[1] ? draft : { ...draft, content: [[object[0], end]] };
}

function objectEnd({ tokens, dates, marks }: ParagraphReading, [start, end]: Pair): number {
  const first = tokenFrom(tokens, start);
  const last = tokenFrom(tokens, end) - 1;
  if (last <= first || tokens[first]!.lower === 'to' || marks.some((mark) => mark.start >= start && mark.start < end)) return end;
  for (let i = first; i <= last; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || pos === 'VERB' || pos === 'SCONJ') return end;
    if (i === first || !ENDS_NAMING.has(tokens[i - 1]!.pos)) continue;
    const hasPreposition = pos === 'ADP' && DAY_PREPOSITIONS.has(lower);
    const time = tokens[hasPreposition ? i + 1 : i];
    const date = time && DAYS.has(time.lower) ? dates.find((one) => one.start === time.start) : undefined;
    // "Sunday services".
    const isTimed = date !== undefined && (hasPreposition || tokens[tokenFrom(tokens, date.end)]?.pos !== 'NOUN');
    // "Said the minister on Monday | had left": no object, but a clause.
    if (isTimed && hasVerbAt(tokens, tokenFrom(tokens, date.end), last)) return end;
    // "Plans on Friday to sell them": the object goes on.
    if (isTimed || (pos === 'ADP' && isOccasion(tokens, i, Math.min(last, i + LONGEST_OCCASION), EVENT_NOUNS)))
      return goesOn(tokens, i, last) ? end : tokens[i - 1]!.end;
  }
  return end;
}

function hasVerbAt(tokens: readonly Token[], at: number, last: number): boolean {
  while (at < last && tokens[at]!.pos === 'ADV') at++;
  const token = at <= last ? tokens[at]! : undefined;
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')));
}

function goesOn(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (GOING_ON.has(tokens[i]!.lower) && tokens[i]!.pos !== 'ADP') return true;
  return false;
}

/** "to" in front of a verb, and what opens a relative clause. */
const GOING_ON: ReadonlySet<string> = new Set(['to', 'that', 'which', 'who', 'whose']);

/** Parts of speech that an object ends with. */
const ENDS_NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
