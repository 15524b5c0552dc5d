import { codeAt } from '../lang/code-at';
import { isWordCode } from '../lang/phrases';
import type { Token } from '../reading';

/**
 * In which lists a word stands, in bits: looked up once for each form of a word, when it is first read, and carried by all its tokens
 * (`Token.lists`). The steps that go through all tokens ask for a bit and look closer only where it is set.
 */
export const PLAIN = 1; // nothing but letters and digits
export const SIGN = 2; // may begin a sign of page furniture
export const BYLINE = 4; // "by", "contributed"
export const OFFICE = 8; // names an office, or part of one
export const CUE = 16; // may carry a claim
export const RELAY = 32; // "carried", "published"
export const ORGANIZATION = 64; // begins a known organization's name
export const PLACE = 128; // begins a known place's name
export const ORGANIZATION_HEAD = 256; // "Ministry", "Radio"
export const PLACE_HEAD = 512; // "Street", "Lake"
export const PLACE_PREPOSITION = 1024; // "near"
export const PLACE_SIDE = 2048; // behind or in front of a place: "village", "Mayor", "West"
export const APPOSITION = 4096; // beside the name of a body: "broadcaster", "newspaper", "boss"
export const PERSONAL_VERB = 8192; // "said", "recalls"
export const COUNTRY = 16384; // with a capital: points to a country
export const COUNTRY_OPENER = 32768; // the same with words behind it: "South"
export const OUTLET_FRAME = 65536; // beside an outlet that no list knows: "told", "interview"
export const REGISTRY = 131072; // begins a name of the engine's own registry
/** For words that are put together of several tokens: a close look at each. */
export const ANY = 262143;

/** Whether the token is all the letters and digits that stand there. */
export const isWholeWord = (text: string, { end, lists }: Token): boolean =>
  (lists & PLAIN) !== 0 && (end >= text.length || !isWordCode(codeAt(text, end)));
