import type * as vscode from 'vscode';
import { l10n, ThemeIcon, window } from 'vscode';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import { claimRow } from '../trees/claims';
import { counted, relayInWords, speakerInWords, speakersInWords } from '../words';
import { pickWithPreview, type PlacedItem } from './show';

/** Lets the user find a claim by its words, its speaker or its relay. @returns the claim's id. */
export async function pickClaim(editor: vscode.TextEditor, article: Article, title: string): Promise<string | undefined> {
  const lookup = Lookup.of(article);
  const items = article.annotations.claims.map((claim) => {
    const { speakers, cue, content, relays } = claimRow(claim, lookup);
    const via = relays.map((relay) => l10n.t('via {0}', relayInWords(relay)));
    return {
      id: claim.id,
      label: speakersInWords(speakers),
      description: [cue, ...via].join(' · '),
      detail: content,
      span: extentOf(claim),
    };
  });
  const item = await pickWithPreview(editor, { title, placeholder: l10n.t('Words, speaker or relay'), items });
  return item?.id;
}

/** Lets the user find a person by name, role or country; goes to the first mention. */
export async function pickPerson(editor: vscode.TextEditor, article: Article): Promise<void> {
  const lookup = Lookup.of(article);
  const people = [...article.annotations.people].sort((a, b) => Number(b.official) - Number(a.official));
  const items = people.flatMap((person): PlacedItem[] => {
    const [first] = lookup.mentionsOf(person.id);
    if (!first) return [];
    const facts = [person.official ? l10n.t('official') : '', person.country ?? '', counted.claims(lookup.claimsBy(person.id).length)];
    return [
      {
        label: person.name,
        iconPath: new ThemeIcon(person.official ? 'account' : 'person'),
        description: facts.filter(Boolean).join(' · '),
        ...(person.roles.length === 0 ? {} : { detail: person.roles.join('; ') }),
        span: [first.start, first.end],
      },
    ];
  });
  await pickWithPreview(editor, { title: l10n.t('Go to Person'), placeholder: l10n.t('Name, role or country'), items });
}

/** Asks for one of those to whom the article attributes claims. @returns the id of the speaker. */
export async function pickSpeaker(article: Article): Promise<string | undefined> {
  const lookup = Lookup.of(article);
  const ids = [...new Set(article.annotations.claims.flatMap((claim) => lookup.sources(claim).map(({ id }) => id)))];
  const items = ids
    .map((id) => ({ id, claims: lookup.claimsBy(id).length, speaker: lookup.speakers(id)[0] }))
    .sort((a, b) => b.claims - a.claims)
    .map(({ id, claims, speaker }) => ({ id, label: speaker ? speakerInWords(speaker) : id, description: counted.claims(claims) }));
  const item = await window.showQuickPick(items, { title: l10n.t('Show Claims by Person'), placeHolder: l10n.t('Name') });
  return item?.id;
}
