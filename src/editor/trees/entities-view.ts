import * as vscode from 'vscode';
import { l10n, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import type { Steps } from '../../engine';
import type { Article } from '../article/article';
import { setContext } from '../context';
import { standingInWords } from '../corrections/correct/standing';
import { valueInWords } from '../date-words';
import { counted, filterInWords, entityGroupInWords, organizationInWords, originInWords, timexInWords } from '../words';
import { DATE_ORDERS, entityNodes, type DateOrder, type EntityGroup, type EntityNode } from './entities';
import { excerptAround } from './excerpt';
import { spoken } from './spoken';
import { goes, type Shown, type TreeSurface } from './view';

const DATE_ORDER_KEY = 'dateOrder';

const ICONS: { readonly [Kind in Exclude<EntityNode['kind'], 'group' | 'mention'>]: string } = {
  body: 'globe',
  person: 'person',
  organization: 'organization',
  place: 'location',
  date: 'calendar',
};

const GROUP_ICONS: { readonly [Group in EntityGroup]: string } = {
  officials: 'account',
  people: 'person',
  organizations: 'organization',
  places: 'location',
  dates: 'calendar',
};

/** A row in words. */
interface Description {
  readonly label: string | vscode.TreeItemLabel;
  readonly description: string;
  readonly tooltip?: string;
  /** What `when` clauses of the manifest read of the row; the node's kind where undefined. */
  readonly context?: string;
  /** In place of the description, for those who see neither icons nor the rows above. */
  readonly aloud?: string;
}

/** The Entities tree: who and what the article names. */
export class EntitiesSurface implements TreeSurface<EntityNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private words = '';

  readonly viewId = 'onTheRecord.entities';
  readonly onDidChange = this.changed.event;

  constructor(private readonly storage: vscode.Memento) {}

  /** How dates are listed; remembered in the workspace. */
  get dateOrder(): DateOrder {
    const known = this.storage.get<DateOrder>(DATE_ORDER_KEY, 'calendar');
    return DATE_ORDERS.includes(known) ? known : 'calendar';
  }

  async setDateOrder(order: DateOrder): Promise<void> {
    await this.storage.update(DATE_ORDER_KEY, order);
    this.changed.fire();
  }

  /** Words that rows must hold; empty for all. */
  get filter(): string {
    return this.words;
  }

  set filter(words: string) {
    this.words = words.trim();
    setContext('entitiesFiltered', this.words !== '');
    this.changed.fire();
  }

  nodes(article: Article): Steps<readonly EntityNode[]> {
    return entityNodes(article, this.words, this.dateOrder);
  }

  heading(article: Article | undefined, rows?: number): ReturnType<TreeSurface<EntityNode>['heading']> {
    if (!article) return {};
    const { people, dates, publicationDate, publicationDateOrigin } = article.annotations;
    const officials = people.filter(({ official }) => official).length;
    const messages = [
      ...(this.words === '' ? [] : [filterInWords(this.words, rows)]),
      // Where there are no rows, the view's welcome says it, with a button.
      ...(publicationDate === undefined && dates.length > 0
        ? [l10n.t('The publication date is not known. Set it with the calendar button above.')]
        : []),
    ];
    return {
      ...(publicationDate === undefined ? {} : { description: `${publicationDate} (${originInWords[publicationDateOrigin]()})` }),
      ...(messages.length === 0 ? {} : { message: messages.join(' · ') }),
      ...(officials === 0 ? {} : { badge: { value: officials, tooltip: counted.officials(officials) } }),
    };
  }

  item(node: EntityNode, shown: Shown): vscode.TreeItem {
    const { label, description, tooltip, context, aloud } = this.describe(node, shown);
    const item = new vscode.TreeItem(label, this.collapsible(node));
    item.id = node.id;
    if (node.kind !== 'mention') item.iconPath = new ThemeIcon(iconOf(node));
    item.description = description;
    if (tooltip !== undefined) item.tooltip = tooltip;
    item.contextValue = context ?? node.kind;
    const line = node.span && node.kind !== 'mention' ? l10n.t('line {0}', lineOf(node.span[0], shown)) : undefined;
    item.accessibilityInformation = spoken(typeof label === 'string' ? label : label.label, aloud ?? description, line);
    if (node.span) item.command = goes('onTheRecord.showEntity');
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private collapsible(node: EntityNode): TreeItemCollapsibleState {
    if (node.children.length === 0) return TreeItemCollapsibleState.None;
    const open = node.kind === 'body' || (node.kind === 'group' && (node.group === 'officials' || this.words !== ''));
    return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  private describe(node: EntityNode, shown: Shown): Description {
    switch (node.kind) {
      case 'group':
        return {
          label: entityGroupInWords[node.group](),
          description: String(node.count),
          aloud: node.group === 'officials' ? counted.officials(node.count) : counted.entries(node.count),
        };
      case 'body': {
        const facts = { description: String(node.count), aloud: counted.officials(node.count) };
        if (node.name !== undefined) return { label: node.name, ...facts };
        return { label: l10n.t('Other Officials'), tooltip: l10n.t('The article names neither their country nor their body.'), ...facts };
      }
      case 'person': {
        const { name, aliases, roles, byline, official } = node.person;
        const [claims, mentions] = counts(node);
        // In a narrow sidebar the end is cut: what people look for stands first, and the mentions are there to be counted below the row.
        const facts = [...standingInWords(node.person.evidence), claims, roles[0], byline && l10n.t('byline'), mentions].filter(Boolean);
        const tooltip = [name, ...aliases.map((alias) => l10n.t('also: {0}', alias)), ...roles].join('\n');
        const description = facts.join(' · ');
        const aloud = [official ? l10n.t('official') : l10n.t('person'), description].filter(Boolean).join(', ');
        return { label: name, description, tooltip, aloud, context: node.claims > 0 ? 'person claims' : 'person' };
      }
      case 'organization': {
        const { name, kind, evidence } = node.organization;
        return {
          label: name,
          description: [...standingInWords(evidence), counts(node)[0], organizationInWords[kind](), counts(node)[1]]
            .filter(Boolean)
            .join(' · '),
          context: node.claims > 0 ? 'organization claims' : 'organization',
        };
      }
      case 'place': {
        const description = [...standingInWords(node.place.evidence), counted.mentions(node.mentions)].join(' · ');
        return { label: node.place.name, description, aloud: `${l10n.t('place')}, ${description}` };
      }
      case 'date': {
        const { type, value, evidence } = node.date;
        const words = valueInWords(value);
        const facts = [timexInWords[type](), ...(node.ambiguous ? [l10n.t('ambiguous')] : []), ...standingInWords(evidence)];
        if (this.dateOrder === 'text')
          return { label: node.words, description: [words ?? value, ...facts].join(' · '), tooltip: `${type} ${value}` };
        return { label: words ?? value, description: [node.words, ...facts].join(' · '), tooltip: `${type} ${value}` };
      }
      case 'mention': {
        const { text, highlight } = excerptAround(shown.article.text, node.span);
        return { label: { label: text, highlights: [[...highlight]] }, description: l10n.t('line {0}', lineOf(node.span[0], shown)) };
      }
    }
  }
}

/** Counted from 1. */
const lineOf = (offset: number, { document }: Shown): number => document.positionAt(offset).line + 1;

function iconOf(node: Exclude<EntityNode, { readonly kind: 'mention' }>): string {
  if (node.kind === 'group') return GROUP_ICONS[node.group];
  return node.kind === 'person' && node.person.official ? GROUP_ICONS.officials : ICONS[node.kind];
}

/** Empty where there are none. */
function counts({ mentions, claims }: { readonly mentions: number; readonly claims: number }): readonly [claims: string, mentions: string] {
  return [claims === 0 ? '' : counted.claims(claims), mentions === 0 ? '' : counted.mentions(mentions)];
}
