import { check, furniture } from '../organizations/marked';

const HEADLINE = 'Bridge of Verin stays open to lorries through the winter';
const PROSE = 'The council met on Monday and agreed that the bridge would stay open to lorries through the winter, whatever it costs.';
const MORE = 'It had been closed since a barge struck one of its piers in the spring, and ferries have carried the traffic since then.';
const LAST = 'The last of them sailed in the autumn, when the divers had finished and the lamps on the piers were lit once more.';
const at = (...lines: string[]): Promise<void> => check(lines.join('\n\n'), furniture);

describe('authors below and above an article', () => {
  it('takes what a page tells of its authors at its end', async () => {
    await at(HEADLINE, PROSE, MORE, LAST, '⟦Ana Roe is a freelance reporter in Verin.⟧');
    await at(HEADLINE, PROSE, MORE, LAST, '⟦Ana Roe, founder of HarbourVerin.example is a marketing executive with experience in print.⟧');
    await at(HEADLINE, PROSE, MORE, LAST, '⟦Ana Roe covers the harbour for the Post.⟧', '⟦The writer is a former envoy to Norland.⟧');
  });

  it('leaves alone whom the article is about, and bodies', async () => {
    await at(HEADLINE, PROSE, `Ana Roe paid for it. ${MORE}`, LAST, 'Ana Roe is a lecturer at the university of Verin.');
    await at(HEADLINE, PROSE, MORE, LAST, 'Sound Insurance Group covers the loss.');
    await at(HEADLINE, PROSE, MORE, LAST, 'The author was arrested in May.');
    await at(HEADLINE, PROSE, 'Ana Roe is a reporter in Verin.', MORE, LAST);
  });

  it('takes the author between the headline and the first paragraph, but not where it was written', async () => {
    await at(HEADLINE, '⟦Rowan Ashdown⟧', PROSE, MORE, LAST);
    await at(HEADLINE, '⟦- Ana Roe and Tom Reed⟧', PROSE, MORE, LAST);
    await at(HEADLINE, '⟦Ana Roe & Tom Reed⟧', PROSE, MORE, LAST);
    await at(HEADLINE, '⟦Ana Roe in Verin⟧', PROSE, MORE, LAST);
    for (const line of ['VERIN, Norland', 'Clashes in Verin', 'Harbour Fire Deaths Rise']) await at(HEADLINE, line, PROSE, MORE, LAST);
  });

  it('takes who signs for which outlet, whose pictures are whose, and ages of pages', async () => {
    const signed = ['Ana Roe, Associated Press', 'Ana Roe via AP', 'NurPhoto via Getty Images', '(with Reuters)', '--IANS', 'ar/tl'];
    await at(HEADLINE, PROSE, ...signed.map((line) => `⟦${line}⟧`), MORE, LAST);
    await at(HEADLINE, PROSE, '⟦Curated By: Ana Roe⟧', '⟦Editor: Ana Roe⟧', '⟦4m ago⟧', '⟦an hour ago⟧', MORE, LAST, '⟦Ends//⟧');
    await at(HEADLINE, PROSE, 'Editor: Why was it closed?', MORE, LAST);
  });

  it('leaves the name alone of whose words stand above or below it', async () => {
    await at(HEADLINE, '“We have lost the harbour to the tide and the council.”', '- Ana Roe.', PROSE, MORE);
    await at(HEADLINE, 'Rowan Ashdown', PROSE, 'Tom Reed', MORE, 'Rowan Ashdown', LAST);
    await at(HEADLINE, PROSE, 'Harbour Minister Ana Roe', `“${LAST}”`, MORE);
  });

  it('takes the office and name below a picture', () => at(HEADLINE, PROSE, '⟦Harbour Minister Ana Roe⟧', MORE, LAST));
});

describe('what stands around an article', () => {
  it('takes readers’ comments between the buttons below them', () =>
    at(HEADLINE, PROSE, MORE, LAST, '⟦Reply⟧', `⟦${PROSE}⟧`, '⟦Reply⟧', `⟦${LAST}⟧`, '⟦Reply⟧'));

  it('takes films that begin with their length, and how long one is above the article', async () => {
    const films = [
      '05:54Mayor: ‘The bridge is in danger’',
      '01:24Clash in Verin between ferrymen and police',
      '00:55Minister joins a dance',
    ];
    await at(HEADLINE, PROSE, MORE, ...films.map((film) => `⟦${film}⟧`), LAST);
    await at(HEADLINE, '⟦02:06⟧', 'How the bridge was saved', PROSE, MORE, LAST);
    await at(HEADLINE, PROSE, '10:30', MORE, '10:45', LAST);
  });

  it('takes a sentence that stands twice in two lines below each other once', () =>
    check(
      `${HEADLINE}\n\n⟦The mayor says the bridge will be opened when the time is right.⟧\nThe mayor says the bridge will be opened when the time is right.\n\n${PROSE}`,
      furniture,
    ));

  it('takes headlines of others behind the article among a footer’s lines', () => {
    const footer = ['Subscribe', 'Newsletters', 'About us', 'Contact us', 'Privacy policy', 'Terms of use', 'Cookies', 'Careers', 'Help'];
    const marked = footer.map((line) => `⟦${line}⟧`);
    return at(
      HEADLINE,
      PROSE,
      MORE,
      LAST,
      marked[0]!,
      '⟦Ferry captain wins a prize for forty years of crossing the sound in winter⟧',
      ...marked.slice(1),
    );
  });

  it('takes what a program should have filled in, and prices', () =>
    at(HEADLINE, PROSE, '⟦[[title]] [[text]] Something went wrong⟧', '⟦$4.75 per week*⟧', MORE));
});
