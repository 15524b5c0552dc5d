import assert from 'node:assert/strict';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { applyCorrections } from '../../../src/engine/corrections/apply';
import { after, ANNOTATIONS, applied, at, claimTargets, claimWith, correct, targets, TEXT } from './article';

const speakerOf = (annotations: typeof ANNOTATIONS, words: string): string | undefined =>
  annotations.quotes.find(({ start }) => start === at(words).start)?.speaker;
const claimAt = (annotations: typeof ANNOTATIONS, words: string, nth = 1): (typeof ANNOTATIONS)['claims'][number] | undefined =>
  annotations.claims.find(({ content }) => content.some(([start]) => start === at(words, nth).start));
const person = (annotations: typeof ANNOTATIONS, id: string): (typeof ANNOTATIONS)['people'][number] | undefined =>
  annotations.people.find((one) => one.id === id);

describe('corrections of people', () => {
  it('leave everything as it is where there are none', () => {
    assert.equal(applied().annotations, ANNOTATIONS);
    const comment = correct({ type: 'comment', text: 'Check this.' }, claimTargets('c1'));
    assert.equal(applied(comment).annotations, ANNOTATIONS);
  });

  it('merge two: mentions, speakers and sources are the first one’s', () => {
    const merged = after(correct({ type: 'merge' }, targets(at('Ilse Brandt'), at('Tom Brandt'))));
    assert.equal(person(merged, 'tom-brandt'), undefined);
    assert.deepEqual(person(merged, 'ilse-brandt')?.aliases, ['Brandt', 'Tom Brandt']);
    assert.deepEqual(person(merged, 'ilse-brandt')?.roles, ['a dock worker']);
    assert.equal(claimAt(merged, 'Brandt had promised help')?.sourceId, 'ilse-brandt');
    assert.ok(merged.roles.every(({ person: id }) => id !== 'tom-brandt'));
    assert.deepEqual(person(merged, 'ilse-brandt')?.evidence[0], { code: 'corrected', value: 'Ann Lee 2026-11-22' });
  });

  it('merge a misspelt one into an official, who stays one', () => {
    const merged = after(correct({ type: 'merge' }, targets(at('Anton Dravic'), at('Anton Dravik'))));
    assert.equal(person(merged, 'anton-dravic')?.official, true);
    assert.equal(claimAt(merged, 'the strait would')?.sourceId, 'anton-dravic');
    assert.equal(claimAt(merged, 'the strait would')?.sourceKind, 'official');
  });

  it('merge in a chain, in whatever order they come', () => {
    const one = correct({ type: 'merge' }, targets(at('Ilse Brandt'), at('Tom Brandt')));
    const two = correct({ type: 'merge' }, targets(at('Speaker'), at('Ilse Brandt')));
    const merged = after(two, one);
    assert.deepEqual(applied(one, two), applied(two, one));
    assert.equal(speakerOf(merged, '“We are tired,”'), 'speaker');
    assert.equal(claimAt(merged, 'Brandt had promised help')?.sourceId, 'speaker');
  });

  it('part two that the engine takes for one; a pronoun goes with its antecedent', () => {
    const parted = after(correct({ type: 'distinct' }, targets(at('Ilse Brandt'), at('Brandt', 4))));
    const ids = parted.mentions.filter(({ start }) => [at('Brandt', 2).start, at('Brandt', 4).start].includes(start));
    assert.deepEqual(new Set(ids.map(({ person: id }) => id)).size, 1);
    const [id = ''] = ids.map((one) => one.person);
    assert.notEqual(id, 'ilse-brandt');
    assert.equal(person(parted, id)?.name, 'Brandt');
    assert.deepEqual(person(parted, 'ilse-brandt')?.aliases, []);
    assert.equal(speakerOf(parted, '“We are tired,”'), id);
    assert.equal(claimAt(parted, '“It is over,”')?.sourceId, id);
    assert.equal(speakerOf(parted, '“It is over,”'), id);
    assert.equal(claimAt(parted, 'the port would close')?.sourceId, 'ilse-brandt');
  });

  it('make somebody an official, or none; what sources are follows', () => {
    const yes = after(correct({ type: 'official', official: true }, targets(at('Ilse Brandt'))));
    assert.equal(person(yes, 'ilse-brandt')?.official, true);
    assert.equal(claimAt(yes, 'the port would close')?.sourceKind, 'official');
    assert.ok(!person(yes, 'ilse-brandt')?.evidence.some(({ code }) => code.startsWith('not-official')));
    const no = after(correct({ type: 'official', official: false }, targets(at('Sorel', 2))));
    assert.equal(person(no, 'nadira-sorel')?.official, false);
    assert.equal(claimAt(no, '“We will act,”')?.sourceKind, 'person');
  });

  it('name somebody; the article’s form becomes an alias', () => {
    const named = after(correct({ type: 'name', name: 'Ilse Brandt-Hale' }, targets(at('Brandt', 4))));
    assert.equal(person(named, 'ilse-brandt')?.name, 'Ilse Brandt-Hale');
    assert.deepEqual(person(named, 'ilse-brandt')?.aliases, ['Ilse Brandt', 'Brandt']);
  });

  it('reject one: roles stay, of somebody without a name, and speakers are unknown', () => {
    const without = after(correct({ type: 'reject', layer: 'person' }, targets(at('Speaker'))));
    assert.equal(person(without, 'speaker'), undefined);
    assert.equal(claimAt(without, 'he would wait')?.sourceId, 'unknown');
    assert.equal(claimAt(without, 'he would wait')?.sourceKind, 'anonymous');
    const tom = after(correct({ type: 'reject', layer: 'person' }, targets(at('Tom Brandt'))));
    assert.deepEqual(tom.roles.find(({ start }) => start === at('a dock worker').start)?.person, 'unnamed-1');
    assert.equal(claimAt(tom, 'Brandt had promised help')?.sourceId, 'unnamed-1');
  });

  it('reject one mention and leave the others', () => {
    const less = after(correct({ type: 'reject', layer: 'person' }, targets(at('Brandt', 2))));
    assert.equal(less.mentions.length, ANNOTATIONS.mentions.length - 1);
    assert.equal(claimAt(less, '“We are tired,”')?.sourceId, 'unknown');
    assert.equal(speakerOf(less, '“We are tired,”'), 'unknown');
    assert.equal(claimAt(less, 'the port would close')?.sourceId, 'ilse-brandt');
  });

  it('reject everywhere, but for what somebody has confirmed', () => {
    const none = after(correct({ type: 'reject', layer: 'person', everywhere: true }, targets(at('Brandt', 2))));
    assert.ok(none.mentions.every(({ person: id }) => id !== 'ilse-brandt'));
    assert.equal(person(none, 'ilse-brandt'), undefined);
    assert.equal(speakerOf(none, '“It is over,”'), 'unknown');
    const but = after(
      correct({ type: 'reject', layer: 'person', everywhere: true }, targets(at('Brandt', 2))),
      correct({ type: 'confirm', layer: 'person' }, targets(at('Ilse Brandt'))),
    );
    assert.equal(but.mentions.filter(({ person: id }) => id === 'ilse-brandt').length, 1);
  });

  it('mark one: by family name, by a new name, wherever it stands', () => {
    const marked = after(correct({ type: 'mark', layer: 'person', name: 'Nadira Sorel' }, targets(at('she'))));
    assert.equal(marked.mentions.find(({ start }) => start === at('she').start)?.person, 'nadira-sorel');
    const ministry = after(correct({ type: 'mark', layer: 'person', official: true }, targets(at('Harbour Radio'))));
    assert.equal(person(ministry, 'harbour-radio')?.official, true);
    assert.ok(
      ministry.organizations.every(({ name }) => name !== 'Harbour Radio'),
      'a person is no body',
    );
    const all = after(correct({ type: 'mark', layer: 'person', name: 'The Strait', everywhere: true }, targets(at('said'))));
    assert.equal(all.mentions.filter(({ person: id }) => id === 'the-strait').length, TEXT.split('said').length - 1);
  });

  it('extend, shrink and split mentions', () => {
    const longer = after(correct({ type: 'extent', layer: 'person' }, targets(at('Speaker'), at('The Speaker'))));
    assert.equal(person(longer, 'speaker')?.name, 'The Speaker');
    const split = after(correct({ type: 'split', layer: 'person' }, targets(at('Anton Dravik'), at('Anton'), at('Dravik'))));
    assert.deepEqual(
      split.mentions.slice(0, 2).map((span) => [split.words(span), span.person]),
      [
        ['Anton', 'anton'],
        ['Dravik', 'anton-dravik'],
      ],
    );
  });

  it('take a name for one of another layer', () => {
    const place = after(correct({ type: 'layer', from: 'organization', to: 'place' }, targets(at('Foreign Ministry'))));
    assert.ok(place.places.some(({ name }) => name === 'Foreign Ministry'));
    assert.ok(place.organizations.every(({ name }) => name !== 'Foreign Ministry'));
    assert.equal(claimAt(place, 'The so-called')?.sourceId, 'unknown');
    const body = after(correct({ type: 'layer', from: 'person', to: 'organization' }, targets(at('Speaker'))));
    assert.equal(claimAt(body, 'he would wait')?.sourceId, 'org:Speaker');
    assert.equal(claimAt(body, 'he would wait')?.sourceKind, 'institution');
  });
});

