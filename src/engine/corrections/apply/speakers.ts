import type { Claim, Quotation } from '../../types';
import { credit, type Statement } from '../statement';
import { namedIn } from './claims';
import { withReason, type Draft } from './draft';
import { holders } from './follow';
import { speakerId } from './speaker-id';

/** Speakers and sources that people have named, and the quotations and claims that go with them. */
export class Speakers {
  private readonly held: ReadonlyMap<string, readonly Claim[]>;
  private readonly continuations = new Map<number, Quotation[]>();

  /**
   * Claims and quotations of which somebody says who says them: that counts above what follows from other claims and quotations, such as
   * an outer claim with another source around a quotation.
   */
  private readonly told = new Set<string>();

  constructor(
    private readonly draft: Draft,
    statements: readonly Statement[],
  ) {
    this.held = holders(draft);
    for (const { body, correction, whole, parts } of statements) {
      if (body.type !== 'mark' && body.type !== 'change') continue;
      const isSource = body.layer === 'claim' && (body.source !== undefined || parts.source.length > 0);
      if (isSource) this.told.add(draft.claimOf.get(correction.id) ?? '');
      const quotation = body.layer === 'quotation' && body.speaker && whole && draft.quotes.at(whole);
      if (quotation) this.told.add(quotation.id);
    }
    for (const quotation of draft.quotes.all()) {
      const from = quotation.evidence.find(({ code }) => code === 'speaker-continued')?.at?.[0];
      if (from === undefined) continue;
      const others = this.continuations.get(from);
      if (others) others.push(quotation);
      else this.continuations.set(from, [quotation]);
    }
  }

  /** @returns false where the person is nobody of the article, or there is no such quotation or claim. */
  correct(statement: Statement): boolean {
    const { body, whole } = statement;
    if (body.type !== 'change' && body.type !== 'mark') return true;
    if (body.layer === 'quotation' && body.speaker) {
      const speaker = speakerId(this.draft, body.speaker);
      const quotation = whole && this.draft.quotes.at(whole);
      if (speaker === undefined || quotation?.kind !== 'speech') return false;
      this.ofQuotation(quotation, speaker, statement);
    }
    if (body.layer === 'claim') {
      const source = this.sourceOf(statement);
      const claim = this.draft.claims.get(this.draft.claimOf.get(statement.correction.id) ?? '');
      if (source === undefined || !claim) return false;
      if (source !== claim.sourceId) this.ofClaim(claim, source, statement);
    }
    return true;
  }

  /** Who is named, else whom the words of a new source name; undefined for somebody whom the article does not name. */
  private sourceOf({ body, parts, correction }: Statement): string | undefined {
    if (body.type !== 'change' && body.type !== 'mark') return undefined;
    if (body.layer === 'claim' && body.source) return speakerId(this.draft, body.source);
    if (body.type === 'mark' || parts.source.length > 0) return namedIn(this.draft, parts.source) ?? 'unknown';
    return this.draft.claims.get(this.draft.claimOf.get(correction.id) ?? '')?.sourceId;
  }

  private ofQuotation(quotation: Quotation, speaker: string, statement: Statement): void {
    const old = quotation.speaker ?? 'unknown';
    this.write(quotation, speaker, statement);
    const claims = (this.held.get(quotation.id) ?? []).flatMap(({ id }) => this.draft.claims.get(id) ?? []);
    // The claim that said so before, or one that consists of the quotation: it is the same utterance.
    const claim =
      claims.find(({ sourceId }) => sourceId === old) ?? claims.find(({ form, quotes }) => form === 'direct' && quotes.length === 1);
    if (claim && claim.sourceId !== speaker && !this.told.has(claim.id)) this.ofClaim(claim, speaker, statement, old);
  }

  private ofClaim(claim: Claim, source: string, { correction }: Statement, old = claim.sourceId): void {
    this.draft.claims.set(claim.id, {
      ...claim,
      sourceId: source,
      confidence: 1,
      evidence: withReason(claim.evidence, credit(correction)),
    });
    for (const [start, end] of claim.content) {
      for (const quotation of this.draft.quotes.over({ start, end })) {
        if (!claim.quotes.includes(quotation.id) || (quotation.speaker !== old && quotation.speaker !== 'unknown')) continue;
        if (this.told.has(quotation.id)) continue;
        this.write(quotation, source, { correction });
      }
    }
  }

  /** Writes a speaker; what only goes on from the quotation follows. */
  private write(quotation: Quotation, speaker: string, statement: Pick<Statement, 'correction'>): void {
    const open = [quotation];
    const old = quotation.speaker;
    const seen = new Set<number>();
    for (let one = open.pop(); one; one = open.pop()) {
      if (seen.has(one.start) || one.kind !== 'speech') continue;
      seen.add(one.start);
      const now = this.draft.quotes.at(one) ?? one;
      const isFollowing = one !== quotation;
      if (isFollowing && now.speaker !== old) continue;
      // The engine's reasons name another speaker.
      const reasons = now.evidence.filter(({ code }) => !code.startsWith('speaker-') || (isFollowing && code === 'speaker-continued'));
      this.draft.quotes.replace(now, { ...now, speaker, evidence: withReason(reasons, credit(statement.correction)) });
      open.push(...(this.continuations.get(one.start) ?? []));
    }
  }
}
