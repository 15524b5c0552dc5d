import { l10n, type MarkdownString } from 'vscode';
import type { Evidence, Person } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { counted } from '../words';
import { HoverText } from './markdown';

/** @param here why the words at the mouse are this person: a role's evidence. */
export function personMarkdown(person: Person, article: Article, here: readonly Evidence[] = []): MarkdownString {
  const lookup = Lookup.of(article);
  const standing = person.official ? l10n.t('official') : person.byline ? l10n.t('byline') : l10n.t('not an official');
  const claims = lookup.claimsBy(person.id).length;
  const text = new HoverText(article)
    .title(person.name, standing, person.country ?? '', person.body ?? '')
    .line(person.roles.length === 0 ? undefined : l10n.t('In this article: {0}', person.roles.join('; ')))
    .line(person.aliases.length === 0 ? undefined : l10n.t('Also named: {0}', person.aliases.join(', ')))
    .line([counted.mentions(lookup.mentionsOf(person.id).length), counted.claims(claims)].join(' · '));
  if (claims > 0) text.command(l10n.t('Show Claims'), 'onTheRecord.showClaimsByPerson', person.id);
  return text.why([...here, ...person.evidence]).markdown;
}

/** A role whose holder the article does not name. */
export function unnamedMarkdown(words: string, article: Article, here: readonly Evidence[]): MarkdownString {
  return new HoverText(article).title(words, l10n.t('role, holder not named')).why(here).markdown;
}
