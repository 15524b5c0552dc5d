/** Keys of front matter that give the day of publication, the surest first. */
export const DATE_KEYS = [
  'date',
  'published',
  'publication-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'publishdate',
  'publish_date',
  'published_at',
  'datepublished',
] as const;

/** What stands before the date in a line that gives the day of publication, the surest first; `updated` comes after a first day. */
export const PUBLISHED = [
  'published',
  'first published',
  'publication date',
  'posted',
  'issued',
  'date',
  'created',
  'released',
  'release date',
  'for immediate release',
  'uploaded',
  'dated',
  'filed',
] as const;
export const UPDATED = ['updated', 'last updated', 'modified', 'last modified', 'corrected'] as const;

/** What may stand before a colon in a line that gives the day of publication: "Source: Xinhua | Editor: Ana Ode | 2024-04-09". */
export const SOURCE_LABELS = ['source', 'editor', 'author', 'writer', 'reporter', 'by'] as const;

/** Words of lines whose day is that of something else: of a picture, a notice, or the headline of another article. */
export const OTHER_DAYS = `photo photos photograph photographed image picture pictured file video credit courtesy caption copyright more related`;

/** Words of a sentence. */
export const SENTENCE_WORDS = `the was were is are that its his her their of`;

/** In a line without a verb, the sign of a headline. */
export const ARTICLE = 'the';
