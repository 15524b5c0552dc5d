import { assembleClaims } from './claims/assemble';
import type { ClaimDraft } from './claims/draft';
import { findDates, resolveDates } from './dates';
import { decideFurniture } from './furniture/decide';
import { readFurnitureSigns } from './furniture/signs';
import { findNames } from './names/find';
import { findOrganizations } from './organizations/find';
import { identify } from './people/identify';
import { findPlaces } from './places/find';
import { findPublicationDate } from './publication/date';
import { findMarks } from './quotations/marks';
import { pairQuotations } from './quotations/pair';
import { attributeQuotations } from './quotations/speakers';
import type { Paragraph, ParagraphReading, Words } from './reading';
import { findRoles } from './roles/find';
import type { AnalyseOptions, Annotations } from './types';

/**
 * The steps that need a paragraph alone. Their result is cached by the paragraph's text.
 *
 * Order: marks, furniture, dates, organizations and places look at the words only. Names come after organizations and places, since a
 * capitalised run that is one of them is no name unless the words around it say so. Roles come after names: most of them lean on one.
 */
export function readParagraph(words: Words): ParagraphReading {
  const { text, tokens } = words;
  const marks = findMarks(text);
  const furniture = readFurnitureSigns(words);
  const dates = findDates(text, tokens);
  const organizations = findOrganizations(words);
  const places = findPlaces(words, organizations);
  const names = findNames(words, { dates, organizations, places });
  const roles = findRoles(words, { names, organizations, places });
  return { ...words, marks, furniture, dates, organizations, places, names, roles };
}

/**
 * The steps that need the whole document: cheap passes over what the paragraphs hold.
 * @param drafts what the claim reader has read so far, by paragraph; undefined where it has not come to it yet.
 */
export function assemble(
  text: string,
  paragraphs: readonly Paragraph[],
  drafts: readonly (readonly ClaimDraft[] | undefined)[],
  options: AnalyseOptions,
): Annotations {
  const publication = findPublicationDate(text, paragraphs, options);
  // Furniture first: what stands in it makes nobody an official and carries no claim.
  const furniture = decideFurniture(paragraphs);
  // Dates before people: "Sun" and "May" are days and months unless a name says otherwise, which is settled in the paragraph.
  const dates = resolveDates(paragraphs, publication.date);
  const entities = identify(text, paragraphs, furniture);
  const stretches = pairQuotations(text, paragraphs);
  // Speakers after people (who is "he"?), and from the words around the quotation alone, so that they stand before the claims arrive.
  const quotes = attributeQuotations(text, paragraphs, stretches, entities, furniture);
  // Claims last: their sources are people, their forms come from the quotations.
  const claims = assembleClaims(text, paragraphs, drafts, entities, quotes, furniture);
  return {
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
}
