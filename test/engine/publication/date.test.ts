import assert from 'node:assert/strict';
import { findPublicationDate } from '../../../src/engine/publication/date';
import type { AnalyseOptions } from '../../../src/engine/types';
import { paragraphsOf } from '../organizations/marked';

const PROSE = 'The minister said on Monday that the bridge would stay open to lorries through the winter, whatever the council decided.';

async function found(text: string, options: AnalyseOptions = {}): Promise<string> {
  const { date, origin } = findPublicationDate(text, await paragraphsOf(text), options);
  return `${date ?? 'none'} ${origin}`;
}

describe('publication date', () => {
  it('is the given one before all others', async () => {
    const text = `---\ndate: 2023-01-01\n---\n\nPublished: 2 December 2024\n\n${PROSE}`;
    assert.equal(await found(text, { publicationDate: '2020-05-05', fileName: '2021-01-01.txt' }), '2020-05-05 given');
    assert.equal(await found(text, { fileName: '2021-01-01.txt' }), '2023-01-01 front-matter');
    assert.equal(await found(text.slice(text.indexOf('Pub')), { fileName: '2021-01-01.txt' }), '2024-12-02 dateline');
    assert.equal(await found(PROSE, { fileName: '2021-01-01.txt' }), '2021-01-01 file-name');
    assert.equal(await found(PROSE, { fileName: 'bridge.txt' }), 'none unknown');
  });

  const lines: Readonly<Record<string, string>> = {
    'Updated 4:12 PM EDT, Fri October 17, 2025': '2025-10-17',
    'Posted on 9th April 2024': '2024-04-09',
    'Published Apr. 9, 2024 at 10:30': '2024-04-09',
    'April 9, 2024': '2024-04-09',
    'Tuesday, 9 April 2024 | 10:30 GMT': '2024-04-09',
    'BRUSSELS, Sept. 11, 2025': '2025-09-11',
    'MOSCOW, April 9, 2024. /Vest/. The bridge stays open, the minister said on Tuesday, and lorries will cross it.': '2024-04-09',
    'WASHINGTON, April 9, 2024 (Reuters) - The bridge stays open, the minister said on Tuesday, and lorries will cross it.': '2024-04-09',
    '13/04/2024': '2024-04-13',
    '2024-04-09T10:00:00Z': '2024-04-09',
    // Stamps as outlets write them.
    'Published 6:12 pm Friday, April 12, 2024': '2024-04-12',
    'Updated - April 12, 2024 08:15 am IST - NEW DELHI': '2024-04-12',
    'April 12, 2024 / 8:15 AM / Updated 12 minutes ago': '2024-04-12',
    'Apr. 12, 2024, 8:15 AM EDT / Updated Apr. 13, 2024, 9:01 AM EDT': '2024-04-12',
    'Apr. 12, 2024 at 8:15 a.m. EDT': '2024-04-12',
    'April 12, 20248:15 AM ET': '2024-04-12',
    'April 12, 202411:15 AM UTCUpdated 2 hours ago': '2024-04-12',
    'Fri 12 Apr 2024 02.45 EDTFirst published on Thu 11 Apr 2024 15.36 EDT': '2024-04-11',
    'Updated 17:53, 12-Apr-2024': '2024-04-12',
    'VestUpdated: April 12, 2024': '2024-04-12',
    'PublishedApr 12, 2024, 08:15 AM': '2024-04-12',
    'Source: Vest| 2024-04-12 08:15:30|Editor: Ana Ode': '2024-04-12',
    'Source: Vest Editor: anaode 2024-04-12 08:15:30': '2024-04-12',
    'By Ana Ode in Lima | Vest Daily | Updated: 2024-04-12 08:15': '2024-04-12',
    'By Ana Ode and KARL BRANDT, Sound Tribune April 12, 2024': '2024-04-12',
    'Sound Tribune Weekly / 08:15 AM April 12, 2024': '2024-04-12',
    'FOR IMMEDIATE RELEASE Friday, April 12, 2024': '2024-04-12',
    'April 12, 2024 • 3 min read': '2024-04-12',
    '2024年4月12日 08:15 (JST)': '2024-04-12',
    // Numbers that can be read in two ways are told apart by their points, or by the time of day.
    '05.04.2024': '2024-04-05',
    'Issued on: 05/04/2024 - 18:41': '2024-04-05',
    '04/05/2024 07:30 AM EDT': '2024-04-05',
    'By Ana Ode - 4/5/24 7:30 AM ET': '2024-04-05',
    // Datelines of places that no list knows.
    'Harrowmere, April 12, 2024: The bridge stays open, the minister said on Tuesday, and lorries will cross it.': '2024-04-12',
    'Port Ellery, Apr. 12, 2024 — The bridge stays open, the minister said on Tuesday, and lorries will cross it.': '2024-04-12',
  };
  for (const [line, date] of Object.entries(lines))
    it(line, async () => assert.equal(await found(`A bridge\n\n${line}\n\n${PROSE}`), `${date} dateline`));

  it('takes the day of publication before that of an update', async () => {
    assert.equal(await found(`Updated: May 3, 2024\n\nPublished: May 2, 2024\n\n${PROSE}`), '2024-05-02 dateline');
  });

  it('takes the day at the top before that of an update, unless the page around it was printed later', async () => {
    assert.equal(await found(`A bridge\n\nMay 2, 2024\n\nUpdated May 3, 2024\n\n${PROSE}`), '2024-05-02 dateline');
    assert.equal(await found(`Friday, 8 November 2024\n\nA bridge\n\nUpdated May 3, 2024\n\n${PROSE}`), '2024-05-03 dateline');
  });

  for (const line of [
    'The Treaty of May 3, 1999',
    'Photo: Ana Ode / Nov. 18, 2024',
    'FILE PHOTO: The bridge, July 11, 2019. Vest/Ana Ode',
    'Ana Ode (1930 - May 3, 1999)',
    'Deadline: November 18, 2024',
    'Born: May 3, 1999',
    'Timeline: May 3, 1999 and after',
    '© 2024 Sound Tribune, May 3, 1999',
  ])
    it(`takes no day of something else: ${line}`, async () => assert.equal(await found(`A bridge\n\n${line}\n\n${PROSE}`), 'none unknown'));

  it('takes the year of a dateline from elsewhere, or nothing', async () => {
    const text = `BEIJING, April 9 (Xinhua) -- ${PROSE}`;
    assert.equal(await found(text), 'none unknown');
    assert.equal(await found(text, { fileName: 'xinhua-2024-17.txt' }), '2024-04-09 dateline');
    assert.equal(await found(`${text}\n\n© 2023 Sound Tribune. All rights reserved.`), '2023-04-09 dateline');
  });

  const MENU = ['Home', 'World', 'Economy', 'Courts', 'Weather', 'Opinion', 'Letters', 'Puzzles', 'Podcasts', 'Shop'];
  const page = (...head: string[]): string => [...MENU, ...MENU, ...head, PROSE, PROSE, ...MENU].join('\n');

  it('is looked for above the article where a page’s menus stand before it', async () => {
    assert.equal(await found(page('Bridge stays open', 'By Ana Ode', 'April 9, 2024')), '2024-04-09 dateline');
    assert.equal(await found(page('Bridge stays open', 'LIMA, April 9, 2024 (Vest) - Lorries will cross it.')), '2024-04-09 dateline');
    // The day of the visit stands at the top, days of links above and below.
    assert.equal(
      await found(
        `Monday, May 6, 2024\n${page('Ferry sails', 'May 5, 2024', 'Bridge stays open', 'Apr 9, 2024, 8:15 AM', 'Hundred years', 'May 1, 2024')}`,
      ),
      '2024-04-09 dateline',
    );
    // A page's own notice is no article.
    const notice = 'Our weekly look at the news of the harbour, with all that moves the markets of the coast and those who live on it.';
    assert.equal(
      await found(`Vest\n${notice}\n${notice}\n${page('Bridge stays open', 'April 9, 2024, 5:39 PM UTC')}`),
      '2024-04-09 dateline',
    );
  });

  it('is read where pages glue it to other words', async () => {
    for (const line of [
      'BUSINESSAPR 9, 2024 2:00 AM',
      'Fri., Apr. 9, 2024timer2 min. read',
      'Apr 09, 2024, 07:22PM ISTSource:',
      'April\u00a09, 2024',
    ])
      assert.equal(await found(`A bridge\n\n${line}\n\n${PROSE}`), '2024-04-09 dateline', line);
    const byline = 'By Ana Ode on April 9, 2024 08:08 pm @anaode 76Comments';
    assert.equal(await found(`A bridge\n\n${byline}\n\n${PROSE}`), '2024-04-09 dateline');
  });

  it('takes the year of a stamp from the copyright line, of several the latest', async () => {
    const text = `A bridge\n\nApr 9, 4:03 PM EDT\n\n${PROSE}`;
    assert.equal(await found(text), 'none unknown');
    assert.equal(await found(`${text}\n\n© 2024 Vest. All rights reserved.\n\n© 2022 Vest.`), '2024-04-09 dateline');
  });

  it('rejects what is no day', async () => {
    assert.equal(await found(PROSE, { fileName: '2024-13-41.txt' }), 'none unknown');
    assert.equal(await found(`Published: February 30, 2024\n\n${PROSE}`), 'none unknown');
    assert.equal(await found(PROSE, { publicationDate: '2023-02-29', fileName: '20230228-bridge.txt' }), '2023-02-28 file-name');
    assert.equal(await found(`Published: 04/05/2024\n\n${PROSE}`), 'none unknown');
  });

  it('takes no date from the prose', async () => {
    assert.equal(await found(`${PROSE} The bridge was built on May 3, 1999.`), 'none unknown');
  });
});
