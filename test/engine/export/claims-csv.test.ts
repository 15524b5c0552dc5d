import assert from 'node:assert/strict';
import type { Annotations, Claim, Pair } from '../../../src/engine';
import { CLAIMS_CSV_HEADER, claimsCsv, claimsCsvLines } from '../../../src/engine/export/claims-csv';
import { csvLine } from '../../../src/engine/export/csv';
import { NOTHING } from '../nothing';

const TEXT = 'Sea wall\r\n\r\n“It held,” the minister said. “Twice, in\r\none night.” Tass, citing him, put it otherwise.';

const at = (words: string): Pair => {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
};

const UNSURE: Claim = {
  id: 'c1',
  source: [at('the minister')],
  cue: [at('said')],
  content: [at('“It held,”'), at('“Twice, in\r\none night.”')],
  via: [at('Tass')],
  sourceId: 'ion-cazacu',
  sourceKind: 'official',
  kind: 'say',
  form: 'direct',
  quotes: ['q1', 'q2'],
  evidence: [],
};

const CLAIM: Claim = { ...UNSURE, confidence: 0.98765 };

const PEOPLE: Annotations['people'] = [
  { id: 'ion-cazacu', name: 'Ion Cazacu', aliases: [], official: true, roles: ['the minister'], country: 'Moldova', evidence: [] },
  { id: 'ana-popa', name: 'Ana Popa', aliases: [], official: false, roles: [], evidence: [] },
];

describe('claims as comma-separated values', () => {
  const cellsOf = (claim: Claim): string =>
    claimsCsvLines({
      name: 'a.txt',
      text: TEXT,
      annotations: { ...NOTHING, publicationDate: '2025-05-14', people: PEOPLE, claims: [claim] },
    });

  it('is one line a claim: place, speaker by name, words on one line, relay', () => {
    assert.equal(
      cellsOf({ ...CLAIM, evidence: [{ code: 'claim-cue' }, { code: 'cue-refused' }, { code: 'cue-modal' }] }),
      'a.txt,2025-05-14,c1,,3,12,65,Ion Cazacu,true,Moldova,the minister,said,"“It held,” … “Twice, in one night.”",direct,Tass,0.988,say,official,refused; modal,,,,,,\r\n',
    );
  });

  for (const [sourceId, speaker, official] of [
    ['ion-cazacu|ana-popa', 'Ion Cazacu; Ana Popa', 'true'],
    ['ana-popa', 'Ana Popa', 'false'],
    ['org:Foreign Ministry', 'Foreign Ministry', 'false'],
    ['unnamed-1', 'the minister', 'false'],
    ['unknown', 'the minister', 'false'],
  ] as const) {
    it(`names the speaker ${sourceId}`, () => {
      const cells = cellsOf({ ...CLAIM, sourceId }).split(',');
      assert.deepEqual(cells.slice(7, 9), [speaker, official]);
    });
  }

  it('leaves empty what is not known', () => {
    const bare: Claim = { ...UNSURE, source: [], via: [], sourceId: 'unknown', sourceKind: 'none' };
    const lines = claimsCsvLines({ name: 'a', text: TEXT, annotations: { ...NOTHING, claims: [bare] } });
    assert.equal(lines, 'a,,c1,,3,12,65,,false,,,said,"“It held,” … “Twice, in one night.”",direct,,,say,none,,,,,,,\r\n');
  });

  it('lists claims by their place and counts lines as editors do', () => {
    const late: Claim = { ...CLAIM, id: 'c2', source: [], cue: [], content: [at('put it otherwise')] };
    const text = claimsCsv({ name: 'a', text: TEXT, annotations: { ...NOTHING, claims: [late, CLAIM] } });
    const rows = text.split('\r\n').slice(1, 3);
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(2, 5)),
      [
        ['c1', '', '3'],
        ['c2', '', '4'],
      ],
    );
    assert.ok(text.startsWith(CLAIMS_CSV_HEADER));
  });
});

describe('a line of comma-separated values', () => {
  it('quotes what RFC 4180 asks for, and nothing else', () => {
    assert.equal(
      csvLine(['a b', 'a,b', 'say "no"', 'two\nlines', '', undefined, 3, false]),
      'a b,"a,b","say ""no""","two\nlines",,,3,false\r\n',
    );
  });
});
