import { CALL_FORMS, CALLED_FOR, ISSUING, ON, TALKING, TO } from '../lang/en/claims/deed-words';
import { WH_WORDS } from '../lang/en/claims/function-words';
import { DOCUMENT_WORDS } from '../lang/en/claims/source-words';
import type { Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { ClaimDraft } from './draft';

/**
 * What somebody does, and does not say, want or think: "discussed the plan", "issued a warrant", "called on the president at his palace".
 * A statement that is issued says something, and who meets "to discuss" something wants to.
 */
export function isDeed(tokens: readonly Token[], { cue, content }: ClaimDraft): boolean {
  const [act] = cue;
  const [object] = content;
  if (!act || !object || object[0] < act[1]) return false;
  const first = tokenFrom(tokens, object[0]);
  const opener = tokens[first - 1];
  // "Discussed that", "discussed how": a clause is reported.
  if ((opener !== undefined && opener.start >= act[1]) || WH_WORDS.has(tokens[first]!.lower)) return false;
  for (let i = tokenFrom(tokens, act[0]); i < first; i++) {
    const { lower } = tokens[i]!;
    if (TALKING.has(lower)) return tokens[i - 1]?.lower !== TO;
    if (ISSUING.has(lower)) return !holds(tokens, first, object[1], DOCUMENT_WORDS);
    // "Called on the government to act".
    if (CALL_FORMS.has(lower) && tokens[i + 1]?.lower === ON && i + 2 === first)
      return content.length === 1 && !holds(tokens, first, object[1], CALLED_FOR);
  }
  return false;
}

/** Whether one of the words stands from the token on, up to the place. */
function holds(tokens: readonly Token[], first: number, end: number, words: { has(word: string): boolean }): boolean {
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}
