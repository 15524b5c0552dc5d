import type { ClaimKind, OrganizationKind, QuotationKind, Span, TimexType } from '../../../engine';
import { targetMaker, type TargetMaker } from '../../../engine/corrections/targets';
import type { Correction, CorrectionBody, EntityLayer, Layer, SpeakerReference } from '../../../engine/corrections/types';
import type { Article } from '../../article/article';
import type { CorrectionChange, CorrectionDraft } from '../types';
import type { Meant, Origin } from './own';
import type { Subject, SubjectOf } from './subject';

/** What a gesture says, without its label. */
export type Said = Omit<CorrectionChange, 'label'>;

/** The parts of a claim that can be given other words. */
export type ClaimPart = 'source' | 'cue' | 'content' | 'via';

/** What gestures say: an article's annotation and what the user has chosen become corrections. Pure. */
export class Drafts {
  private readonly at: TargetMaker;

  constructor({ text }: Article) {
    this.at = targetMaker(text);
  }

  confirm(subject: Subject): Said {
    return say(this.of(subject, { type: 'confirm', layer: subject.layer }));
  }

  /** Of a split the pieces stay that are not among the annotations. */
  reject(...meant: readonly Meant[]): Said {
    const splits = new Map<string, SplitPieces>();
    const whole: Said[] = [];
    for (const { subject, origin } of meant) {
      if (origin?.kind !== 'split' || subject.layer === 'claim') {
        whole.push(say(this.of(subject, { type: 'reject', layer: subject.layer })));
        continue;
      }
      const { correction, piece } = origin;
      const pieces = splits.get(correction.id)?.pieces ?? [];
      splits.set(correction.id, { correction, layer: subject.layer, pieces: [...pieces, piece] });
    }
    return together([...whole, ...[...splits.values()].map(withoutPieces)]);
  }

  rejectEverywhere(subject: Subject): Said {
    return say(this.of(subject, { type: 'reject', layer: subject.layer, everywhere: true }));
  }

  /** Speech or term, with the speaker where speech is chosen for what was none. */
  quotation(subject: SubjectOf<'quotation'>, change: { readonly kind?: QuotationKind; readonly speaker?: SpeakerReference }): Said {
    return say(this.of(subject, { type: 'change', layer: 'quotation', ...change }));
  }

  organization(subject: SubjectOf<'organization'>, change: { readonly kind?: OrganizationKind; readonly name?: string }): Said {
    return say(this.of(subject, { type: 'change', layer: 'organization', ...change }));
  }

  date(subject: SubjectOf<'date'>, change: { readonly timex?: TimexType; readonly value?: string }): Said {
    return say(this.of(subject, { type: 'change', layer: 'date', ...change }));
  }

  role(subject: SubjectOf<'role'>, person: SpeakerReference): Said {
    return say(this.of(subject, { type: 'change', layer: 'role', person }));
  }

  /** A claim's kind or source. What a mark has made is said in the mark's place. */
  claim(subject: SubjectOf<'claim'>, change: { readonly kind?: ClaimKind; readonly source?: SpeakerReference }, origin?: Origin): Said {
    const marked = markOf(origin, 'claim');
    if (marked) return { replace: [{ ...marked, body: { ...marked.body, ...change } }] };
    return say(this.of(subject, { type: 'change', layer: 'claim', ...change }));
  }

  /** Other words of one part of a claim. */
  claimPart({ item }: SubjectOf<'claim'>, part: ClaimPart, spans: readonly Span[], origin?: Origin): Said {
    const marked = markOf(origin, 'claim');
    if (!marked) return say({ targets: this.at.claimWith(item, { [part]: spans }), body: { type: 'change', layer: 'claim' } });
    const others = marked.targets.filter((target) => target.part !== part && target.part !== 'whole');
    return { replace: [{ ...marked, targets: [...others, ...spans.map((span) => this.at.at(span, part))] }] };
  }

  /** Another extent. */
  extent(subject: Exclude<Subject, { layer: 'claim' }>, span: Span, origin?: Origin): Said {
    const target = this.at.at(span);
    if (origin?.kind === 'mark') return { replace: [{ ...origin.correction, targets: [target] }] };
    if (origin?.kind === 'split') {
      const targets = origin.correction.targets.map((one, i) => (i === origin.piece ? this.at.at(span, 'other') : one));
      return { replace: [{ ...origin.correction, targets }] };
    }
    return say({ targets: [this.at.at(subject.span), this.at.at(span, 'other')], body: { type: 'extent', layer: subject.layer } });
  }

  /** Two where there is one. White space between the two belongs to neither. */
  split(subject: Exclude<Subject, { layer: 'claim' }>, pieces: readonly [Span, Span], origin?: Origin): Said {
    if (origin?.kind === 'mark') {
      const { targets, body } = origin.correction;
      return { remove: [origin.correction.id], add: pieces.map((piece) => ({ targets: targets.map(() => this.at.at(piece)), body })) };
    }
    const others = pieces.map((piece) => this.at.at(piece, 'other'));
    if (origin?.kind === 'split') {
      const targets = origin.correction.targets.flatMap((one, i) => (i === origin.piece ? others : [one]));
      return { replace: [{ ...origin.correction, targets }] };
    }
    return say({ targets: [this.at.at(subject.span), ...others], body: { type: 'split', layer: subject.layer } });
  }

  /** A claim keeps what it says before the cut; what stands behind it is a claim of the same source. */
  splitClaim({ item }: SubjectOf<'claim'>, content: readonly [readonly Span[], readonly Span[]], source: SpeakerReference): Said {
    const [first, second] = content;
    const targets = [
      ...item.source.map(([start, end]) => this.at.at({ start, end }, 'source')),
      ...second.map((span) => this.at.at(span, 'content')),
    ];
    return say(
      { targets: this.at.claimWith(item, { content: first }), body: { type: 'change', layer: 'claim' } },
      // Without the cue, which stays the first one's: two claims with one cue and one source would be taken for the same.
      { targets, body: { type: 'mark', layer: 'claim', source, kind: item.kind } },
    );
  }