describe('corrections of roles, dates, places and bodies', () => {
  it('give a role to somebody else', () => {
    const given = after(
      correct({ type: 'change', layer: 'role', person: { kind: 'person', name: 'Ilse Brandt' } }, targets(at('a dock worker'))),
    );
    assert.deepEqual(person(given, 'ilse-brandt')?.roles, ['a dock worker']);
    assert.deepEqual(person(given, 'tom-brandt')?.roles, []);
  });

  it('mark a role: of whoever stands beside it, else of nobody by name', () => {
    const marked = after(correct({ type: 'mark', layer: 'role' }, targets(at('The Speaker'))));
    assert.equal(marked.roles.find(({ start }) => start === at('The Speaker').start)?.person, 'speaker');
    const fleet = after(correct({ type: 'mark', layer: 'role' }, targets(at('Nobody'))));
    assert.equal(fleet.roles.find(({ start }) => start === at('Nobody').start)?.person, 'unnamed-1');
  });

  it('reject a role: who was an official for it alone is none', () => {
    const less = after(correct({ type: 'reject', layer: 'role' }, targets(at('President'))));
    assert.deepEqual(person(less, 'anton-dravik')?.roles, []);
    assert.equal(person(less, 'anton-dravik')?.official, false);
    assert.equal(claimAt(less, 'the strait would')?.sourceKind, 'person');
  });

  it('change a date, and forget what the engine said of its value', () => {
    const dated = after(correct({ type: 'change', layer: 'date', value: '2025-04-15' }, targets(at('Tuesday'))));
    assert.equal(dated.dates[1]?.value, '2025-04-15');
    assert.equal(dated.dates[1].type, 'DATE');
    assert.equal(dated.dates[2]?.value, '2025-04-08');
    const span = after(
      correct({ type: 'extent', layer: 'date' }, targets(at('Tuesday'), at('on Tuesday'))),
      correct({ type: 'reject', layer: 'date', everywhere: true }, targets(at('Wednesday'))),
      correct({ type: 'mark', layer: 'date', timex: 'DATE', value: 'FUTURE_REF' }, targets(at('would wait'))),
    );
    assert.deepEqual(span.dates.map(span.words), ['April 9', 'on Tuesday', 'Tuesday', 'would wait']);
  });

  it('change a body wherever it stands, and who is named by it', () => {
    const body = after(
      correct({ type: 'change', layer: 'organization', name: 'Veltrian Foreign Ministry', kind: 'state' }, targets(at('Foreign Ministry'))),
    );
    assert.equal(body.organizations[1]?.name, 'Veltrian Foreign Ministry');
    assert.equal(claimAt(body, 'The so-called')?.sourceId, 'org:Veltrian Foreign Ministry');
  });

  it('mark bodies and places', () => {
    const marked = after(
      correct({ type: 'mark', layer: 'organization', kind: 'other', everywhere: true }, targets(at('port'))),
      correct({ type: 'mark', layer: 'place' }, targets(at('Dockers’ Union'))),
    );
    assert.deepEqual(
      marked.organizations.map(({ name }) => name),
      ['port', 'Foreign Ministry', 'Harbour Radio'],
    );
    assert.equal(marked.places.length, ANNOTATIONS.places.length + 1);
  });
});

