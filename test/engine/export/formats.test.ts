import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations } from '../../../src/engine';
import type { ClaimReview, CorrectionOf } from '../../../src/engine/corrections/reviews';
import { brat } from '../../../src/engine/export/brat';
import { claimReviews, verdictsOf } from '../../../src/engine/export/claim-review';
import { claimsCsv } from '../../../src/engine/export/claims-csv';
import { codePoints } from '../../../src/engine/export/code-points';
import { datesCsv } from '../../../src/engine/export/dates-csv';
import { peopleCsv } from '../../../src/engine/export/people-csv';
import { markdownReport, type ReportWords } from '../../../src/engine/export/report';
import { timeml } from '../../../src/engine/export/timeml';

const TEXT = '😀 On Tuesday, “A & B,”\nIon Cazacu said. <Ion> said *more*, Veltpress wrote.';

const span = (words: string, nth = 1): { start: number; end: number } => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const pair = (words: string, nth = 1): readonly [number, number] => [span(words, nth).start, span(words, nth).end];

const ANNOTATIONS: Annotations = {
  publicationDate: '2024-04-09',
  publicationDateOrigin: 'given',
  people: [
    { id: 'ion-cazacu', name: 'Ion Cazacu', aliases: ['Ion'], official: true, roles: ['minister'], country: 'Moldova', evidence: [] },
  ],
  mentions: [
    { ...span('Ion Cazacu'), person: 'ion-cazacu' },
    { ...span('Ion', 2), person: 'ion-cazacu' },
  ],
  roles: [],
  quotes: [{ ...span('“A & B,”'), id: 'q1', kind: 'speech', speaker: 'ion-cazacu', evidence: [] }],
  dates: [{ ...span('Tuesday'), type: 'DATE', value: '2024-04-09', mod: 'APPROX', evidence: [{ code: 'date-weekday' }] }],
  organizations: [{ ...span('Veltpress'), id: 'veltpress', name: 'Veltpress', kind: 'media' }],
  places: [],
  claims: [
    {
      id: 'c1',
      source: [pair('Ion Cazacu')],
      cue: [pair('said')],
      content: [pair('“A & B,”')],
      via: [],
      sourceId: 'ion-cazacu',
      sourceKind: 'official',
      kind: 'say',
      form: 'direct',
      quotes: ['q1'],
      evidence: [],
    },
    {
      id: 'c2',
      source: [pair('<Ion>')],
      cue: [pair('said', 2)],
      content: [pair('*more*')],
      via: [pair('Veltpress')],
      sourceId: 'ion-cazacu',
      sourceKind: 'official',
      kind: 'say',
      form: 'indirect',
      quotes: [],
      within: 'c1',
      evidence: [],
    },
  ],
  furniture: [],
  complete: true,
};
const ARTICLE = { name: 'talks.news', text: TEXT, annotations: ANNOTATIONS };

const review = (creator: string, body: CorrectionOf<'review'>['body'], day: string): CorrectionOf<'review'> => ({
  id: `urn:uuid:${creator}`,
  targets: [],
  body,
  creator,
  created: `${day}T09:30:00Z`,
});

const REVIEWS: ReadonlyMap<string, ClaimReview> = new Map([
  [
    'c1',
    {
      review: review(
        'Ann Lee',
        { type: 'review', status: 'disputed', note: '*not*\nso', evidence: ['https://example.org/a', 'p. 3'] },
        '2026-11-23',
      ),
      dissenting: [review('Tom', { type: 'review', status: 'verified' }, '2026-11-22')],
      comments: [],
    },
  ],
]);

describe('code points', () => {
  it('are counted as Unicode does, and lead back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '😀', '\ud800', '\udc00', '\n'), { maxLength: 12 }).map((signs) => signs.join('')),
        (text) => {
          const { fromUnits, toUnits } = codePoints(text);
          let units = 0;
          [...text, ''].forEach((sign, points) => {
            assert.equal(fromUnits(units), points);
            assert.equal(toUnits(points), units);
            units += sign.length;
          });
        },
      ),
    );
  });
});

describe('the people as comma-separated values', () => {
  it('are one line each, with what the article tells of them', () => {
    const [header, row, end] = peopleCsv(ARTICLE).split('\r\n');
    assert.equal(header, 'article,person,name,aliases,official,byline,roles,country,body,mentions,claims,line,start');
    assert.equal(row, `talks.news,ion-cazacu,Ion Cazacu,Ion,true,false,minister,Moldova,,2,2,2,${String(span('Ion').start)}`);
    assert.equal(end, '');
  });
});

