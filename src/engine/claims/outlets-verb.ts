import { CITING_PARTICIPLES } from '../lang/en/claims/source-words';
import type { Layout } from './layout';

/** ", Interfax reports, citing the ministry": the tagger takes it for a noun, "the Interfax reports". */
export function isOutletsVerb({ tokens }: Layout, at: number): boolean {
  if (tokens[at]!.lower !== REPORTS) return false;
  let first = at;
  while (first > 0 && tokens[first - 1]!.pos === 'PROPN') first--;
  const next = tokens[at + 1];
  if (first === at || tokens[first - 1]?.text !== ',') return false;
  return !next || next.pos === 'PUNCT' || next.pos === 'ADP' || CITING_PARTICIPLES.has(next.lower);
}

const REPORTS = 'reports';
