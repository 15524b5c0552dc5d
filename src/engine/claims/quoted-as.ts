import type { Attribution } from './attribution';
import { contentRuns } from './content';
import { endsInStop } from './full-stop';
import { leftStart } from './content-before';
import { CUE_FORMS, type CueForm } from './cue-lexicon';
import { frameAfter } from './frame';
import type { Layout, Run } from './layout';
import type { Subject } from './subject';
import type { VerbGroup } from './verb-group';

/** Verbs by which one voice gives another's words. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(['quote', 'cite']);

/** These, and others that do so with "as" only: "Tass reported Lee as saying". */
export const QUOTING_AS_VERBS: ReadonlySet<string> = new Set([...QUOTING_VERBS, 'report']);

/** A clause in front of whoever relays it has at least so many tokens behind its first. */
const LEAST_CLAUSE = 2;

/** How many tokens behind "quoted" its "as saying" is looked for: a name with office and apposition. */
const LONGEST_VOICE = 30;

/** "Tass quoted Lee, the minister, as saying that …", “…,” Tass quoted Lee as saying: Lee's words, which the subject relays. */
export function readQuotesAs(layout: Layout, group: VerbGroup, subject: Subject, sentence: Run, taken: number): Attribution | undefined {
  const { tokens, quotationOf } = layout;
  const first = group.verb + 1;
  const most = Math.min(sentence.last - 1, first + LONGEST_VOICE);
  for (let i = first + 1; i <= most && quotationOf[i]! < 0; i++) {
    if (tokens[i]!.lower !== 'as') continue;
    const form = participle(layout, i + 1);
    if (!form) continue;
    const last = tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    const content = wordsOf(layout, i + 1, subject, sentence, taken);
    if (last < first || !content) return undefined;
    return {
      kind: 'verb',
      lemma: form.verb.lemma,
      utterance: true,
      group,
      cue: { first: i + 1, last: i + 1 },
      source: { first, last, how: 'before' },
      relay: { first: subject.first, last: subject.last },
      ...content,
    };
  }
  return undefined;
}

/** "saying", "telling", "warning": the form of a verb of saying that follows "as". */
export function participle({ tokens }: Layout, at: number): CueForm | undefined {
  const { lower } = tokens[at]!;
  const form = lower.endsWith('ing') ? CUE_FORMS.get(lower) : undefined;
  return form?.verb.utterance ? form : undefined;
}

/** Whether nothing but a time follows the verb. */
function endsAfter({ tokens, time }: Layout, verb: number, last: number): boolean {
  for (let i = verb + 1; i <= last; i++) {
    if (time[i] !== 1 && tokens[i]!.text !== '.' && !(tokens[i]!.pos === 'ADP' && time[i + 1] === 1)) return false;
  }
  return true;
}

/** What was said: behind the participle, else in front of whoever relays it. */
function wordsOf(
  layout: Layout,
  verb: number,
  subject: Subject,
  sentence: Run,
  taken: number,
): Pick<Attribution, 'content' | 'frame'> | undefined {
  const { tokens, quotationOf, quotations } = layout;
  const border = subject.first - 1;
  const comma = border > sentence.first && tokens[border]!.text === ',';
  if (border > sentence.first && (comma || (quotationOf[border]! >= 0 && endsInStop(layout, border)))) {
    const last = comma ? border - 1 : border;
    const start = leftStart(layout, quotations[quotationOf[last]!]?.first ?? last, sentence, taken);
    if (quotationOf[last]! >= 0 && start <= last) return { content: [{ first: start, last }], frame: 'before' };
    // "The talks have stalled, Tass quoted a diplomat as saying on Friday".
    if (comma && last - start >= LEAST_CLAUSE && endsAfter(layout, verb, sentence.last)) {
      return { content: [{ first: start, last }], frame: 'before' };
    }
  }
  const frame = frameAfter(layout, verb, sentence.last, true);
  if (frame.kind === 'none' || frame.kind === 'prep') return undefined;
  return { content: contentRuns(layout, frame.start, sentence.last, 'clause'), frame: frame.kind };
}
