import { l10n } from 'vscode';
import type { Evidence, EvidenceCode, Pair } from '../engine';
import { dayInWords } from './date-words';
import { officeInWords } from './registry/office-words';

/** What an evidence needs of the article to be worded. */
export interface Quoting {
  /** The article's words at a span. */
  words(span: Pair): string;
  /** The names of whom an id means, several of them in one string. */
  names(ids: string): string;
}

interface Filling {
  /** The words that the evidence rests on, in quotation marks; empty where it names none. */
  readonly at: string;
  readonly value: string;
}

/** Why the engine thinks so: one wording a code. The engine gives codes and never words them. */
const WORDINGS: { readonly [Code in EvidenceCode]: (filling: Filling) => string } = {
  'name-after-title': ({ at }) => l10n.t('the title {0} stands before the name', at),
  'name-known-given': () => l10n.t('the first name is a known given name'),
  'name-speaks': () => l10n.t('the name is the subject of a verb of saying'),
  'name-surname-of': ({ value }) => l10n.t('short for {0}', value),
  'name-apposition': () => l10n.t('a role follows the name'),
  'name-registry': ({ value }) => l10n.t('the people registry knows {0}', value),
  'official-registry': ({ value }) => l10n.t('in your people registry: {0}', officeInWords(value)),
  'official-built-in': ({ value }) => l10n.t('in the built-in people registry: {0}', officeInWords(value)),
  'not-official-registry': () => l10n.t('your people registry says: no official'),
  'official-role': ({ at }) => l10n.t('the role {0} is a public office', at),
  'not-official-byline': () => l10n.t('named in a byline or a credit'),
  'not-official-no-office': () => l10n.t('the article names no public office'),
  'role-before-name': () => l10n.t('stands before the name'),
  'role-apposition': () => l10n.t('stands beside the name'),
  'role-standing-alone': ({ at }) => l10n.t('stands for {0}', at),
  'role-unnamed': () => l10n.t('the article does not name the holder'),
  'state-run': ({ at }) => l10n.t('the article calls it {0}', at),
  'date-given': () => l10n.t('set by you'),
  'date-front-matter': () => l10n.t('from the front matter'),
  'date-dateline': () => l10n.t('from a dateline or a publication line'),
  'date-file-name': () => l10n.t('from the file’s name'),
  'date-absolute': () => l10n.t('the text gives the date itself'),
  'date-relative': ({ value }) => l10n.t('counted from {0}', dayInWords(value)),
  'date-weekday': ({ value }) => l10n.t('the weekday nearest to {0}', dayInWords(value)),
  'date-anaphoric': ({ at }) => l10n.t('counted from {0} in the text', at),
  'date-underspecified': () => l10n.t('the publication date is not known'),
  'date-weekday-contradicts': () => l10n.t('the calendar gives the day another weekday'),
  'date-reference': () => l10n.t('names no day, only past, present or future'),
  'date-duration': () => l10n.t('a length of time'),
  'date-set': () => l10n.t('something that happens again and again'),
  'date-rule': ({ value }) => l10n.t('rule “{0}”', value),
  'date-tense': ({ at, value }) => (value === 'future' ? l10n.t('{0} points to the future', at) : l10n.t('{0} points to the past', at)),
  'date-alternative': ({ value }) => l10n.t('could also be {0}', dayInWords(value)),
  'date-near': ({ at, value }) => l10n.t('{0}, if counted from {1}', dayInWords(value), at),
  'date-begin': ({ value }) => l10n.t('from {0}', dayInWords(value)),
  'date-end': ({ value }) => l10n.t('until {0}', dayInWords(value)),
  'speaker-cue': ({ at }) => l10n.t('subject of {0}', at),
  'speaker-according-to': ({ at }) => l10n.t('named by {0}', at),
  'speaker-continued': ({ at }) => l10n.t('goes on from {0}', at),
  'speaker-pronoun': ({ at, value }) => (value === '' ? l10n.t('{0} is the speaker', at) : l10n.t('{0} is {1}', at, value)),
  'speaker-colon': () => l10n.t('the name and a colon stand before the words'),
  'speaker-subject': ({ at }) => l10n.t('{0} is the subject beside the words', at),
  'speaker-echo': ({ at }) => l10n.t('the article quotes the same words again: {0}', at),
  'speaker-claim': ({ at }) => (at === '' ? l10n.t('the source of the claim around it') : l10n.t('the source of {0}', at)),
  'speaker-told': ({ at }) => l10n.t('told in passing by {0}', at),
  'speaker-none': () => l10n.t('the article does not say who'),
  'quotation-unclosed': () => l10n.t('the quotation mark is never closed'),
  'term-no-utterance': () => l10n.t('marks a term or a name, nobody is said to have said it'),
  'term-name': () => l10n.t('a title, a nickname, or introduced as a name'),
  'claim-cue': ({ at }) => l10n.t('attributed by {0}', at),
  'claim-according-to': ({ at }) => (at === '' ? l10n.t('attributed by “according to”') : l10n.t('attributed by {0}', at)),
  'claim-colon': () => l10n.t('the name and a colon stand before the words'),
  'claim-noun-cue': () => l10n.t('attributed by a noun of saying or thinking'),
  'source-subject': () => l10n.t('the source is the subject of the cue'),
  'source-inverted': () => l10n.t('the source follows the cue'),
  'source-pronoun': ({ at }) => l10n.t('the pronoun stands for {0}', at),
  'source-role': ({ at }) => l10n.t('the role stands for {0}', at),
  'source-shared': () => l10n.t('the source is that of the claim before'),
  'source-none': () => l10n.t('the article does not say who'),
  'source-anonymous': ({ at }) => l10n.t('the source goes without a name: {0}', at),
  'cue-negated': ({ at }) => l10n.t('{0} negates it', at),
  'cue-modal': ({ at }) => l10n.t('{0} leaves it open', at),
  'cue-future': ({ at }) => l10n.t('{0} puts it into the future', at),
  'cue-hedged': ({ at }) => l10n.t('{0} vouches for nothing', at),
  'cue-refused': ({ at }) => l10n.t('{0} is a refusal or a failure', at),
  'via-according-to': ({ at }) => l10n.t('relayed: {0}', at),
  'via-outer': ({ at }) => l10n.t('stands within what {0} relays', at),
  'via-cited': ({ at }) => (at === '' ? l10n.t('relayed, the outlet cites it') : l10n.t('relayed: {0}', at)),
  corrected: ({ value }) => {
    const [by, day] = byAndDay(value);
    return by === '' ? l10n.t('corrected on {0}', day) : l10n.t('corrected by {0} on {1}', by, day);
  },
  confirmed: ({ value }) => {
    const [by, day] = byAndDay(value);
    return by === '' ? l10n.t('confirmed on {0}', day) : l10n.t('confirmed by {0} on {1}', by, day);
  },
};

/** Whose value is somebody's id. */
const NAMING: ReadonlySet<EvidenceCode> = new Set(['speaker-pronoun']);

/** Who and when, of "Ann Lee 2026-11-22" or "2026-11-22". */
function byAndDay(value: string): readonly [by: string, day: string] {
  const gap = value.lastIndexOf(' ');
  return [value.slice(0, Math.max(0, gap)), dayInWords(value.slice(gap + 1))];
}

/** One reason in words, without a full stop. Never empty, also where the engine left out what the wording would name. */
export function evidenceInWords({ code, at, value }: Evidence, article: Quoting): string {
  const quoted = at ? `“${article.words(at)}”` : '';
  return WORDINGS[code]({ at: quoted, value: value !== undefined && NAMING.has(code) ? article.names(value) : (value ?? '') });
}

/** All reasons in one line; undefined where the engine gave none. */
export function reasonsInWords(evidence: readonly Evidence[], article: Quoting): string | undefined {
  const reasons = new Set(evidence.map((one) => evidenceInWords(one, article)));
  return reasons.size === 0 ? undefined : [...reasons].join('; ');
}
