import type { Folded } from './fold';
import { wordsOf, type WordIndex } from './word-index';
import { countLeading } from '../search';

/** The text in which anchors are looked for, prepared once. */
export interface Haystack {
  readonly folded: Folded;
  readonly index: WordIndex;
}

/** What is looked for: folded words and surroundings. */
export interface Needle {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it was, in the folded text. */
  readonly at: number;
}

/** Words that vote on where a changed needle stands; places of a word that still count as telling; units of a bin; bins tried. */
const VOTERS = 12;
const MANY = 60;
const BIN = 16;
const TRIED = 4;

/** A word more frequent than this tells nothing about the place; its nearest places are looked at. */
const FREQUENT = 200;

/** Places where the words stand unchanged, in folded offsets, in order. `all`: false where only those near the old place were looked at. */
export function samePlaces(
  { folded, index }: Haystack,
  { exact, at }: Needle,
): { readonly places: readonly number[]; readonly all: boolean } {
  if (exact === '') return { places: [], all: true };
  let rarest: { readonly offset: number; readonly places: readonly number[]; readonly isEdge: boolean } | undefined;
  const words = wordsOf(exact);
  for (let i = 0; i < words.length; i++) {
    const { word, at: offset } = words[i]!;
    // The first and the last word may be parts of words of the text.
    const isEdge = offset === 0 || offset + word.length === exact.length;
    const places = index.get(word) ?? [];
    if (isEdge && places.length === 0) continue;
    if (places.length === 0) return { places: [], all: true };
    if (!rarest || places.length < rarest.places.length) rarest = { offset, places, isEdge };
  }
  if (!rarest) return { places: scan(folded.text, exact), all: true };
  const { offset, places, isEdge } = rarest;
  const near = places.length > FREQUENT ? nearest(places, at + offset) : places;
  const found = near.map((place) => place - offset).filter((place) => place >= 0 && folded.text.startsWith(exact, place));
  // "reten" stands in "retention" only.
  if (found.length === 0 && isEdge) return { places: scan(folded.text, exact), all: true };
  return { places: found, all: near === places };
}

/** Places that some of the rarer words of needle and surroundings point to: where the words may stand changed. Best first. */
export function likelyPlaces({ index }: Haystack, { exact, prefix, suffix }: Needle): readonly number[] {
  const whole = prefix + exact + suffix;
  const votes = new Map<number, number>();
  const words = wordsOf(whole)
    .map(({ word, at }) => ({ at: at - prefix.length, places: index.get(word) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, VOTERS);
  for (const { at, places } of words) {
    if (places.length > MANY) continue;
    for (const place of places) {
      const bin = Math.round((place - at) / BIN);
      for (const near of [bin - 1, bin, bin + 1]) votes.set(near, (votes.get(near) ?? 0) + (near === bin ? 2 : 1) / places.length);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TRIED)
    .map(([bin]) => Math.max(0, bin * BIN));
}

/** The places nearest to an offset, in order. */
function nearest(places: readonly number[], offset: number): readonly number[] {
  const before = countLeading(places, (place) => place < offset);
  const from = Math.max(0, before - FREQUENT / 2);
  return places.slice(from, from + FREQUENT);
}

/** For needles without a whole word: marks, parts of words. */
function scan(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < FREQUENT; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}