describe('the dates as comma-separated values', () => {
  it('are one line each', () => {
    const { start, end } = span('Tuesday');
    assert.equal(
      datesCsv(ARTICLE).split('\r\n')[1],
      `talks.news,2024-04-09,1,${String(start)},${String(end)},Tuesday,DATE,2024-04-09,APPROX,,,,`,
    );
  });
});

describe('TimeML', () => {
  it('holds the publication date and every date as TIMEX3', () => {
    const xml = timeml(ARTICLE);
    assert.match(xml, /<TIMEX3 tid="t0" type="DATE" value="2024-04-09" [^>]*functionInDocument="CREATION_TIME">2024-04-09<\/TIMEX3>/);
    assert.match(
      xml,
      /On <TIMEX3 tid="t1" type="DATE" value="2024-04-09" mod="APPROX" temporalFunction="true" [^>]*>Tuesday<\/TIMEX3>, “A &amp; B,”/,
    );
    assert.match(xml, /&lt;Ion&gt;/);
  });

  it('is well-formed, and its text the article’s, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(20), fc.nat(20), (text, start, length) => {
        const dates = [{ start, end: start + length, type: 'DATE' as const, value: '2024<"', evidence: [] }].filter(
          ({ end }) => length > 0 && end <= text.length,
        );
        const xml = timeml({ name: text, text, annotations: { ...ANNOTATIONS, dates } });
        const body = /<TEXT>([^]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
        const plain = body.replace(/<TIMEX3( \w+="[^"<>]*")+>|<\/TIMEX3>/g, '');
        assert.ok(!/[<>]/.test(plain), plain);
        const read = plain.replace(/&(lt|gt|amp|#13);/g, (_all, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '\r');
        const isAllowed = (sign: string): boolean => !/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(sign);
        assert.equal(read, dates.length > 0 ? read : [...text].map((sign) => (isAllowed(sign) ? sign : '\ufffd')).join(''));
        assert.equal(body.split('<TIMEX3').length - 1, dates.length);
      }),
    );
  });
});

describe('brat standoff', () => {
  const lines = brat(ARTICLE).trimEnd().split('\n');

  it('counts code points and gives the words at them', () => {
    const points = Array.from(TEXT);
    for (const line of lines.filter((one) => one.startsWith('T'))) {
      const [, place = '', words] = line.split('\t');
      const spans = place.slice(place.indexOf(' ') + 1).split(';');
      const there = spans.map((one) => points.slice(...(one.split(' ').map(Number) as [number, number])).join('')).join(' ');
      assert.equal(there, words, line);
      assert.ok(!there.includes('\n'));
    }
  });

  it('has claims as events with kinds, whom they name, and what they stand in', () => {
    assert.ok(lines.includes('E1\tClaim:T6 Source:T7 Content:T8'), lines.join('\n'));
    assert.ok(lines.some((line) => /^E2\tClaim:T9 Source:T10 Content:T11 Via:T12$/.test(line)));
    assert.ok(lines.some((line) => /^A\d+\tForm E1 direct$/.test(line)));
    assert.ok(lines.some((line) => /^R1\tWithin Arg1:E2 Arg2:E1$/.test(line)));
    assert.ok(lines.some((line) => /^N\d+\tReference T1 person:ion-cazacu\tIon Cazacu$/.test(line)));
    assert.ok(lines.some((line) => /^N\d+\tReference T\d+ timex:2024-04-09\t2024-04-09$/.test(line)));
  });

  it('cuts a span at a line end', () => {
    const [first] = ANNOTATIONS.quotes;
    assert.ok(first);
    const quotes = [{ ...first, end: span('Ion Cazacu').end }];
    const found = brat({ ...ARTICLE, annotations: { ...ANNOTATIONS, quotes } }).split('\n');
    assert.ok(
      found.some((line) => /^T\d+\tSpeech \d+ \d+;\d+ \d+\t“A & B,” Ion Cazacu$/.test(line)),
      found.join('\n'),
    );
  });
});

