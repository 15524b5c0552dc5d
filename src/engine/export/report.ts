import type { ClaimReview } from '../corrections/reviews';
import type { ReviewStatus } from '../corrections/types';
import type { Claim, DateExpression, Person, SourceKind } from '../types';
import type { AnnotatedArticle } from './article';
import { lineCounter } from './lines';
import { reviewFacts, type ReviewFacts } from './review';
import { speakerFacts } from './speaker';
import { wordsOf } from './words';
import { startOf } from '../claims/extent';

/** What a report says in a language of its reader; the engine words nothing itself. */
export interface ReportWords {
  readonly published: (day: string) => string;
  readonly people: string;
  readonly officials: string;
  readonly otherPeople: string;
  readonly claims: string;
  readonly dates: string;
  readonly unknownSpeaker: string;
  readonly via: (names: string) => string;
  readonly within: (speaker: string) => string;
  readonly line: (line: number) => string;
  readonly sourceKind: (kind: SourceKind) => string;
  readonly counted: (claims: number) => string;
  readonly status: (status: ReviewStatus) => string;
  /** Who has checked a claim, and when; the reviewer is undefined where the name is not known. */
  readonly checked: (day: string, reviewer: string | undefined) => string;
  /** How many of the claims have been checked. */
  readonly progress: (checked: number, claims: number) => string;
}

/** A report on one article in Markdown: its people, its claims by speaker with citations, its dates in the order of the calendar. */
export function markdownReport({ name, text, annotations, reviews }: AnnotatedArticle, words: ReportWords): string {
  const { people, claims, dates, publicationDate } = annotations;
  const checked = claims.filter(({ id }) => reviews?.get(id)?.review).length;
  const sections = [
    [`# ${plain(name)}`, ...(publicationDate === undefined ? [] : [words.published(publicationDate)])],
    people.length === 0 ? [] : [`## ${words.people}`, ...peopleSection(people, words)],
    claims.length === 0
      ? []
      : [
          `## ${words.claims}`,
          ...(checked > 0 ? [words.progress(checked, claims.length)] : []),
          ...claimsSection(text, claims, people, words, reviews),
        ],
    dates.length === 0 ? [] : [`## ${words.dates}`, datesTable(text, dates)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function peopleSection(people: readonly Person[], words: ReportWords): string[] {
  const list = (some: readonly Person[]): string =>
    some
      .map(({ name, roles, country }) => {
        const facts = [...roles.slice(0, 1), ...(country === undefined ? [] : [country])].map(plain);
        return `- **${plain(name)}**${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`;
      })
      .join('\n');
  const officials = people.filter(({ official }) => official);
  const others = people.filter(({ official }) => !official);
  return [
    ...(officials.length === 0 ? [] : [`### ${words.officials}`, list(officials)]),
    ...(others.length === 0 ? [] : [`### ${words.otherPeople}`, list(others)]),
  ];
}

function claimsSection(
  text: string,
  claims: readonly Claim[],
  people: readonly Person[],
  words: ReportWords,
  reviews: AnnotatedArticle['reviews'],
): string[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const speaker = (claim: Claim): string => plain(speakerFacts(text, claim, known).name) || words.unknownSpeaker;
  const lineAt = lineCounter(text);
  // The line counter walks the text once, so lines are told in the order of the text.
  const lines = new Map(inTextOrder(claims).map((claim) => [claim.id, lineAt(startOf(claim))]));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(speaker(claim), [...(groups.get(speaker(claim)) ?? []), claim]);
  return [...groups].flatMap(([name, some]) => [
    `### ${name} (${words.counted(some.length)})`,
    some
      .map((claim) => {
        const outer = claim.within === undefined ? undefined : byId.get(claim.within);
        const facts = [
          plain(wordsOf(text, claim.cue)),
          ...(claim.via.length === 0 ? [] : [words.via(claim.via.map((relay) => plain(wordsOf(text, [relay]))).join(', '))]),
          ...(outer ? [words.within(speaker(outer))] : []),
          words.sourceKind(claim.sourceKind),
          words.line(lines.get(claim.id) ?? 1),
        ];
        const row = `- ${plain(wordsOf(text, claim.content))} (${facts.filter(Boolean).join('; ')})`;
        return [row, ...reviewLines(reviews?.get(claim.id), words)].join('\n');
      })
      .join('\n'),
  ]);
}

/** What has been found of a claim, as a list below it: the status with reviewer and note, addresses, who disagrees. */
function reviewLines(found: ClaimReview | undefined, words: ReportWords): string[] {
  const review = reviewFacts(found);
  if (!review) return [];
  const line = ({ status, day, reviewer, note }: Omit<ReviewFacts, 'dissent' | 'references'>): string => {
    const said = note === undefined ? '' : `: ${plain(oneLine(note))}`;
    return `  - **${words.status(status)}** (${plain(words.checked(day, reviewer))})${said}`;
  };
  return [line(review), ...review.references.map((one) => `  - ${address(one)}`), ...review.dissent.map(line)];
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** An address as a link, anything else as words. */
const address = (words: string): string => (/^https?:\/\/[^\s<>]+$/.test(words) ? `<${words}>` : plain(oneLine(words)));

function datesTable(text: string, dates: readonly DateExpression[]): string {
  const rows = [...dates]
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.start - b.start))
    .map(({ value, start, end }) => `| ${plain(value)} | ${plain(wordsOf(text, [[start, end]]))} |`);
  return ['| TIMEX3 | |', '| --- | --- |', ...rows].join('\n');
}

const inTextOrder = (claims: readonly Claim[]): readonly Claim[] => [...claims].sort((a, b) => startOf(a) - startOf(b));

/** The article's words, kept from becoming markup. */
const plain = (words: string): string => words.replace(/[\\`*_{}[\]#<>|]/g, '\\$&');
