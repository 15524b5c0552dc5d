import assert from 'node:assert/strict';
import type { Annotations } from '../../src/engine';
import { entityNodes, type EntityNode } from '../../src/editor/trees/entities';
import { finish } from '../../src/engine/steps';
import { article, place, TEXT } from './fixture';

/** The tree as indented lines. */
function lines(nodes: readonly EntityNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [indent + label(node), ...lines(node.children, `${indent}  `)]);
}

function label(node: EntityNode): string {
  switch (node.kind) {
    case 'group':
      return `${node.group} ${node.count}`;
    case 'body':
      return node.name ?? '-';
    case 'person':
      return `${node.person.name}: ${node.mentions} mentions, ${node.claims} claims`;
    case 'organization':
      return node.organization.name;
    case 'place':
      return node.place.name;
    case 'date':
      return `${node.date.value}: ${node.words}`;
    case 'mention':
      return TEXT.slice(...node.span);
  }
}

describe('the rows of the Entities tree', () => {
  it('are officials by country or body, other people, organizations, places, dates, each with mentions', () => {
    assert.deepEqual(lines(finish(entityNodes(article(), '', 'calendar'))), [
      'officials 2',
      '  Veltria',
      '    Anton Dravik: 2 mentions, 2 claims',
      '      Anton Dravik',
      '      Dravik',
      '  -',
      '    Nadira Sorel: 2 mentions, 2 claims',
      '      Nadira Sorel',
      '      Sorel',
      'people 1',
      '  Ann Lee: 1 mentions, 0 claims',
      '    Ann Lee',
      'organizations 1',
      '  Veltpress',
      '    Veltpress',
      'places 2',
      '  Veltria',
      '    Veltria',
      '  Porto Alva',
      '    Porto Alva',
      'dates 1',
      '  2024-04-09: Tuesday, April 9',
      '    Tuesday',
      '    April 9',
    ]);
  });

  it('are only those that hold the words of the filter, in any order, case and accents aside', () => {
    assert.deepEqual(lines(finish(entityNodes(article(), 'minister SORÉL', 'calendar'))), [
      'officials 1',
      '  Nadira Sorel: 2 mentions, 2 claims',
      '    Nadira Sorel',
      '    Sorel',
    ]);
    assert.deepEqual(finish(entityNodes(article(), 'nobody of that name', 'calendar')), []);
  });

  it('are officials without a country in between, where the article names none', () => {
    const [, sorel] = article().annotations.people;
    assert.ok(sorel);
    const [officials] = finish(entityNodes(article({ people: [sorel] }), '', 'calendar'));
    assert.deepEqual(officials?.children.map(label), ['Nadira Sorel: 2 mentions, 2 claims']);
  });

  it('leave out groups that hold nothing', () => {
    const nothing = article({ people: [], mentions: [], roles: [], organizations: [], places: [], dates: [], claims: [] });
    assert.deepEqual(finish(entityNodes(nothing, '', 'calendar')), []);
  });

  it('take a click to the first mention', () => {
    const [officials] = finish(entityNodes(article(), '', 'calendar'));
    assert.deepEqual(officials?.children[0]?.children[0]?.span, place('Anton Dravik'));
  });

  it('put days in the order of the calendar, and what is no day behind them', () => {
    const date = (value: string, type: 'DATE' | 'DURATION' | 'SET' = 'DATE') => ({ start: 0, end: 8, type, value, evidence: [] });
    const values = [date('P2D', 'DURATION'), date('PAST_REF'), date('P1W', 'SET'), date('2025-01'), date('2024-12-31'), date('XXXX-WXX-2')];
    const dates = finish(entityNodes(article({ dates: values }), '', 'calendar')).find(({ id }) => id === 'group:dates');
    assert.deepEqual(
      dates?.children.map((node) => node.kind === 'date' && node.date.value),
      ['2024-12-31', '2025-01', 'PAST_REF', 'XXXX-WXX-2', 'P2D', 'P1W'],
    );
  });

  it('list every date where it stands in the text, where that order is asked for', () => {
    const dates = finish(entityNodes(article(), '', 'text')).find(({ id }) => id === 'group:dates');
    assert.deepEqual(lines(dates?.children ?? []), ['2024-04-09: Tuesday', '2024-04-09: April 9']);
    assert.deepEqual(
      dates?.children.map(({ extent }) => extent),
      [place('Tuesday'), place('April 9')],
    );
  });

  it('mark a date that can be read in another way', () => {
    const evidence = [{ code: 'date-alternative', value: '2024-09-04' }] as const;
    const date = { start: 0, end: 8, type: 'DATE', value: '2024-04-09' } as const;
    const ambiguous = (dates: Annotations['dates']): boolean[] =>
      (finish(entityNodes(article({ dates }), '', 'calendar')).at(-1)?.children ?? []).map(
        (node) => node.kind === 'date' && node.ambiguous,
      );
    assert.deepEqual(ambiguous([{ ...date, evidence }]), [true]);
    assert.deepEqual(ambiguous([{ ...date, evidence: [] }]), [false]);
  });
});
