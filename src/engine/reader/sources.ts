import type { ClaimDraft } from '../claims/draft';
import { ofDocument, ofNobody, withAntecedent, withoutAddressees } from '../claims/false-sources';
import { SUBORDINATORS } from '../lang/en/claims/clause-words';
import { RELATIVES } from '../lang/en/claims/function-words';
import type { ParagraphReading } from '../reading';
import { meets } from '../claims/meets';

/**
 * Gives claims the source that the rules find for the same cue: claims without any, which is the subject of the clause before
 * (", saying") that the network leaves unlabelled where it stands far off; claims that only share the source of another one in the
 * sentence where the rules see a subject ("An officer, who asked not to be named, said …"); and claims of a "who", which the corpus takes
 * for the source, where the rules know who that is. A passive has none by the rules either, and whoever is told something is not its source.
 */
export function withSources(reading: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const { text } = reading;
  return drafts.map((found) => {
    const draft = ofNobody(reading, ofDocument(text, withoutAddressees(reading, withAntecedent(reading, found))));
    if (draft !== found) return draft;
    const shares = isShared(draft);
    const isWrong = shares || isRelative(text, draft) || isBeyond(reading, draft) || isOfOther(reading, draft, byRules);
    if (draft.source.length > 0 && !isWrong) return draft;
    const rule = byRules.find(({ source, cue }) => source.length > 0 && meets(cue, draft.cue));
    if (!rule || (shares && isShared(rule)) || meets(rule.source, [...draft.source, ...draft.cue, ...draft.content])) return draft;
    const evidence = draft.evidence.filter(({ code }) => !code.startsWith('source'));
    return { ...draft, source: rule.source, evidence: [...evidence, ...rule.evidence.filter(({ code }) => code.startsWith('source'))] };
  });
}

type Words = Pick<ParagraphReading, 'text' | 'tokens' | 'sentences'>;

/** A source that the sentence behind the cue's names. */
function isBeyond({ sentences }: Words, { source, cue }: ClaimDraft): boolean {
  const from = source[0]?.[0];
  const to = cue[cue.length - 1]?.[1];
  return from !== undefined && to !== undefined && from > to && sentences.some(({ end }) => end >= to && end <= from);
}

/** "Lund wept as the judge told her": a subject of another clause, where the rules see that of the cue's own right in front of it. */
function isOfOther({ text }: Words, { source, cue }: ClaimDraft, byRules: readonly ClaimDraft[]): boolean {
  const to = source[source.length - 1]?.[1];
  if (to === undefined || cue.length === 0 || to > cue[0]![0]) return false;
  return byRules.some(({ source: [own], cue: other }) => {
    if (!own || !meets(other, cue) || own[0] <= to || own[1] + 1 !== cue[0]![0]) return false;
    return SUBORDINATORS.has(
      text
        .slice(Math.max(to, own[0] - LONGEST_SUBORDINATOR), own[0])
        .trimEnd()
        .split(' ')
        .pop()!,
    );
  });
}

/** With the blank behind it. In UTF-16 code units. */
const LONGEST_SUBORDINATOR = 10;

const isShared = ({ evidence }: ClaimDraft): boolean => evidence.some(({ code }) => code === 'source-shared');

const isRelative = (text: string, { source }: ClaimDraft): boolean =>
  source.length === 1 && RELATIVES.has(text.slice(...source[0]!).toLowerCase());
