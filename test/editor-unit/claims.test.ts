import assert from 'node:assert/strict';
import { claimNodes } from '../../src/editor/trees/claim-nodes';
import type { ClaimNode } from '../../src/editor/trees/claims';
import { TreeModel } from '../../src/editor/trees/model';
import type { Claim } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { ANNOTATIONS, article, place } from './fixture';

function lines(nodes: readonly ClaimNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [indent + label(node), ...lines(node.children, `${indent}  `)]);
}

function label(node: ClaimNode): string {
  switch (node.kind) {
    case 'speaker':
      return `${node.speaker.name ?? '-'} ${node.count}`;
    case 'form':
      return `${node.form} ${node.count}`;
    case 'relay':
      return `${node.name ?? '-'} ${node.count}`;
    case 'act':
      return `${node.act} ${node.count}`;
    case 'source':
      return `${node.source} ${node.count}`;
    case 'state':
      return `${node.state} ${node.count}`;
    case 'claim':
      return `${node.speakers.map(({ name }) => name).join()} ${node.cue}: ${node.content}`;
    case 'via':
      return `via ${node.name}`;
    case 'within':
      return `within ${node.outer.content}`;
  }
}

const all = { words: '' };

describe('the rows of the Claims tree', () => {
  it('are the claims in text order, relays below, claims within claims nested', () => {
    assert.deepEqual(lines(finish(claimNodes(article(), 'text', all))), [
      'Anton Dravik said: the strait would stay open',
      '  via Veltpress',
      'Nadira Sorel said: “We will act,”',
      'Nadira Sorel said: Dravik had called the talks “useful.”',
      '  Anton Dravik called: the talks “useful.”',
      'a ministry spokesman said: The “grey fleet” left on April 9',
    ]);
  });

  it('can be grouped by speaker; what stands within another claim says so', () => {
    assert.deepEqual(lines(finish(claimNodes(article(), 'speaker', all))), [
      'Anton Dravik 2',
      '  Anton Dravik said: the strait would stay open',
      '    via Veltpress',
      '  Anton Dravik called: the talks “useful.”',
      '    within Dravik had called the talks “useful.”',
      'Nadira Sorel 2',
      '  Nadira Sorel said: “We will act,”',
      '  Nadira Sorel said: Dravik had called the talks “useful.”',
      'a ministry spokesman 1',
      '  a ministry spokesman said: The “grey fleet” left on April 9',
    ]);
  });

  it('put a claim of two under both, and nobody last', () => {
    const [first, second] = ANNOTATIONS.claims;
    assert.ok(first && second);
    const claims = [
      { ...first, sourceId: 'unknown', source: [] },
      { ...second, sourceId: 'anton-dravik|nadira-sorel' },
    ];
    const heads = finish(claimNodes(article({ claims }), 'speaker', all)).map(label);
    assert.deepEqual(heads, ['Anton Dravik 1', 'Nadira Sorel 1', '- 1']);
  });

  it('name a source that is nobody’s by its words, without the comma behind it', () => {
    const [first] = ANNOTATIONS.claims;
    assert.ok(first);
    const claims = [{ ...first, sourceId: 'unknown', source: [place('“We will act,')] }];
    const [row] = finish(claimNodes(article({ claims }), 'text', all));
    assert.equal(row?.kind === 'claim' && row.speakers[0]?.name, '“We will act');
  });

  it('are grouped by the words for a speaker who is no person and no body; a pronoun that means nobody names nobody', () => {
    const [first, second, third] = ANNOTATIONS.claims;
    assert.ok(first && second && third);
    const claims = [
      { ...first, sourceId: 'unknown', source: [place('that')] },
      { ...second, sourceId: 'unknown', source: [place('state agency')] },
      { ...third, sourceId: 'anton-dravik' },
      { ...third, id: 'c6', sourceId: 'unknown', source: [place('state agency')] },
    ];
    const groups = finish(claimNodes(article({ claims }), 'speaker', all));
    assert.deepEqual(groups.map(label), ['Anton Dravik 1', 'state agency 2', '- 1']);
    const id = groups[1]?.kind === 'speaker' ? groups[1].speaker.id : '';
    assert.deepEqual(finish(claimNodes(article({ claims }), 'speaker', { words: '', speaker: id })).map(label), ['state agency 2']);
  });

  it('can be grouped by form, and by relay', () => {
    assert.deepEqual(finish(claimNodes(article(), 'form', all)).map(label), ['direct 1', 'mixed 2', 'indirect 2']);
    assert.deepEqual(finish(claimNodes(article(), 'relay', all)).map(label), ['Veltpress 1', '- 4']);
  });

  it('can be grouped by kind of source, and by kind of claim', () => {
    assert.deepEqual(finish(claimNodes(article(), 'source', all)).map(label), ['official 4', 'institution 1']);
    assert.deepEqual(finish(claimNodes(article(), 'kind', all)).map(label), ['say 4', 'think 1']);
  });

  it('put what a speaker said above what he thinks', () => {
    const claims = ANNOTATIONS.claims.map((claim) =>
      claim.id === 'c1' ? { ...claim, kind: 'think' as const } : { ...claim, kind: 'say' as const },
    );
    const [dravik] = finish(claimNodes(article({ claims }), 'speaker', all));
    assert.deepEqual(
      dravik!.children.map((node) => node.kind === 'claim' && node.claim.id),
      ['c4', 'c1'],
    );
  });

  it('can be narrowed to sayings', () => {
    const shown = lines(finish(claimNodes(article(), 'kind', { words: '', sayings: true })));
    assert.equal(shown[0], 'say 4');
    assert.ok(shown.every((line) => !line.startsWith('think')));
  });

  it('are filtered by what their hovers tell, too, whose words a filter may begin', () => {
    const told = ({ form }: Claim): string => (form === 'indirect' ? 'Indirect: a pronoun' : 'Direct');
    const count = (words: string): number => finish(claimNodes(article(), 'form', { words }, undefined, told)).length;
    assert.equal(count('direct'), 2, 'direct and mixed');
    assert.equal(count('pronoun indir'), 1);
    assert.equal(count('noun'), 0);
  });

  it('say what stands against the act where the cue does not show it', () => {
    const [first, ...others] = ANNOTATIONS.claims;
    const evidence = [{ code: 'cue-hedged', at: place('Tuesday') } as const, { code: 'cue-refused', at: place('said') } as const];
    const [row] = finish(claimNodes(article({ claims: [{ ...first!, evidence }, ...others] }), 'text', all));
    assert.deepEqual(row?.kind === 'claim' && row.moods, ['cue-hedged']);
  });

  it('say which relays are state-run', () => {
    const organizations = ANNOTATIONS.organizations.map((body) => ({ ...body, stateRun: true as const }));
    const [relay] = finish(claimNodes(article({ organizations }), 'relay', all));
    assert.ok(relay?.kind === 'relay' && relay.stateRun);
  });

  it('can be narrowed to one speaker, and to words of claim, speaker or relay', () => {
    assert.deepEqual(lines(finish(claimNodes(article(), 'speaker', { words: '', speaker: 'nadira-sorel' }))).slice(0, 1), [
      'Nadira Sorel 2',
    ]);
    assert.deepEqual(lines(finish(claimNodes(article(), 'text', { words: 'veltpress' }))), [
      'Anton Dravik said: the strait would stay open',
      '  via Veltpress',
    ]);
    // The outer claim is another speaker's: the inner one stands for itself.
    assert.deepEqual(lines(finish(claimNodes(article(), 'text', { words: 'talks', speaker: 'anton-dravik' }))), [
      'Anton Dravik called: the talks “useful.”',
    ]);
  });

  it('keep their ids when a claim is put in above them, and never share one', () => {
    const [first, ...rest] = ANNOTATIONS.claims;
    assert.ok(first);
    const ids = (nodes: readonly ClaimNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const before = ids(finish(claimNodes(article({ claims: rest }), 'text', all)));
    const after = ids(finish(claimNodes(article(), 'text', all)));
    assert.deepEqual(after.slice(-before.length), before);
    const twice = ids(finish(claimNodes(article({ claims: [first, { ...first, id: 'c9' }] }), 'speaker', all)));
    assert.equal(new Set(twice).size, twice.length);
  });

  it('are found by the cursor: the innermost claim', () => {
    const model = finish(TreeModel.of(finish(claimNodes(article(), 'text', all))));
    const inner = model.at(place('useful')[0]);
    assert.equal(inner && label(inner), 'Anton Dravik called: the talks “useful.”');
    const outer = model.at(place('Sorel', 2)[0]);
    assert.equal(outer && label(outer), 'Nadira Sorel said: Dravik had called the talks “useful.”');
    assert.equal(model.at(0), undefined);
    assert.equal(inner && model.parentOf(inner.id)?.id, outer?.id);
  });
});
