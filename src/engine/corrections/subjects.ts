import type { Steps } from '../steps';
import type { Annotations, Span } from '../types';
import { SpanLayer } from './apply/span-layer';
import { ClaimIndex } from './claim-index';
import type { Statement } from './statement';

/**
 * What a statement is about, the same string for the same annotation, person or claim: by the engine's annotation that is meant, or by the
 * place where there is none.
 */
export function* subjectsOf(annotations: Annotations): Steps<(statement: Statement) => string> {
  const claims = yield* ClaimIndex.inSteps(annotations.claims);
  yield;
  const mentions = new SpanLayer(annotations.mentions);
  yield;
  const layers: Readonly<Record<string, SpanLayer<Span>>> = {
    person: mentions,
    role: new SpanLayer<Span>(annotations.roles),
    organization: new SpanLayer<Span>(annotations.organizations),
    place: new SpanLayer<Span>(annotations.places),
    quotation: new SpanLayer<Span>(annotations.quotes),
    date: new SpanLayer<Span>(annotations.dates),
  };
  const place = ({ start, end }: Span): string => `${String(start)}-${String(end)}`;
  const person = (span: Span): string => mentions.at(span)?.person ?? place(span);
  return (statement) => {
    const { body, whole, others, parts } = statement;
    switch (body.type) {
      case 'merge':
      case 'distinct': {
        const two = [whole, others[0]].map((span) => (span ? person(span) : ''));
        // Two mentions of one person that are to be two: the places tell them apart.
        const names = two[0] === two[1] ? [whole, others[0]].map((span) => (span ? place(span) : '')) : two;
        return `people ${names.sort().join(' ')}`;
      }
      case 'official':
      case 'name':
        return `person ${whole ? person(whole) : ''}`;
      case 'review':
      case 'comment':
        break;
      default: {
        const layer = body.type === 'layer' ? body.from : body.layer;
        if (layer === 'claim') break;
        const found = whole && layers[layer]?.at(whole);
        return `${layer} ${found ? place(found) : whole ? place(whole) : ''}`;
      }
    }
    const claim = claims.find(statement);
    const [start, end] = parts.cue[0] ?? parts.content[0] ?? [whole?.start ?? 0, whole?.end ?? 0];
    return `claim ${claim?.id ?? place({ start, end })}`;
  };
}
