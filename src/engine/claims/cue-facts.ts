import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import { tokenFrom } from '../text/token-index';
import type { ClaimKind, Evidence } from '../types';
import type { ClaimDraft } from './draft';
import { headOfCue } from './kind';
import { moodOf } from './modality';

/** What a draft's cue alone tells. Offsets are relative to the paragraph. */
export interface CueFacts {
  /** Undefined where no list knows the cue's words: then the content's form tells. */
  readonly kind: ClaimKind | undefined;
  /** Base form of the word that decides; undefined with the kind. */
  readonly act: string | undefined;
  /** Whether the cue is more than marks and function words. */
  readonly hasAct: boolean;
  readonly evidence: readonly Evidence[];
}

const factsIn = keptWith((_: ParagraphReading) => new Map<ClaimDraft, CueFacts>());

export function cueFacts(reading: ParagraphReading, draft: ClaimDraft): CueFacts {
  const known = factsIn(reading);
  let facts = known.get(draft);
  if (!facts) known.set(draft, (facts = readCue(reading, draft)));
  return facts;
}

function readCue({ tokens }: ParagraphReading, { cue }: ClaimDraft): CueFacts {
  const indexes: number[] = [];
  for (const [start, end] of cue) for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) indexes.push(i);
  const words = indexes.map((i) => tokens[i]!.lower);
  const head = headOfCue(words);
  const acts = indexes.filter((i) => ACTS.has(tokens[i]!.pos));
  const at = head ? indexes[head.at] : (acts.at(-1) ?? indexes[0]);
  return { kind: head?.kind, act: head?.form, hasAct: acts.length > 0, evidence: at === undefined ? [] : moodOf(tokens, at) };
}

/** Parts of speech of words that name an act. */
const ACTS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN']);
