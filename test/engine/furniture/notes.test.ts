import { check, furniture } from '../organizations/marked';

const HEADLINE = 'Bridge of Verin stays open to lorries through the winter';
const PROSE = 'The council met on Monday and agreed that the bridge would stay open to lorries through the winter, whatever it costs.';
const MORE = 'It had been closed since a barge struck one of its piers in the spring, and ferries have carried the traffic since then.';
const marked = (lines: readonly string[]): string => lines.map((line) => `⟦${line}⟧`).join('\n\n');
/** The lines within an article, each furniture or none. */
const within = (lines: string): Promise<void> => check([HEADLINE, PROSE, lines, MORE].join('\n\n'), furniture);

describe('what pages tell their readers', () => {
  it('takes notes of shops, cookies, comments and newsletters', () =>
    within(
      marked([
        'We value your privacy',
        'To view this content, please allow cookies.',
        'You must be logged in to post a comment.',
        'Read this article for free:',
        '*Billed as 12 crowns every four weeks. Cancel anytime.',
        'Hey there, time traveller!',
        'Catch all the Business News and Top Headlines.',
        'This interview has been edited for length.',
        'Continued below advertisement',
        'View all posts by Ana Roe →',
        'Reach the reporter at 555-1234.',
        'Sponsored Links by Harbour',
        'Posted in News, World',
        'Name *',
        'You May Like',
      ]),
    ));

  it('leaves sentences alone that begin as such notes do', () =>
    within(
      [
        'Posted by the ministry on Friday, the list names forty firms.',
        'Powered by coal, the ferry will run until 2040.',
        'This is part of a wider plan to rebuild the coast.',
        'An error occurred during the crossing, engineers found.',
        'We rely on the ferry and on the sea.',
        'Map: where the storm hit',
        'Sources: minister to resign',
        'Powered by wind',
        'Courtesy calls on president',
        'First published in 1905, the book tells of the bridge.',
        'Advertisements for cigarettes are banned on the piers.',
      ].join('\n\n'),
    ));

  it('takes counters, lengths, topics, accounts and agencies alone in their lines', async () => {
    await within(
      marked([
        '1/5',
        '3 of 12',
        '0:00 / 3:05',
        'LISTEN · 3:05',
        'Est. reading time: 3 min',
        '#harbour #verin',
        '@anaroe',
        '(PTI)',
        '- AFP',
      ]),
    );
    const post = ['Please stay safe and heed all warnings. https://t.co/abc', '— Verin Harbour (@verinharbour) November 3, 2023'];
    await within([...post, '10:30', '4', '3-2', 'Harbour desk – May 6, 2025'].join('\n\n'));
    await check([HEADLINE, '⟦By Ana Roe Time of article published Apr 24, 2021⟧', PROSE, MORE].join('\n\n'), furniture);
  });
});

describe('captions in the present tense', () => {
  it('takes what a picture shows, with its day, side or occasion', () =>
    within(
      marked([
        'Mayor Ana Roe speaks during a news conference in Verin, Nov. 3, 2023.',
        'Ana Roe speaks to reporters at the port of Verin on Monday.',
        'Ana Roe (L) and Tom Lee shake hands at the port of Verin.',
        'Ana Roe, left, speaks with Tom Lee at the port on Monday.',
        'A woman carries a net in the harbour of Verin, November 3, 2023.',
      ]),
    ));

  it('takes captions whose credit stands behind a dash, in brackets or in square ones', () =>
    within(
      marked([
        'Harbour chief Ana Roe – Photo by Tom Reed',
        'Harbour chief Ana Roe (Photo by Tom Reed)',
        'Harbour chief Ana Roe at an earlier meeting. [File, Reuters]',
      ]),
    ));

  it('leaves news in the present tense alone', () =>
    within(
      [
        'The mayor speaks with her counterpart on Monday, and the talks are expected to last two days.',
        'The king arrives in Verin on Tuesday for a visit of four days.',
        'The court meets on June 5, 2024 to hear the appeal.',
        'The law takes effect on January 1, 2025.',
        'The bank stands by its forecast, which it made on Monday.',
        'The study shows that prices rose by four percent by Nov. 3, 2023.',
        'Tom Lee cast himself as a friend of the ferry during a speech in Verin on Nov. 3, 2023.',
        'She speaks at the port on Monday.',
        'The mayor wins again. [Ana Roe]',
      ].join('\n\n'),
    ));
});