describe('corrections of quotations and claims', () => {
  it('reject a quotation: a claim that is nothing else goes, another one changes its form', () => {
    const less = after(
      correct({ type: 'reject', layer: 'quotation' }, targets(at('“We are tired,”'))),
      correct({ type: 'reject', layer: 'quotation' }, targets(at('“useful.”'))),
    );
    assert.equal(claimAt(less, '“We are tired,”'), undefined);
    assert.equal(claimAt(less, 'the talks')?.form, 'indirect');
    assert.deepEqual(claimAt(less, 'the talks')?.quotes, []);
    assert.deepEqual(
      less.quotes.map(({ id }) => id),
      ['q1', 'q2', 'q3', 'q4'],
    );
    assert.deepEqual(
      less.claims.map(({ id }) => id),
      less.claims.map((_, i) => `c${String(i + 1)}`),
    );
    assert.deepEqual(claimAt(less, '“It is over,”')?.quotes, ['q4']);
  });

  it('change the kind of a quotation, and the forms of claims with it', () => {
    const term = after(correct({ type: 'change', layer: 'quotation', kind: 'term' }, targets(at('“useful.”'))));
    assert.equal(speakerOf(term, '“useful.”'), undefined);
    assert.equal(claimAt(term, 'the talks')?.form, 'indirect');
    const speech = after(correct({ type: 'change', layer: 'quotation', kind: 'speech' }, targets(at('“grey fleet”'))));
    assert.equal(claimAt(speech, 'The so-called')?.form, 'mixed');
    assert.equal(speakerOf(speech, '“grey fleet”'), 'unknown');
  });

  it('change a speaker, and the source of the claim, and what goes on from it', () => {
    const changed = after(
      correct({ type: 'change', layer: 'quotation', speaker: { kind: 'person', name: 'Ilse Brandt' } }, targets(at('“We will act,”'))),
    );
    assert.equal(speakerOf(changed, '“We will act,”'), 'ilse-brandt');
    assert.equal(speakerOf(changed, '“Nobody will stop us.”'), 'ilse-brandt');
    assert.equal(claimAt(changed, '“We will act,”')?.sourceId, 'ilse-brandt');
    assert.equal(claimAt(changed, '“We will act,”')?.sourceKind, 'person');
    assert.deepEqual(changed.quotes[0]?.evidence[0], { code: 'corrected', value: 'Ann Lee 2026-11-22' });
  });

  it('change a source, and the speakers of the claim’s quotations', () => {
    const changed = after(
      correct({ type: 'change', layer: 'claim', source: { kind: 'organization', name: 'Harbour Radio' } }, claimTargets('c10')),
    );
    assert.equal(speakerOf(changed, '“It is over,”'), 'org:Harbour Radio');
    assert.equal(claimAt(changed, '“It is over,”')?.sourceKind, 'institution');
    const unknown = after(correct({ type: 'change', layer: 'claim', source: { kind: 'unknown' } }, claimTargets('c1')));
    assert.equal(claimAt(unknown, 'the strait')?.sourceKind, 'anonymous');
  });

  it('leaves the kind of a source that no correction touches', () => {
    const worker = ANNOTATIONS.claims.map((claim) =>
      claim.id === 'c9' ? { ...claim, sourceId: 'unknown', sourceKind: 'person' as const } : claim,
    );
    const date = correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')));
    const { annotations } = applyCorrections(TEXT, { ...ANNOTATIONS, claims: worker }, placeCorrections(TEXT, [date]));
    assert.deepEqual(annotations.claims, worker);
  });

  it('finds a speaker by the name that another correction has given, and says where there is none', () => {
    const named = after(
      correct({ type: 'change', layer: 'claim', source: { kind: 'person', name: 'Ilse Hale' } }, claimTargets('c1')),
      correct({ type: 'name', name: 'Ilse Hale' }, targets(at('Ilse Brandt'))),
    );
    assert.equal(claimAt(named, 'the strait')?.sourceId, 'ilse-brandt');
    const nobody = correct({ type: 'change', layer: 'claim', source: { kind: 'person', name: 'Nobody Here' } }, claimTargets('c1'));
    assert.deepEqual(applied(nobody).idle, [nobody.id]);
  });

  it('change a claim’s parts', () => {
    const changed = after(
      correct(
        { type: 'change', layer: 'claim', kind: 'plan' },
        claimWith('c7', { content: [at('“grey fleet”')], source: [at('Harbour Radio')] }),
      ),
    );
    const [claim] = changed.claims.filter(({ kind }) => kind === 'plan');
    assert.ok(claim);
    assert.deepEqual(claim.content, [[at('“grey fleet”').start, at('“grey fleet”').end]]);
    assert.equal(claim.sourceId, 'org:Harbour Radio');
    assert.equal(claim.cue[0]?.[0], at('said', 6).start);
  });

  it('reject a claim; those within stand where it stood', () => {
    const less = after(correct({ type: 'reject', layer: 'claim' }, claimTargets('c3')));
    assert.equal(less.claims.length, ANNOTATIONS.claims.length - 1);
    assert.equal(claimAt(less, 'the talks')?.within, undefined);
    assert.equal(speakerOf(less, '“useful.”'), 'anton-dravik');
  });

  it('mark a claim: its source, form, quotations and the claim around it are told', () => {
    const base = correct({ type: 'reject', layer: 'claim' }, claimTargets('c4'));
    const marked = after(
      base,
      correct({ type: 'mark', layer: 'claim' }, [
        { ...targets(at('Dravik', 2))[0]!, part: 'source' },
        { ...targets(at('called'))[0]!, part: 'cue' },
        { ...targets(at('the talks “useful.”'))[0]!, part: 'content' },
      ]),
    );
    const claim = claimAt(marked, 'the talks');
    assert.ok(claim);
    assert.deepEqual(
      [claim.id, claim.sourceId, claim.sourceKind, claim.form, claim.within],
      ['c4', 'anton-dravik', 'official', 'mixed', 'c3'],
    );
    assert.deepEqual(claim.quotes, ['q3']);
  });

  it('mark a quotation with its speaker', () => {
    const marked = after(
      correct(
        { type: 'mark', layer: 'quotation', kind: 'speech', speaker: { kind: 'person', name: 'Tom Brandt' } },
        targets(at('had promised help')),
      ),
    );
    const quotation = marked.quotes.find(({ start }) => start === at('had promised help').start);
    assert.equal(quotation?.speaker, 'tom-brandt');
    assert.equal(claimAt(marked, 'Brandt had promised')?.form, 'mixed');
  });

  it('confirm: nothing changes but the reason', () => {
    const sure = after(
      correct({ type: 'confirm', layer: 'claim' }, claimTargets('c1')),
      correct({ type: 'confirm', layer: 'quotation' }, targets(at('“useful.”'))),
      correct({ type: 'confirm', layer: 'place' }, targets(at('Veltria'))),
    );
    assert.deepEqual(sure.claims[0]?.evidence, [{ code: 'confirmed', value: 'Ann Lee 2026-11-22' }]);
    assert.equal(sure.claims[0].confidence, 1);
    assert.equal(sure.quotes[2]?.evidence[0]?.code, 'confirmed');
    assert.equal(sure.places[0]?.evidence?.[0]?.code, 'confirmed');
  });
});

