import { l10n } from 'vscode';
import type { Steps } from '../../engine';
import type { Listed, RelayMark, SourceMark, SourcesPicture } from '../../webview/messages';
import { extentOf } from '../../engine/claims/extent';
import type { Article } from '../article/article';
import { shorten } from '../trees/excerpt';
import { counted, speakerInWords } from '../words';
import { sourcesOf, type PartyGroup, type SourceEdge, type SourceNode } from './sources';
import { groupInWords } from './words';

/** Characters of a name below its shape. */
const NAME = 32;

/** Those who say and relay something, in words. */
export function* wordedSources(article: Article): Steps<SourcesPicture> {
  const { nodes, edges } = yield* sourcesOf(article);
  yield;
  const sources = nodes.map(sourceMark);
  const relays = edges.map((edge) => relayMark(edge, nodes));
  const groups = [...new Set(nodes.map(({ group }) => group))];
  return {
    id: 'sources',
    title: l10n.t('Sources'),
    label: l10n.t('{0} sources; an arrow leads from who relays words to whose words they are', nodes.length),
    empty: nodes.length === 0 ? l10n.t('The article has no claims.') : undefined,
    sources,
    relays,
    legend: GROUPS.filter((group) => groups.includes(group)).map((group) => ({ shape: group, words: groupInWords[group]() })),
    list: sources.map(({ id, label, spans }, index): Listed => ({
      id,
      label,
      spans,
      children: relays.filter(({ from }) => from === index).map((relay) => ({ ...relay, children: [] })),
    })),
  };
}

/** As the legend lists them. */
const GROUPS: readonly PartyGroup[] = ['official', 'person', 'body', 'outlet', 'unnamed', 'unknown'];

const nameOf = ({ id, name }: SourceNode): string => speakerInWords({ id, kind: name === undefined ? 'unknown' : 'person', name });

function sourceMark(node: SourceNode): SourceMark {
  const { id, group, claims, relayed, spans } = node;
  const details = [
    group === 'unknown' ? '' : groupInWords[group](),
    claims === 0 ? '' : counted.claims(claims),
    relayed === 0 ? '' : l10n.t('relays {0}', relayed),
  ]
    .filter(Boolean)
    .join(', ');
  const name = nameOf(node);
  return { id: `source-${id}`, shape: group, words: shorten(name, NAME), details, weight: claims, label: `${name}: ${details}`, spans };
}

function relayMark({ relay, source, claims, span }: SourceEdge, nodes: readonly SourceNode[]): RelayMark {
  const [from, to] = [nodes[relay]!, nodes[source]!];
  return {
    id: `relay-${from.id}-${to.id}`,
    label: l10n.t('{0} relays {1}: {2}', nameOf(from), nameOf(to), counted.claims(claims.length)),
    spans: [span, ...claims.map(extentOf)],
    from: relay,
    to: source,
    count: claims.length,
  };
}
