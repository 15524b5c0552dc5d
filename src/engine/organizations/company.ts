import type { Token } from '../reading';
import type { OrganizationKind } from '../types';
import { leftEdge, type Found, type Layout } from './edges';
import { companySuffixes, heads, joinedCompanyEnds } from './heads';
import type { Run, RunWord } from './runs';

/** "Acme Holdings Inc.", also with a comma before the suffix, which then stands behind the run. */
export function companyAt(tokens: readonly Token[], { words, next }: Run, low: number, k: number, layout: Layout): Found | undefined {
  const here = words[k]!;
  if (k > low && companySuffixes.has(here.text)) {
    // "Assistant AG Roe": capitals alone are a title before a name.
    if (words[k + 1] !== undefined && here.text === here.text.toUpperCase() && here.text.length < 3) return undefined;
    const start = leftEdge(words, low, k, layout);
    return start < k ? { start: words[start]!.start, end: here.end, kind: kindOf(words, start, k) } : undefined;
  }
  // "Dallas Gas & Electric"
  const joint = here.text.lastIndexOf(' & ');
  if (joint > 0 && k === words.length - 1 && !layout.titleCase && joinedCompanyEnds.has(here.text.slice(joint + 3).toLowerCase()))
    return { start: words[leftEdge(words, low, k, layout)]!.start, end: here.end, kind: 'other' };
  const suffix = tokens[next + 1];
  if (k !== words.length - 1 || tokens[next]?.text !== ',' || suffix === undefined || !companySuffixes.has(suffix.text)) return undefined;
  // "SA", "AG" and their like behind a comma are initials or states; the English forms are not.
  if (!/^(Inc|Corp|Ltd|LLC|Co)\b/.test(suffix.text)) return undefined;
  const start = leftEdge(words, low, k + 1, layout);
  return start <= k ? { start: words[start]!.start, end: suffix.end, kind: kindOf(words, start, k + 1) } : undefined;
}

const kindOf = (words: readonly RunWord[], from: number, to: number): OrganizationKind =>
  words.slice(from, to).some(({ text }) => heads.get(text)?.kind === 'media') ? 'media' : 'other';
