import { FAMILY_PREFIXES, PARTICLES } from '../lang/en/people/titles';
import { CERTAIN, CERTAIN_FULL } from '../names/evidence';
import { fold } from '../names/fold';
import { familyWeight, givenWeight, isCommonWord } from '../names/lexicon';
import { draftPerson, type PersonDraft } from './draft';
import { haveOtherInitials, likeSpelling, mayBeSame, takeApart, type NameParts } from './name-parts';
import type { RegistryEntry } from '../registry/compile';
import type { Named } from './named';
import { byWords, holds, isJunior, isPartOf, keyOf, put, singleEvidence } from './namesakes';
import type { Steps } from '../steps';

/** A candidate below this is nobody, whatever else the document says. */
const HOPELESS = -0.5;

/** Names between two pauses. */
const PAUSE = 128;

/** Letters at the start of a family name that all its spellings share. */
const START = 3;

/** A word of the language that is nobody’s given name. */
const isOrdinary = (word: string): boolean => isCommonWord(word) && givenWeight(word) === 0;

/** "Al-Amin", one word at a sentence's start, is "al-Amin", two words elsewhere: the name behind the particle; the word itself without one. */
const withoutParticle = (family: string): string => {
  const hyphen = family.indexOf('-');
  return hyphen > 0 && PARTICLES.has(family.slice(0, hyphen)) ? family.slice(hyphen + 1) : family;
};

/** "von Berg", "al-Amin", "Ó Broin": a family name with what belongs to it and nothing before it. */
const isFamilyAlone = ({ candidate: { folded } }: Named): boolean => PARTICLES.has(folded[0]!) || FAMILY_PREFIXES.has(folded[0]!);

/** The people whom the document names in full, or by a single name with a title, in the order of their first mention. */
export class Register {
  readonly people: PersonDraft[] = [];
  private readonly byKey = new Map<string, PersonDraft>();
  private readonly byFamily = new Map<string, PersonDraft[]>();
  /** By the first letters of the family name, which its spellings share. */
  private readonly byStart = new Map<string, PersonDraft[]>();
  private readonly byGiven = new Map<string, PersonDraft[]>();
  /** By each word of a full name, for short forms of several words ("Suu Kyi"). */
  private readonly byWord = new Map<string, PersonDraft[]>();
  /** By the registry's entry: its aliases are one person. */
  private readonly byEntry = new Map<RegistryEntry, PersonDraft>();

  /** Takes in everybody for whom the document's evidence suffices. */
  static *of(names: readonly Named[]): Steps<Register> {
    const register = new Register();
    const singles = singleEvidence(names);
    const full = new Map<string, { score: number; first: Named; count: number; isFamily: boolean }>();
    for (const named of names) {
      const { candidate } = named;
      if (candidate.folded.length < 2 || named.joined?.aliasOf) continue;
      const key = keyOf(candidate.folded);
      const known = full.get(key);
      const score = candidate.score + (named.lonely && !candidate.heading ? 2.5 : 0) + (candidate.byline ? 2.5 : 0);
      if (!known) full.set(key, { score, first: named, count: 1, isFamily: isFamilyAlone(named) });
      else {
        known.count++;
        if (score > known.score) known.score = score;
      }
    }
    yield;
    const longer = byWords(
      [...full.values()].filter(
        ({ first, score }) =>
          score >= CERTAIN_FULL &&
          first.candidate.folded.length > 2 &&
          !first.candidate.heading &&
          givenWeight(first.candidate.folded[0]!) === 2,
      ),
    );
    /** Family names of those who are named in full beyond doubt. */
    const borne = new Set<string>();
    for (const { score, first } of full.values())
      if (score >= CERTAIN_FULL && givenWeight(first.candidate.folded[0]!) > 0) borne.add(takeApart(first.candidate.folded).family);
    // Shorter names first: of "Candidate Ann Lee", the part that is known already stands for the person. Family names with a particle last:
    // "al-Amin" is short for "Rana al-Amin".
    const shortFirst = [...full].sort(
      ([, a], [, b]) =>
        Number(a.isFamily) - Number(b.isFamily) ||
        Number(a.first.candidate.heading) - Number(b.first.candidate.heading) ||
        a.first.candidate.folded.length - b.first.candidate.folded.length ||
        a.first.start - b.first.start,
    );
    let done = 0;
    for (const [key, { score, first, count, isFamily }] of shortFirst) {
      if (++done % PAUSE === 0) yield;
      if (register.knowsEndOf(first) || isPartOf(first, longer)) continue;
      if (isFamily && register.withPart(first.candidate.folded).length > 0) continue;
      if (score < CERTAIN_FULL) {
        if (score < HOPELESS || first.candidate.glued) continue;
        const parts = takeApart(first.candidate.folded);
        // "Young Lee", "Team Lee": what speaks for Lee alone speaks for the one who has been named in full.
        const support = borne.has(parts.family) && isOrdinary(parts.words[0]!) ? 0 : (singles.get(parts.family) ?? 0);
        if (score + Math.min(support, 4) + Math.min(count - 1, 2) * 0.5 < CERTAIN_FULL) continue;
      }
      register.add(key, takeApart(first.candidate.folded), first);
    }
    yield;
    for (const named of names) {
      register.addJoined(named);
      const { title, folded } = named.candidate;
      if (title !== undefined && folded.length > 1) register.withKey(folded)?.titles.add(title);
    }
    register.addSingles(names, singles);
    return register;
  }

