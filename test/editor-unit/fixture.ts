import type { Annotations, Claim, Pair } from '../../src/engine';
import type { Article } from '../../src/editor/article/article';

/** A short article of our own, annotated by hand: what the editor's tests look at instead of the engine's latest results. */
export const TEXT = [
  'Minister keeps the strait open',
  '',
  'President Anton Dravik of Veltria said on Tuesday that the strait would stay open, state agency Veltpress reported.',
  '',
  '“We will act,” Foreign Minister Nadira Sorel said in Porto Alva. Sorel said Dravik had called the talks “useful.”',
  '',
  'The “grey fleet” left on April 9, a ministry spokesman said. By Ann Lee',
].join('\n');

/** The nth place where words stand in `TEXT`. */
export function place(words: string, nth = 1): Pair {
  let at = -1;
  for (let i = 0; i < nth; i++) at = TEXT.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no “${words}” in the fixture`);
  return [at, at + words.length];
}

const span = (words: string, nth = 1): { start: number; end: number } => {
  const [start, end] = place(words, nth);
  return { start, end };
};

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  source: [],
  cue: [],
  content: [],
  via: [],
  sourceId: 'unknown',
  sourceKind: 'none',
  kind: 'say',
  form: 'indirect',
  quotes: [],
  evidence: [{ code: 'claim-cue', at: place('said') }],
  ...more,
});

export const ANNOTATIONS: Annotations = {
  publicationDate: '2024-04-09',
  publicationDateOrigin: 'dateline',
  people: [
    {
      id: 'anton-dravik',
      name: 'Anton Dravik',
      aliases: ['Dravik'],
      official: true,
      roles: ['President'],
      country: 'Veltria',
      evidence: [{ code: 'official-role', at: place('President') }],
    },
    {
      id: 'nadira-sorel',
      name: 'Nadira Sorel',
      aliases: ['Sorel'],
      official: true,
      roles: ['Foreign Minister'],
      evidence: [{ code: 'official-role', at: place('Foreign Minister') }],
    },
    { id: 'ann-lee', name: 'Ann Lee', aliases: [], official: false, byline: true, roles: [], evidence: [{ code: 'not-official-byline' }] },
  ],
  mentions: [
    { ...span('Anton Dravik'), person: 'anton-dravik' },
    { ...span('Nadira Sorel'), person: 'nadira-sorel' },
    { ...span('Sorel', 2), person: 'nadira-sorel' },
    { ...span('Dravik', 2), person: 'anton-dravik' },
    { ...span('Ann Lee'), person: 'ann-lee' },
  ],
  roles: [
    { ...span('President'), person: 'anton-dravik' },
    { ...span('Foreign Minister'), person: 'nadira-sorel' },
    { ...span('a ministry spokesman'), person: 'unnamed-1' },
  ],
  quotes: [
    {
      ...span('“We will act,”'),
      id: 'q1',
      kind: 'speech',
      speaker: 'nadira-sorel',
      evidence: [{ code: 'speaker-cue', at: place('said', 2) }],
    },
    { ...span('“useful.”'), id: 'q2', kind: 'speech', speaker: 'anton-dravik', evidence: [] },
    { ...span('“grey fleet”'), id: 'q3', kind: 'term', evidence: [{ code: 'term-no-utterance' }] },
  ],
  dates: [
    { ...span('Tuesday'), type: 'DATE', value: '2024-04-09', evidence: [{ code: 'date-weekday', value: '2024-04-09' }] },
    { ...span('April 9'), type: 'DATE', value: '2024-04-09', evidence: [{ code: 'date-absolute' }] },
  ],
  organizations: [{ ...span('Veltpress'), id: 'veltpress', name: 'Veltpress', kind: 'media' }],
  places: [
    { ...span('Veltria'), id: 'veltria', name: 'Veltria' },
    { ...span('Porto Alva'), id: 'porto-alva', name: 'Porto Alva' },
  ],
  claims: [
    claim('c1', {
      sourceKind: 'official',
      source: [place('President Anton Dravik of Veltria')],
      cue: [place('said')],
      content: [place('the strait would stay open')],
      via: [place('state agency Veltpress')],
      sourceId: 'anton-dravik',
    }),
    claim('c2', {
      sourceKind: 'official',
      source: [place('Foreign Minister Nadira Sorel')],
      cue: [place('said', 2)],
      content: [place('“We will act,”')],
      sourceId: 'nadira-sorel',
      form: 'direct',
      quotes: ['q1'],
    }),
    claim('c3', {
      sourceKind: 'official',
      source: [place('Sorel', 2)],
      cue: [place('said', 3)],
      content: [place('Dravik had called the talks “useful.”')],
      sourceId: 'nadira-sorel',
      form: 'mixed',
      quotes: ['q2'],
    }),
    claim('c4', {
      sourceKind: 'official',
      kind: 'think',
      source: [place('Dravik', 2)],
      cue: [place('called')],
      content: [place('the talks “useful.”')],
      sourceId: 'anton-dravik',
      form: 'mixed',
      quotes: ['q2'],
      within: 'c3',
    }),
    claim('c5', {
      sourceKind: 'institution',
      source: [place('a ministry spokesman')],
      cue: [place('said', 4)],
      content: [place('The “grey fleet” left on April 9')],
      sourceId: 'unnamed-1',
      form: 'indirect',
      quotes: [],
    }),
  ],
  furniture: [place('By Ann Lee')],
  complete: true,
};

/** The fixture without its publication date. */
export function undated(): Article {
  const annotations: { -readonly [Key in keyof Annotations]: Annotations[Key] } = { ...ANNOTATIONS, publicationDateOrigin: 'unknown' };
  delete annotations.publicationDate;
  return { ...article(), annotations };
}

/** @param changes what differs from the fixture. */
export function article(changes: Partial<Annotations> = {}): Article {
  return { uri: 'untitled:fixture', version: 1, text: TEXT, annotations: { ...ANNOTATIONS, ...changes } };
}
