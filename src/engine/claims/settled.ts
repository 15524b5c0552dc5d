import type { ParagraphReading } from '../reading';
import { withAsides } from './aside';
import { withoutCitedMatter } from './cited-matter';
import type { ClaimDraft } from './draft';
import { withHeadline } from './headline';

/** What holds of a paragraph’s claims whoever has read them: behind everything that finds claims, in front of what reads their contents. */
export const settled = (reading: ParagraphReading, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  withAsides(reading, withHeadline(reading, withoutCitedMatter(reading, drafts)));
