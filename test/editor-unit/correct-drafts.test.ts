import assert from 'node:assert/strict';
import { applyCorrections } from '../../src/engine/corrections/apply';
import { placeCorrections } from '../../src/engine/corrections/placed';
import type { Correction } from '../../src/engine/corrections/types';
import type { Article } from '../../src/editor/article/article';
import { Drafts, together, type Said } from '../../src/editor/corrections/correct/drafts';
import { lessonOf } from '../../src/editor/corrections/correct/lesson';
import { cutOf, stayingMention } from '../../src/editor/corrections/correct/offers';
import { originOf, saidOf, type Meant, type Origin } from '../../src/editor/corrections/correct/own';
import { subjectOf, subjectsAt, type Subject, type SubjectOf } from '../../src/editor/corrections/correct/subject';
import { ANNOTATIONS, article, place, TEXT } from './fixture';

const span = (words: string, nth = 1): { start: number; end: number } => ({ start: place(words, nth)[0], end: place(words, nth)[1] });

/** The fixture while it is corrected, gesture by gesture, as the store does it. */
class Desk {
  private corrections: readonly Correction[] = [];
  private made = 0;
  article: Article = article();

  say({ add = [], replace = [], remove = [] }: Said): this {
    const gone = new Set([...remove, ...replace.map(({ id }) => id)]);
    const time = (): string => `2026-11-22T10:00:${String(++this.made).padStart(2, '0')}Z`;
    this.corrections = [
      ...this.corrections.filter(({ id }) => !gone.has(id)),
      ...replace.map((one) => ({ ...one, modified: time() })),
      ...add.map((draft) => ({ ...draft, id: `urn:${this.made}`, creator: 'Ann', created: time() })),
    ];
    const { annotations, idle } = applyCorrections(TEXT, ANNOTATIONS, this.placed);
    assert.deepEqual(idle, [], 'each correction finds its object');
    this.article = { ...article(), annotations };
    return this;
  }

  get placed(): ReturnType<typeof placeCorrections> {
    return placeCorrections(TEXT, this.corrections);
  }

  get count(): number {
    return this.corrections.length;
  }

  get drafts(): Drafts {
    return new Drafts(this.article);
  }

  /** The annotation of a layer at words. */
  at<Layer extends Subject['layer']>(layer: Layer, words: string, nth = 1): SubjectOf<Layer> {
    const found = subjectOf(this.article, layer, span(words, nth));
    assert.ok(found?.layer === layer, `no ${layer} at “${words}”`);
    return found as SubjectOf<Layer>;
  }

  claim(content: string): SubjectOf<'claim'> {
    const [start] = place(content);
    const found = subjectsAt(this.article, { start, end: start + content.length }).find(
      (one) => one.layer === 'claim' && one.item.content.some((pair) => TEXT.slice(...pair) === content),
    );
    assert.ok(found?.layer === 'claim', `no claim “${content}”`);
    return found;
  }

  /** An annotation with what made it. */
  meant(subject: Subject): Meant {
    return { subject, origin: this.origin(subject) };
  }

  origin(subject: Subject): Origin | undefined {
    return originOf(subject, this.placed);
  }

  /** All words of a layer, with what matters of them behind. */
  get people(): readonly string[] {
    return this.article.annotations.mentions.map(({ start, end, person }) => `${TEXT.slice(start, end)}=${person}`);
  }
}