  private add(key: string, parts: NameParts, named: Named): void {
    const same =
      (named.known && this.byEntry.get(named.known.entry)) ??
      this.spelledAlike(parts.family).find(
        (person) =>
          person.variants.some((known) => mayBeSame(known, parts) && !isJunior(known, person.first, parts, named.start)) &&
          !person.variants.some((known) => haveOtherInitials(known, parts)),
      );
    const person = same ?? this.create(parts, named);
    if (same) {
      same.variants.push(parts);
      this.noteKnown(same, named);
    }
    this.byKey.set(key, person);
    this.index(person, parts);
    const { nickname } = named.candidate;
    if (nickname !== undefined) {
      put(this.byGiven, nickname, person);
      this.byKey.set(`${nickname} ${parts.family}`, person);
    }
  }

  /** Other names ("Ann Lee, known as Red Ann"), and first names that share the family name behind them ("Ann and Tom Hale"). */
  private addJoined(named: Named): void {
    const { joined, candidate } = named;
    if (!joined) return;
    const { folded } = candidate;
    const person = joined.aliasOf && this.withKey(joined.aliasOf.folded);
    if (person) {
      const key = keyOf(folded);
      if (!this.byKey.has(key)) this.byKey.set(key, person);
      put(this.byFamily, takeApart(folded).family, person);
    }
    if (!joined.sharesWith) return;
    const other = this.withKey(joined.sharesWith.folded);
    const given = folded[0]!;
    if (!other || this.byGiven.has(given) || this.byFamily.has(given)) return;
    const { family, familyAt } = takeApart(joined.sharesWith.folded);
    const created = this.create(takeApart([given, family]), named);
    this.byKey.set(keyOf([given, family]), created);
    this.index(created, created.parts);
    created.forms.set(`${candidate.words[0]!} ${joined.sharesWith.words[familyAt]!}`, 0);
  }

  /** People whose family name begins as the word does, and may be another spelling of it. */
  private spelledAlike(word: string): readonly PersonDraft[] {
    return this.byStart.get(word.slice(0, START)) ?? [];
  }

  private create(parts: NameParts, named: Named): PersonDraft {
    const person = draftPerson(parts, named);
    this.noteKnown(person, named);
    this.people.push(person);
    return person;
  }

  private noteKnown(person: PersonDraft, { known }: Named): void {
    if (!known) return;
    person.known ??= known;
    if (!this.byEntry.has(known.entry)) this.byEntry.set(known.entry, person);
  }

  private index(person: PersonDraft, parts: NameParts): void {
    put(this.byFamily, parts.family, person);
    put(this.byStart, parts.family.slice(0, START), person);
    if (parts.given !== undefined && !parts.familyFirst) put(this.byGiven, parts.given, person);
    for (const word of parts.words) put(this.byWord, word, person);
  }

