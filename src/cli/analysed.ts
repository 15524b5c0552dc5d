import path from 'node:path';
import type { AnalyseOptions, Annotations, Engine, Registry } from '../engine';
import type { ClaimReview } from '../engine/corrections/reviews';
import type { Correction } from '../engine/corrections/types';
import type { ReadingOptions } from './arguments';
import type { Faults } from './faults';
import type { Input, InputArticle } from './input';
import { readPeople } from './people';
import { corrected, correctionsOf } from './sidecars';
import type { Surroundings } from './surroundings';

/** What the command line gives for all articles. */
export interface Given {
  readonly date: string | undefined;
  readonly registry: Registry | undefined;
  readonly corrections: boolean;
}

/** An article with what the engine and people say of it. */
export interface Analysed {
  readonly article: InputArticle;
  /** With corrections applied. */
  readonly annotations: Annotations;
  readonly corrections: readonly Correction[];
  readonly reviews: ReadonlyMap<string, ClaimReview>;
}

export async function readGiven({ date, people, corrections }: ReadingOptions, faults: Faults): Promise<Given> {
  return { date, registry: await readPeople(people, faults), corrections };
}

/** Loads the engine; says so where it has not all it should. */
export async function loadEngine(around: Surroundings): Promise<Engine> {
  const engine = await around.loadEngine();
  if (engine.claimReaderProblem !== undefined) {
    around.stderr.write(`on-the-record: the claim reader cannot be used, rules read alone: ${engine.claimReaderProblem}\n`);
  }
  return engine;
}

/** The articles of the inputs, one at a time. An article that cannot be had is reported and costs no other one. */
export async function* analysed(inputs: readonly Input[], given: Given, engine: Engine, faults: Faults): AsyncGenerator<Analysed> {
  for (const input of inputs) {
    for await (const reading of input.read()) {
      if ('reason' in reading) {
        faults.report(reading.place, reading.reason);
        continue;
      }
      const { article, place } = reading;
      let found: Analysed;
      try {
        found = await analysedArticle(article, place, given, engine, faults);
      } catch (error) {
        // The engine never throws. Should it do so all the same, a night's run must not be lost to one article.
        faults.report(place, error);
        continue;
      }
      yield found;
    }
  }
}

async function analysedArticle(article: InputArticle, place: string, given: Given, engine: Engine, faults: Faults): Promise<Analysed> {
  const { text, file } = article;
  const found = engine.analyse(text, optionsFor(article, given));
  const corrections = given.corrections && file !== undefined ? await correctionsOf(file, faults) : [];
  const { annotations, reviews, unsure } = await corrected(text, found, corrections);
  if (unsure > 0) {
    const count = unsure === 1 ? 'a correction is' : `${String(unsure)} corrections are`;
    faults.warn(place, `${count} not found for sure in the text and left out; "on-the-record check" names them`);
  }
  return { article, annotations, corrections, reviews };
}

export function optionsFor(
  { publicationDate, file }: Pick<InputArticle, 'publicationDate' | 'file'>,
  { date, registry }: Given,
): AnalyseOptions {
  const day = publicationDate ?? date;
  return {
    ...(registry === undefined ? {} : { registry }),
    ...(day === undefined ? {} : { publicationDate: day }),
    ...(file === undefined ? {} : { fileName: path.basename(file) }),
  };
}
