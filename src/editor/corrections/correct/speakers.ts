import { organizationId } from '../../../engine/ids';
import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { occurrences } from '../../../engine/corrections/apply/extents';
import type { SpeakerReference } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';
import { organizationInWords, speakerInWords } from '../../words';
import { Drafts, type Said } from './drafts';
import { pickOne } from './pick-one';

/** Who was chosen, and what must be said besides so that there is such a person. */
export interface Chosen {
  readonly reference: SpeakerReference;
  readonly besides?: Said;
}

interface Item extends QuickPickItem {
  readonly chosen?: Chosen;
  /** Set where it is the speaker, or one of the speakers, as it is. */
  readonly isCurrent?: boolean;
}

/**
 * Asks for one of the article's people or institutions, nobody, or another name.
 * @param options.current the id of the speaker, source or holder as it is: marked as such, and the one that the list opens with
 * @param options.peopleOnly an office is held by people
 */
export async function askSpeaker(
  article: Article,
  options: { readonly title: string; readonly current?: string; readonly peopleOnly?: boolean },
): Promise<Chosen | undefined> {
  const { title, current, peopleOnly = false } = options;
  const other: Item = { label: l10n.t('Other Name…'), iconPath: new ThemeIcon('edit'), alwaysShow: true };
  const items = [...choices(article, current, peopleOnly), other];
  const item = await pickOne(items, {
    title,
    placeHolder: l10n.t('Name, role or country'),
    matchOnDescription: true,
    current: items.find(({ isCurrent }) => isCurrent),
  });
  return item === other ? askName(article, title, peopleOnly) : item?.chosen;
}

function choices(article: Article, current: string | undefined, peopleOnly: boolean): readonly Item[] {
  const { people, organizations } = article.annotations;
  const held = new Set(current?.split('|'));
  const facts = (id: string, ...more: readonly string[]): string =>
    [...(held.has(id) ? [l10n.t('current')] : []), ...more].filter(Boolean).join(' · ');
  const persons = [...people]
    .sort((a, b) => Number(b.official) - Number(a.official))
    .map(({ id, name, official, roles, country }): Item => ({
      label: name,
      iconPath: new ThemeIcon(official ? 'account' : 'person'),
      description: facts(id, roles[0] ?? '', country ?? ''),
      chosen: { reference: { kind: 'person', name } },
      isCurrent: held.has(id),
    }));
  const bodies = [...new Map(organizations.map((one) => [one.name, one])).values()].map(({ name, kind }): Item => ({
    label: name,
    iconPath: new ThemeIcon('organization'),
    description: facts(organizationId(name), organizationInWords[kind]()),
    chosen: { reference: { kind: 'organization', name } },
    isCurrent: held.has(organizationId(name)),
  }));
  const nobody: Item = {
    label: speakerInWords({ id: 'unknown', kind: 'unknown', name: undefined }),
    iconPath: new ThemeIcon('question'),
    description: facts('unknown'),
    chosen: { reference: { kind: 'unknown' } },
    isCurrent: held.has('unknown'),
  };
  return [
    ...heading(l10n.t('People'), persons),
    ...(peopleOnly ? [] : heading(l10n.t('Institutions'), bodies)),
    { label: '', kind: QuickPickItemKind.Separator },
    nobody,
  ];
}

const heading = (label: string, items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];

/** A name that is typed: a person whom the article names is marked where the name stands; what it does not name is an institution. */
async function askName(article: Article, title: string, peopleOnly: boolean): Promise<Chosen | undefined> {
  const words = (input: string): string => input.replace(/\s+/g, ' ').trim();
  const input = await window.showInputBox({
    title,
    prompt: peopleOnly ? l10n.t('A name that stands in the article') : l10n.t('A person whom the article names, or any institution'),
    validateInput: (value) => {
      if (words(value) === '') return l10n.t('A name cannot be empty.');
      const isMissing = peopleOnly && !isKnown(article, words(value)) && occurrences(article.text, words(value)).length === 0;
      return isMissing ? l10n.t('The article does not hold these words.') : undefined;
    },
  });
  const name = input === undefined ? '' : words(input);
  if (name === '') return undefined;
  if (isKnown(article, name)) return { reference: { kind: 'person', name } };
  const [place] = occurrences(article.text, name);
  const body: Chosen = { reference: { kind: 'organization', name } };
  if (!place) return peopleOnly ? undefined : body;
  const person: Chosen = { reference: { kind: 'person', name }, besides: new Drafts(article).mark(place, 'person', { everywhere: true }) };
  if (peopleOnly) return person;
  const kind = await window.showQuickPick<Item>(
    [
      {
        label: l10n.t('A person'),
        iconPath: new ThemeIcon('person'),
        detail: l10n.t('marked wherever the article has the name'),
        chosen: person,
      },
      { label: l10n.t('An institution'), iconPath: new ThemeIcon('organization'), chosen: body },
    ],
    { title, placeHolder: l10n.t('What is “{0}”?', name) },
  );
  return kind?.chosen;
}

const isKnown = ({ annotations }: Article, name: string): boolean =>
  annotations.people.some((person) => person.name === name || person.aliases.includes(name));

/** How corrections name a speaker so that it lasts: by the name, since ids are the engine's. Of several the first. */
export function referenceTo(article: Article, id: string): SpeakerReference {
  const [speaker] = Lookup.of(article).speakers(id);
  if (speaker?.name !== undefined && (speaker.kind === 'person' || speaker.kind === 'organization')) {
    return { kind: speaker.kind, name: speaker.name };
  }
  return { kind: 'unknown' };
}
