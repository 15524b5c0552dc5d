import * as vscode from 'vscode';
import { l10n, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import type { Steps } from '../../../engine';
import type { Article } from '../../article/article';
import { setContext } from '../../context';
import { shorten } from '../../trees/excerpt';
import { spoken } from '../../trees/spoken';
import { goes, type Shown, type TreeSurface } from '../../trees/view';
import { percentInWords } from '../../words';
import type { CorrectedArticle, Corrections } from '../types';
import { quoted, saidInWords, signature } from '../wording';
import { checkNodes, countToCheck, type CheckGroup, type CheckNode } from './items';
import { partInWords } from './part-words';
import { behind, inFront } from './surroundings';

/** Characters of the words in a row; all of them are in the tooltip. */
const ROW_LENGTH = 120;

const groupInWords: { readonly [Group in CheckGroup]: () => string } = {
  uncertain: () => l10n.t('Uncertain Place'),
  orphan: () => l10n.t('Words Not Found'),
  unclaimed: () => l10n.t('Claim Not Found'),
  conflict: () => l10n.t('Contradictions'),
};

const groupExplained: { readonly [Group in CheckGroup]: () => string } = {
  uncertain: () => l10n.t('the words have changed, or stand in several places'),
  orphan: () => l10n.t('the words stand nowhere in the text any more'),
  unclaimed: () => l10n.t('the words are there, but nobody is found to claim them any more'),
  conflict: () => l10n.t('two people say different things of the same'),
};

const GROUP_ICONS: { readonly [Group in CheckGroup]: string } = {
  uncertain: 'question',
  orphan: 'debug-disconnect',
  unclaimed: 'search-stop',
  conflict: 'git-compare',
};

interface Words {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly tooltip?: string;
  /** What the `when` clauses of the manifest read of the row. */
  readonly value: string;
}

/** The view “Corrections to Check”: those of the active article whose place is not sure, and those that contradict each other. */
export class CheckSurface implements TreeSurface<CheckNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly viewId = 'onTheRecord.check';
  readonly onDidChange = this.changed.event;

  constructor(private readonly corrections: Pick<Corrections, 'of' | 'onDidChange'>) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      corrections.onDidChange(() => this.changed.fire()),
    );
  }

  *nodes(article: Article): Steps<readonly CheckNode[]> {
    const corrected = this.correctedOf(article);
    yield;
    return corrected ? checkNodes(article.text, corrected) : [];
  }

  heading(article: Article | undefined): ReturnType<TreeSurface<CheckNode>['heading']> {
    const corrected = article && this.correctedOf(article);
    const count = corrected ? countToCheck(corrected) : 0;
    setContext('hasCorrectionsToCheck', count > 0);
    return count === 0 ? {} : { badge: { value: count, tooltip: toCheckInWords(count) } };
  }

  item(node: CheckNode, { document }: Shown): vscode.TreeItem {
    const { label, description, icon, tooltip, value } = describe(node, document);
    const state = node.children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded;
    const item = new vscode.TreeItem(label, state);
    item.id = node.id;
    item.iconPath = new ThemeIcon(icon);
    item.description = description;
    item.contextValue = value;
    if (tooltip !== undefined) item.tooltip = tooltip;
    item.accessibilityInformation = spoken(label, description);
    if (node.span) item.command = goes('onTheRecord.showCorrection');
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private correctedOf({ uri, version }: Article): CorrectedArticle | undefined {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const corrected = document && this.corrections.of(document);
    return corrected?.version === version ? corrected : undefined;
  }
}

const toCheckInWords = (count: number): string =>
  count === 1 ? l10n.t('1 correction to check') : l10n.t('{0} corrections to check', count);

function describe(node: CheckNode, document: vscode.TextDocument): Words {
  const line = (offset: number): string => l10n.t('line {0}', document.positionAt(offset).line + 1);
  switch (node.kind) {
    case 'group':
      return {
        label: groupInWords[node.group](),
        description: `${node.count} · ${groupExplained[node.group]()}`,
        icon: GROUP_ICONS[node.group],
        value: 'group',
      };
    case 'lost': {
      const { correction, status } = node.placed;
      return {
        label: shorten(`${saidInWords(correction)} · ${inMarks(quoted(correction))}`, ROW_LENGTH),
        description: signature(correction),
        icon: GROUP_ICONS[status === 'orphan' || status === 'uncertain' ? status : 'unclaimed'],
        tooltip: `${saidInWords(correction)}\n${inMarks(quoted(correction))}\n${signature(correction)}`,
        // What is where it was has no place to confirm.
        value: node.children.length > 0 && node.placed.placements.every(({ span }) => span) ? 'lost.found' : 'lost',
      };
    }
    case 'old': {
      const { exact, prefix, suffix } = node.target.anchor;
      const part = node.named ? `${partInWords[node.target.part]()}: ` : '';
      return {
        label: l10n.t('Before: {0}', `${part}${inMarks(shorten(oneLine(exact), ROW_LENGTH))}`),
        // The line is of a text that is gone: what stood around the words says more.
        description: `${inFront(prefix)}[…]${behind(suffix)}`.trim(),
        icon: 'history',
        tooltip: `… ${prefix}[${exact}]${suffix} …`,
        value: 'old',
      };
    }
    case 'new':
      return node.words === undefined || !node.span
        ? { label: l10n.t('Now: nowhere'), description: '', icon: 'circle-slash', value: 'new' }
        : {
            label: l10n.t('Now, most likely: {0}', inMarks(shorten(oneLine(node.words), ROW_LENGTH))),
            description: `${line(node.span[0])} · ${l10n.t('agrees by {0}', percentInWords(node.score))}`,
            icon: 'location',
            value: 'new',
          };
    case 'conflict': {
      const { winner, loser } = node.conflict;
      return {
        label: l10n.t('{0} or {1}', saidInWords(winner), saidInWords(loser)),
        description: inMarks(shorten(quoted(winner), ROW_LENGTH)),
        icon: GROUP_ICONS.conflict,
        value: 'conflict',
      };
    }
    case 'side':
      return {
        label: saidInWords(node.correction),
        description: [signature(node.correction), ...(node.counts ? [l10n.t('the later one, which counts')] : [])].join(' · '),
        icon: node.counts ? 'pass' : 'circle-large-outline',
        value: 'side',
      };
  }
}

const oneLine = (words: string): string => words.replace(/\s/g, ' ').trim();

/** Words of the article in quotation marks, unless they bring their own. */
const inMarks = (words: string): string => (/^\p{Pi}|^["„]/u.test(words) ? words : l10n.t('“{0}”', words));
