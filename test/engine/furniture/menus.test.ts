import assert from 'node:assert/strict';
import { decideFurniture } from '../../../src/engine/furniture/decide';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { finish } from '../../../src/engine/steps';
import { check, furniture, paragraphsOf } from '../organizations/marked';

const HEADLINE = 'Bridge of Verin stays open to lorries through the winter';
const PROSE = 'The council met on Monday and agreed that the bridge would stay open to lorries through the winter, whatever it costs.';
const MORE = 'It had been closed since a barge struck one of its piers in the spring, and ferries have carried the traffic since then.';
const KNOWN = ['Home', 'World', 'Politics', 'Business', 'Opinion', 'Sports', 'Weather', 'Newsletters'];
const marked = (lines: readonly string[]): string => lines.map((line) => `⟦${line}⟧`).join('\n\n');

async function people(text: string): Promise<readonly string[]> {
  const paragraphs = await paragraphsOf(text);
  const found = finish(
    identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01', furniture: decideFurniture(text, paragraphs) }),
  );
  return found.people.map(({ name }) => name);
}

describe('menus of whole pages', () => {
  const unknown = [
    'Harbour Life',
    'Gardening',
    'Sea & Sail',
    'Tide Tables',
    'Ferry Desk',
    'Reader Clubs',
    'Coast Walks',
    'Pier Talk',
    'U.S.',
    'Harlan, D.C.',
  ];

  it('takes labels that no list knows between those that are known, however many, and leaves the headline', () =>
    check([marked(KNOWN), marked(unknown), marked(KNOWN), HEADLINE, '⟦April 9, 2024⟧', PROSE, MORE].join('\n\n'), furniture));

  it('takes the labels of a footer behind the article, where the page tells of itself among them', () =>
    check(
      [
        HEADLINE,
        PROSE,
        MORE,
        marked(['Ferry Desk', 'Tide Tables']),
        marked(KNOWN),
        marked(['Ferry Desk']),
        'It is a priority for the Tribune to make products that all in Verin can use, whatever they can see and hear of the world.',
        marked(KNOWN),
      ].join('\n\n'),
      furniture,
    ));

  it('leaves the headline alone below an item of the menu that heads links, and where it stands twice', async () => {
    await check(
      [
        marked(KNOWN),
        '⟦Top Stories⟧',
        marked(unknown.slice(0, 7)),
        `⟦${HEADLINE} | Sound Tribune⟧`,
        '⟦Harbour⟧',
        HEADLINE,
        PROSE,
        MORE,
      ].join('\n\n'),
      furniture,
    );
    await check([marked(KNOWN), HEADLINE, HEADLINE, '⟦By Ana Roe⟧', '⟦April 9, 2024⟧', PROSE, MORE].join('\n\n'), furniture);
  });

  it('leaves the rows of a table at the article’s end alone', () =>
    check([HEADLINE, PROSE, MORE, 'Lorries\t12.1\t-3.0', 'Ferries\t\t4.7', 'Barges\t0.4\t0.5', marked(KNOWN)].join('\n\n'), furniture));

  it('leaves sentences alone that go on right below a credit, and days of history above one', async () => {
    const prose =
      'The town celebrates its bridge this week. After being closed by two mayors and a flood, it was opened again after a struggle of about twenty years, which the harbour museum tells of.';
    await check(`${HEADLINE}\n\n⟦Image credit : REUTERS/Karl Brandt/File⟧\n${prose}\n\n${PROSE}\n\n${MORE}`, furniture);
    const history = 'The emperor opened the bridge on August 15, 1905, when the ferries had been lost.';
    await check(`${HEADLINE}\n\n${PROSE}\n\n${history}\n\n⟦Image credit : PTI⟧\n\n${MORE}`, furniture);
  });

  it('takes films and links with their length or age below them, but no time of day in an article', async () => {
    const links = ['Ferry sails again', '2 hours ago', 'Mayor: “No bridge”', '1 day ago', 'Why piers break', '3 days ago'];
    await check([HEADLINE, PROSE, MORE, marked(links)].join('\n\n'), furniture);
    const films = ['Lorries cross the bridge', '1:20', 'Carr: The ferry ‘asked too much’', '12:26', 'Divers at the piers', '0:38'];
    await check([HEADLINE, marked(films), PROSE, MORE].join('\n\n'), furniture);
    await check(['Live from the bridge', '10:30', PROSE, '10:45', MORE, '11:05', PROSE].join('\n\n'), furniture);
  });

  it('takes a byline in several lines, and its names for authors', async () => {
    const text = [HEADLINE, '⟦By⟧', '⟦Ana Roe⟧', '⟦, Harbour desk⟧', '⟦and⟧', '⟦Karl Brandt⟧', PROSE, MORE].join('\n\n');
    await check(text, furniture);
    const paragraphs = await paragraphsOf(text.replaceAll(/[⟦⟧]/g, ''));
    const found = finish(identifyInSteps(text.replaceAll(/[⟦⟧]/g, ''), paragraphs, { registry: undefined, date: '2024-05-01' }));
    assert.deepEqual(
      found.people.map(({ name, byline }) => `${name} ${String(byline)}`),
      ['Ana Roe true', 'Karl Brandt true'],
    );
  });

  it('takes photographers for an outlet, and those glued to their agency, for authors', async () => {
    const line = 'Ana Roe, Tom Reed and Karl Brandt for Reuters';
    const caption = 'Lorries wait near the bridge of Verin.Rosa Marsh—Getty Images';
    await check([HEADLINE, PROSE, `⟦${line}⟧`, MORE, `⟦${caption}⟧`, 'Ann Lee votes for Reuters', PROSE].join('\n\n'), furniture);
    const text = [HEADLINE, PROSE, line, MORE, caption].join('\n\n');
    const found = finish(identifyInSteps(text, await paragraphsOf(text), { registry: undefined, date: '2024-05-01' }));
    assert.ok(found.people.length === 4 && found.people.every(({ byline }) => byline));
  });

  it('leaves what somebody says beside a note of the page’s', () =>
    check(
      [HEADLINE, PROSE, 'The mayor wears a “No bridge” hat on the pier. ⟦Sign up for our newsletter about the harbour now.⟧', MORE].join(
        '\n\n',
      ),
      furniture,
    ));

  it('holds nobody’s names', async () => {
    const footer = [...KNOWN, 'Privacy Policy', 'Wildfire Tracker', 'Jumble Crossword', ...KNOWN].join('\n\n');
    const text = [HEADLINE, 'By Ana Roe', 'April 9, 2024', PROSE, 'Policy makers left early.', MORE, footer].join('\n\n');
    assert.deepEqual(await people(text), ['Ana Roe']);
  });
});
