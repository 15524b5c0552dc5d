import {
  ADVERBS_BEFORE_PARTICIPLE,
  AMID,
  ARTICLES,
  BE,
  NEEDS_ACCUSED,
  NEEDS_HEARER,
  TELLING_PARTICIPLES,
} from '../lang/en/claims/told-words';
import { ACCESS_PARTICIPLES, DOCUMENT_WORDS } from '../lang/en/claims/source-words';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { clausesOf } from './attributions-of';
import type { ClaimDraft } from './draft';
import { endsNounPhrase, nounPhraseStart } from './noun-phrase';

/** "A letter seen by": from its article to the name, no more UTF-16 code units than this. */
const LONGEST_DOCUMENT = 60;

/** … and no more words than this. */
const MOST_WORDS = 5;

const BY = ' by ';

/**
 * "Residents have been told that", "Minister accused of sleeping", "…, inquest told": a passive without an agent, whose subject is the one
 * addressed, or "it was pointed out that"; nobody says who has spoken.
 * @returns the draft itself where it is none.
 */
export function withoutAddressees({ tokens }: Pick<ParagraphReading, 'tokens'>, draft: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || draft.source.length > 1 || draft.cue.length > 1 || source[1] > cue[0]) return draft;
  let at = tokenFrom(tokens, cue[1]) - 1;
  if (isExpletive(tokens, source, at)) return withoutSource(draft);
  if (tokens[at]?.lower === OF) at--;
  const verb = tokens[at];
  if (!verb || !TELLING_PARTICIPLES.has(verb.lower)) return draft;
  // What these leave open stands in front of them: "Minister accused of", "…, inquest told".
  const isBare =
    (tokens[at + 1]?.lower === OF && NEEDS_ACCUSED.has(verb.lower)) || (at === tokens.length - 1 && NEEDS_HEARER.has(verb.lower));
  at--;
  while (at > 0 && ADVERBS_BEFORE_PARTICIPLE.has(tokens[at]!.lower)) at--;
  const be = tokens[at];
  const isPassive = be !== undefined && be.start >= source[1] && BE.has(be.lower);
  if (!isBare && !isPassive) return draft;
  return withoutSource(draft);
}

const WHO = 'who';
const OF = 'of';
const IT = 'it';
const THAT = 'that';

/** "It was also pointed out that". @param last the cue’s last token */
function isExpletive(tokens: readonly Token[], [start]: Pair, last: number): boolean {
  const first = tokenFrom(tokens, start);
  return tokens[first]?.lower === IT && BE.has(tokens[first + 1]?.lower ?? '') && last > first + 1 && tokens[last + 1]?.lower === THAT;
}

/** The draft as what nobody is named for. */
export const withoutSource = (draft: ClaimDraft): ClaimDraft => ({
  ...draft,
  source: [],
  evidence: [...draft.evidence.filter(({ code }) => !code.startsWith('source')), { code: 'source-none' }],
});

/**
 * "The party accused her of deceit after reports that the money was gone": whose reports they are is not told, although the sentence names
 * somebody in front.
 * @returns the draft itself where it is no such noun.
 */
export function ofNobody({ tokens }: Pick<ParagraphReading, 'tokens'>, draft: ClaimDraft): ClaimDraft {
  const [cue] = draft.cue;
  const shares = draft.evidence.some(({ code }) => code === 'source-shared');
  if (!cue || !shares || draft.cue.length > 1) return draft;
  const first = tokenFrom(tokens, cue[0]);
  const last = tokenFrom(tokens, cue[1]) - 1;
  const opener = tokens[first - 1]?.pos === 'ADJ' ? tokens[first - 2] : tokens[first - 1];
  const isNoun = tokens[first]?.pos === 'NOUN' && (last === first || tokens[last]!.pos === 'ADP');
  return isNoun && AMID.has(opener?.lower ?? '') ? withoutSource(draft) : draft;
}

/**
 * "Mayor Lund, who told reporters of it yesterday said": the clause has lost its second comma, and whoever it is about belongs to the source.
 * @returns the draft itself where its source is no such clause.
 */
export function withAntecedent(reading: ParagraphReading, draft: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  const { tokens } = reading;
  if (!source || draft.source.length > 1) return draft;
  const first = tokenFrom(tokens, source[0]);
  if (tokens[first]!.lower !== WHO || tokens[first]!.end === source[1] || tokens[first - 1]?.text !== ',') return draft;
  const { layout } = clausesOf(reading);
  const floor = layout.sentences[layout.sentenceOf[first]!]!.first;
  if (first - 2 < floor || !endsNounPhrase(layout, first - 2)) return draft;
  const start = nounPhraseStart(layout, first - 2, floor);
  // "They have the support of Mayor Lund, who said".
  return start === floor ? { ...draft, source: [[tokens[start]!.start, source[1]]] } : draft;
}

/** "A letter seen by the Courier says": the letter says it, and not whoever has seen it. The draft itself where it is none. */
export function ofDocument(text: string, draft: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1 || text.slice(source[0] - BY.length, source[0]) !== BY) return draft;
  const from = Math.max(0, source[0] - LONGEST_DOCUMENT);
  const words = text.slice(from, source[0] - BY.length).split(' ');
  if (!ACCESS_PARTICIPLES.has(words.pop()!)) return draft;
  if (!DOCUMENT_WORDS.has(words[words.length - 1]?.toLowerCase() ?? '')) return draft;
  let first = words.length - 1;
  while (first > 0 && words.length - first < MOST_WORDS && !ARTICLES.has(words[first]!.toLowerCase())) first--;
  if (!ARTICLES.has(words[first]!.toLowerCase())) first = words.length - 1;
  const start = from + words.slice(0, first).reduce((length, word) => length + word.length + 1, 0);
  return { ...draft, source: [[start, source[1]]] };
}
