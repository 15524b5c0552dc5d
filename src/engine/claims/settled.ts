import type { ParagraphReading } from '../reading';
import { withAgentBehind } from './agent-behind';
import { withAsides } from './aside';
import { isCited } from './cited-matter';
import { isDeed } from './deed';
import type { ClaimDraft } from './draft';
import { withHeadline } from './headline';
import { withNearerSubject } from './nearer-subject';
import { withObjectEnd } from './object-end';
import { isToll } from './toll';

/** What is none, whatever it looks like. */
const NO_CLAIMS = [isCited, isToll, isDeed];

/** What holds of a paragraph’s claims whoever has read them: behind everything that finds claims, in front of what reads their contents. */
export function settled(reading: ParagraphReading, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const told = drafts.filter((draft) => !NO_CLAIMS.some((isNone) => isNone(reading.tokens, draft)));
  return withAsides(reading, withHeadline(reading, told)).map((draft) =>
    withObjectEnd(reading, withAgentBehind(reading, withNearerSubject(reading, draft))),
  );
}