  /** People who are named by one word only: with a title, or again and again where only people stand. */
  private addSingles(names: readonly Named[], singles: ReadonlyMap<string, number>): void {
    for (const named of names) {
      const { candidate } = named;
      if (candidate.folded.length !== 1 || candidate.glued) continue;
      if (named.known && this.byEntry.has(named.known.entry)) continue;
      // A sentence full of names may look like a headline: "King Felipe met President Ann Lee".
      if (candidate.heading && (candidate.title === undefined || candidate.common)) continue;
      const word = candidate.folded[0]!;
      if (this.byGiven.has(word) || this.isInnerFamily(word) || this.isLastOfFamilyFirst(word)) continue;
      if (this.byFamily.has(word) && !this.isBeforeRelatives(named, word)) continue;
      const certain = candidate.score >= CERTAIN;
      const known = givenWeight(word) > 0 || familyWeight(word) >= 2;
      // "Candidates Resoundingly Reject …": a headline's word behind an office.
      if (candidate.heading && !known && familyWeight(word) === 0 && !singles.has(word)) continue;
      const often =
        known &&
        !candidate.rival &&
        (!candidate.common || givenWeight(word) === 2) &&
        candidate.score > 0 &&
        (singles.get(word) ?? 0) >= CERTAIN + 2;
      if (!certain && !often) continue;
      const parts = takeApart(candidate.folded);
      const person = this.create(parts, named);
      this.byKey.set(word, person);
      this.index(person, parts);
    }
  }

  /** Whether a distinctive family name stands before any of its bearers is named, none of whom is the registry's: it is that one's. */
  private isBeforeRelatives({ known, start }: Named, family: string): boolean {
    if (known?.kind !== 'surname') return false;
    const own = takeApart(known.entry.person.name.split(' ').map(fold));
    return this.withFamily(family).every(({ first, variants }) => start < first && !variants.some((parts) => mayBeSame(parts, own)));
  }

  /** "Pham Binh Minh", who goes by the last word of a name that begins with the family’s. */
  private isLastOfFamilyFirst(word: string): boolean {
    return (
      this.byWord
        .get(word)
        ?.some(({ parts: { words, familyFirst } }) => familyFirst && words.length > 2 && words[words.length - 1] === word) ?? false
    );
  }

  /** "Gonzalo Izaguirre Bustamante": the first of two family names, by which the bearer goes. */
  private isInnerFamily(word: string): boolean {
    return (
      this.byWord
        .get(word)
        ?.some(({ parts: { words, familyAt, familyFirst } }) => !familyFirst && familyAt > 1 && words[familyAt - 1] === word) ?? false
    );
  }

  /** Whether the name ends in a full name that is known, after words that are no given names ("Crooked", "Democrat"). */
  private knowsEndOf({ candidate }: Named): boolean {
    const { folded, heading } = candidate;
    for (let from = 1; from + 2 <= folded.length; from++) {
      if (givenWeight(folded[from - 1]!) === 2 && !heading) return false;
      if (this.byKey.has(keyOf(folded.slice(from)))) return true;
    }
    if (!heading) return false;
    for (let from = 0; from + 2 <= folded.length; from++)
      for (let to = from + 2; to < folded.length; to++) if (this.byKey.has(keyOf(folded.slice(from, to)))) return true;
    return false;
  }

  /** The person of the registry's entry whose alias or distinctive family name the candidate is. */
  withEntry({ known }: Named): PersonDraft | undefined {
    return known && this.byEntry.get(known.entry);
  }

  withKey(folded: readonly string[]): PersonDraft | undefined {
    return this.byKey.get(keyOf(folded));
  }

  withFamily(word: string): readonly PersonDraft[] {
    return this.byFamily.get(word) ?? this.byFamily.get(withoutParticle(word)) ?? [];
  }

  /** People whose family name is another spelling of the word ("Zelensky" where the article has "Zelenskyy"). */
  likeFamily(word: string): readonly PersonDraft[] {
    // "the Clintons" are not one of them.
    if (word.length < 6 || (word.endsWith('s') && this.byFamily.has(word.slice(0, -1)))) return [];
    return this.spelledAlike(word).filter(
      ({ parts }) => parts.family.length >= 6 && parts.given !== undefined && likeSpelling(parts.family, word),
    );
  }

  withGiven(word: string): readonly PersonDraft[] {
    return this.byGiven.get(word) ?? [];
  }

  /** People whose full name holds the words in this order, one behind the other. */
  withPart(folded: readonly string[]): readonly PersonDraft[] {
    const found = this.byWord.get(folded[0]!) ?? [];
    return found.filter(({ variants }) => variants.some(({ words }) => holds(words, folded)));
  }
}
