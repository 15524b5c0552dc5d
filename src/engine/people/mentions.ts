import { NOT_PERSON_TAILS } from '../lang/en/people/name-context';
import { PARTICLES } from '../lang/en/people/titles';
import { areVariants } from './variants';
import { familyWeight, givenWeight } from '../names/lexicon';
import type { PersonDraft } from './draft';
import { likeSpelling } from './name-parts';
import type { Named } from './named';
import type { Register } from './register';
import type { Steps } from '../steps';

/** A mention while the document is read. Absolute offsets. */
export interface MentionDraft {
  readonly start: number;
  readonly end: number;
  readonly person: PersonDraft;
  readonly named: Named;
  /** As written. */
  readonly text: string;
  /** Stands for the full name, not a short form. */
  readonly full: boolean;
}

/** The least evidence with which a word that is an ordinary one, or a place's name, too, counts as a known person's name. */
const LEAST_FOR_KNOWN = -2;

/** The same where a place or a body bears the name, too: less is left after what speaks for that. */
const LEAST_FOR_RIVAL = -3.2;

/** The same for one who speaks and whose full name stands before. */
const LEAST_FOR_SPEAKER = -4;

/** Names between two pauses. */
const PAUSE = 128;

/** Gives each name candidate to its person, in text order; what names nobody is left out. */
export function* assignMentions(names: readonly Named[], register: Register, text: string): Steps<MentionDraft[]> {
  const mentions: MentionDraft[] = [];
  /** Last mention by full name of each bearer of a family name, for telling relatives apart. */
  const lastFull = new Map<string, { person: PersonDraft; paragraph: number }>();
  for (let n = 0; n < names.length; n++) {
    if (n % PAUSE === PAUSE - 1) yield;
    const named = names[n]!;
    const place = assign(named, register, lastFull);
    if (!place) continue;
    const { start, end, person, full } = place;
    const mention: MentionDraft = { start, end, person, named, text: collapsed(text.slice(start, end)), full };
    mentions.push(mention);
    note(mention);
    if (mention.full) lastFull.set(mention.person.parts.family, { person: mention.person, paragraph: named.paragraph });
  }
  return mentions;
}

type LastFull = ReadonlyMap<string, { readonly person: PersonDraft; readonly paragraph: number }>;

type Place = Omit<MentionDraft, 'text'>;

function assign(named: Named, register: Register, lastFull: LastFull): Place | undefined {
  const { candidate } = named;
  const { folded } = candidate;
  if (named.known?.kind === 'name') {
    const person = register.withEntry(named);
    if (person) return whole(named, person, folded.length > 1);
  }
  if (folded.length > 1) {
    const person = register.withKey(folded);
    if (person) return whole(named, person, true);
    const parts = register.withPart(folded);
    if (parts.length > 0 && candidate.score > LEAST_FOR_KNOWN) return whole(named, nearest(parts, named, lastFull), false);
    return inside(named, register, lastFull);
  }
  const word = folded[0]!;
  const family = register.withFamily(word);
  if (family.length > 0)
    return (lastFull.has(word) ? allowed(named) || speaksAsKnown(named) : allowed(named) && !isPlainWord(named))
      ? whole(named, nearest(family, named, lastFull, register), family[0]!.parts.given === undefined)
      : undefined;
  const alike = candidate.common ? [] : register.likeFamily(word);
  if (alike.length > 0 && allowed(named)) return whole(named, nearest(alike, named, lastFull), false);
  const known = register.withEntry(named);
  if (known && allowed(named)) return whole(named, known, false);
  const given = register.withGiven(word);
  const least = named.joined?.sharesWith ? LEAST_FOR_KNOWN : givenWeight(word) > 0 ? -0.5 : 0;
  if (given.length > 0 && candidate.score >= least && !candidate.rival) return whole(named, given[0]!, false);
  // "Lula" of "Luiz Inácio Lula da Silva"
  const part = candidate.common || candidate.rival || candidate.score < 0 ? [] : register.withPart(folded);
  return part.length === 1 ? whole(named, part[0]!, false) : undefined;
}

/** Whether a single known family name is meant: not where it opens a sentence as an ordinary word, nor as a place without more. */
function allowed({ candidate }: Named): boolean {
  if (candidate.rival) return candidate.score > LEAST_FOR_RIVAL;
  return candidate.score > LEAST_FOR_KNOWN - (candidate.opens || candidate.heading ? 0 : 1.5);
}

/** "Rounds said …" where Mike Rounds has been named: an ordinary word opens the sentence, but speaks. */
const speaksAsKnown = ({ candidate: { opens, heading, rival, score, reasons } }: Named): boolean =>
  opens && !heading && !rival && score > LEAST_FOR_SPEAKER && reasons.some(({ code }) => code === 'speaks');

/** "Banks said no": an ordinary word that opens a sentence, and no name of any list. */
const isPlainWord = ({ candidate: { opens, heading, common, title, folded } }: Named): boolean =>
  opens && common && !heading && title === undefined && familyWeight(folded[0]!) === 0 && givenWeight(folded[0]!) === 0;

