import { CUE_FORMS } from './cue-lexicon';
import type { Layout, Run } from './layout';
import type { Relay } from './relayed';

/** The content without an outlet that relays it, and what follows that: "it was checking, | the broadcaster reported". */
export function beforeRelays({ tokens }: Layout, content: readonly Run[], via: readonly Relay[]): readonly Run[] {
  if (via.length === 0) return content;
  // The comma in front of "the broadcaster reported", of "reports the AP".
  const comma = ({ first }: Relay): number => (CUE_FORMS.get(tokens[first - 1]?.lower ?? '')?.verb.utterance ? first - 2 : first - 1);
  const cuts = (run: Run): Relay | undefined =>
    via.find(
      (relay) => run.first <= relay.first && relay.last <= run.last && (relay.first === run.first || tokens[comma(relay)]?.text === ','),
    );
  if (!content.some(cuts)) return content;
  const rest = content.flatMap((run): readonly Run[] => {
    const relay = cuts(run);
    if (!relay) return [run];
    const last = comma(relay) - 1;
    return last < run.first ? [] : [{ first: run.first, last }];
  });
  return rest.length > 0 ? rest : content;
}
