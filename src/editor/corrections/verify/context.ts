import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Claim } from '../../../engine';
import type { PlacedCorrection } from '../../../engine/corrections/placed';
import type { ActiveArticle } from '../../article/active';
import { Lookup, type Article } from '../../article/article';
import type { AnnotationStore } from '../../article/store';
import { pickClaim } from '../../navigation/picks';
import { offsetOf } from '../../offsets';
import { claimRow, type ClaimNode, type ClaimRow } from '../../trees/claims';
import type { ArticleTree } from '../../trees/view';
import type { Corrections } from '../types';
import { NO_REVIEWS, type Reviews } from './status';

/** What checking claims works on. */
export interface VerifyContext {
  readonly store: Pick<AnnotationStore, 'settled' | 'complete' | 'current' | 'status' | 'onDidChange'>;
  readonly corrections: Corrections;
  readonly active: Pick<ActiveArticle, 'document' | 'editor'>;
  readonly claimsTree: Pick<ArticleTree<ClaimNode>, 'selection'>;
  /** The name that reviews are signed with: empty for none, undefined where the user has closed the question for it. */
  readonly reviewer: (document: vscode.TextDocument) => Promise<string | undefined>;
}

/** An article as its text stands, with all that has been said of it. */
export interface Reviewed {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly placed: readonly PlacedCorrection[];
  readonly reviews: Reviews;
}

/** @returns undefined where the document is not annotated. */
export async function reviewedArticle(
  { store, corrections }: Pick<VerifyContext, 'store' | 'corrections'>,
  document: vscode.TextDocument,
): Promise<Reviewed | undefined> {
  const article = await store.settled(document);
  if (!article) return undefined;
  const corrected = corrections.of(document);
  const { placed, reviews } = corrected?.version === article.version ? corrected : { placed: [], reviews: NO_REVIEWS };
  return { document, article, placed, reviews };
}

/** What has been found of the claims of an article that is shown; nothing while its corrections are of another version. */
export function shownReviews(corrections: Pick<Corrections, 'of'>): (article: Article) => Reviews {
  return ({ uri, version }) => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const corrected = document && corrections.of(document);
    return corrected?.version === version ? corrected.reviews : NO_REVIEWS;
  };
}

/** What the keybinding of the Claims view gives to a command: the rows that are selected there are meant. */
const isFromTree = (row: unknown): boolean => (row as { readonly view?: unknown } | undefined)?.view === 'claims';

/**
 * The claims that a command is for: those of the rows, the one of an id, the one at the cursor, or one that the user picks.
 * @param row what the command was called with: a row, a claim's id, or nothing. @param rows all rows that are selected with it.
 */
export async function meantClaims(context: VerifyContext, { article }: Reviewed, row: unknown, rows: unknown): Promise<readonly Claim[]> {
  const lookup = Lookup.of(article);
  if (typeof row === 'string') return [lookup.claim(row)].filter((claim) => claim !== undefined);
  const given = isFromTree(row) ? context.claimsTree.selection : Array.isArray(rows) && rows.length > 0 ? (rows as unknown[]) : [row];
  const meant = given.filter(isClaimRow);
  if (meant.length > 0) {
    const found = meant.flatMap((one) => sameClaim(one, lookup) ?? []);
    if (found.length < meant.length) {
      void vscode.window.showInformationMessage(l10n.t('The text has changed: some of these claims are not in it any more.'));
    }
    return [...new Set(found)];
  }
  const { editor } = context.active;
  if (!editor) return [];
  const here = lookup.claimAt(offsetOf(editor.document, editor.selection.active));
  const claim = here ?? lookup.claim((await pickClaim(editor, article, l10n.t('Which Claim?'))) ?? '');
  return claim ? [claim] : [];
}

const isClaimRow = (row: unknown): row is ClaimNode & { readonly kind: 'claim' } => (row as ClaimNode | undefined)?.kind === 'claim';

/** The claim of an older version's row in the article as it is: with the same words, from the same source. */
export function sameClaim(row: ClaimRow, lookup: Lookup): Claim | undefined {
  const isSame = (claim: Claim): boolean => {
    const { cue, content } = claimRow(claim, lookup);
    return cue === row.cue && content === row.content && claim.sourceId === row.claim.sourceId;
  };
  const numbered = lookup.claim(row.claim.id);
  return numbered && isSame(numbered) ? numbered : lookup.article.annotations.claims.find(isSame);
}
