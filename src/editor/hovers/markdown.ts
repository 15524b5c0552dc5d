import * as vscode from 'vscode';
import type { Evidence } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { reasonsOf } from '../reasons';

/** The only commands that a hover may run. */
const HOVER_COMMANDS = [
  'onTheRecord.setPublicationDate',
  'onTheRecord.showClaimsByPerson',
  'onTheRecord.reviewClaim',
  'onTheRecord.discussClaim',
];

/** A hover's text under construction: the article's own words are always escaped, so that they cannot become links or pictures. */
export class HoverText {
  private readonly lines: string[] = [];

  constructor(private readonly article: Article) {}

  /** A headline in bold with a few facts behind it. */
  title(title: string, ...facts: readonly string[]): this {
    this.lines.push([`**${escape(title)}**`, ...facts.filter(Boolean).map(escape)].join(' · '));
    return this;
  }

  /** A line of its own; nothing where the text is undefined or empty. */
  line(text: string | undefined): this {
    if (text) this.lines.push(escape(text));
    return this;
  }

  /** Words of the article as a block. */
  quote(words: string): this {
    if (words) this.lines.push(`> ${escape(words)}`);
    return this;
  }

  /** Why the engine thinks so, in one line. */
  why(evidence: readonly Evidence[]): this {
    const reasons = reasonsOf(evidence, Lookup.of(this.article));
    this.lines.push(`*${escape(vscode.l10n.t('Why: {0}.', reasons ?? vscode.l10n.t('the engine gave no reason')))}*`);
    return this;
  }

  /** An address to click, after a word on what it is. @param link one that `isLink` knows. */
  link(before: string, link: string): this {
    this.lines.push(`${escape(before)} [${escape(link)}](<${link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`);
    return this;
  }

  /** A command to click. */
  command(title: string, command: string, ...args: readonly unknown[]): this {
    this.lines.push(`[${escape(title)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`);
    return this;
  }

  get markdown(): vscode.MarkdownString {
    const markdown = new vscode.MarkdownString(this.lines.join('\n\n'));
    markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
    return markdown;
  }
}

function escape(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\\`*_{}[\]()#+\-.!~<>|$&]/g, '\\$&');
}
