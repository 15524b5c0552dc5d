import assert from 'node:assert/strict';
import { check, furniture, paragraphsOf } from '../organizations/marked';

const PROSE = 'The minister said on Monday that the bridge would stay open to lorries through the winter, whatever the council decided.';
const page = (...lines: string[]): string => lines.join('\n\n');

describe('furniture', () => {
  const lines = [
    'Skip to content',
    'Home | World | Politics',
    'Sign up for our Morning Lamp newsletter.',
    'By Ana Roe and John Doe, Sound Tribune',
    'By our diplomatic staff',
    'Published: 2 December 2024',
    '4 minute read',
    'Read more: the bridge in pictures',
    'This story has been updated with a comment from the council.',
    'Ana Roe reported from Verin. John Doe contributed reporting.',
    'Some information in this report came from Reuters.',
    '© 2025 Sound Tribune. All rights reserved.',
    'Photo by Ana Roe',
    '(Reporting by Ana Roe; Editing by John Doe)',
    'ADVERTISEMENT',
    'Follow Ana Roe on Twitter: @anaroe',
  ];
  lines.push(
    'FILE - The bridge of Verin is seen on a foggy morning, April 12, 2018.',
    'Minister John Doe speaks as the mayor sits. REUTERS/Ana Roe',
    'John Doe walked over the bridge of Verin on Sunday (Verin Police/PA)',
    'Ana Roe Photo',
    'Last Update: Thursday, 16 May 2019 KSA 15:14 - GMT 12:14',
    'World• Top News• Bridges and Roads• Press Releases• People',
    '![]() |',
    'Ana Roe reported this story on Thursday, February 21, 2013 18:21:00',
    '♦ Download our app for your telephone.',
    'Representational image. — File',
    'A general view of the bridge, under repair since May',
    'Home / Newsroom / Floods and bridges',
    'Wed 27 Nov 2024 18.05 GMT',
    '17 September 2024 | News release | Reading time: 2 min',
    'PTI | Updated: Jun 17, 2025 20:14 IST',
    'Transport correspondent',
    'BBC News, Accra',
    '41° Harlan Springs',
    'by: Ana Roe',
    '(This story has not been edited by our staff.)',
    'The bridge at dusk. (Harbor News: Ana Roe)',
    'Boats below the bridge. (Supplied)',
    'The bridge of Verin on Sunday © Ana Roe, AFP',
    'Minister John Doe on the bridge. Picture: Ana Roe',
    '2 min Reading time',
    'Sound Home | News | Sport | iPlayer',
    'Bureau of Bridges | Office of the Clerk | Verin',
    'Share: Facebook | X | LinkedIn',
    'In Verin: Ana Roe, Bridge Watch spokesperson, roe@bridge.example, +41 79 000 00 00',
    'Photos are available here: https://media.example.org/bridge',
    'Roe reported from Verin. Sound Press writer John Doe in Rome, Italy, contributed.',
    'By ANA ROE/ Staff Writer',
    'Governor John Doe walks over the bridge on Nov. 19. (Ana Roe)',
    'Governor John Doe (centre) on the bridge yesterday. PHOTO | ANA ROE | SOUND MEDIA',
    'The Sound Tribune is not responsible for the content of external sites.',
    'If you or someone you know needs help, call 13 11 14',
    '345 shares',
    '7 February 2025 Peace and Security',
    'Ana Roe and John Doe reported from Verin.',
    '--With assistance from Ana Roe.',
    'Got a news tip? Call our desk.',
    'Supplied photo shows Minister John Doe on the bridge. (Pool photo)(Harbor News)',
    'A drawing of the bridge that the yard is offering. (HBR image)',
    '___',
    'Follow our coverage of bridges at https://example.org/bridges',
    'This live page is now closed. Thank you for reading.',
    'HARBOR NEWS - Sep 12, 2025 - 18:04 | All, Verin',
    'Case Title: Ana Roe & Ors. v. State of Verin',
  );
  for (const line of lines)
    it(line, () => check(page('A bridge between two towns stays open for lorries', PROSE, `⟦${line}⟧`, PROSE), furniture));

  it('takes the section and the author of a page’s head', () =>
    check(
      page('⟦Defense⟧', 'A bridge between two towns stays open for lorries', '⟦Ana Roe-Lind⟧', '⟦Transport correspondent⟧', PROSE, PROSE),
      furniture,
    ));
  it('takes the desk’s initials behind the last sentence', () => check(page(PROSE, `${PROSE} ⟦PTI RKS AS⟧`), furniture));

  it('takes several sections before a headline', () =>
    check(page('⟦Economics⟧', '⟦Rivers & Bridges⟧', 'A bridge between two towns stays open for lorries', PROSE, PROSE), furniture));
  it('takes the headlines below a heading at the page’s end, whatever they say', () =>
    check(page(PROSE, PROSE, PROSE, '⟦Next in Verin⟧', '⟦Boats must wait, mayor says⟧', '⟦Who said “never”?⟧'), furniture));

  it('takes several headlines in the middle of the page', () =>
    check(page(PROSE, PROSE, '⟦Also Read⟧', '⟦-⟧', '⟦Boats must wait⟧', '⟦Verin: no new bridge⟧', PROSE, PROSE, PROSE, PROSE), furniture));

  it('leaves prose alone that begins as its byline does', () =>
    check(
      page('A bridge between two towns stays open', '⟦By The Associated Press⟧', PROSE, 'The bridge is the oldest one in Verin.'),
      furniture,
    ));

  it('leaves prose behind such a heading alone', () => check(page(PROSE, PROSE, 'Next in line for the bridge', PROSE), furniture));

  it('leaves a headline that quotes alone behind the page’s date', () =>
    check(
      page('⟦Monday, 15 October, 2001, 14:23 GMT⟧', "Mystery over 'bridge interview'", 'Mayor denies that the interview took place', PROSE),
      furniture,
    ));

  it('leaves prose alone that ends in a bracket or begins with a report', async () => {
    await check(
      page(PROSE, 'The council agreed to look for another yard (the Marl dock).', 'Verin reported a rise of two percent.', PROSE),
      furniture,
    );
  });

  it('leaves bullets below a picture alone', () =>
    check(
      [
        'A bridge between two towns stays open',
        '⟦The bridge. (Supplied: Ana Roe)⟧',
        '⟦In short:⟧',
        'Lorries may pass.',
        'Boats may not.',
        '',
        PROSE,
        '',
        PROSE,
      ].join('\n'),
      furniture,
    ));

  const prose = [
    'He saw the minister’s car (a Volvo: blue).',
    'The river rose by 5 min every hour.',
    'Ana Roe reported from the bridge that lorries had been stopped.',
    'BBC News Director Ana Roe resigned.',
    'In 2024 the bridge was shut.',
    'The company said it had changed its privacy policy and terms of service in June.',
    'Read the words of the treaty, she told them, and weep.',
    'In a CBS/YouGov poll, voters liked the bridge.',
    'Loading docks were closed. Our approach to roadblocks has changed.',
    'By noon the bridge was full.',
    'Related industries have suffered since the bridge closed.',
    'For more than ten years the bridge was shut.',
    'A register for boats on the lake, the new Register/Bloomberg Politics poll found, would be liked.',
  ];
  for (const line of prose) it(`prose: ${line}`, () => check(page(PROSE, line, PROSE), furniture));

  it('ends before a sentence that is glued to a credit', () =>
    check('⟦Ann Lee speaks at the bridge on Monday. Ana Roe/AFP/Getty Images⟧Lee last visited the bridge in May.', furniture));

  it('takes the frame of a picture whole', () =>
    check(
      page(
        PROSE,
        '⟦Ann Lee speaks at the bridge on Monday.⟧\n⟦Ana Roe/Reuters⟧',
        PROSE,
        PROSE,
        '⟦Ann Lee, left, walks. Ana Roe/Reuters⟧',
        PROSE,
      ),
      furniture,
    ));

  it('takes what stands behind the page’s end', () =>
    check(
      page(
        PROSE,
        PROSE,
        PROSE,
        PROSE,
        PROSE,
        '⟦Sound Wire⟧',
        '⟦© 2025 Sound Tribune. All rights reserved.⟧',
        '⟦Sound Tribune⟧',
        '⟦We hope that you like our site.⟧',
      ),
      furniture,
    ));

  it('takes front matter', () => check(`⟦---⟧\n⟦title: A bridge⟧\n⟦date: 2025-03-18⟧\n⟦---⟧\n\n${PROSE}`, furniture));

  it('leaves the headline above a byline alone, below captions as well', () =>
    check(
      `⟦1 of 2 | A bridge in Verin. (AP Photo/Ana Roe)⟧\n⟦2 of 2 | Another bridge. (AP Photo/Ana Roe)⟧\nBridge of Verin closes to all lorries\n⟦By ANA ROE⟧\n\n${PROSE}\n\n${PROSE}`,
      furniture,
    ));

  it('leaves bullets that sum up the article alone', () =>
    check(
      `⟦News⟧\nBridge of Verin closes to all lorries\n⟦By Ana Roe⟧\nWhat you need to know:\n• The council insists on it\n• Lorries wait\n\n${PROSE}`,
      furniture,
    ));

  it('takes what the page tells of the author, and what follows the end of a press release', () =>
    check(
      page(
        '⟦By Ana Roe⟧',
        PROSE,
        PROSE,
        PROSE,
        PROSE,
        PROSE,
        '⟦ENDS⟧',
        '⟦The bridge was opened in Verin on 20 February.⟧',
        '⟦Ana covers bridges from Verin.⟧',
      ),
      furniture,
    ));

  it('leaves rules that will be updated alone', () =>
    check(page(PROSE, 'The new rule will be updated every three years, the ministry explains.', PROSE), furniture));

  it('gives bylines and credits apart', async () => {
    const [byline, credit, prose] = await paragraphsOf(page('By Ana Roe, Sound Tribune', 'Lee walks. Ana Roe/AFP', PROSE));
    assert.deepEqual(byline!.reading.furniture.bylines, [[0, 25]]);
    assert.deepEqual(credit!.reading.furniture.bylines, [[11, 22]]);
    assert.deepEqual(prose!.reading.furniture.bylines, []);
  });

  it('is the same for CRLF', async () => {
    const text = page(PROSE, 'Ann Lee speaks at the bridge on Monday.\nAna Roe/Reuters', PROSE, PROSE);
    const texts = async (t: string): Promise<string[]> => furniture(await paragraphsOf(t), t).map(({ start, end }) => t.slice(start, end));
    assert.deepEqual(await texts(text.replaceAll('\n', '\r\n')), await texts(text));
    const indented = 'Ann Lee/AFP/Getty ImagesVance last visited\n Mayor Ann Lee \n\n Mayor Ann Lee ';
    assert.deepEqual(await texts(indented.replaceAll('\n', '\r\n')), await texts(indented));
  });
});