const speakers = ({ annotations }: Article): readonly (string | undefined)[] => annotations.quotes.map(({ speaker }) => speaker);
const sources = ({ annotations }: Article): readonly string[] => annotations.claims.map(({ sourceId }) => sourceId);
const words = (items: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  items.map(({ start, end }) => TEXT.slice(start, end));

describe('what is at a place', () => {
  it('is the narrowest first, for a cursor', () => {
    const [start] = place('useful');
    assert.deepEqual(
      subjectsAt(article(), { start, end: start }).map(({ layer }) => layer),
      ['quotation', 'claim', 'claim'],
    );
    const [name] = place('Anton Dravik');
    assert.equal(subjectsAt(article(), { start: name, end: name })[0]?.layer, 'person', 'what begins here, not the role that ends');
  });

  it('is what comes nearest to a selection', () => {
    assert.equal(subjectsAt(article(), span('Dravik of Veltria'))[0]?.layer, 'place');
    assert.equal(subjectsAt(article(), span('said Dravik had called the talks “useful.”'))[0]?.layer, 'claim');
    assert.deepEqual(subjectsAt(article(), span('Minister keeps')), []);
  });
});

describe('gestures', () => {
  it('confirm each layer, and change nothing else', () => {
    for (const subject of [...subjectsAt(article(), { start: 0, end: TEXT.length })]) {
      const desk = new Desk();
      desk.say(desk.drafts.confirm(subject));
      assert.ok(JSON.stringify(desk.article.annotations).includes('"confirmed"'), subject.layer);
      assert.deepEqual(desk.people, new Desk().people);
    }
  });

  it('reject: the claim of a rejected quotation changes with it, and taking it back brings all back', () => {
    const desk = new Desk();
    desk.say(desk.drafts.reject(desk.meant(desk.at('quotation', '“We will act,”'))));
    assert.equal(desk.article.annotations.quotes.length, 2);
    const claim = desk.article.annotations.claims.find(({ cue }) => cue[0]?.[0] === place('said', 2)[0]);
    assert.ok(!claim || claim.quotes.length === 0);
    desk.say({
      remove: saidOf({ ...new Desk().at('quotation', '“We will act,”') }, desk.placed, [span('“We will act,”')]).map(({ id }) => id),
    });
    assert.deepEqual(desk.article.annotations, ANNOTATIONS);
  });

  it('reject everywhere: nobody of that name is left, and the claims lose their source', () => {
    const desk = new Desk();
    desk.say(desk.drafts.rejectEverywhere(desk.at('person', 'Sorel', 2)));
    assert.deepEqual(desk.people, ['Anton Dravik=anton-dravik', 'Dravik=anton-dravik', 'Ann Lee=ann-lee']);
    assert.ok(!sources(desk.article).includes('nadira-sorel'));
  });

  it('change who speaks: quotation and claim go together', () => {
    const desk = new Desk();
    desk.say(desk.drafts.quotation(desk.at('quotation', '“We will act,”'), { speaker: { kind: 'person', name: 'Anton Dravik' } }));
    assert.equal(speakers(desk.article)[0], 'anton-dravik');
    assert.equal(sources(desk.article)[1], 'anton-dravik');
    desk.say(desk.drafts.claim(desk.claim('“We will act,”'), { source: { kind: 'organization', name: 'Veltpress' } }));
    assert.equal(sources(desk.article)[1], 'org:Veltpress');
    assert.equal(speakers(desk.article)[0], 'anton-dravik', 'who was named for the quotation itself stays');
    desk.say(desk.drafts.claim(desk.claim('“We will act,”'), { source: { kind: 'unknown' }, kind: 'want' }));
    assert.equal(sources(desk.article)[1], 'unknown');
    assert.equal(desk.article.annotations.claims[1]?.kind, 'want');
  });

  it('a name that is typed is marked where the article has it, and speaks', () => {
    const desk = new Desk();
    const mark = desk.drafts.mark(span('Minister'), 'person', { everywhere: true });
    const speaker = { kind: 'person', name: 'Minister' } as const;
    desk.say(together([mark, desk.drafts.quotation(desk.at('quotation', '“We will act,”'), { speaker })]));
    assert.equal(speakers(desk.article)[0], 'minister');
  });

  it('change kinds, values, holders and names', () => {
    const desk = new Desk();
    desk.say(desk.drafts.quotation(desk.at('quotation', '“grey fleet”'), { kind: 'speech' }));
    desk.say(desk.drafts.organization(desk.at('organization', 'Veltpress'), { kind: 'state', name: 'Velt Press' }));
    desk.say(desk.drafts.date(desk.at('date', 'Tuesday'), { timex: 'DATE', value: '2024-04-02' }));
    desk.say(desk.drafts.role(desk.at('role', 'a ministry spokesman'), { kind: 'person', name: 'Ann Lee' }));
    desk.say(desk.drafts.name(desk.at('person', 'Sorel', 2), 'N. Sorel'));
    const { quotes, organizations, dates, people } = desk.article.annotations;
    assert.equal(quotes[2]?.kind, 'speech');
    assert.deepEqual([organizations[0]?.kind, organizations[0]?.name], ['state', 'Velt Press']);
    assert.equal(dates[0]?.value, '2024-04-02');
    assert.equal(sources(desk.article)[4], 'ann-lee', 'what the unnamed said is hers');
    assert.equal(people[1]?.name, 'N. Sorel');
  });

  it('official or not: the kind of source follows', () => {
    const desk = new Desk();
    const standing = (): unknown => [desk.article.annotations.people[1]?.official, desk.article.annotations.claims[1]?.sourceKind];
    desk.say(desk.drafts.official(desk.at('person', 'Sorel', 2), false));
    assert.deepEqual(standing(), [false, 'person']);
    desk.say(desk.drafts.official(desk.at('person', 'Sorel', 2), true));
    assert.deepEqual(standing(), [true, 'official']);
  });

  it('merge two people, who are told apart again', () => {
    const desk = new Desk();
    desk.say(desk.drafts.merge(desk.at('person', 'Anton Dravik'), span('Sorel', 2)));
    assert.ok(!sources(desk.article).includes('nadira-sorel'));
    assert.equal(speakers(desk.article)[0], 'anton-dravik');
    const subject = desk.at('person', 'Sorel', 2);
    const stays = stayingMention(desk.article, subject);
    assert.ok(stays);
    assert.notEqual(TEXT.slice(stays.start, stays.end), 'Sorel', 'another form of the name');
    desk.say(desk.drafts.distinct(subject, span('Anton Dravik')));
    assert.deepEqual(desk.people, new Desk().people);
  });

  it('one name of two people: what the second says is hers', () => {
    const desk = new Desk();
    desk.say(desk.drafts.distinct(desk.at('person', 'Sorel', 2), span('Nadira Sorel')));
    assert.equal(desk.article.annotations.people.length, 4);
    assert.deepEqual(sources(desk.article).slice(1, 3), ['nadira-sorel', 'sorel']);
  });

  it('another kind of name, here and back', () => {
    const desk = new Desk();
    desk.say(desk.drafts.layer(desk.at('place', 'Porto Alva'), 'organization', true));
    assert.deepEqual(words(desk.article.annotations.organizations), ['Veltpress', 'Porto Alva']);
    desk.say(desk.drafts.layer(desk.at('organization', 'Porto Alva'), 'place', false));
    assert.deepEqual(words(desk.article.annotations.places), ['Veltria', 'Porto Alva']);
  });

  it('extend and shrink, again and again', () => {
    const desk = new Desk();
    desk.say(desk.drafts.extent(desk.at('date', 'Tuesday'), span('on Tuesday')));
    desk.say(desk.drafts.extent(desk.at('date', 'on Tuesday'), span('Tuesday that')));
    assert.deepEqual(words(desk.article.annotations.dates), ['Tuesday that', 'April 9']);
    desk.say(desk.drafts.extent(desk.at('person', 'Anton Dravik'), span('President Anton Dravik')));
    assert.equal(desk.people[0], 'President Anton Dravik=anton-dravik');
  });

  it('parts of a claim', () => {
    const desk = new Desk();
    desk.say(desk.drafts.claimPart(desk.claim('the strait would stay open'), 'content', [span('that the strait would stay open')]));
    assert.deepEqual(desk.article.annotations.claims[0]?.content, [place('that the strait would stay open')]);
    desk.say(desk.drafts.claimPart(desk.claim('that the strait would stay open'), 'source', [span('state agency Veltpress')]));
    assert.equal(sources(desk.article)[0], 'org:Veltpress');
  });

  it('split, and split or reject a piece', () => {
    const desk = new Desk();
    const split = (subject: Subject, offset: number): void => {
      const pieces = cutOf(desk.article, subject, offset);
      assert.ok(pieces && subject.layer !== 'claim');
      const [[left], [right]] = pieces;
      assert.ok(left && right);
      desk.say(desk.drafts.split(subject, [left, right], desk.origin(subject)));
    };
    split(desk.at('organization', 'Veltpress'), place('Veltpress')[0] + 4);
    assert.deepEqual(words(desk.article.annotations.organizations), ['Velt', 'press']);
    split(desk.at('organization', 'press'), place('press')[0] + 2);
    assert.deepEqual(words(desk.article.annotations.organizations), ['Velt', 'pr', 'ess']);
    const last = desk.article.annotations.organizations[2];
    const piece = last && subjectOf(desk.article, 'organization', last);
    assert.ok(piece);
    desk.say(desk.drafts.reject(desk.meant(piece)));
    assert.deepEqual(words(desk.article.annotations.organizations), ['Velt', 'pr']);
    const first = desk.article.annotations.organizations[0];
    const velt = first && subjectOf(desk.article, 'organization', first);
    assert.ok(velt);
    desk.say(desk.drafts.reject(desk.meant(velt)));
    assert.deepEqual(words(desk.article.annotations.organizations), ['pr']);
  });

  it('several pieces of one split are rejected together, soundly', () => {
    const desk = new Desk();
    desk.say(desk.drafts.split(desk.at('person', 'Anton Dravik'), [span('Anton'), span('Dravik')]));
    desk.say(desk.drafts.reject(desk.meant(desk.at('person', 'Anton')), desk.meant(desk.at('person', 'Dravik'))));
    assert.ok(!desk.people.some((one) => one.startsWith('Anton')), 'none is left standing');
    assert.equal(desk.count, 1);
    const body = desk.at('organization', 'Veltpress');
    const [start] = place('Veltpress');
    const pieces = [0, 2, 4].map((from, i) => ({ start: start + from, end: start + [2, 4, 9][i]! }));
    desk.say(desk.drafts.split(body, [pieces[0]!, { start: start + 2, end: start + 9 }]));
    const rest = desk.at('organization', 'ltpress');
    desk.say(desk.drafts.split(rest, [pieces[1]!, pieces[2]!], desk.origin(rest)));
    desk.say(desk.drafts.reject(...[pieces[0]!, pieces[2]!].map((piece) => desk.meant(subjectOf(desk.article, 'organization', piece)!))));
    assert.deepEqual(words(desk.article.annotations.organizations), ['lt']);
  });

  it('split a claim: the second has the same source', () => {
    const desk = new Desk();
    const subject = desk.claim('the strait would stay open');
    const pieces = cutOf(desk.article, subject, place('would stay open')[0]);
    assert.ok(pieces);
    desk.say(desk.drafts.splitClaim(subject, pieces, { kind: 'person', name: 'Anton Dravik' }));
    const found = desk.article.annotations.claims
      .filter(({ sourceId }) => sourceId === 'anton-dravik')
      .map(({ content }) => TEXT.slice(...content[0]!));
    assert.deepEqual(found.slice(0, 2), ['the strait', 'would stay open']);
  });

  it('mark what was not seen, and correct the mark', () => {
    const desk = new Desk();
    desk.say(desk.drafts.mark(span('Minister'), 'person', { official: true }));
    assert.equal(desk.article.annotations.people.find(({ id }) => id === 'minister')?.official, true);
    desk.say(desk.drafts.markDate(span('talks'), 'DATE', '2024-04-08'));
    desk.say(desk.drafts.markRole(span('agency'), undefined));
    desk.say(desk.drafts.mark(span('strait'), 'place', { everywhere: true }));
    desk.say(desk.drafts.markQuotation(span('ministry'), 'speech', { kind: 'person', name: 'Ann Lee' }));
    assert.deepEqual(words(desk.article.annotations.places), ['strait', 'Veltria', 'strait', 'Porto Alva']);
    assert.equal(speakers(desk.article).at(-1), 'ann-lee');
    const before = desk.count;
    const date = desk.at('date', 'talks');
    desk.say(desk.drafts.extent(date, span('the talks'), desk.origin(date)));
    assert.equal(desk.count, before, 'the mark itself is changed');
    assert.ok(words(desk.article.annotations.dates).includes('the talks'));
    const marked = desk.at('person', 'Minister');
    desk.say(desk.drafts.layer(marked, 'organization', false, desk.origin(marked)));
    assert.ok(words(desk.article.annotations.organizations).includes('Minister'));
    desk.say(desk.drafts.reject(desk.meant(desk.at('date', 'the talks'))));
    assert.deepEqual(words(desk.article.annotations.dates), ['Tuesday', 'April 9']);
  });

  it('mark a claim, and change its source and its words', () => {
    const desk = new Desk();
    desk.say(desk.drafts.markClaim({ source: [span('Ann Lee')], cue: [span('By')], content: [span('keeps the strait open')] }));
    const marked = (): SubjectOf<'claim'> => desk.claim('keeps the strait open');
    assert.equal(marked().item.sourceId, 'ann-lee');
    desk.say(desk.drafts.claim(marked(), { source: { kind: 'person', name: 'Nadira Sorel' }, kind: 'plan' }, desk.origin(marked())));
    assert.deepEqual([marked().item.sourceId, marked().item.kind], ['nadira-sorel', 'plan']);
    desk.say(desk.drafts.claimPart(marked(), 'content', [span('Minister keeps the strait open')], desk.origin(marked())));
    assert.equal(desk.claim('Minister keeps the strait open').item.sourceId, 'nadira-sorel');
    assert.equal(desk.count, 1);
  });

  it('mark all other occurrences of a name', () => {
    const desk = new Desk();
    desk.say(desk.drafts.reject(desk.meant(desk.at('person', 'Dravik', 2))));
    desk.say(desk.drafts.extent(desk.at('person', 'Anton Dravik'), span('Dravik')));
    assert.deepEqual(
      desk.people.filter((one) => one.startsWith('Dravik')),
      ['Dravik=anton-dravik'],
    );
    desk.say(desk.drafts.everywhere(desk.at('place', 'Veltria')));
    assert.deepEqual(words(desk.article.annotations.places), ['Veltria', 'Porto Alva']);
  });
});

describe('what corrections teach of a person', () => {
  const lesson = (desk: Desk): ReturnType<typeof lessonOf> => lessonOf(desk.article, desk.article.annotations.people[0]!, desk.placed);

  it('is the names that were merged, and whether somebody has called the person an official', () => {
    const desk = new Desk();
    assert.deepEqual(lesson(desk), { aliases: [] });
    desk.say(desk.drafts.merge(desk.at('person', 'Anton Dravik'), span('Nadira Sorel')));
    desk.say(desk.drafts.official(desk.at('person', 'Dravik', 2), false));
    assert.deepEqual(lesson(desk), { aliases: ['Nadira Sorel'], official: false });
  });

  it('is no family name, which is found without an entry', () => {
    const desk = new Desk();
    desk.say(desk.drafts.distinct(desk.at('person', 'Dravik', 2), span('Anton Dravik')));
    desk.say(desk.drafts.merge(desk.at('person', 'Anton Dravik'), span('Dravik', 2)));
    assert.deepEqual(lesson(desk), { aliases: [] });
  });
});