  /** @param other a mention of the person who is the same one. */
  merge(subject: SubjectOf<'person'>, other: Span): Said {
    return say({ targets: [this.at.at(subject.span), this.at.at(other, 'other')], body: { type: 'merge' } });
  }

  /** @param stays a mention of the person from whom the one at the subject is to be told apart. */
  distinct(subject: SubjectOf<'person'>, stays: Span): Said {
    return say({ targets: [this.at.at(stays), this.at.at(subject.span, 'other')], body: { type: 'distinct' } });
  }

  official(subject: SubjectOf<'person'>, official: boolean): Said {
    return say({ targets: [this.at.at(subject.span)], body: { type: 'official', official } });
  }

  name(subject: SubjectOf<'person'>, name: string): Said {
    return say({ targets: [this.at.at(subject.span)], body: { type: 'name', name } });
  }

  /** A name of another layer: here, or at all its mentions. */
  layer(subject: SubjectOf<EntityLayer>, to: EntityLayer, everywhere: boolean, origin?: Origin): Said {
    if (origin?.kind === 'mark') return { remove: [origin.correction.id], ...this.mark(subject.span, to, { everywhere }) };
    const also = everywhere ? { everywhere } : {};
    return say({ targets: [this.at.at(subject.span)], body: { type: 'layer', from: subject.layer, to, ...also } });
  }

  /** Marks a name wherever its words stand. */
  everywhere(subject: SubjectOf<EntityLayer>): Said {
    if (subject.layer === 'person') {
      const { name } = subject.item;
      return say({ targets: [this.at.at(subject.span)], body: { type: 'mark', layer: 'person', name, everywhere: true } });
    }
    return this.mark(subject.span, subject.layer, {
      everywhere: true,
      ...(subject.layer === 'organization' ? { kind: subject.item.kind } : {}),
    });
  }

  /** Marks names. */
  mark(
    span: Span,
    layer: EntityLayer,
    { everywhere = false, official, kind }: { everywhere?: boolean; official?: boolean; kind?: OrganizationKind } = {},
  ): Said {
    const also = everywhere ? { everywhere } : {};
    const targets = [this.at.at(span)];
    if (layer === 'person')
      return say({ targets, body: { type: 'mark', layer, ...(official === undefined ? {} : { official }), ...also } });
    if (layer === 'place') return say({ targets, body: { type: 'mark', layer, ...also } });
    return say({ targets, body: { type: 'mark', layer, ...(kind === undefined ? {} : { kind }), ...also } });
  }

  markRole(span: Span, person: SpeakerReference | undefined): Said {
    return this.marked(span, { type: 'mark', layer: 'role', ...(person ? { person } : {}) });
  }

  markQuotation(span: Span, kind: QuotationKind, speaker: SpeakerReference | undefined): Said {
    return this.marked(span, { type: 'mark', layer: 'quotation', kind, ...(speaker ? { speaker } : {}) });
  }

  markDate(span: Span, timex: TimexType, value: string): Said {
    return this.marked(span, { type: 'mark', layer: 'date', timex, value });
  }

  markClaim(parts: Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>>): Said {
    const targets = (['source', 'cue', 'content'] as const).flatMap((part) => parts[part].map((span) => this.at.at(span, part)));
    return say({ targets, body: { type: 'mark', layer: 'claim' } });
  }

  private marked(span: Span, body: CorrectionBody): Said {
    return say({ targets: [this.at.at(span)], body });
  }

  private of(subject: Subject, body: CorrectionBody): CorrectionDraft {
    return { targets: subject.layer === 'claim' ? this.at.claim(subject.item) : [this.at.at(subject.span)], body };
  }
}

/** Several gestures as one step of undo; of two that put something in the place of one correction, the last. */
export function together(all: readonly Said[]): Said {
  const remove = new Set(all.flatMap((said) => said.remove ?? []));
  const replace = new Map(all.flatMap((said) => said.replace ?? []).map((one) => [one.id, one]));
  return {
    add: all.flatMap(({ add = [] }) => add),
    replace: [...replace.values()].filter(({ id }) => !remove.has(id)),
    remove: [...remove],
  };
}

const say = (...add: readonly CorrectionDraft[]): Said => ({ add });

/** Pieces of one split, by the indexes of their targets. */
interface SplitPieces {
  readonly correction: Correction;
  readonly layer: Exclude<Layer, 'claim'>;
  readonly pieces: readonly number[];
}

/** A split without some of its pieces: if one is left, that is another extent, and if none is, there is no annotation. */
function withoutPieces({ correction, layer, pieces }: SplitPieces): Said {
  const targets = correction.targets.filter((_, i) => !pieces.includes(i));
  const left = targets.filter(({ part }) => part === 'other').length;
  if (left > 1) return { replace: [{ ...correction, targets }] };
  return { remove: [correction.id], add: [{ targets, body: { type: left === 1 ? 'extent' : 'reject', layer } }] };
}

function markOf(origin: Origin | undefined, layer: 'claim'): (Correction & { readonly body: MarkedClaim }) | undefined {
  const correction = origin?.kind === 'mark' ? origin.correction : undefined;
  return correction?.body.type === 'mark' && correction.body.layer === layer ? { ...correction, body: correction.body } : undefined;
}

type MarkedClaim = Extract<CorrectionBody, { readonly type: 'mark'; readonly layer: 'claim' }>;