describe('corrections that contradict each other', () => {
  it('the later one stands, and the two are named', () => {
    const no = correct({ type: 'reject', layer: 'quotation' }, targets(at('“useful.”')), 'Ann Lee');
    const yes = correct({ type: 'confirm', layer: 'quotation' }, targets(at('“useful.”')), 'Tom Hale');
    const { annotations, conflicts } = applied(yes, no);
    assert.equal(annotations.quotes.length, ANNOTATIONS.quotes.length);
    assert.deepEqual(conflicts, [{ winner: yes, loser: no }]);
  });

  it('whoever changes their mind contradicts nobody', () => {
    const first = correct({ type: 'change', layer: 'date', value: '2025-04-01' }, targets(at('Tuesday')));
    const then = correct({ type: 'change', layer: 'date', value: '2025-04-15' }, targets(at('Tuesday')));
    const { annotations, conflicts } = applied(then, first);
    assert.equal(annotations.dates[1]?.value, '2025-04-15');
    assert.deepEqual(conflicts, []);
  });

  it('to merge and to keep apart exclude each other, whichever person is named first', () => {
    const one = correct({ type: 'merge' }, targets(at('Ilse Brandt'), at('Tom Brandt')), 'Ann Lee');
    const two = correct({ type: 'distinct' }, targets(at('Tom Brandt'), at('Ilse Brandt')), 'Tom Hale');
    assert.equal(applied(one, two).conflicts.length, 1);
    assert.equal(applied(one, two).annotations.people.length, ANNOTATIONS.people.length);
  });

  it('a modified correction counts from then on', () => {
    const early = correct({ type: 'change', layer: 'date', value: '2025-04-01' }, targets(at('Tuesday')));
    const late = correct({ type: 'change', layer: 'date', value: '2025-04-15' }, targets(at('Tuesday')));
    const again = { ...early, modified: '2026-11-30T12:00:00+01:00' };
    assert.equal(applied(again, late).annotations.dates[1]?.value, '2025-04-01');
  });

  it('what is not placed for sure does not count', () => {
    const correction = correct({ type: 'reject', layer: 'quotation' }, targets(at('“useful.”')));
    const now = TEXT.replace('“useful.”', '“good.”');
    const placed = placeCorrections(now, [correction]);
    assert.notEqual(placed[0]?.status, 'exact');
    assert.equal(applyCorrections(now, ANNOTATIONS, placed).annotations, ANNOTATIONS);
  });
});