describe('reviews', () => {
  it('are columns of the claims', () => {
    const [header, , unchecked] = claimsCsv({ ...ARTICLE, reviews: REVIEWS }).split('\r\n');
    assert.match(header ?? '', /,status,reviewer,reviewed,note,references,dissent$/);
    assert.ok(
      claimsCsv({ ...ARTICLE, reviews: REVIEWS }).includes(
        ',disputed,Ann Lee,2026-11-23,"*not*\nso",https://example.org/a; p. 3,verified: Tom\r\n',
      ),
    );
    assert.match(unchecked ?? '', /,,,,,,$/);
  });

  it('are attributes and notes in brat', () => {
    const lines = brat({ ...ARTICLE, reviews: REVIEWS }).split('\n');
    assert.ok(lines.some((line) => /^A\d+\tStatus E1 disputed$/.test(line)));
    assert.ok(lines.includes('#1\tAnnotatorNotes E1\t*not* so'));
  });

  it('that are verdicts are ClaimReviews of schema.org', () => {
    const publication = { publisher: 'The Desk', url: 'https://desk.example/checks/1', ratings: { disputed: 'False' } };
    const found = claimReviews({ ...ARTICLE, reviews: REVIEWS }, { ...publication, articleUrl: 'https://news.example/1' });
    assert.ok(found.kind === 'reviews');
    assert.deepEqual(JSON.parse(found.json), {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'ClaimReview',
          claimReviewed: '“A & B,”',
          datePublished: '2026-11-23',
          url: 'https://desk.example/checks/1',
          author: { '@type': 'Organization', name: 'The Desk' },
          creator: { '@type': 'Person', name: 'Ann Lee' },
          itemReviewed: {
            '@type': 'Claim',
            author: { '@type': 'Person', name: 'Ion Cazacu', jobTitle: 'minister' },
            datePublished: '2024-04-09',
            appearance: { '@type': 'CreativeWork', url: 'https://news.example/1' },
          },
          reviewRating: { '@type': 'Rating', alternateName: 'False' },
          reviewBody: '*not*\nso',
          citation: ['https://example.org/a', 'p. 3'],
        },
      ],
    });
  });

  it('are no ClaimReviews while something is missing, which is named', () => {
    assert.deepEqual(claimReviews({ ...ARTICLE, reviews: REVIEWS }, { publisher: ' ', ratings: {} }), {
      kind: 'missing',
      missing: ['publisher', 'url', { rating: 'disputed' }],
    });
    assert.deepEqual(claimReviews(ARTICLE, { publisher: 'a', url: 'b', ratings: {} }), { kind: 'missing', missing: ['reviews'] });
    assert.deepEqual(verdictsOf({ ...ARTICLE, reviews: REVIEWS }), ['disputed']);
  });
});

describe('the report in Markdown', () => {
  const words: ReportWords = {
    published: (day) => `Published ${day}`,
    people: 'People',
    officials: 'Officials',
    otherPeople: 'Others',
    claims: 'Claims',
    dates: 'Dates',
    unknownSpeaker: 'Nobody',
    via: (names) => `via ${names}`,
    within: (speaker) => `within ${speaker}`,
    line: (line) => `line ${String(line)}`,
    sourceKind: (kind) => kind,
    counted: String,
    status: (status) => status,
    checked: (day, reviewer) => `${day} ${reviewer ?? ''}`,
    progress: (checked, claims) => `${String(checked)} of ${String(claims)}`,
  };

  it('has what reviewers have found below the claims, and how many are checked', () => {
    const report = markdownReport({ ...ARTICLE, reviews: REVIEWS }, words);
    assert.match(report, /## Claims\n\n1 of 2\n/);
    assert.match(
      report,
      /- “A & B,” \(.*\)\n {2}- \*\*disputed\*\* \(2026-11-23 Ann Lee\): \\\*not\\\* so\n {2}- <https:\/\/example\.org\/a>\n {2}- p\. 3\n {2}- \*\*verified\*\* \(2026-11-22 Tom\)\n/,
    );
  });

  it('has people, claims by speaker with citations, and dates, the article’s words kept from becoming markup', () => {
    const report = markdownReport(ARTICLE, words);
    assert.match(
      report,
      /^# talks\.news\n\nPublished 2024-04-09\n\n## People\n\n### Officials\n\n- \*\*Ion Cazacu\*\*: minister, Moldova\n/,
    );
    assert.match(report, /### Ion Cazacu \(2\)\n\n- “A & B,” \(said; official; line 1\)\n/);
    assert.match(report, /- \\\*more\\\* \(said; via Veltpress; within Ion Cazacu; official; line 2\)/);
    assert.match(report, /\| 2024-04-09 \| Tuesday \|/);
  });

  it('is a heading where there is nothing to report', () => {
    const nothing: Annotations = { ...ANNOTATIONS, people: [], claims: [], dates: [] };
    assert.equal(markdownReport({ ...ARTICLE, annotations: nothing }, words), '# talks.news\n\nPublished 2024-04-09\n');
  });
});
