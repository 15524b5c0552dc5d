import { check, furniture } from '../organizations/marked';

const PROSE = 'The council met on Monday and agreed that the bridge would stay open to lorries through the winter, whatever it costs.';
const MORE = 'It had been closed since a barge struck one of its piers in the spring, and ferries have carried the traffic since then.';
const HEADLINE = 'Bridge of Verin stays open to lorries through the winter';
const page = (...lines: string[]): string => lines.join('\n\n');

describe('furniture of whole pages', () => {
  it('takes what a page says to its readers of itself, however long it is', () =>
    check(
      page(
        HEADLINE,
        '⟦Last year we opened our pages to everybody and took down the paywall. Printing and reporting cost money, though, and fewer of you buy the paper at a kiosk, so that from next week on full access to all articles will need a subscription again. Thank you for supporting our newsroom through these months; readers who subscribe before Sunday get the digital edition for half the price.⟧',
        '⟦It looks as if your browser keeps our ads away. Please allow them, or log in to read on.⟧',
        '⟦Your donation helps us to keep our journalism free for all readers.⟧',
        PROSE,
        MORE,
      ),
      furniture,
    ));

  it('takes stamps with an update, codes, and agencies’ photos', () =>
    check(
      page(
        HEADLINE,
        '⟦06 Oct 2022 03:26PM (Updated: 06 Oct 2022 03:33PM)⟧',
        PROSE,
        '⟦Verdan/AP Photo/Karl Brandt⟧',
        MORE,
        '⟦Slideshow ( 8 images )⟧',
        '⟦Reporter’s code: 40321⟧',
        '⟦Your Comment⟧',
      ),
      furniture,
    ));

  it('leaves alone what an article says of newspapers, and advice to readers', () =>
    check(
      page(
        HEADLINE,
        'The paper took down its paywall in March, and its publisher wants readers to pay for a subscription again from December on.',
        'You can apply at the town hall or on its website. Please bring your passport and two photographs, and leave your car at home.',
        'Those who sign up at the bank’s website find a score that is free, even if it is not the one that your lender uses.',
        PROSE,
      ),
      furniture,
    ));

  it('takes menus whose labels have run into each other, and names of parts of the page', () =>
    check(
      page('⟦WorldSportBusiness & MoneyTravel Desk⟧', '⟦Log inSubscribe⟧', '⟦author-image⟧', '⟦4353**2050⟧', HEADLINE, PROSE, MORE),
      furniture,
    ));

  it('takes the page’s title above the headline', () => check(page(`⟦${HEADLINE} | Sound Tribune⟧`, HEADLINE, PROSE, MORE), furniture));

  it('takes a desk’s stamp and a date that tells how long ago it was', () =>
    check(page(HEADLINE, '⟦City Desk November 29, 2016 12:51:34 IST⟧', '⟦May 4, 2016 / 4:45 PM / a year ago⟧', PROSE, MORE), furniture));

  it('takes a caption twice where it stands without its credit, with another one, or for those who do not see the picture', async () => {
    const caption = 'Lorries wait at the eastern end of the bridge of Verin on the morning after the council’s vote.';
    await check(page(HEADLINE, PROSE, `⟦${caption}⟧`, `⟦${caption} VNS⟧`, MORE), furniture);
    await check(page(HEADLINE, PROSE, `⟦${caption} (AP Photo/Ana Roe)⟧`, `⟦${caption} (VNS)⟧`, MORE), furniture);
    await check(
      `${HEADLINE}\n\n${PROSE}\n\n⟦Lorries stand at the eastern end of the bridge of Verin after the council’s vote.⟧\n⟦Lorries at the eastern end of the bridge of Verin after the council’s vote on Monday. (VNS via Reuters)⟧\n\n${MORE}`,
      furniture,
    );
  });

  it('leaves the first sentences alone that stand beside a caption with a credit of its own', () =>
    check(
      `${HEADLINE}\n\n${PROSE}\n⟦Lorries wait at the eastern end of the bridge of Verin on Monday (Image: Ana Roe / Getty)⟧\n\n${MORE}\n\n${MORE}`,
      furniture,
    ));

  it('leaves a heading alone below a caption with its credit', () =>
    check(
      `${page(HEADLINE, PROSE)}\n\n⟦Lorries wait at the eastern end of the bridge of Verin (Image: Ana Roe / Getty)⟧\nThe case was brought to a court by Verin\n\n${MORE}\n\n${MORE}`,
      furniture,
    ));

  it('leaves a heading alone that ends the text behind a picture', () =>
    check(
      page(HEADLINE, PROSE, MORE, '⟦Lorries wait at the eastern end of the bridge (Image: Ana Roe / Getty)⟧', 'Verin goes to court'),
      furniture,
    ));

  it('leaves the headline alone that opens a caption as well', () =>
    check(
      page(
        HEADLINE,
        PROSE,
        `⟦${HEADLINE} - photo 1 A ferry with lorries leaves the quay below the bridge of Verin at dawn (Photo: Ana Roe)⟧`,
        MORE,
      ),
      furniture,
    ));

  it('takes a caption above a bare credit, and an agency’s long one', async () => {
    await check(
      page(HEADLINE, '⟦Lorries at the bridge of Verin on Tuesday, June 25, 2024.⟧', '⟦Photo credit: Ana Roe | Sound Media⟧', PROSE, MORE),
      furniture,
    );
    const long = `${'The mayor of Verin and two ministers walk over the bridge as children wave from the quay below, and lorries wait behind them. '.repeat(3)}The piers were struck by a barge.`;
    await check(page(`⟦${long} (AP Photo/Ana Roe)⟧`, HEADLINE, PROSE, MORE), furniture);
    await check(page(HEADLINE, '⟦Lorries at the bridge on June 25, 2024. Verin Harbour Police⟧', PROSE, MORE), furniture);
    await check(
      `${page(HEADLINE, PROSE)}\n\n⟦Bridge of Verin stays open as ministers prepare for talks on the ferries⟧\n⟦Lorries at the bridge of Verin June 25, 2024 Reuters⟧\n\n${MORE}`,
      furniture,
    );
  });

  it('takes figures behind bullets and a stamp with its distance from Greenwich', () =>
    check(page(HEADLINE, '⟦13 January 2020 06:34 (UTC+04:00)⟧', '⟦• 11/17/2018⟧\n⟦• 00:00⟧\n⟦• 21⟧', PROSE, MORE), furniture));

  it('takes the author’s name below the last sentence', async () => {
    await check(page(HEADLINE, PROSE, MORE, '⟦Ana Roe⟧'), furniture);
    await check(page(HEADLINE, PROSE, MORE, '⟦— Ana Roe.⟧'), furniture);
  });

  it('takes tags of a page alone, thanks to others and lines behind two bullets', () =>
    check(page(HEADLINE, PROSE, '⟦<embed id="66"><embed/>⟧', '⟦>> Read more trending news⟧', MORE, '⟦h/t: Sound Tribune⟧'), furniture));

  it('tells what pictures’ authors are from what the article is about', () =>
    check(
      page(
        HEADLINE,
        '⟦The bridge on Monday. Photograph: Verin Doe/PA Wire⟧',
        PROSE,
        'Verin has been cut off from the coast since the spring.',
        MORE,
      ),
      furniture,
    ));

  it('takes a list of topics behind its heading', () =>
    check(page(HEADLINE, PROSE, MORE, '⟦- READ MORE ON:⟧\n⟦- Verin⟧\n⟦- Bridges⟧\n⟦- Ana Roe⟧'), furniture));

  it('leaves a heading within the article alone, beside an advertisement and behind a way to more', async () => {
    await check(page(HEADLINE, PROSE, PROSE, '⟦Advertisement⟧', 'What happens next', MORE, MORE), furniture);
    await check(page(HEADLINE, PROSE, '⟦Read more here⟧', 'Heavy traffic expected at the quays in view of the works', MORE), furniture);
  });

  it('takes a run of labels between dates and bylines', () =>
    check(page(HEADLINE, '⟦By Ana Roe⟧', '⟦Read Mode⟧', '⟦100% Font Size⟧', '⟦2 min read⟧', PROSE, MORE), furniture));

  it('takes the link below a heading of the page within the article', () =>
    check(
      `${HEADLINE}\n\n${PROSE}\n\n${PROSE}\n\n⟦You may also be interested in:⟧\n⟦Why Verin’s young voters are turning away⟧\n\n${MORE}\n\n${MORE}`,
      furniture,
    ));

  it('takes rules for comments, and what an outlet tells of itself', async () => {
    await check(
      page(
        HEADLINE,
        PROSE,
        MORE,
        '⟦All comments are moderated by the editors. Please do not post remarks that are obscene or defamatory, avoid hyperlinks, and help us by flagging what breaks these rules.⟧',
      ),
      furniture,
    );
    await check(
      page(
        HEADLINE,
        PROSE,
        MORE,
        '⟦Sound Tribune is an online newspaper with wide coverage of the coast. We report without fear or favour.⟧',
      ),
      furniture,
    );
    await check(
      page(
        HEADLINE,
        PROSE,
        'Sound Tribune is a weekly newspaper that the council has taken to court, and its editor is 83 years old.',
        MORE,
      ),
      furniture,
    );
    await check(
      page(
        HEADLINE,
        PROSE,
        'A court found on Monday that the comments were defamatory, and the site has been taken down by its owners.',
        MORE,
      ),
      furniture,
    );
  });

  it('takes everything behind the heading of readers’ comments', () =>
    check(
      page(
        HEADLINE,
        PROSE,
        MORE,
        '⟦3 thoughts on “Bridge of Verin stays open”⟧',
        `⟦1. ${PROSE} ${MORE}⟧`,
        '⟦The mayor said the same last year, and “look at us now,” as she likes to say.⟧',
      ),
      furniture,
    ));

  it('takes a caption that tells who stands where on which day', async () => {
    await check(
      page(
        HEADLINE,
        '⟦Mayor Ana Roe (R) walks over the bridge with visiting Minister Karl Brandt in Verin, Jan. 26, 2012.⟧',
        '⟦(From L-R) Mayor Ana Roe, Minister Karl Brandt and Judge Eva Holm on the bridge in Verin, October 15, 2016⟧',
        PROSE,
        MORE,
      ),
      furniture,
    );
    await check(page(HEADLINE, PROSE, 'Sen. Ana Roe (R) voted against the bridge on Jan. 26, 2012, and lost.', MORE), furniture);
  });

  it('takes a caption that stands twice in the same words, but not the headline', async () => {
    await check(page(HEADLINE, HEADLINE, PROSE, MORE), furniture);
    await check(
      page(HEADLINE, PROSE, '⟦Former head of the port office, Ana Roe⟧', '⟦Former head of the port office, Ana Roe⟧', MORE),
      furniture,
    );
    await check(page(HEADLINE, PROSE, PROSE, 'The mayor said no.', 'The mayor said no.', MORE), furniture);
  });

  it('takes lines with telephones, and what pictures are shown as', () =>
    check(
      page(
        HEADLINE,
        '⟦TV screenshot of Mayor Ana Roe on the bridge of Verin⟧',
        PROSE,
        MORE,
        '⟦Office Phone: 304.555.2000⟧',
        '⟦304.555.2000 or 1.888.555.2731⟧',
      ),
      furniture,
    ));

  it('leaves the standfirst above a caption alone, which tells who said something', () =>
    check(
      `${HEADLINE}\n\nAsked about the strike, the minister said that work on the piers would go on.\n⟦Trade Minister Ana Ruiz (File photo| AFP)⟧\n\n${PROSE}\n\n${MORE}`,
      furniture,
    ));

  it('takes captions whose outlet stands behind a dash or a label, and an author glued to the agency', () =>
    check(
      page(
        HEADLINE,
        '⟦Rosa McKayAAP⟧',
        '⟦<p>Leaders of the union speak on the bridge of Verin. — SoundNewsTV</p>⟧',
        PROSE,
        '⟦Camera IconLorries wait at the eastern end of the bridge. Credit: AP⟧',
        MORE,
        '⟦We apologize, but this video has failed to load.⟧',
      ),
      furniture,
    ));

  it('takes a list of other articles as it is read out, with where it begins and ends', () =>
    check(
      page(
        HEADLINE,
        PROSE,
        '⟦list of 2 items⟧',
        '⟦list 1 of 2Ferry of Verin gets a new engine⟧',
        '⟦list 2 of 2Mayor of Oslo opens a tunnel⟧',
        '⟦end of list⟧',
        MORE,
        '⟦Get instant alerts and updates on the subjects you choose.⟧',
        '⟦Yes, keep me updated⟧',
        PROSE,
      ),
      furniture,
    ));
});
