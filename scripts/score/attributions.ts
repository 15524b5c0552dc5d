import path from 'node:path';
import type { Claim, Engine, Pair } from '../../src/engine';
import { attributionErrors, type Attribution, type AttributionTools } from './attribution-errors';
import { firstExisting, importTool, readJsonLines } from './data';
import type { Measure, Section } from './table';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly publicationDate?: string;
  readonly attributions: readonly Attribution[];
}

type Parts = Readonly<Record<'exact' | 'part' | 'token', Measure>>;

interface Scores {
  readonly source: Parts;
  readonly cue: Parts;
  readonly content: Parts;
  readonly relation: Measure;
  readonly relationNoSource: Measure;
  readonly relationByCue: Readonly<Record<'speech' | 'other', Measure>>;
  readonly directSpeech: Readonly<Record<'all' | 'long', { readonly detect: Measure; readonly sourced: Measure }>>;
}

interface AttributionScorer extends AttributionTools {
  score(golds: readonly Document[], predictions: readonly { id: string; attributions: readonly Attribution[] }[]): Scores;
}

const attributionOf = ({ source, cue, content }: Claim): Attribution => ({ source, cue, content });

type Text = Pick<Document, 'id' | 'text' | 'publicationDate'>;

const claimsOf = (docs: readonly Text[], engine: Engine): { readonly id: string; readonly claims: readonly Claim[] }[] =>
  docs.map(({ id, text, publicationDate }) => {
    const given = publicationDate === undefined ? { id } : { id, publicationDate };
    return { id, claims: engine.analyse(text, given).claims };
  });

/** The conjunction, and the white space behind it, in front of a content. */
const THAT = /\bthat\s+$/i;
const THAT_REACH = 16;

/** A content with its "that", as PolNeAR annotates it; the project's guidelines cut it off. */
function withThat(text: string, attribution: Attribution): Attribution {
  const content = attribution.content.map(([start, end]): Pair => {
    const that = THAT.exec(text.slice(Math.max(0, start - THAT_REACH), start));
    return [start - (that?.[0].length ?? 0), end];
  });
  return { ...attribution, content };
}

/** PolNeAR's annotators did not mark what stands within another claim. */
const outermost = (claims: readonly Claim[]): Attribution[] => claims.filter(({ within }) => within === undefined).map(attributionOf);

/**
 * The engine's claims as PolNeAR annotates them: the outermost ones. Its other habits ("that" inside the content, auxiliaries inside the
 * cue, "who" as a source) are left alone: the scorer forgives the first two, and the third is the price of naming the person.
 */
export function predictAttributions(docs: readonly Text[], engine: Engine): { id: string; attributions: Attribution[] }[] {
  return claimsOf(docs, engine).map(({ id, claims }) => ({ id, attributions: outermost(claims) }));
}

/**
 * Claims against PolNeAR, whose annotators did not mark attributions inside the content of another, and left "that" inside the content.
 * The first figures take the engine's claims as they are; two rows say what each of these habits costs.
 */
export async function attributions(engine: Engine, folder: string, train: boolean): Promise<Section> {
  const from = path.join(folder, 'corpora/polnear');
  const file = firstExisting(
    ...(train ? ['train.jsonl.gz', 'train.jsonl'] : ['dev.jsonl', 'dev.jsonl.gz']).map((name) => path.join(from, name)),
  );
  const set = train ? 'train' : 'dev';
  if (file === undefined) return { title: 'Attributions', rows: [], skipped: `no PolNeAR ${set} set in ${from}` };
  const golds = readJsonLines<Document>(file);
  const claims = claimsOf(golds, engine);
  const scorer = await importTool<AttributionScorer>(folder, 'score-attributions.mjs');
  const all = claims.map(({ id, claims: found }) => ({ id, attributions: found.map(attributionOf) }));
  const outer = claims.map(({ id, claims: found }) => ({ id, attributions: outermost(found) }));
  const scores = scorer.score(golds, all);
  const withoutNested = scorer.score(golds, outer);
  const texts = new Map(golds.map(({ id, text }) => [id, text]));
  const thats = all.map(({ id, attributions: found }) => ({ id, attributions: found.map((one) => withThat(texts.get(id)!, one)) }));
  return {
    title: `Attributions, PolNeAR ${set}, ${String(golds.length)} articles`,
    rows: [
      { layer: 'relation', measure: scores.relation },
      { layer: 'relation, nested left out', measure: withoutNested.relation },
      { layer: 'relation, source unchecked', measure: scores.relationNoSource },
      { layer: 'relation, cues of saying', measure: scores.relationByCue.speech },
      { layer: 'relation, other cues', measure: scores.relationByCue.other },
      { layer: 'direct speech found', measure: scores.directSpeech.all.detect },
      { layer: 'direct speech, right source', measure: scores.directSpeech.all.sourced },
      { layer: 'source part', measure: scores.source.part },
      { layer: 'cue part', measure: scores.cue.part },
      { layer: 'content part', measure: scores.content.part },
      { layer: 'content part, “that” kept', measure: scorer.score(golds, thats).content.part },
      { layer: 'content token', measure: scores.content.token },
    ],
    // The dev set is there to be measured on, not to be read.
    errors: train
      ? golds.flatMap(({ id, text, attributions: gold }, i) => attributionErrors(scorer, id, text, gold, all[i]!.attributions))
      : [],
  };
}
