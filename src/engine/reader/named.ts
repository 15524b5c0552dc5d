import type { ParagraphReading, Token } from '../reading';
import type { Span } from '../types';

/** What the other layers take a token for. */
export const NAMED = { none: 0, person: 1, role: 2, organization: 3, place: 4, date: 5 } as const;

type Layers = Pick<ParagraphReading, 'tokens' | 'names' | 'roles' | 'organizations' | 'places' | 'dates'>;

/** One state of NAMED for each token. A name within a role is a name, a place within an organization is the organization's. */
export function namedStates({ tokens, names, roles, organizations, places, dates }: Layers): Uint8Array {
  const states = new Uint8Array(tokens.length);
  paint(states, tokens, dates, NAMED.date);
  paint(states, tokens, places, NAMED.place);
  paint(states, tokens, roles, NAMED.role);
  paint(states, tokens, organizations, NAMED.organization);
  paint(states, tokens, names, NAMED.person);
  return states;
}

/** @param spans in text order, as each layer is; they may nest. */
function paint(states: Uint8Array, tokens: readonly Token[], spans: readonly Span[], state: number): void {
  let until = 0;
  let i = 0;
  for (const { start, end } of spans) {
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    until = Math.max(until, end);
    while (i < tokens.length && tokens[i]!.start < until) states[i++] = state;
  }
}
