import { l10n } from 'vscode';
import type { Claim, Steps } from '../../engine';
import type { Listed, MomentMark, TimelinePicture, WordedMark } from '../../webview/messages';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import { eachInSteps } from '../article/pace';
import { valueInWords } from '../date-words';
import { claimRow } from '../trees/claims';
import { shorten } from '../trees/excerpt';
import { counted, speakersInWords } from '../words';
import { timelineOf, type Moment, type TimedWords } from './timeline';
import { periodInWords } from './words';

/** Claims and sentences drawn at one stretch of days; the list has all of them. */
const TOLD_AT_MOST = 3;
/** Characters of what is told: as much as the widest picture has room for. */
const EXCERPT = 120;

/** The timeline of an article, in words. */
export function* wordedTimeline(article: Article): Steps<TimelinePicture> {
  const lookup = yield* Lookup.inSteps(article);
  const { moments, unplaced } = yield* timelineOf(article);
  const worded = yield* eachInSteps(moments, (moment) => {
    const told = toldOf(moment, lookup);
    return { mark: momentMark(moment, told), told };
  });
  const undated = yield* eachInSteps(unplaced, unplacedMark);
  const unplacedTitle = l10n.t('Without a place on the timeline');
  return {
    id: 'timeline',
    title: l10n.t('Timeline'),
    label: l10n.t('Timeline of {0} dates, with the claims at each', moments.length),
    empty: moments.length + unplaced.length === 0 ? l10n.t('The article names no dates.') : undefined,
    moments: worded.map(({ mark }) => mark),
    unplacedTitle,
    unplaced: undated,
    note: l10n.t('Times without dates are drawn shorter than they are.'),
    list: [
      ...worded.map(({ mark, told }) => listed(mark, told)),
      ...(undated.length === 0 ? [] : [{ id: 'unplaced', label: unplacedTitle, spans: [], children: undated.map((one) => listed(one)) }]),
    ],
  };
}

const listed = ({ id, label, spans }: WordedMark, children: readonly WordedMark[] = []): Listed => ({
  id,
  label,
  spans,
  children: children.map((one) => listed(one)),
});

function momentMark(moment: Moment, told: readonly WordedMark[]): MomentMark {
  const { first, last, dates, claims, isPublication } = moment;
  const day = periodInWords(
    moment,
    dates.map(({ value }) => value),
  );
  const words = isPublication ? l10n.t('{0} (published)', day) : day;
  const expressions = dates.map((date) => `“${date.words}”`).join(', ');
  const rest = told.length - TOLD_AT_MOST;
  return {
    id: `moment-${first}-${last}`,
    label: [words, expressions, claims.length === 0 ? '' : counted.claims(claims.length)].filter(Boolean).join('; '),
    spans: dates.map(({ span }) => span),
    words,
    first,
    last,
    isPublication,
    told: told.slice(0, TOLD_AT_MOST),
    more: rest > 0 ? l10n.t('and {0} more', rest) : undefined,
  };
}

/** Claims and sentences in the order of the text. */
function toldOf({ first, last, claims, events }: Moment, lookup: Lookup): readonly WordedMark[] {
  const at = `${first}-${last}`;
  const told: readonly WordedMark[] = [
    ...claims.map((claim): WordedMark => {
      const words = claimInWords(claim, lookup);
      return { id: `${at}-${claim.id}`, label: words, words: shorten(words, EXCERPT), spans: [extentOf(claim)] };
    }),
    ...events.map((span): WordedMark => {
      const words = lookup.words(span);
      return { id: `${at}-${span[0]}`, label: words, words: shorten(words, EXCERPT), spans: [span] };
    }),
  ];
  return [...told].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

function claimInWords(claim: Claim, lookup: Lookup): string {
  const { speakers, statement } = claimRow(claim, lookup);
  const content = claim.content.length > 0 ? statement.words : lookup.words(extentOf(claim));
  return l10n.t({
    message: '{0}: {1}',
    args: [speakersInWords(speakers), content],
    comment: ['speaker: what is said'],
  });
}

function unplacedMark({ span, words, value }: TimedWords): WordedMark {
  const meaning = valueInWords(value);
  return { id: `unplaced-${span[0]}`, words: `“${words}”`, label: [`“${words}”`, meaning].filter(Boolean).join(': '), spans: [span] };
}
