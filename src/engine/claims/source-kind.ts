import { isOrganizationId, isUnnamedId } from '../ids';
import {
  BARE_WORDS,
  BODY_PLURALS,
  DEFINITE_WORDS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  READING_MATTER,
  SOURCE_PRONOUNS,
  SPEAKING_NOUNS,
} from '../lang/en/claims/anonymity';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import { DOCUMENT_WORDS, MEDIA_WORDS, OUTLET_ENDINGS } from '../lang/en/claims/source-words';
import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Evidence, Pair, SourceKind } from '../types';
import { anonymityPhrase, isAnonymous, isNamelessOffice, isSourceNoun } from './anonymity';
import { headLength, lastWord } from './source-phrase';

export interface KnownSource {
  readonly kind: SourceKind;
  /** Why a source counts as anonymous: the words that withhold its name, absolute. */
  readonly evidence: readonly Evidence[];
}

export interface SourceKinds {
  /** Who is behind the next claim of the document, by its source's words (absolute) and id; claims are asked for in text order. */
  next(source: Pair | undefined, id: string, paragraph: Paragraph): KnownSource;
}

/** One for each kind: most sources need no more. */
const PLAIN: Readonly<Record<SourceKind, KnownSource>> = {
  official: { kind: 'official', evidence: [] },
  person: { kind: 'person', evidence: [] },
  institution: { kind: 'institution', evidence: [] },
  anonymous: { kind: 'anonymous', evidence: [] },
  none: { kind: 'none', evidence: [] },
};

const plain = (kind: SourceKind): KnownSource => PLAIN[kind];

/** Tells named people, bodies and anonymous sources apart. It remembers which sources came without a name: "the diplomat", "she". */
export function createSourceKinds(text: string, { people, organizations }: Entities): SourceKinds {
  const officials = new Map(people.map(({ id, official }) => [id, official]));
  /** Where named bodies end: "Reuters" is no plural of people. */
  const bodyEnds = new Set(organizations.map(({ end }) => end));
  /** What the offices without a name have turned out to be. */
  const byId = new Map<string, SourceKind>();
  /** Head nouns of the anonymous sources so far. */
  const nameless = new Set<string>();
  let last: SourceKind = 'none';

  const kindOf = (source: Pair | undefined, id: string, { start, reading }: Paragraph): KnownSource => {
    const known = officials.get(id) ?? anyOf(id);
    if (known !== undefined) return plain(known ? 'official' : 'person');
    if (!source) return plain('none');
    const words = text.slice(source[0], source[1]).toLowerCase();
    if (PERSONAL_PRONOUNS.has(words)) return plain(byId.get(id) ?? (isOrganizationId(id) ? 'institution' : again(words)));
    const head = words.slice(0, headLength(words));
    const noun = lastWord(head);
    const all = head.split(/\s+/);
    if (isOrganizationId(id) && bodyEnds.has(source[0] + head.length) && !isSourceNoun(noun) && !SPEAKING_NOUNS.has(noun))
      return plain('institution');
    if (!isPersonal(noun, id) || isOutlet(text.slice(source[0], source[0] + head.length))) return plain('institution');
    if (id === 'unknown' && all.length === 1 && BARE_WORDS.has(noun)) return plain('none');
    const phrase = anonymityPhrase(reading, [source[0] - start, source[1] - start]);
    const isSource =
      isAnonymous(all, noun) || (isUnnamedId(id) && isNamelessOffice(all)) || (DEFINITE_WORDS.has(all[0]!) && nameless.has(noun));
    if (phrase || isSource) {
      nameless.add(noun);
      const at: Pair = phrase ? [start + phrase[0], start + phrase[1]] : [source[0], source[0] + head.length];
      return { kind: 'anonymous', evidence: [{ code: 'source-anonymous', at }] };
    }
    if (SPEAKING_NOUNS.has(noun)) return plain('institution');
    return plain(isUnnamedId(id) ? 'official' : 'person');
  };

  /** Whether one of several is an official; undefined where none of them is a person of the article. */
  const anyOf = (ids: string): boolean | undefined => {
    if (!ids.includes('|')) return undefined;
    const known = ids.split('|').flatMap((one) => officials.get(one) ?? []);
    return known.length > 0 ? known.some(Boolean) : undefined;
  };

  /** "he" of nobody that is known: the source before, if that one has no name. */
  const again = (pronoun: string): SourceKind => (last === 'anonymous' && SOURCE_PRONOUNS.has(pronoun) ? 'anonymous' : 'none');

  return {
    next(source, id, paragraph) {
      const known = kindOf(source, id, paragraph);
      last = known.kind;
      if (isUnnamedId(id)) byId.set(id, last);
      return known;
    },
  };
}

/** Whether the words are for people, and not for a body or a document. */
function isPersonal(noun: string, id: string): boolean {
  if (isSourceNoun(noun) || SPEAKING_NOUNS.has(noun) || isUnnamedId(id)) return true;
  if (DOCUMENT_WORDS.has(noun) || READING_MATTER.has(noun) || MEDIA_WORDS.has(noun) || BODY_PLURALS.has(noun)) return false;
  if (!isOrganizationId(id) || PERSON_NOUNS.has(noun) || PERSON_ENDINGS.some((ending) => noun.endsWith(ending))) return true;
  return noun.endsWith('s') && !noun.endsWith('ss');
}

/** "The Harbour Times", which no list knows. */
const isOutlet = (head: string): boolean => /\p{Lu}\S* \S+$/u.test(head) && OUTLET_ENDINGS.has(head.slice(head.lastIndexOf(' ') + 1));
