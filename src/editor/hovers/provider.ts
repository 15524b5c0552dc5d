import * as vscode from 'vscode';
import type { Pair, Span } from '../../engine';
import { Lookup, type Article } from '../article/article';
import type { AnnotationStore } from '../article/store';
import { NO_REVIEWS, type Reviews } from '../corrections/verify/status';
import { offsetOf, rangeOf } from '../offsets';
import { claimMarkdown } from './claim';
import { dateMarkdown } from './date';
import { nameMarkdown } from './name';
import { personMarkdown, unnamedMarkdown } from './person';
import { quotationMarkdown } from './quotation';

/** One thing to say about the place under the mouse. */
interface Finding {
  readonly span: Pair;
  readonly markdown: () => vscode.MarkdownString;
}

/** Says of the words under the mouse what they are, and why the engine thinks so: the narrowest first. */
export function createHoverProvider(
  store: AnnotationStore,
  /** What has been found of the claims of an article. */
  reviews: (article: Article) => Reviews = () => NO_REVIEWS,
): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      const article = store.current(document);
      if (!article) return undefined;
      const found = findings(article, offsetOf(document, position), reviews(article)).sort((a, b) => length(a.span) - length(b.span));
      const narrowest = found[0];
      if (!narrowest) return undefined;
      return new vscode.Hover(
        found.map(({ markdown }) => markdown()),
        rangeOf(document, narrowest.span),
      );
    },
  };
}

function findings(article: Article, offset: number, reviews: Reviews): Finding[] {
  const { mentions, roles, quotes, dates, claims, organizations, places } = article.annotations;
  const lookup = Lookup.of(article);
  const here = ([start, end]: Pair): boolean => start <= offset && offset < end;
  const found: Finding[] = [];
  const people = new Set<string>();
  for (const mention of mentions) {
    const person = here(pair(mention)) ? lookup.person(mention.person) : undefined;
    if (!person || people.has(person.id)) continue;
    people.add(person.id);
    found.push({ span: pair(mention), markdown: () => personMarkdown(person, article) });
  }
  for (const role of roles) {
    if (!here(pair(role)) || people.has(role.person)) continue;
    people.add(role.person);
    const person = lookup.person(role.person);
    const why = role.evidence ?? [];
    found.push({
      span: pair(role),
      markdown: () => (person ? personMarkdown(person, article, why) : unnamedMarkdown(lookup.words(pair(role)), article, why)),
    });
  }
  // Without a reason there is nothing to say that the words do not say themselves.
  for (const named of [...organizations, ...places])
    if (named.evidence && here(pair(named))) found.push({ span: pair(named), markdown: () => nameMarkdown(named, article) });
  for (const date of dates) if (here(pair(date))) found.push({ span: pair(date), markdown: () => dateMarkdown(date, article) });
  for (const quote of quotes) if (here(pair(quote))) found.push({ span: pair(quote), markdown: () => quotationMarkdown(quote, article) });
  for (const claim of claims) {
    const cue = claim.cue.find(here);
    if (cue) found.push({ span: cue, markdown: () => claimMarkdown(claim, article, reviews.get(claim.id)) });
  }
  return found;
}

const pair = ({ start, end }: Span): Pair => [start, end];
const length = ([start, end]: Pair): number => end - start;
