import { assembleClaims } from './claims/assemble';
import type { ClaimDraft } from './claims/draft';
import { findDates, resolveDatesInSteps } from './dates';
import { decideFurniture } from './furniture/decide';
import { readFurnitureSigns } from './furniture/signs';
import { findNames } from './names/find';
import { findOrganizations } from './organizations/find';
import { runsOf } from './organizations/runs';
import { createResolver } from './people/antecedent';
import { identifyInSteps } from './people/identify';
import { findPlaces } from './places/find';
import { findPublicationDate } from './publication/date';
import { findMarks } from './quotations/marks';
import { pairQuotations } from './quotations/pair';
import { reconcileInSteps } from './quotations/reconcile';
import { attributeQuotations } from './quotations/speakers';
import type { Paragraph, ParagraphReading, Words } from './reading';
import { withoutRejected } from './registry/rejected';
import { findRoles } from './roles/find';
import type { Steps } from './steps';
import { nothingKept } from './text/kept';
import type { AnalyseOptions, Annotations } from './types';

/**
 * The steps that need a paragraph alone. Their result is cached by the paragraph's text. Step by step over all paragraphs at once: a
 * step's code and lists stay in the processor's cache, which saves about a tenth of the time of going paragraph by paragraph.
 *
 * Order: marks, furniture, dates, organizations and places look at the words only. Names come after organizations and places, since a
 * capitalised run that is one of them is no name unless the words around it say so. Roles come after names: most of them lean on one.
 */
export function readParagraphs(all: readonly Words[]): ParagraphReading[] {
  const marks = all.map(({ text }) => findMarks(text));
  const furniture = all.map(readFurnitureSigns);
  const dates = all.map(({ text, tokens }) => findDates(text, tokens));
  const runs = all.map(({ tokens }) => runsOf(tokens));
  const organizations = all.map((words, i) => findOrganizations(words, runs[i]));
  const places = all.map((words, i) => findPlaces(words, organizations[i]!, runs[i]));
  const names = all.map((words, i) => findNames(words, { dates: dates[i]!, organizations: organizations[i]!, places: places[i]! }));
  const roles = all.map((words, i) => findRoles(words, { names: names[i]!, organizations: organizations[i]!, places: places[i]! }));
  return all.map(
    (words, i) => new Reading(words, marks[i]!, furniture[i]!, dates[i]!, organizations[i]!, places[i]!, names[i]!, roles[i]!),
  );
}

/** A class for the sake of V8's minor collections: see session.ts. */
class Reading implements ParagraphReading {
  readonly text: string;
  readonly tokens: ParagraphReading['tokens'];
  readonly sentences: ParagraphReading['sentences'];
  readonly kept = nothingKept();
  constructor(
    words: Words,
    readonly marks: ParagraphReading['marks'],
    readonly furniture: ParagraphReading['furniture'],
    readonly dates: ParagraphReading['dates'],
    readonly organizations: ParagraphReading['organizations'],
    readonly places: ParagraphReading['places'],
    readonly names: ParagraphReading['names'],
    readonly roles: ParagraphReading['roles'],
  ) {
    this.text = words.text;
    this.tokens = words.tokens;
    this.sentences = words.sentences;
  }
}

/** The same for one paragraph. */
export function readParagraph(words: Words): ParagraphReading {
  return readParagraphs([words])[0]!;
}

/**
 * The steps that need the whole document: cheap passes over what the paragraphs hold, with pauses.
 * @param drafts what the claim reader has read so far, by paragraph; undefined where it has not come to it yet.
 */
export function* assemble(
  text: string,
  paragraphs: readonly Paragraph[],
  drafts: readonly (readonly ClaimDraft[] | undefined)[],
  options: AnalyseOptions,
): Steps<Annotations> {
  const publication = findPublicationDate(text, paragraphs, options);
  yield;
  // Before people, quotations and claims: a page’s menus name nobody, and what stands in its furniture carries no claim.
  const furniture = decideFurniture(text, paragraphs);
  yield;
  // Dates before people: "Sun" and "May" are days and months unless a name says otherwise, which is settled in the paragraph.
  const dates = yield* resolveDatesInSteps(paragraphs, publication.date);
  yield;
  const entities = yield* identifyInSteps(text, paragraphs, { registry: options.registry, date: publication.date, furniture });
  yield;
  const stretches = pairQuotations(text, paragraphs);
  yield;
  const resolved = { resolver: yield* createResolver(entities, paragraphs), ...entities };
  yield;
  // Speakers after people (who is "he"?), and from the words around the quotation alone, so that they stand before the claims arrive.
  const attributed = yield* attributeQuotations(text, paragraphs, stretches, resolved, furniture);
  yield;
  // Claims after quotations: their sources are people, their forms come from the quotations.
  const assembled = yield* assembleClaims(text, paragraphs, drafts, resolved, attributed, furniture);
  yield;
  // After the claims, whose sources name speakers that the words around a quotation leave open. Paragraphs that still wait for the
  // reader keep their first speakers until then: `complete` tells.
  const { quotes, claims } = yield* reconcileInSteps(text, paragraphs, attributed, assembled);
  const annotations: Annotations = {
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(publication.date === undefined ? {} : { publicationDate: publication.date }),
    publicationDateOrigin: publication.origin,
    ...entities,
    quotes,
    dates,
    claims,
    furniture,
    complete: drafts.every((read) => read !== undefined),
  };
  // Last, since what depends on a name that is none follows as it does when somebody rejects it in one article.
  return options.registry?.not ? withoutRejected(text, annotations, options.registry.not) : annotations;
}
