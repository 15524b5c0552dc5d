import type { ClaimDraft } from '../claims/draft';
import { ofDocument, withoutAddressees } from '../claims/false-sources';
import { RELATIVES } from '../lang/en/claims/function-words';
import type { ParagraphReading } from '../reading';
import { meets } from './meets';

/**
 * Gives claims the source that the rules find for the same cue: claims without any, which is the subject of the clause before
 * (", saying") that the network leaves unlabelled where it stands far off; claims that only share the source of another one in the
 * sentence where the rules see a subject ("An officer, who asked not to be named, said …"); and claims of a "who", which the corpus takes
 * for the source, where the rules know who that is. A passive has none by the rules either, and whoever is told something is not its source.
 */
export function withSources(
  reading: Pick<ParagraphReading, 'text' | 'tokens'>,
  drafts: readonly ClaimDraft[],
  byRules: readonly ClaimDraft[],
): ClaimDraft[] {
  const { text } = reading;
  return drafts.map((found) => {
    const draft = ofDocument(text, withoutAddressees(reading, found));
    if (draft !== found) return draft;
    const shares = isShared(draft);
    if (draft.source.length > 0 && !shares && !isRelative(text, draft)) return draft;
    const rule = byRules.find(({ source, cue }) => source.length > 0 && meets(cue, draft.cue));
    if (!rule || (shares && isShared(rule)) || meets(rule.source, [...draft.source, ...draft.cue, ...draft.content])) return draft;
    const evidence = draft.evidence.filter(({ code }) => !code.startsWith('source'));
    return { ...draft, source: rule.source, evidence: [...evidence, ...rule.evidence.filter(({ code }) => code.startsWith('source'))] };
  });
}

const isShared = ({ evidence }: ClaimDraft): boolean => evidence.some(({ code }) => code === 'source-shared');

const isRelative = (text: string, { source }: ClaimDraft): boolean =>
  source.length === 1 && RELATIVES.has(text.slice(...source[0]!).toLowerCase());
