import type { AnnotatedArticle } from './article';
import type { ClaimReviews, ReviewPublication } from './claim-review';
import type { ReportWords } from './report';

/** The formats in which an article is exported, with the ending of their files behind the article's name. */
export const EXPORT_FORMATS = {
  json: 'json',
  'claims-csv': 'csv',
  'people-csv': 'people.csv',
  'dates-csv': 'dates.csv',
  report: 'report.md',
  w3c: 'jsonld',
  brat: 'ann',
  timeml: 'tml',
  'claim-review': 'claimreview.jsonld',
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** What some of the formats need beyond the article. */
export interface ExportNeeds {
  /** The article's address, as the targets of Web Annotations name it: its file's name. */
  readonly source: string;
  readonly words: ReportWords;
  readonly publication: ReviewPublication;
}

/** An article's export; or what is missing for it. Only what the format needs is loaded. */
export async function exported(
  format: ExportFormat,
  article: AnnotatedArticle,
  { source, words, publication }: ExportNeeds,
): Promise<string | Extract<ClaimReviews, { kind: 'missing' }>> {
  switch (format) {
    case 'json':
      return `${(await import('./json')).annotationsJson(article.annotations)}\n`;
    case 'claims-csv':
      return (await import('./claims-csv')).claimsCsv(article);
    case 'people-csv':
      return (await import('./people-csv')).peopleCsv(article);
    case 'dates-csv':
      return (await import('./dates-csv')).datesCsv(article);
    case 'report':
      return (await import('./report')).markdownReport(article, words);
    case 'w3c':
      return (await import('./w3c')).w3c(article, source);
    case 'brat':
      return (await import('./brat')).brat(article);
    case 'timeml':
      return (await import('./timeml')).timeml(article);
    case 'claim-review': {
      const found = (await import('./claim-review')).claimReviews(article, publication);
      return found.kind === 'reviews' ? found.json : found;
    }
  }
}
