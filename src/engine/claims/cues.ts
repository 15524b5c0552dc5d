import { INDEFINITE_WORDS } from '../lang/en/claims/anonymity';
import { ACCORDING, PER } from '../lang/en/claims/clause-words';
import { opensAccording, readAccording } from './according';
import { isInside, type Attribution } from './attribution';
import { readColon } from './colon';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout, Run } from './layout';
import { isNounCue, readNounCue } from './noun-cues';
import { nounPhraseStart } from './noun-phrase';
import { isOutletsVerb } from './outlets-verb';
import { readRelativeGap } from './relative-gap';
import { readVerbCue } from './verb-cue';
import { isVerb } from './verb-tag';
import { CUE } from '../text/lists';

/**
 * Every attribution of the paragraph whose cue stands outside quotation marks, in the order of the cues. Only words of the cue lists
 * are looked at closely.
 */
export function findAttributions(layout: Layout): Attribution[] {
  const { tokens, quotationOf, sentences, sentenceOf, dateline } = layout;
  const found: Attribution[] = [];
  /** Last token of the content in front of the last cue; -1 at first. */
  let taken = -1;
  /** Last token of the last cue. */
  let covered = -1;
  for (let i = dateline; i < tokens.length; i++) {
    const { lower, text, pos, lists } = tokens[i]!;
    if ((lists & CUE) === 0 || quotationOf[i]! >= 0 || i <= covered) continue;
    // What the tagger takes for another part of speech is no cue, and need not be looked up.
    const isContent = pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
    const form = isContent ? CUE_FORMS.get(lower) : undefined;
    if (form && (isVerb(layout, i, form) || isOutletsVerb(layout, i))) {
      const sentence = sentences[sentenceOf[i]!]!;
      if (form.verb.lemma === NAME && isNameOf(layout, i, sentence)) continue;
      const attribution =
        readVerbCue(layout, i, form, sentence, outermostIn(found, sentence.first), taken) ??
        readRelativeGap(layout, i, form, sentence) ??
        clauseOfAdjective(layout, i, sentence);
      if (!attribution) continue;
      found.push(attribution);
      covered = attribution.cue.last;
      if (attribution.frame === 'before') taken = attribution.content[0]!.last;
    } else if (isContent && isNounCue(lower)) {
      const attribution = readNounCue(layout, i, sentences[sentenceOf[i]!]!);
      if (attribution) addNoun(found, attribution);
    } else if ((lower === ACCORDING || lower === PER) && opensAccording(layout, i, sentences[sentenceOf[i]!]!)) {
      const attribution = readAccording(layout, i, sentences[sentenceOf[i]!]!);
      if (attribution) found.push(attribution);
    } else if (text === ':') {
      const attribution = readColon(layout, i, sentences[sentenceOf[i]!]!, found);
      if (attribution) found.push(attribution);
    }
  }
  return found.some(({ kind }) => kind === 'colon') ? withoutKickers(layout, found) : found;
}

const NAME = 'name';

/** "A driver | named Karl Brandt": what somebody is called. */
function isNameOf(layout: Layout, verb: number, sentence: Run): boolean {
  const { tokens } = layout;
  if (verb <= sentence.first || tokens[verb - 1]!.pos !== 'NOUN' || tokens[verb + 1]?.pos !== 'PROPN') return false;
  return INDEFINITE_WORDS.has(tokens[nounPhraseStart(layout, verb - 1, sentence.first)]!.lower);
}

/** "Lund is encouraged that": an adjective that looks like a participle, where a clause follows. */
function clauseOfAdjective(layout: Layout, at: number, sentence: Run): Attribution | undefined {
  const attribution = readNounCue(layout, at, sentence);
  return attribution?.frame === 'that' ? attribution : undefined;
}

/** "Chad: rations to run out, agencies warn": who says so stands behind the words, and in front of the colon what they are about. */
function withoutKickers({ sentences }: Layout, found: Attribution[]): Attribution[] {
  const label = found.find(({ kind, source }) => kind === 'colon' && source?.first === 0);
  if (!label || sentences.length > 1) return found;
  const colon = label.cue.last;
  const isWhole = ({ frame, cue, content }: Attribution): boolean =>
    frame === 'before' && cue.first > colon && content[0]!.first <= colon + 1 && content[0]!.last > colon;
  if (!found.some(isWhole)) return found;
  return found.flatMap((one): Attribution[] => {
    if (one === label) return [];
    const [first, ...rest] = one.content;
    return [isWhole(one) ? { ...one, content: [{ ...first!, first: colon + 1 }, ...rest] } : one];
  });
}

/**
 * A noun that is the object of a verb of saying adds nothing ("announced plans to"), unless the verb only lends it a tense ("expressed
 * his hope that"): then the noun's reading replaces the verb's.
 */
function addNoun(found: Attribution[], attribution: Attribution): void {
  const last = found[found.length - 1];
  if (last?.kind === 'verb' && isInside(attribution, last)) {
    if (last.frame === 'object' && attribution.cue.first - last.cue.last < 5) return;
  } else if (last?.kind === 'verb' && attribution.cue.first === last.cue.first) {
    found[found.length - 1] = attribution;
    return;
  }
  found.push(attribution);
}

/** The last attribution of the sentence that stands in no other one's content. */
function outermostIn(found: readonly Attribution[], first: number): Attribution | undefined {
  let outer: Attribution | undefined;
  for (let i = found.length - 1; i >= 0 && found[i]!.cue.last >= first; i--) {
    const one = found[i]!;
    if (!outer || isInside(outer, one)) outer = one;
  }
  return outer;
}
