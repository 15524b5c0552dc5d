import { MEDIA_WORDS, NO_OUTLET_WORDS, OUTLET_ENDINGS, OUTLET_SHORT_NAMES } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import { isCapital, type Layout, type Run } from './layout';

const THE = 'the';

/** Whether the phrase names an outlet, or has a word for one. */
export function isMedia({ tokens }: Layout, { first, last }: Run, organizations: readonly OrganizationCandidate[]): boolean {
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  for (const organization of organizations) {
    if (organization.start >= end) break;
    if (organization.end > start && organization.kind === 'media') return true;
  }
  for (let i = first; i <= last; i++) {
    const { lower, text } = tokens[i]!;
    // "a press conference" is none.
    if (NO_OUTLET_WORDS.has(tokens[i + 1]?.lower ?? '')) continue;
    if (MEDIA_WORDS.has(lower) || (OUTLET_ENDINGS.has(text) && i > first && isCapital(tokens[i - 1]!.text))) return true;
    if (OUTLET_SHORT_NAMES.has(text) && i === last && i === first + 1 && tokens[first]!.lower === THE) return true;
  }
  return false;
}
