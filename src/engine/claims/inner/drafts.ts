import { CLOSING_SIGNS, INNER_STOPS, NAMED_PRONOUNS, NAMING_VERBS } from '../../lang/en/claims/inner-words';
import type { ParagraphReading } from '../../reading';
import { tokenFrom } from '../../text/token-index';
import type { Pair } from '../../types';
import type { Attribution } from '../attribution';
import { clausesOf } from '../attributions-of';
import { findAttributions } from '../cues';
import type { ClaimDraft } from '../draft';
import type { Layout, Run } from '../layout';
import { meets } from '../meets';
import { holds } from '../placed';
import { draftOf } from '../rule-draft';
import { layOutContent, type ContentLayout } from './content-layout';
import { counts } from './counts';
import { performed } from './performed';

/** Of 112 such claims in articles annotated by hand, 98 are right; less, since the kinds that count were chosen on them. */
const INNER = 0.75;

/**
 * The claims inside the contents of others that the sentence as a whole does not show: verbs in quotation marks (“Oslo opposes it,” she
 * said), and what the words of a content attribute when they are read by themselves.
 * @param drafts all claims of the paragraph.
 * @returns those that none of them has as its cue.
 */
export function innerDrafts(reading: ParagraphReading, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const inner: ClaimDraft[] = [];
  const cues = drafts.flatMap(({ cue }) => cue);
  const read: Pair[] = [];
  for (const { content } of drafts) {
    for (const part of content) {
      if (holds(read, part)) continue;
      read.push(part);
      const { layout } = clausesOf(reading);
      const inside = layOutContent(layout, runOf(layout, part));
      if (!inside) continue;
      for (const found of findAttributions(inside)) {
        const attribution = performed(inside, withoutWhat(inside, found));
        if (!counts(inside, attribution)) continue;
        const draft = draftIn(inside, attribution);
        if (meets(cues, draft.cue)) continue;
        inner.push(draft);
        cues.push(...draft.cue);
      }
    }
  }
  return inner;
}

function draftIn(layout: ContentLayout, attribution: Attribution): ClaimDraft {
  const { source, cue } = attribution;
  const named: Attribution = { ...attribution, content: withMark(layout, inItsMarks(layout, attribution, nameGiven(layout, attribution))) };
  const draft = draftOf(layout, { attribution: named, source, cue: [cue], via: [] }, INNER);
  // Said it “rejects the plan”: the reporter's own pronoun.
  return { inner: layout.isQuoted[source?.first ?? cue.first] ? 'quoted' : 'plain', ...draft };
}

/** "What engineers called a “risk”": the tagger takes the pronoun for an article. */
function withoutWhat({ tokens }: ContentLayout, attribution: Attribution): Attribution {
  const { source, lemma } = attribution;
  if (!source || source.first === source.last || !NAMING_VERBS.has(lemma) || !NAMED_PRONOUNS.has(tokens[source.first]!.lower))
    return attribution;
  return { ...attribution, source: { ...source, first: source.first + 1 } };
}

/** "What Lee described as a “plan” for Oslo": the name that is given ends with its quotation. */
function nameGiven({ isQuoted }: ContentLayout, { lemma, frame, content }: Attribution): readonly Run[] {
  const [only, more] = content;
  if (!only || more || frame !== 'prep' || !NAMING_VERBS.has(lemma)) return content;
  let last = isQuoted[only.first] ? only.first : only.first + 1;
  if (!isQuoted[last]) return content;
  while (last < only.last && isQuoted[last + 1]) last++;
  return [{ first: only.first, last }];
}

/** “We hope to win” in Oslo: what somebody says in quotation marks ends with them. */
function inItsMarks({ isQuoted }: ContentLayout, { cue }: Attribution, content: readonly Run[]): readonly Run[] {
  if (!isQuoted[cue.first]) return content;
  return content.map(({ first, last }) => {
    let end = first;
    while (end < last && isQuoted[end + 1]) end++;
    // "“Consider useful” the plan": one word alone is no content.
    return { first, last: isQuoted[first] && end > first ? end : last };
  });
}

/** "Calls it ‘a guest,’": words that end in a quotation within the quotation end with its mark. */
function withMark({ tokens }: ContentLayout, content: readonly Run[]): readonly Run[] {
  const run = content[content.length - 1]!;
  const { first, last } = run;
  const close = INNER_STOPS.has(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const mark = CLOSING_SIGNS.get(tokens[close]?.text ?? '');
  if (mark === undefined || !tokens.slice(first, last).some(({ text }) => text === mark)) return content;
  return [...content.slice(0, -1), { first, last: close }];
}

/** The tokens that lie in the span. */
function runOf({ tokens }: Layout, [start, end]: Pair): Run {
  const first = tokenFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return { first, last: last - 1 };
}
