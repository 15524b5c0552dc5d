import { PERFECT_AUXILIARIES } from '../lang/en/claims/function-words';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import { postposedEnd } from './postposed';

/** How far behind a comma a reporter's "he said" is looked for. */
const ATTRIBUTION_REACH = 12;

/** Whether a noun phrase with a finite verb starts at the token. */
export function clauseFollows(layout: Layout, at: number, end: number): boolean {
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0) return false;
  const verb = layout.tokens[last + 1];
  if (verb?.text === ',' && last + 2 < end) {
    // An apposition between subject and verb.
    const apposition = nounPhraseEnd(layout, last + 2, end, true);
    const after = layout.tokens[apposition + 2];
    return (
      apposition > 0 &&
      layout.tokens[apposition + 1]?.text === ',' &&
      (after?.pos === 'VERB' || after?.pos === 'AUX') &&
      !after.lower.endsWith('ing')
    );
  }
  if (!verb || last + 1 > end) return false;
  return (
    verb.pos === 'AUX' ||
    (verb.pos === 'VERB' && !verb.lower.endsWith('ing')) ||
    (verb.pos === 'ADV' && layout.tokens[last + 2]?.pos === 'VERB')
  );
}

/** Another subject with its own verb of saying: "and other ministers said". */
export function speakerFollows(layout: Layout, at: number, end: number): boolean {
  const { tokens } = layout;
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0 || layout.quotationOf[at]! >= 0) return false;
  let verb = last + 1;
  while (verb < end && (tokens[verb]!.pos === 'ADV' || PERFECT_AUXILIARIES.has(tokens[verb]!.lower))) verb++;
  if (verb >= end || tokens[verb]!.pos !== 'VERB') return false;
  const cue = CUE_FORMS.get(tokens[verb]!.lower);
  return cue?.verb.utterance === true && tokens[verb]!.lower !== cue.verb.lemma;
}

/** Somebody with a participle of saying behind them. */
export function saidBeside(layout: Layout, at: number, end: number): boolean {
  const last = at < end ? nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true) : -1;
  return last >= 0 && last < end && isCueParticiple(layout, last + 1);
}

/** ", saying", ", adding that". */
export function isCueParticiple({ tokens }: Layout, at: number): boolean {
  const token = tokens[at]!;
  return token.lower.endsWith('ing') && token.pos === 'VERB' && CUE_FORMS.has(token.lower);
}

/** "he said", "said Wang", "the ministry said in a statement", to the end of the sentence or a comma. */
export function attributionAt(layout: Layout, at: number, end: number): boolean {
  const { tokens, quotationOf } = layout;
  const first = CUE_FORMS.get(tokens[at]!.lower);
  if (first?.verb.utterance && tokens[at]!.pos === 'VERB' && !tokens[at]!.lower.endsWith('ing'))
    return nounPhraseEnd(layout, at + 1, end, false) >= 0;
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0) return false;
  let verb = afterApposition(layout, last, end);
  while (verb <= end && (tokens[verb]!.pos === 'ADV' || PERFECT_AUXILIARIES.has(tokens[verb]!.lower) || layout.time[verb] === 1)) verb++;
  if (verb > end || quotationOf[verb]! >= 0) return false;
  const cue = CUE_FORMS.get(tokens[verb]!.lower);
  if (!cue?.verb.utterance || tokens[verb]!.pos === 'NOUN') return false;
  const next = tokens[verb + 1];
  if (next && verb + 1 <= end && cue.verb.frames.has('T')) {
    const addressee = nounPhraseEnd(layout, verb + 1, end, false);
    const after = tokens[addressee + 1];
    if (addressee >= 0 && (addressee === end || !after || after.pos === 'PUNCT' || after.pos === 'ADP' || layout.time[addressee + 1] === 1))
      return true;
  }
  return (
    !next ||
    verb + 1 > end ||
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.pos === 'ADV' ||
    next.pos === 'SCONJ' ||
    layout.time[verb + 1] === 1 ||
    next.pos === 'NOUN' ||
    next.pos === 'PROPN'
  );
}

/** The token behind a subject and its apposition: "the governor, Ana Ode, | told". */
function afterApposition(layout: Layout, head: number, end: number): number {
  const { tokens } = layout;
  const { last } = postposedEnd(layout, head, end);
  if (tokens[last + 1]?.text !== ',' || last + 2 >= end) return last + 1;
  if (tokens[last + 2]!.lower === 'who') {
    for (let i = last + 4; i < end && i < last + ATTRIBUTION_REACH; i++) if (tokens[i]!.text === ',') return i + 1;
  }
  const apposition = nounPhraseEnd(layout, last + 2, Math.min(end, last + 2 + ATTRIBUTION_REACH), true);
  return apposition > 0 && apposition < end && tokens[apposition + 1]!.text === ',' ? apposition + 2 : last + 1;
}

/** A subject with a verb of saying, and anything behind it. */
export function attributionOpens(layout: Layout, at: number, end: number): boolean {
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  const verb = layout.tokens[last + 1];
  return last >= 0 && last < end && verb?.pos === 'VERB' && CUE_FORMS.get(verb.lower)?.verb.utterance === true;
}
