/**
 * What the engine says of an article: the output format of the command line, the JSON export and every surface of the editor.
 * All offsets are half-open UTF-16 offsets into the text as given; plain data only, so that it can be sent, stored and compared.
 */

/** A half-open stretch of text, `[start, end)`, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same as a pair, as claims and furniture write it. */
export type Pair = readonly [start: number, end: number];

/**
 * One reason for a decision: a code that the interface words, the place in the text that it rests on, and what fills the wording.
 * Codes are listed in `evidence.ts`.
 */
export interface Evidence {
  readonly code: EvidenceCode;
  /** The words that the reason rests on: a cue, a title, an antecedent. */
  readonly at?: Pair;
  /** A value to be named in the wording: a rule's name, a registry entry, an anchor date. */
  readonly value?: string;
}

import type { EvidenceCode } from './evidence';
import type { Registry } from './registry/registry';
export type { EvidenceCode };
export type { Registry, RegistryOffice, RegistryPerson } from './registry/registry';

export interface Person {
  /** Unique in the article; made from the name (`sergey-lavrov`). */
  readonly id: string;
  /** The fullest form of the name that the article gives. */
  readonly name: string;
  /** Other forms in which the article names the person, without `name`, in the order of their first use. */
  readonly aliases: readonly string[];
  /** Holds or held a public office, or speaks for a state or an international body. */
  readonly official: boolean;
  /** Named as author, photographer or contributor of the article. Never an official. */
  readonly byline?: true;
  /** The roles that the article gives the person, as written, each once. */
  readonly roles: readonly string[];
  /** English short name of the country that the person speaks for or serves. */
  readonly country?: string;
  /** The body that the person speaks for or serves, where the article names one ("European Union", "Foreign Ministry"). */
  readonly body?: string;
  /** As far as the article, a form of address or the given name tells. */
  readonly gender?: 'female' | 'male';
  readonly evidence: readonly Evidence[];
}

export interface Mention extends Span {
  /** Id of a person. */
  readonly person: string;
}

export interface Role extends Span {
  /** Id of a person, or `unnamed-N` where the article names nobody. */
  readonly person: string;
  /** Set where one phrase names several people ("the two leaders"): one record per person. */
  readonly group?: true;
  readonly evidence?: readonly Evidence[];
}

export type QuotationKind = 'speech' | 'term';

export interface Quotation extends Span {
  /** `q1`, `q2`, … in text order. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** A person's id, `org:NAME`, `unnamed-N`, or `unknown`; several are joined with `|`. Absent for terms. */
  readonly speaker?: string;
  readonly evidence: readonly Evidence[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface DateExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: `2024-04-09`, `2024-W15`, `XXXX-WXX-2`, `P2D`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 mod: `APPROX`, `START`, `MID`, `END`, … */
  readonly mod?: string;
  /** TIMEX3 quant of a SET: `EVERY`, `EACH`. */
  readonly quant?: string;
  /** TIMEX3 freq of a SET: `2X` for "twice a week". */
  readonly freq?: string;
  readonly evidence: readonly Evidence[];
}

export type OrganizationKind = 'media' | 'state' | 'international' | 'other';

export interface Organization extends Span {
  /** The same for all mentions of one organization in the article. */
  readonly id: string;
  /** The fullest name that the article gives it. */
  readonly name: string;
  readonly kind: OrganizationKind;
  /** The article says that a state runs it ("the state-run daily", "state broadcaster"). */
  readonly stateRun?: true;
  /** Why it counts as state-run; absent where nothing is said of it. */
  readonly evidence?: readonly Evidence[];
}

export interface Place extends Span {
  readonly id: string;
  readonly name: string;
  /** Who has corrected it; absent where nobody has. */
  readonly evidence?: readonly Evidence[];
}

export type ClaimForm = 'direct' | 'mixed' | 'indirect';

/**
 * What the cue says that the source did: `say` anything aloud, `write`, `think` (believe, know, feel, fear), `want` (hope, seek), `plan`
 * (intend, decide), `agree` (support and consent, or the contrary: oppose, refuse), `act` (order, vote, push for).
 */
export type ClaimKind = 'say' | 'write' | 'think' | 'want' | 'plan' | 'agree' | 'act';

/**
 * Who is behind a claim: an `official` (by name, or by an office whose holder the article does not name), another `person`, an
 * `institution` (a body, an outlet, a government, a spokesman without a name), an `anonymous` source ("people familiar with the matter"),
 * or `none`: the article does not say.
 */
export type SourceKind = 'official' | 'person' | 'institution' | 'anonymous' | 'none';

export interface Claim {
  /** `c1`, `c2`, … in text order. */
  readonly id: string;
  /** Who is reported to have said it, as written; empty where nobody is named. */
  readonly source: readonly Pair[];
  /** The words that carry the act: "said", "according to". */
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  /** Who relays it ("according to Tass"), in text order. */
  readonly via: readonly Pair[];
  /** As `Quotation.speaker`. */
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
  readonly kind: ClaimKind;
  readonly form: ClaimForm;
  /** Ids of the quotations that open inside the content. */
  readonly quotes: readonly string[];
  /** Id of the claim inside whose content this one stands. */
  readonly within?: string;
  /** 0 to 1, where the reader gives one. */
  readonly confidence?: number;
  readonly evidence: readonly Evidence[];
}

/** Where the publication date comes from, in the order of precedence. */
export type PublicationDateOrigin = 'given' | 'front-matter' | 'dateline' | 'file-name' | 'unknown';

/** Everything that is known of one article. Within each list: in text order, no two spans overlap (claims and roles may nest). */
export interface Annotations {
  readonly id?: string;
  /** ISO day, `YYYY-MM-DD`. */
  readonly publicationDate?: string;
  readonly publicationDateOrigin: PublicationDateOrigin;
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly quotes: readonly Quotation[];
  readonly dates: readonly DateExpression[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly furniture: readonly Pair[];
  /** False while paragraphs still wait for the claim reader: `claims`, and speakers that rest on them, are not final. */
  readonly complete: boolean;
}

export interface AnalyseOptions {
  readonly id?: string;
  /** ISO day given by the user; stands above whatever the text says. */
  readonly publicationDate?: string;
  /** The file's name without folders, for a date in it. */
  readonly fileName?: string;
  /** People and offices that the user knows; compiled once and remembered by identity. The built-in registry stands under it. */
  readonly registry?: Registry;
}
