import * as vscode from 'vscode';
import { l10n, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import type { ClaimForm, SourceKind, Steps } from '../../engine';
import type { Article } from '../article/article';
import { NO_REVIEWS, progressOf, type Reviews } from '../corrections/verify/status';
import { progressInWords, stateExplained, stateIcon, stateInWords } from '../corrections/verify/words';
import { setContext } from '../context';
import { standingInWords } from '../corrections/correct/standing';
import { claimMarkdown } from '../hovers/claim';
import {
  actExplained,
  actInWords,
  counted,
  filterInWords,
  formExplained,
  formInWords,
  groupingInWords,
  moodInWords,
  percentInWords,
  relayInWords,
  sourceExplained,
  sourceInWords,
  speakerInWords,
  speakersInWords,
} from '../words';
import { Lookup } from '../article/article';
import { toldOfClaim } from '../reasons';
import { claimNodes } from './claim-nodes';
import { CLAIM_GROUPINGS, type ClaimFilter, type ClaimGrouping, type ClaimNode, type ClaimRow } from './claims';
import { shorten } from './excerpt';
import { spoken } from './spoken';
import { goes, type Shown, type TreeSurface } from './view';

const GROUPING_KEY = 'claimsGrouping';
/** Characters of a claim's words in a row; the whole of it is in the tooltip. */
const ROW_LENGTH = 160;

const FORM_ICONS: { readonly [Form in ClaimForm]: string } = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment' };

const SOURCE_ICONS: { readonly [Kind in SourceKind]: string } = {
  official: 'account',
  person: 'person',
  institution: 'organization',
  anonymous: 'eye-closed',
  none: 'question',
};

/** The Claims tree: who is reported to have said what, relayed by whom. */
export class ClaimsSurface implements TreeSurface<ClaimNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private only: ClaimFilter = { words: '' };

  readonly viewId = 'onTheRecord.claims';
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly storage: vscode.Memento,
    /** The least confidence of the claims that are shown, 0 to 1: it stands beside the title where it hides any. */
    private readonly minimumConfidence: () => number,
    /** What has been found of the claims of an article, as it is shown. */
    private readonly reviews: (article: Article) => Reviews = () => NO_REVIEWS,
  ) {}

  get filter(): ClaimFilter {
    return this.only;
  }

  set filter({ words, ...rest }: ClaimFilter) {
    this.only = { words: words.trim(), ...rest };
    const { speaker, sayings, state } = this.only;
    setContext('claimsFiltered', this.only.words !== '' || speaker !== undefined || sayings === true || state !== undefined);
    this.changed.fire();
  }

  /** The order of the rows; remembered in the workspace. */
  get grouping(): ClaimGrouping {
    const known = this.storage.get<ClaimGrouping>(GROUPING_KEY, 'text');
    return CLAIM_GROUPINGS.includes(known) ? known : 'text';
  }

  async setGrouping(grouping: ClaimGrouping): Promise<void> {
    await this.storage.update(GROUPING_KEY, grouping);
    this.changed.fire();
  }

  nodes(article: Article): Steps<readonly ClaimNode[]> {
    return claimNodes(article, this.grouping, this.only, this.reviews(article), toldOfClaim);
  }

  heading(article: Article | undefined, rows?: number): ReturnType<TreeSurface<ClaimNode>['heading']> {
    if (!article) return {};
    const { claims, complete } = article.annotations;
    const anonymous = claims.filter(({ sourceKind }) => sourceKind === 'anonymous').length;
    const minimum = this.minimumConfidence();
    const progress = progressOf(claims, this.reviews(article));
    const speaker = this.only.speaker === undefined ? undefined : Lookup.of(article).speakers(this.only.speaker).map(speakerInWords).join();
    const messages = [
      ...(speaker === undefined ? [] : [l10n.t('Only claims by {0}', speaker)]),
      ...(this.only.sayings ? [l10n.t('Only what was said or written')] : []),
      ...(this.only.state === undefined ? [] : [l10n.t('Only claims with the status “{0}”', stateInWords[this.only.state]())]),
      ...(this.only.words === '' ? [] : [filterInWords(this.only.words, rows)]),
    ];
    const facts = [
      complete ? groupingInWords[this.grouping]() : l10n.t('reading claims…'),
      ...(progress.begun ? [progressInWords(progress)] : []),
      ...(anonymous === 0 ? [] : [counted.anonymous(anonymous)]),
      ...(minimum === 0 ? [] : [l10n.t('confidence from {0}', percentInWords(minimum))]),
    ];
    return {
      // Beside the title, where it pushes no rows about.
      description: facts.join(' · '),
      ...(messages.length === 0 ? {} : { message: messages.join(' · ') }),
      ...(claims.length === 0 ? {} : { badge: { value: claims.length, tooltip: counted.claims(claims.length) } }),
    };
  }

  item(node: ClaimNode, { document }: Shown): vscode.TreeItem {
    const { label, description, icon } = this.describe(node);
    const item = new vscode.TreeItem(label, this.collapsible(node));
    item.id = node.id;
    item.iconPath = typeof icon === 'string' ? new ThemeIcon(icon) : icon;
    item.description = description;
    item.contextValue = node.kind === 'claim' && node.review?.review ? 'claim.reviewed' : node.kind;
    const line = node.span && l10n.t('line {0}', document.positionAt(node.span[0]).line + 1);
    item.accessibilityInformation = spoken(label, description, aloud(node), line);
    if (node.span) item.command = goes('onTheRecord.showClaim');
    return item;
  }

  tooltip(node: ClaimNode, { article }: Shown): vscode.MarkdownString | undefined {
    return node.kind === 'claim' ? claimMarkdown(node.claim, article, node.review) : undefined;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private collapsible(node: ClaimNode): TreeItemCollapsibleState {
    if (node.children.length === 0) return TreeItemCollapsibleState.None;
    return node.kind === 'claim' && this.grouping !== 'text' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  }

  private describe(node: ClaimNode): {
    readonly label: string;
    readonly description: string;
    readonly icon: string | ThemeIcon;
  } {
    switch (node.kind) {
      case 'speaker': {
        const { kind } = node.speaker;
        const icon = kind === 'person' ? 'person' : kind === 'organization' ? 'organization' : 'question';
        return { label: speakerInWords(node.speaker), description: counted.claims(node.count), icon };
      }
      case 'form':
        return {
          label: formInWords[node.form](),
          description: `${counted.claims(node.count)} · ${formExplained[node.form]()}`,
          icon: FORM_ICONS[node.form],
        };
      case 'act':
        return {
          label: actInWords[node.act](),
          description: `${counted.claims(node.count)} · ${actExplained[node.act]()}`,
          icon: 'symbol-event',
        };
      case 'source':
        return {
          label: sourceInWords[node.source](),
          description: `${counted.claims(node.count)} · ${sourceExplained[node.source]()}`,
          icon: SOURCE_ICONS[node.source],
        };
      case 'relay':
        return {
          label: node.name === undefined ? l10n.t('Not Relayed') : relayInWords({ name: node.name, stateRun: node.stateRun }),
          description: counted.claims(node.count),
          icon: node.name ? 'broadcast' : 'circle-slash',
        };
      case 'state':
        return {
          label: stateInWords[node.state](),
          description: `${counted.claims(node.count)} · ${stateExplained[node.state]()}`,
          icon: stateIcon(node.state),
        };
      case 'via':
        return { label: l10n.t('via {0}', relayInWords(node)), description: '', icon: 'broadcast' };
      case 'within':
        return {
          label: l10n.t('within: {0}', this.oneLine(node.outer, true)),
          description: shownCue(node.outer),
          icon: 'arrow-small-left',
        };
      case 'claim':
        return {
          label: this.oneLine(node, this.grouping !== 'speaker'),
          description: [
            ...found(node),
            shownCue(node),
            ...node.moods.map((mood) => moodInWords[mood]()),
            ...node.relays.map((relay) => l10n.t('via {0}', relayInWords(relay))),
            ...standingInWords(node.claim.evidence),
          ]
            .filter(Boolean)
            .join(' · '),
          icon: node.review?.review ? stateIcon(node.review.review.body.status) : FORM_ICONS[node.claim.form],
        };
    }
  }

  private oneLine({ speakers, statement }: ClaimRow, named: boolean): string {
    const words = shorten(statement.words, ROW_LENGTH);
    // Among those of nobody in particular, the article's word for the speaker is all there is.
    const word = speakers.some(({ id, name }) => id === 'unknown' && name !== undefined);
    return named || word ? `${speakersInWords(speakers)}: ${words}` : words;
  }
}

/** The cue, unless it stands among the claim's words. */
const shownCue = ({ cue, statement }: ClaimRow): string => (statement.withCue ? '' : cue);

/** What has been found of a claim: the status, whether others found something else, and how much has been said of it. */
function found({ review }: ClaimNode & { readonly kind: 'claim' }): readonly string[] {
  if (!review) return [];
  const { dissenting, comments } = review;
  const remarks = comments.filter(({ body }) => body.text !== '').length;
  return [
    ...(review.review ? [stateInWords[review.review.body.status]()] : []),
    ...(dissenting.length === 0 ? [] : [l10n.t('reviewers disagree')]),
    ...(remarks === 0 ? [] : [counted.comments(remarks)]),
  ];
}

/** What eyes see in the icon of a row. */
function aloud(node: ClaimNode): string | undefined {
  if (node.kind === 'claim') return formInWords[node.claim.form]();
  return node.kind === 'speaker' && node.speaker.kind === 'organization' ? l10n.t('organization') : undefined;
}
