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
  'filed',
] as const;
export const UPDATED = ['updated', 'last updated', 'modified', 'last modified', 'corrected'] as const;
