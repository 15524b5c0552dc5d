import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import type { Subject } from './subject';
import type { VerbGroup } from './verb-group';

/** What stands in front of a sentence's main clause. */
export interface OpeningClause {
  /** From the participle to the last token in front of the comma. */
  readonly clause: Run;
  /** The subject of the main clause, which is the participle's as well. */
  readonly subject: Subject;
}

/** A longer clause is not looked for: keeps every search short. In tokens. */
const LONGEST = 60;

/** "Calling the offer “insulting”, | the union said no": undefined where the participle does not open the sentence. */
export function openingClause(layout: Layout, { first, form }: VerbGroup, sentence: Run): OpeningClause | undefined {
  const { tokens, quotationOf, time } = layout;
  const joined = first === sentence.first + 1 && tokens[sentence.first]!.pos === 'CCONJ';
  if (form !== 'participle' || (first !== sentence.first && !joined)) return undefined;
  const end = Math.min(sentence.last, first + LONGEST);
  for (let comma = first + 2; comma < end; comma++) {
    if (tokens[comma]!.text !== ',' || quotationOf[comma]! >= 0) continue;
    const last = nounPhraseEnd(layout, comma + 1, sentence.last, false);
    if (last < 0 || quotationOf[comma + 1]! >= 0) continue;
    let verb = last + 1;
    while (verb < sentence.last && (tokens[verb]!.pos === 'ADV' || time[verb] === 1)) verb++;
    const { pos } = tokens[verb] ?? { pos: 'X' };
    if (verb > sentence.last || (pos !== 'VERB' && pos !== 'AUX')) continue;
    return { clause: { first, last: comma - 1 }, subject: { first: comma + 1, last, how: 'shared' } };
  }
  return undefined;
}