/** A known name within a longer run: "Sunday Putin", a headline in title case. */
function inside(named: Named, register: Register, lastFull: LastFull): Place | undefined {
  const { candidate } = named;
  const { folded } = candidate;
  const count = folded.length;
  if (NOT_PERSON_TAILS.has(folded[count - 1]!) && !candidate.heading) return undefined;
  for (let length = count - 1; length >= 1; length--) {
    for (let from = 0; from + length <= count; from++) {
      const words = folded.slice(from, from + length);
      if (length > 1) {
        const person = register.withKey(words);
        if (person) return stretch(named, from, length, person, true);
        continue;
      }
      const family = register.withFamily(words[0]!);
      if (family.length === 0 || PARTICLES.has(words[0]!)) continue;
      // Another first name before it is somebody else ("Melania" + known name): that one is not in the register, so it is left alone.
      const before = from > 0 ? folded[from - 1]! : undefined;
      if (before !== undefined && (givenWeight(before) > 0 || familyWeight(before) >= 2) && !candidate.heading) {
        const own = family.find(
          ({ parts }) => parts.given !== undefined && (areVariants(parts.given, before) || likeSpelling(parts.given, before)),
        );
        if (own) return stretch(named, from - 1, 2, own, true);
        continue;
      }
      if (from + 1 < count && !candidate.heading && !(from === 0 && candidate.opens)) continue;
      return stretch(named, from, 1, nearest(family, named, lastFull), false);
    }
  }
  return undefined;
}

/** Who of several with that name: the one whose gender the title tells, whom the paragraph named last, or who is named most. */
function nearest(people: readonly PersonDraft[], named: Named, lastFull: LastFull, register?: Register): PersonDraft {
  const { candidate, paragraph } = named;
  let fitting = people;
  if (people.length > 1 && candidate.gender !== undefined) {
    const same = people.filter(({ gender }) => gender === candidate.gender);
    if (same.length > 0) fitting = same;
  }
  // "President Castro" is the one who was called so before.
  if (fitting.length > 1 && candidate.title !== undefined) {
    const same = fitting.filter(({ titles }) => titles.has(candidate.title!));
    if (same.length > 0) fitting = same;
  }
  // "Hale’s brother, Ted Hale, …": the bare name is still Hale's.
  if (fitting.length > 1 && fitting.some(({ kin }) => !kin)) fitting = fitting.filter(({ kin }) => !kin);
  const last = lastFull.get(fitting[0]!.parts.family);
  // After "Ann Lee Jr.", the bare name is still her mother's, who has the same given name.
  const isChild =
    last?.person.parts.suffix !== undefined &&
    fitting.some(({ parts }) => parts.suffix === undefined && parts.given === last.person.parts.given);
  if (last && !isChild && last.paragraph === paragraph && fitting.includes(last.person)) return last.person;
  // Who was named so before any relative was.
  const distinctive = register?.withEntry(named);
  if (distinctive?.parts.given === undefined && distinctive && fitting.includes(distinctive)) return distinctive;
  let best = fitting[0]!;
  for (const person of fitting) if (person.mentions > best.mentions && !person.byline) best = person;
  return best;
}

const whole = (named: Named, person: PersonDraft, full: boolean): Place => ({ start: named.start, end: named.end, person, named, full });

function stretch(named: Named, from: number, length: number, person: PersonDraft, full: boolean): Place {
  const { candidate, start } = named;
  const parts = candidate.parts.slice(from, from + length);
  const shift = start - candidate.start;
  return { start: shift + parts[0]!.start, end: shift + parts[length - 1]!.end, person, named, full };
}

/** The name on one line: every run of white space that is no plain space becomes one. */
const collapsed = (name: string): string => (isOnOneLine(name) ? name : name.replace(/[^\S ]\s*| \s+/g, ' '));

/** A quick look: no white space but single blanks between plain letters and marks. */
function isOnOneLine(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 32 || code === 0xa0 || code >= 0x1680 || (code === 32 && name.charCodeAt(i + 1) === 32)) return false;
  }
  return true;
}

/** Keeps count of what the person is called. */
function note({ person, text, named, full }: MentionDraft): void {
  const { candidate, start, end } = named;
  person.mentions++;
  if (start < person.first) {
    person.first = start;
    person.firstEnd = end;
  }
  if (candidate.gender !== undefined && person.gender === undefined) person.gender = candidate.gender;
  if (candidate.byline) person.byline = true;
  if (candidate.title !== undefined) person.titles.add(candidate.title);
  const isCapitals = candidate.heading && text === text.toUpperCase();
  if (isCapitals) return;
  if (full && candidate.folded.length > 1) {
    person.forms.set(text, (person.forms.get(text) ?? 0) + 1);
  } else person.aliases.set(text, (person.aliases.get(text) ?? 0) + 1);
}
