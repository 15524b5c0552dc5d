import type { Annotations, Claim, Pair, Quotation, Span } from '../../../src/engine';
import { applyCorrections, type Corrected } from '../../../src/engine/corrections/apply';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { targetMaker } from '../../../src/engine/corrections/targets';
import type { Correction, CorrectionBody, Target } from '../../../src/engine/corrections/types';

/** An article of our own with annotations written by hand: what corrections do must not depend on how well the engine reads. */
export const TEXT = [
  'PORTO ALVA, April 9 — President Anton Dravik of Veltria said on Tuesday that the strait would stay open to all ships.',
  '“We will act,” Foreign Minister Nadira Sorel said in Porto Alva. “Nobody will stop us.” Sorel said Dravik had called the talks “useful.”',
  'Ilse Brandt of the Dockers’ Union said the port would close. “We are tired,” Brandt said. The so-called “grey fleet” left on Tuesday, the Foreign Ministry said.',
  'The Speaker said he would wait. Tom Brandt, a dock worker, said on Wednesday that Brandt had promised help.',
  '“It is over,” she said, according to Harbour Radio. Anton Dravic did not answer.',
].join('\n\n');

/** The nth place where words stand. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const pair = (words: string, nth = 1): Pair => [at(words, nth).start, at(words, nth).end];
const person = (id: string, name: string, aliases: string[], official: boolean, roles: string[]): Annotations['people'][number] => ({
  id,
  name,
  aliases,
  official,
  roles,
  evidence: [{ code: official ? 'official-role' : 'not-official-no-office' }],
});
const quote = (n: number, words: string, speaker: string | undefined, evidence: Quotation['evidence'] = []): Quotation => ({
  ...at(words),
  id: `q${String(n)}`,
  kind: speaker === undefined ? 'term' : 'speech',
  ...(speaker === undefined ? {} : { speaker }),
  evidence,
});
const claim = (
  n: number,
  source: readonly Pair[],
  cue: Pair,
  content: readonly Pair[],
  sourceId: string,
  more: Partial<Claim> = {},
): Claim => ({
  id: `c${String(n)}`,
  source,
  cue: [cue],
  content,
  via: [],
  sourceId,
  sourceKind: 'official',
  kind: 'say',
  form: 'indirect',
  quotes: [],
  evidence: [],
  ...more,
});

export const ANNOTATIONS: Annotations = {
  publicationDate: '2025-04-10',
  publicationDateOrigin: 'given',
  people: [
    person('anton-dravik', 'Anton Dravik', ['Dravik'], true, ['President']),
    person('nadira-sorel', 'Nadira Sorel', ['Sorel'], true, ['Foreign Minister']),
    person('ilse-brandt', 'Ilse Brandt', ['Brandt'], false, []),
    person('speaker', 'Speaker', [], false, []),
    person('tom-brandt', 'Tom Brandt', [], false, ['a dock worker']),
    person('anton-dravic', 'Anton Dravic', [], false, []),
  ],
  mentions: [
    { ...at('Anton Dravik'), person: 'anton-dravik' },
    { ...at('Nadira Sorel'), person: 'nadira-sorel' },
    { ...at('Sorel', 2), person: 'nadira-sorel' },
    { ...at('Dravik', 2), person: 'anton-dravik' },
    { ...at('Ilse Brandt'), person: 'ilse-brandt' },
    { ...at('Brandt', 2), person: 'ilse-brandt' },
    { ...at('Speaker'), person: 'speaker' },
    { ...at('Tom Brandt'), person: 'tom-brandt' },
    { ...at('Brandt', 4), person: 'ilse-brandt' },
    { ...at('Anton Dravic'), person: 'anton-dravic' },
  ],
  roles: [
    { ...at('President'), person: 'anton-dravik' },
    { ...at('Foreign Minister'), person: 'nadira-sorel' },
    { ...at('a dock worker'), person: 'tom-brandt' },
  ],
  quotes: [
    quote(1, '“We will act,”', 'nadira-sorel'),
    quote(2, '“Nobody will stop us.”', 'nadira-sorel', [{ code: 'speaker-continued', at: pair('“We will act,”') }]),
    quote(3, '“useful.”', 'anton-dravik'),
    quote(4, '“We are tired,”', 'ilse-brandt'),
    quote(5, '“grey fleet”', undefined),
    quote(6, '“It is over,”', 'ilse-brandt', [{ code: 'speaker-pronoun', at: pair('she'), value: 'ilse-brandt' }]),
  ],
  dates: [
    { ...at('April 9'), type: 'DATE', value: '2025-04-09', evidence: [] },
    { ...at('Tuesday'), type: 'DATE', value: '2025-04-08', evidence: [{ code: 'date-weekday', value: '2025-04-10' }] },
    { ...at('Tuesday', 2), type: 'DATE', value: '2025-04-08', evidence: [] },
    { ...at('Wednesday'), type: 'DATE', value: '2025-04-09', evidence: [] },
  ],
  organizations: [
    { ...at('Dockers’ Union'), id: 'dockers-union', name: 'Dockers’ Union', kind: 'other' },
    { ...at('Foreign Ministry'), id: 'foreign-ministry', name: 'Foreign Ministry', kind: 'state' },
    { ...at('Harbour Radio'), id: 'harbour-radio', name: 'Harbour Radio', kind: 'media' },
  ],
  places: [
    { ...at('Veltria'), id: 'veltria', name: 'Veltria' },
    { ...at('Porto Alva'), id: 'porto-alva', name: 'Porto Alva' },
  ],
  claims: [
    claim(1, [pair('President Anton Dravik of Veltria')], pair('said'), [pair('the strait would stay open to all ships')], 'anton-dravik'),
    claim(
      2,
      [pair('Foreign Minister Nadira Sorel')],
      pair('said', 2),
      [pair('“We will act,”'), pair('“Nobody will stop us.”')],
      'nadira-sorel',
      { form: 'direct', quotes: ['q1', 'q2'] },
    ),
    claim(3, [pair('Sorel', 2)], pair('said', 3), [pair('Dravik had called the talks “useful.”')], 'nadira-sorel', {
      form: 'mixed',
      quotes: ['q3'],
    }),
    claim(4, [pair('Dravik', 2)], pair('called'), [pair('the talks “useful.”')], 'anton-dravik', {
      form: 'mixed',
      quotes: ['q3'],
      within: 'c3',
    }),
    claim(5, [pair('Ilse Brandt of the Dockers’ Union')], pair('said', 4), [pair('the port would close')], 'ilse-brandt', {
      sourceKind: 'person',
    }),
    claim(6, [pair('Brandt', 2)], pair('said', 5), [pair('“We are tired,”')], 'ilse-brandt', {
      sourceKind: 'person',
      form: 'direct',
      quotes: ['q4'],
    }),
    claim(
      7,
      [pair('the Foreign Ministry')],
      pair('said', 6),
      [pair('The so-called “grey fleet” left on Tuesday')],
      'org:Foreign Ministry',
      {
        sourceKind: 'institution',
      },
    ),
    claim(8, [pair('The Speaker')], pair('said', 7), [pair('he would wait')], 'speaker', { sourceKind: 'person' }),
    claim(9, [pair('Tom Brandt, a dock worker')], pair('said', 8), [pair('Brandt had promised help')], 'tom-brandt', {
      sourceKind: 'person',
    }),
    claim(10, [pair('she')], pair('said', 9), [pair('“It is over,”')], 'ilse-brandt', {
      sourceKind: 'person',
      form: 'direct',
      quotes: ['q6'],
      via: [pair('Harbour Radio')],
      evidence: [{ code: 'source-pronoun', at: pair('Brandt', 4), value: 'ilse-brandt' }],
    }),
  ],
  furniture: [],
  complete: true,
};

const maker = targetMaker(TEXT);

/** Targets: the annotation at words, and others. */
export const targets = (whole: Span, ...others: readonly Span[]): Target[] => [
  maker.at(whole),
  ...others.map((span) => maker.at(span, 'other')),
];

export const claimTargets = (id: string): Target[] => maker.claim(ANNOTATIONS.claims.find((one) => one.id === id)!);

export const claimWith = (id: string, parts: Parameters<typeof maker.claimWith>[1]): Target[] =>
  maker.claimWith(
    ANNOTATIONS.claims.find((one) => one.id === id)!,
    parts,
  );

let made = 0;

/** A correction as the editor would make it; each a minute later than the one before. */
export function correct(body: CorrectionBody, at: readonly Target[], creator = 'Ann Lee'): Correction {
  const n = made++;
  const time = new Date(Date.UTC(2026, 10, 22) + n * 60_000).toISOString();
  return { id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, targets: at, body, creator, created: time };
}

export function applied(...corrections: readonly Correction[]): Corrected {
  return applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, corrections));
}

/** The annotations after corrections that all find their object. */
export function after(...corrections: readonly Correction[]): Annotations & { readonly words: (span: Span) => string } {
  const { annotations, idle } = applied(...corrections);
  if (idle.length > 0) throw new Error(`idle: ${JSON.stringify(corrections.filter(({ id }) => idle.includes(id)))}`);
  return { ...annotations, words: ({ start, end }) => TEXT.slice(start, end) };
}
