import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

describe('who a source is', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const sources = (text: string): string[] =>
    engine.analyse(text, { publicationDate: '2024-04-09' }).claims.map(({ sourceId }) => sourceId);

  it('the name behind a role and a title', () => {
    assert.deepEqual(sources('Minister of Public Health Dr Ana Ode said the clinic was closed.'), ['ana-ode']);
  });

  it('nobody but who holds it, behind an office of two bodies, and no seats in brackets', () => {
    assert.deepEqual(sources('FIFA President and IOC Vice President Ana Ode said the road was closed.'), ['ana-ode']);
    const [both] = sources('Senators Ana Ode (Nairobi) and Karl Brandt (Homa Bay) said the road was closed.');
    assert.equal(both, 'ana-ode|karl-brandt');
  });

  it('whoever stands in front of "who"', () => {
    assert.deepEqual(sources('The prize went to Minister Ana Ode, who urged people to stay at home.').slice(-1), ['ana-ode']);
  });

  it('an office without a name, and "he" behind it', () => {
    const [office, pronoun] = sources('The Swiss energy minister said the road was closed. He said it would open soon.');
    assert.match(office!, /^unnamed-/);
    assert.equal(pronoun, office);
  });

  it('the author of a document, by its words where it has none', () => {
    assert.deepEqual(sources('A survey published by the World Bank in July found that prices had risen.'), ['org:World Bank']);
    assert.deepEqual(sources('The affidavit says the road was closed.'), ['org:affidavit']);
    assert.deepEqual(sources('Minutes of the meeting say the road was closed.'), ['org:Minutes of the meeting']);
  });

  it('whoever has issued a document, without what stands behind', () => {
    const text =
      "Prime Minister Karl Brandt met Ivo Lund. A joint statement issued by Brandt's office after the meeting with Lund said it was late.";
    assert.deepEqual(sources(text).slice(-1), ['org:Karl Brandt’s office']);
    assert.deepEqual(sources('A statement published by the ministry said the road was closed.'), ['org:ministry']);
    assert.deepEqual(sources('A report seen by Reuters said the road was closed.'), ['org:report']);
  });

  it('a group by its words, without what stands behind it', () => {
    assert.deepEqual(sources('Economists in the region, polled in May, said prices would rise.'), ['org:Economists']);
    assert.deepEqual(sources('Some critics say the road is too long.'), ['org:critics']);
  });

  it('whoever is named later to hold the office of a headline or an opening', () => {
    const later = (headline: string, body: string): string => sources(`${headline}\n\n${body}`)[0]!;
    const governor = 'National Bank of Norway Governor Ana Ode said on Monday that prices would fall.';
    assert.equal(later('Central bank governor sees lower prices', governor), 'ana-ode');
    assert.equal(later('Central bank boss sees lower prices', governor), 'ana-ode');
    assert.equal(later('FM warns of delays', 'Foreign Minister Dr Karl Brandt said the road was closed.'), 'karl-brandt');
    assert.equal(later('UN chief calls for calm', 'U.N. Secretary-General Karl Brandt said the road was closed.'), 'karl-brandt');
    assert.equal(later('NYPD commissioner says crime falls', 'New York City Police Commissioner Ana Ode said so.'), 'ana-ode');
    assert.match(later('The governor of Ohio said prices fell.', 'Central Bank Governor Ana Ode said the road was closed.'), /^unnamed/);
    assert.equal(
      later('A former minister said prices fell.', 'Health Minister Ana Ode said the road was closed.').startsWith('ana'),
      false,
    );
    assert.equal(later('Deputy mayor says road is closed', 'Mayor Ana Ode said the road was closed.').startsWith('ana'), false);
  });

  it('an outlet whose name ends in a time', () => {
    assert.deepEqual(sources('USA Today reported that the road was closed.'), ['org:USA Today']);
    assert.deepEqual(sources('The minister resigned, according to The Mail on Sunday.'), ['org:Mail on Sunday']);
    assert.deepEqual(sources('The World Bank today said the road was closed.'), ['org:World Bank']);
  });

  it('a town or a school by its noun, and the owner or the whole of a document', () => {
    assert.deepEqual(sources('The city wants the wall rebuilt. The school said the road was closed.'), ['org:city', 'org:school']);
    assert.deepEqual(sources('The road was closed, China’s proclamation said.'), ['org:China']);
    assert.deepEqual(sources('Part of the letter reads: “We are ready.”'), ['org:letter']);
  });

  it('each of several bodies and countries', () => {
    const [three] = sources('Kenya, Uganda and Tanzania said the border was closed.');
    assert.equal(three, 'org:Kenya|org:Uganda|org:Tanzania');
    const [four] = sources('The European Union, the Arab League, the army, and Qatar urged both to stop the war.');
    assert.equal(four, 'org:European Union|org:Arab League|org:army|org:Qatar');
    assert.equal(sources('The army and Greenpeace said the road was closed.')[0], 'org:army|org:Greenpeace');
    assert.equal(sources('UNICEF, the children’s agency, and Norway said the road was closed.')[0]?.includes('children'), false);
    assert.equal(sources('Nepal and Chad officials said the road was closed.')[0]?.includes('officials'), false);
    assert.equal(sources('Police and prosecutors said the road was closed.')[0], 'org:Police and prosecutors');
    assert.equal(sources('After talks in Oslo, Peru, Chile, and Bolivia said the road was closed.')[0], 'org:Peru|org:Chile|org:Bolivia');
  });

  it('a ministry in small letters with what it is for', () => {
    assert.deepEqual(sources('The ministry of health said the road was closed.'), ['org:ministry of health']);
  });

  it('a body by what it is, as the one that spoke last', () => {
    for (const words of [
      'The group',
      'The Oslo-based rights group',
      'The rights watchdog',
      'The NGO',
      'The organization',
      'The pan-Nordic body',
    ])
      assert.deepEqual(
        sources(`Norway’s Greenpeace said the arrests went on. Amnesty International was not asked. ${words} said more were held.`),
        ['org:Greenpeace', 'org:Greenpeace'],
        words,
      );
    assert.deepEqual(sources('Amnesty International said the arrests went on. The farmers’ group said more were held.').slice(-1), [
      'org:farmers’ group',
    ]);
  });

  it('nobody for “the source”, whoever was named before', () => {
    const text = 'Talks were blocked, sources said. Prime Minister Ana Ode signalled support. “Things remain blocked,” the source said.';
    assert.equal(sources(text).at(-1), 'unknown');
  });

  it('both countries of a headline’s list, and no town with its country', () => {
    assert.deepEqual(sources('Norway, Ghana agree to open talks on trade\n\nThe talks begin in May, in the capital.'), [
      'org:Norway|org:Ghana',
    ]);
    assert.deepEqual(sources('Officials in Accra, Ghana said the road was closed.').length, 1);
  });

  it('all countries of a list that are counted, and nobody where the list names another number', () => {
    const list = 'Links broke after Kenya, Uganda, Rwanda and Tanzania cut them with Burundi in June, as Ghana watched.';
    const four = 'org:Kenya|org:Uganda|org:Rwanda|org:Tanzania';
    assert.deepEqual(sources(`${list} The four countries said they would talk.`), [four]);
    assert.deepEqual(sources(`${list} The three countries said they would talk.`), ['unknown']);
  });

  it('an office of somebody, and not the person', () => {
    assert.deepEqual(sources('Minister Ana Ode left on Monday. Her office said the road was closed.'), ['org:Ana Ode’s office']);
  });

  it('somebody of a body, and not the body', () => {
    assert.deepEqual(sources('A Hezbollah figure said the road was closed.'), ['unknown']);
    assert.deepEqual(sources('Hezbollah fighters said the road was closed.'), ['org:Hezbollah']);
    assert.deepEqual(sources('The United Nations envoy, Ambassador Ana Ode, said the road was closed.'), ['ana-ode']);
  });

  it('a body by its letters where the article never spells them out, and else by its name', () => {
    assert.deepEqual(sources('The IMF said growth would slow.'), ['org:IMF']);
    assert.deepEqual(sources('The International Monetary Fund met on Monday. The IMF said growth would slow.'), [
      'org:International Monetary Fund',
    ]);
  });

  it('the body whose word "the ministry" takes up, and no place in front of a body', () => {
    assert.deepEqual(sources('The Ministry of Health opened a clinic. The ministry said it was full.').slice(-1), [
      'org:Ministry of Health',
    ]);
    assert.deepEqual(sources('The US State Department said the road was closed.'), ['org:State Department']);
  });

  it('the name that the phrase is about, and no name in front of a noun', () => {
    assert.deepEqual(sources('“The road is closed,” former Lund administration aide Ana Ode wrote.'), ['ana-ode']);
    assert.deepEqual(sources('President Ivo Lund left. Lund administration officials said the road was closed.').slice(-1), [
      'org:Lund administration officials',
    ]);
    assert.deepEqual(sources('President Ivo Lund left. Lund himself said the road was closed.').slice(-1), ['ivo-lund']);
  });

  it('nobody of those that the quoted words name', () => {
    const text = 'Minister Karl Brandt met reporters. “Governor Ivo Lund asked for calm. Mayor Omar Hadi will see to it,” he said.';
    assert.deepEqual(sources(text), ['karl-brandt', 'ivo-lund']);
  });

  it('whoever spoke before, rather than whom he spoke of', () => {
    const text =
      'Mayor Karl Brandt said the road was closed. Brandt said Ivo Lund had left because Omar Hadi told him. It would open, he claimed.';
    assert.equal(sources(text).pop(), 'karl-brandt');
  });

  it('a body or an outlet by one word of its name', () => {
    assert.deepEqual(sources('The Wall Street Journal printed it. The Journal said the road was closed.').slice(-1), [
      'org:Wall Street Journal',
    ]);
  });

  it('a name that no list knows, with a country in it or behind a noun', () => {
    assert.deepEqual(sources('The Pakistan Tehrik-e-Awam said the road was closed.'), ['org:Pakistan Tehrik-e-Awam']);
    assert.deepEqual(sources('The nonprofit group Mothers Against Waste said the road was closed.'), ['org:Mothers Against Waste']);
    assert.deepEqual(sources('A post on Minister Ana Ode’s Facebook page said the road was closed.'), ['ana-ode']);
  });

  it('those of whom some are counted', () => {
    assert.deepEqual(sources('Only four of 26 economists predicted that the road would close.'), ['org:economists']);
  });

  it('the body that "the group" takes up', () => {
    assert.deepEqual(sources('Hezbollah left the town, Reuters reported. The group said the road was closed.').slice(-1), [
      'org:Hezbollah',
    ]);
  });

  it('somebody else whom a possessive tells', () => {
    assert.deepEqual(sources('Mayor Ana Ode left. Her father, Yehia, said the road was closed.').slice(-1), ['unknown']);
  });

  it('no place in front of a body that is told by its seat', () => {
    assert.deepEqual(sources('The Geneva-based WTO said the road was closed.'), ['org:WTO']);
    assert.deepEqual(sources('The European Union met on Monday. Brussels said the road was closed.').slice(-1), ['org:European Union']);
    assert.deepEqual(sources('Brussels said the road was closed.'), ['org:Belgium']);
  });

  it('a body by the noun that has told what it is', () => {
    assert.deepEqual(sources('The regional bloc ECOWAS said the road was closed. The regional bloc said it would open.').slice(-1), [
      'org:ECOWAS',
    ]);
    assert.deepEqual(sources('The navy said the road was closed. A statement said it would open.').slice(-1), ['org:navy']);
  });

  it('two people behind a comma', () => {
    assert.deepEqual(sources('Two ministers, Ana Ode and Karl Brandt, said the road was closed.'), ['ana-ode|karl-brandt']);
  });

  it('several people with their parties or offices between them', () => {
    const both = ['ana-ode|karl-brandt'];
    assert.deepEqual(sources('Sen. Ana Ode, D-Ore., and Sen. Karl Brandt, R-Idaho, said the road was closed.'), both);
    assert.deepEqual(sources('Sen. Ana Ode (D-Ore.) and Sen. Karl Brandt (R-Idaho) said the road was closed.'), both);
    assert.deepEqual(sources('Ana Ode, the mayor, and Karl Brandt, her deputy, said the road was closed.'), both);
    assert.deepEqual(sources('Ana Ode, Karl Brandt and Ivo Lund said the road was closed.'), ['ana-ode|karl-brandt|ivo-lund']);
    assert.deepEqual(sources('Ana Ode, a friend of Lund and Brandt, said the road was closed.'), ['ana-ode']);
  });

  it('nobody where the subject says so', () => {
    assert.deepEqual(sources('No group wants the road to be closed.'), ['unknown']);
  });

  it('a body without a name by its words', () => {
    assert.deepEqual(sources('The central bank left rates unchanged, saying the road was closed.'), ['org:central bank']);
    assert.deepEqual(sources('The police service denied that the road was closed.'), ['org:police service']);
    assert.deepEqual(sources('The agency said the road was closed.'), ['org:agency']);
    assert.deepEqual(sources('The European Medicines Agency met on Monday. The agency said the drug was safe.'), [
      'org:European Medicines Agency',
    ]);
  });

  it('the body behind a comma that is named after what it is', () => {
    assert.deepEqual(sources('The UN refugee agency, UNHCR, said the road was closed.'), ['org:UNHCR']);
  });

  it('whoever went without a name before, by the same noun, and not a minister in between', () => {
    const text = 'A Western diplomat said Foreign Minister Ana Ode was ill. “The road is closed,” the diplomat said.';
    const [first, second] = sources(text);
    assert.match(first!, /^unnamed-/);
    assert.equal(second, first);
  });

  it('not who the phrase names with which the sentence opens', () => {
    const text =
      'Ana Ode resigned in May. She admitted that the road was closed. Under questioning from Misty Lund, she conceded: “I knew.”';
    assert.deepEqual(sources(text), ['ana-ode', 'ana-ode']);
  });

  it('of two with such an office the one who acts', () => {
    const text = 'Turbo East MP Karl Brandt asked Speaker Ana Ode to close the road. “It is unsafe,” the legislator said.';
    assert.deepEqual(sources(text), ['karl-brandt', 'karl-brandt']);
    assert.deepEqual(sources('Turbo East MP Karl Brandt asked Speaker Ana Ode to go. “Never,” the Speaker said.').slice(-1), ['ana-ode']);
  });

  it('state media of the country that was named with them', () => {
    const text = 'Chinese state media reported that the road was closed. The port was open, state media said.';
    assert.deepEqual(sources(text), ['org:Chinese state media', 'org:Chinese state media']);
  });

  it('whoever has just spoken, whom a longer description takes up with "also"', () => {
    const text = 'Ana Ode said the road was closed.\nThe Progress MP for Lakeland East also said that it would open. She said it was late.';
    const [name, described, pronoun] = sources(text);
    assert.deepEqual([name, described, pronoun], ['ana-ode', 'ana-ode', 'ana-ode']);
  });

  it('another one where the description says nothing of going on, or somebody else is named in between', () => {
    assert.notEqual(sources('Ana Ode said it was closed.\nThe Progress MP for Lakeland East said that it would open.')[1], 'ana-ode');
    const between = 'Ana Ode said it was closed. Karl Brandt left.\nThe Progress MP for Lakeland East also said that it would open.';
    assert.notEqual(sources(between)[1], 'ana-ode');
  });

  it('nobody where officials are only counted', () => {
    assert.deepEqual(sources('Two officials said the road was closed.'), ['unknown']);
    assert.deepEqual(sources('Officials said the road was closed.'), ['org:Officials']);
  });

  it('the subject without the time in front of its verb', () => {
    assert.deepEqual(sources('Local farmers yesterday said the road was closed.'), ['org:Local farmers']);
    assert.deepEqual(sources('The World Bank last week said the road was closed.'), ['org:World Bank']);
  });

  it('both of two members who are named behind', () => {
    assert.deepEqual(sources('Two members, Ana Ode and Karl Brandt, said the road was closed.'), ['ana-ode|karl-brandt']);
  });

  it('a committee by its owner’s words, taken up by its noun', () => {
    const text = 'The Bank of Lakeland’s policy committee said the rate would fall.\nThe committee said it would act.';
    const [first, second] = sources(text);
    assert.equal(second, first);
  });

  it('the body that a phrase for what it is takes up', () => {
    assert.equal(sources('The sanctions hit Hezbollah on Monday. The governing body said it would act.')[0], 'org:Hezbollah');
  });

  it('a body, and not who speaks for it', () => {
    const text = 'A spokeswoman for the water department, Ana Ode, declined to comment. It is full, the department said.';
    assert.notEqual(sources(text).slice(-1)[0], 'ana-ode');
  });

  it('the body that members under arms belong to', () => {
    const again = (text: string): string | undefined => sources(text).pop();
    assert.equal(again('Fighters of the Moro National Front (MNF) left. The rebels said the road was closed.'), 'org:Moro National Front');
    assert.equal(again('Troops met M23 rebels near Goma. The armed fighters said the road was closed.'), 'org:M23');
    assert.equal(again('PKK guerrillas and Hamas militants met. The guerrillas said the road was closed.'), 'unknown');
    assert.equal(again('The army fought near Hamas offices. The Druze militants said the road was closed.'), 'org:Druze militants');
  });

  it('the only firm of the article, by its trade', () => {
    const again = (text: string): string | undefined => sources(text).pop();
    assert.equal(again('Ryanair cancelled flights. The budget airline said crews were missing.'), 'org:Ryanair');
    assert.equal(again('Deutsche Bank lost money. The German lender said it would close shops.'), 'org:Deutsche Bank');
    assert.notEqual(again('Toyota Motor and Honda met on Friday. The carmaker said prices would fall.'), 'org:Honda');
    assert.notEqual(again('Ryanair met an insurer on Friday. The insurer said prices would fall.'), 'org:Ryanair');
    assert.notEqual(again('Harvard University closed on Friday. The company said prices would fall.'), 'org:Harvard University');
  });

  it('the body that owns a statement, wherever "the statement" comes again', () => {
    assert.deepEqual(sources('A government statement said prices would fall. According to the statement, shops would open.'), [
      'org:government',
      'org:government',
    ]);
    const text = 'A police statement said three died.\n\nMayor Ana Ode visited the site.\n\nThe statement said the road was closed.';
    assert.equal(sources(text).pop(), 'org:police');
    assert.equal(sources('A statement said the road was closed. The statement said it was late.').pop(), 'org:statement');
  });

  it('the country that opens the sentence, for "what it called"', () => {
    const text = 'NATO said the plan was good.\n\nTurkey on Friday detained nine people over what it called a plot.';
    assert.equal(sources(text).pop(), 'org:Turkey');
    const other = 'NATO said the plan was good. Minister Ana Ode met the council over what it called a plot.';
    assert.equal(sources(other).pop(), 'org:NATO');
  });

  it('the agent behind quoted words, of a passive', () => {
    assert.equal(sources('The plan was described as “reckless” by Senator Ana Ode.').pop(), 'ana-ode');
    assert.equal(sources('Kenya said it was a plot, a charge dismissed as “absurd” by the African Union.').pop(), 'org:African Union');
    assert.equal(sources('The allegation was dismissed as “nonsense” by the Chinese embassy.').pop(), 'org:Chinese embassy');
    assert.equal(sources('The deal has been hailed as “historic” by Prime Minister Ana Ode.').pop(), 'ana-ode');
    assert.ok(!sources('The plan was described as “reckless” by Friday.').includes('org:Friday'));
  });

  it('the body named behind what it is, with an article and its letters', () => {
    const union =
      "The largest teachers' union, the National Union of Educators (NUE), said it would strike. The union said schools would close.";
    assert.deepEqual(sources(union).slice(0, 2), ['org:National Union of Educators', 'org:National Union of Educators']);
    const agency = 'The UN health agency, the World Health Organization (WHO), said cases were falling. The agency urged caution.';
    assert.deepEqual(sources(agency).slice(0, 2), ['org:World Health Organization', 'org:World Health Organization']);
  });

  it('another body of the kind, where its rank tells it from the first', () => {
    const text = 'The biggest union, the Union of Bakers (UB), said it would strike. The second-largest union said that it would not.';
    assert.notEqual(sources(text)[1], sources(text)[0]);
  });

  it('the owner of a noun that reports, and the country of an adjective', () => {
    assert.deepEqual(sources("The summit ended with Kenya's demand for a new vote."), ['org:Kenya']);
    assert.deepEqual(sources('The talks come amid Turkish criticism of the Swedish courts.'), ['org:Turkey']);
  });

  it('nobody where a source is only called one', () => {
    assert.deepEqual(sources('"The convoy left at dawn," a military source said.'), ['unknown']);
    assert.deepEqual(sources('One doctor in Manila said that he had been working for a day.'), ['unknown']);
  });

  it('a body that its capital alone tells', () => {
    assert.deepEqual(sources('The Minority said that the data were false.'), ['org:Minority']);
    assert.deepEqual(sources('The Briton said that he was lost.'), ['unknown']);
  });

  it('whoever holds an office by its very words, in small letters', () => {
    const text =
      'The Majority Leader in Parliament, Ana Ode, rejected the motion. On radio, the majority leader questioned the authority of the chair.';
    assert.deepEqual(sources(text).slice(-1), ['ana-ode']);
  });

  it('a politician whom the words only describe, where such a one spoke last', () => {
    const text =
      'Leader of Opposition in the Lakeland Assembly Ana Ode on Tuesday urged Governor Karl Brandt to act. In a letter addressed to the governor, the senior LPI(M) leader stated, "The post was objectionable."';
    assert.deepEqual(sources(text).slice(-1), ['ana-ode']);
    const other = 'Foreign Minister Ana Ode said the border would stay shut. The Front leader said it was a mistake.';
    assert.notEqual(sources(other)[1], 'ana-ode');
  });

  it('nobody still, where "she" goes on for somebody without a name', () => {
    const text =
      'A wife of one of the officers said she did not hear from her husband. She added that a police officer called her. "I can\'t tell you more," she said.';
    assert.equal(sources(text).slice(-1)[0], 'unknown');
  });

  it('both of two bodies of which one holds a name', () => {
    const text = 'He said that the army and the Houthi militia had promised to stop.';
    assert.deepEqual(sources(text).slice(-1), ['org:army|org:Houthi']);
  });

  it('somebody else whom a possessive in the plural tells', () => {
    const text = 'President Karl Brandt has been under pressure after his coalition partners complained that the road was closed.';
    assert.deepEqual(sources(text).slice(-1), ['unknown']);
  });

  it('the only one of a surname that is a word as well', () => {
    const text = 'Senator Jeff Flake, a Republican, said the road was closed. Flake has announced that it will open.';
    assert.deepEqual(sources(text).slice(-1), ['jeff-flake']);
  });

  it('a statement that is read in part', () => {
    const text = 'The ministry of health issued a statement on Monday. “The road is closed,” read the statement in part.';
    assert.deepEqual(sources(text).slice(-1), sources(text.replace(' in part', '')).slice(-1));
  });

  it('not the minister before where the description is another ministry’s', () => {
    const text = 'National Security Minister Ana Ode said the border was safe. The Education Minister also said schools would open.';
    assert.match(sources(text)[1]!, /^unnamed-/);
  });

  it('not the leader of one party by the name of another', () => {
    const text = 'Awami League President Ana Ode said nobody came. The BNP leader said the road was closed.';
    assert.match(sources(text)[1]!, /^unnamed-/);
    const same = 'ANC president Ana Ode spoke first. The ANC leader said the road was closed.';
    assert.equal(sources(same).at(-1), 'ana-ode');
  });

  it('whoever holds the office that letters stand for, and not the body of the same letters', () => {
    const told = 'Director of Public Prosecutions (DPP) Ana Ode wants the case closed. The DPP said the file was thin.';
    assert.deepEqual(sources(told), ['ana-ode', 'ana-ode']);
    assert.deepEqual(sources('Inspector General of Police Karl Brandt spoke. The IGP said roads were safe.'), ['karl-brandt']);
    const body = 'Ana Ode, the director of the Lakeland Rail Agency (LRA), spoke first. The LRA said the road was closed.';
    assert.notEqual(sources(body).at(-1), 'ana-ode');
  });

  it('the government by its country, whatever form its name has', () => {
    assert.deepEqual(sources('The Lebanese government said it would not sign.'), ['org:Lebanon government']);
    assert.deepEqual(sources('The Swiss federal government said it would not sign.'), ['org:Switzerland government']);
  });

  it('whoever wrote last, behind a post that nobody has called one', () => {
    assert.deepEqual(sources('“We will rebuild,” Mayor Ana Ode wrote on X. “Help is coming,” the tweet added.'), ['ana-ode', 'ana-ode']);
  });

  it('the country behind the dateline, for "what it called"', () => {
    assert.deepEqual(sources('OSLO (AP) — Norway on Monday expelled the envoy over what it called a plot.'), ['org:Norway']);
  });

  it('the name behind two offices, the first of them in a house', () => {
    assert.deepEqual(sources('Leader of Government in Parliament and Agriculture Minister Ana Ode said the order was clear.'), ['ana-ode']);
  });

  it('no two countries of which one is the dateline', () => {
    const text = 'OSLO – Envoys hurried on Monday to overcome Peru’s veto as they seek to finish the text.';
    assert.ok(sources(text).every((id) => !id.includes('|')));
  });
});
