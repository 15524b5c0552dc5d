import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import type { OrganizationCandidate } from '../organizations/candidate';
import { tokenFrom } from '../text/token-index';
import type { Attribution } from './attribution';
import type { Layout, Run } from './layout';
import { isMedia } from './media';

/** "it quoted Lee as saying": the outlet that spoke before; undefined where the paragraph names none. */
export function namedOutlet(
  layout: Layout,
  relay: Run,
  attributions: readonly Attribution[],
  organizations: readonly OrganizationCandidate[],
): Run | undefined {
  const { tokens } = layout;
  if (relay.first < relay.last || !PERSONAL_PRONOUNS.has(tokens[relay.first]!.lower)) return relay;
  let outlet: Run | undefined;
  for (const other of attributions) {
    if (other.cue.first >= relay.first) break;
    const speaker = other.relay ?? other.source;
    if (speaker && isMedia(layout, speaker, organizations)) outlet = speaker;
  }
  if (outlet) return outlet;
  const named = organizations.filter(({ kind, end }) => kind === 'media' && end <= tokens[relay.first]!.start).at(-1);
  if (!named) return undefined;
  const first = tokenFrom(tokens, named.start);
  return { first, last: Math.max(first, tokenFrom(tokens, named.end) - 1) };
}
