import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { extentOf } from '../../../engine/claims/extent';
import { targetMaker } from '../../../engine/corrections/targets';
import type { Correction } from '../../../engine/corrections/types';
import { select } from '../../navigation/show';
import { offsetOf } from '../../offsets';
import type { CorrectionDraft } from '../types';
import { reviewedArticle, type VerifyContext } from './context';
import type { ClaimThread, Discussion, Remark } from './discussion';
import { claimInWords, withClaims } from './review';
import { claimsAt, threadsOf } from './threads';

/** What the commands of discussions work on. */
export interface DiscussionContext extends VerifyContext {
  readonly discussion: Discussion;
}

type Handler = (context: DiscussionContext, ...args: readonly unknown[]) => unknown;

/** VS Code gives the commands of its comments what they were called on: a reply, a remark, a thread. */
export const discussionCommands: Readonly<Record<string, Handler>> = {
  discussClaim: (context, row, rows) => discuss(context, row, rows),
  addComment: (context, reply) => add(context, reply as vscode.CommentReply),
  editComment: ({ discussion }, remark) => discussion.setMode(remark as Remark, vscode.CommentMode.Editing),
  saveComment: (context, remark) => save(context, remark as Remark),
  cancelComment: ({ discussion }, given) =>
    isRemark(given) ? discussion.setMode(given, vscode.CommentMode.Preview) : discussion.abandon(),
  deleteComment: (context, remark) => remove(context, remark as Remark),
  resolveDiscussion: (context, thread) => resolve(context, thread, true),
  reopenDiscussion: (context, thread) => resolve(context, thread, false),
};

/** A remark that was being changed; else a discussion that was begun and in which nothing was said. */
const isRemark = (given: unknown): given is Remark => typeof given === 'object' && given !== null && 'correction' in given;

/** Opens the discussion of a claim, or begins one. */
function discuss(context: DiscussionContext, row: unknown, rows: unknown): Promise<void> {
  return withClaims(context, row, rows, async ({ document }, [claim]) => {
    if (!claim) return;
    const viewColumn = context.active.editor?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, viewColumn ? { viewColumn } : {});
    select(editor, extentOf(claim));
    const thread = context.discussion.of(document).find(({ model }) => model.claim.id === claim.id);
    if (thread) thread.shown.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    else context.discussion.begin(document, extentOf(claim));
  });
}

/** Keeps a remark: an answer, or the first of a new discussion. */
async function add(context: DiscussionContext, { thread: shown, text }: vscode.CommentReply): Promise<void> {
  if (text.trim() === '') return;
  const known = context.discussion.find(shown);
  if (known) {
    await say(context, known, { type: 'comment', text, replyTo: known.model.id }, l10n.t('Comment'));
    return;
  }
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown.uri.toString());
  const reviewed = document && (await reviewedArticle(context, document));
  if (!reviewed) return;
  const { article } = reviewed;
  const [start, end] = [offsetOf(document, shown.range.start), offsetOf(document, shown.range.end)];
  const here = claimsAt(article.annotations.claims, [start, end]);
  // The text may have moved on since the discussion was begun; as long as it has not, the claim itself is told from those around it.
  const same = here.filter((claim) => `${String(start)},${String(end)}` === extentOf(claim).join());
  const items = (same.length > 0 ? same : here).map((claim) => ({ claim, label: claimInWords(claim, article) }));
  const item =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, { title: l10n.t('Comment on Which Claim?'), ignoreFocusOut: true });
  if (!item) return;
  const targets = targetMaker(article.text).claim(item.claim);
  const label = l10n.t('Comment');
  if (!(await context.corrections.change(document, { add: [{ targets, body: { type: 'comment', text } }], label }))) return;
  context.discussion.abandon();
  const begun = context.discussion.of(document).find(({ model }) => model.claim.id === item.claim.id);
  if (begun) begun.shown.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
}

async function save(context: DiscussionContext, remark: Remark): Promise<void> {
  const { correction, thread, body } = remark;
  const text = typeof body === 'string' ? body : body.value;
  const isMeant = text.trim() !== '' && text !== correction.body.text && (await isOwn(context, remark));
  context.discussion.setMode(remark, vscode.CommentMode.Preview);
  if (!isMeant) return;
  // Its words may have been found again since.
  const now = thread.model.remarks.find(({ id }) => id === correction.id) ?? correction;
  const edited: Correction = { ...now, body: { ...now.body, text } };
  await context.corrections.change(thread.document, { replace: [edited], label: l10n.t('Edit Comment') });
}

async function remove(context: DiscussionContext, remark: Remark): Promise<void> {
  if (!(await isOwn(context, remark))) return;
  await context.corrections.change(remark.thread.document, { remove: [remark.correction.id], label: l10n.t('Delete Comment') });
}

/** @param given VS Code's thread, or the reply that stands in its box. */
async function resolve(context: DiscussionContext, given: unknown, resolved: boolean): Promise<void> {
  const shown = given as vscode.CommentThread | vscode.CommentReply;
  const thread = context.discussion.find('thread' in shown ? shown.thread : shown);
  if (!thread) return;
  const text = 'thread' in shown ? shown.text : '';
  const label = resolved ? l10n.t('Resolve Discussion') : l10n.t('Reopen Discussion');
  await say(context, thread, { type: 'comment', text, replyTo: thread.model.id, resolved }, label);
  if (resolved) thread.shown.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
}

/** Says something more in a discussion, of the claim as it stands now; where it is not found any more, of the words that were discussed. */
async function say(
  { store, corrections }: DiscussionContext,
  { document, model }: ClaimThread,
  body: CorrectionDraft['body'],
  label: string,
): Promise<void> {
  const reviewed = await reviewedArticle({ store, corrections }, document);
  const claim = reviewed && threadsOf(reviewed.article, reviewed.reviews).find(({ id }) => id === model.id)?.claim;
  const targets = claim ? targetMaker(reviewed.article.text).claim(claim) : (model.remarks[0]?.targets ?? []);
  await corrections.change(document, { add: [{ targets, body }], label });
}

/** Nobody speaks in another one's name. */
async function isOwn({ reviewer }: DiscussionContext, { correction, thread }: Remark): Promise<boolean> {
  const name = await reviewer(thread.document);
  if (name === undefined) return false;
  if (name === (correction.creator ?? '')) return true;
  void vscode.window.showInformationMessage(l10n.t('Only {0} can change this comment.', correction.creator ?? l10n.t('its author')));
  return false;
}
