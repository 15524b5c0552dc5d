import assert from 'node:assert/strict';
import { isDay, readArguments } from '../../src/cli/arguments';

describe('arguments', () => {
  it('reads files and options in any order', () => {
    assert.deepEqual(
      readArguments([
        'annotate',
        'a.txt',
        '--format',
        'csv',
        '-',
        '--date=2024-02-29',
        '-o',
        'out.csv',
        '-p',
        'a.json',
        '--people',
        'b.json',
      ]),
      {
        kind: 'annotate',
        files: ['a.txt', '-'],
        format: 'csv',
        date: '2024-02-29',
        output: 'out.csv',
        people: ['a.json', 'b.json'],
        corrections: true,
      },
    );
  });

  it('leaves the format to the input where none is given', () => {
    assert.deepEqual(readArguments(['annotate']), {
      kind: 'annotate',
      files: [],
      format: undefined,
      date: undefined,
      output: undefined,
      people: [],
      corrections: true,
    });
  });

  it('takes what follows -- for files', () => {
    const request = readArguments(['annotate', '--', '--odd-name.txt']);
    assert.deepEqual(request.kind === 'annotate' && request.files, ['--odd-name.txt']);
  });

  for (const [args, problem] of [
    [[], 'no command given'],
    [['anotate', 'a.txt'], "unknown command 'anotate'"],
    [['annotate', '--format', 'xml'], "unknown format 'xml': it is one of json, jsonl, csv"],
    [['annotate', '--date', '9 April'], "'9 April' is no day of the form YYYY-MM-DD"],
    [['annotate', '--date', '2023-02-29'], "'2023-02-29' is no day of the form YYYY-MM-DD"],
    [['annotate', '-', '-'], 'standard input (-) can be read only once'],
    [['annotate', '--verbose'], "Unknown option '--verbose'"],
    [['annotate', '--author', 'Ann'], '--author means nothing for annotate'],
    [['check', '--date', '2024-01-01'], '--date means nothing for check'],
    [['export', 'a.txt'], 'export needs --format: one of json, claims-csv, people-csv, dates-csv, report, w3c, brat, timeml, claim-review'],
    [
      ['export', 'a.txt', '-f', 'csv'],
      "unknown format 'csv': it is one of json, claims-csv, people-csv, dates-csv, report, w3c, brat, timeml, claim-review",
    ],
    [['export', 'a.txt', '-f', 'brat', '--url', 'x'], '--url belongs to --format claim-review'],
    [
      ['export', 'a.txt', '-f', 'claim-review', '--rating', 'False'],
      "'False' is no rating of the form verified=WORDS, disputed=WORDS, unverifiable=WORDS",
    ],
    [['import', 'a.ann'], 'import needs two files: what is imported, and the article'],
    [['import', 'a.ann', '-'], 'import reads files, not standard input'],
    [['import', 'a.ann', 'a.txt', '-f', 'xml'], "unknown format 'xml': it is one of w3c, brat"],
  ] as const) {
    it(`rejects ${args.join(' ') || 'nothing'}`, () => {
      assert.deepEqual(readArguments(args), { kind: 'usage', problem });
    });
  }

  it('reads what ClaimReviews need', () => {
    const request = readArguments([
      'export',
      'a.txt',
      '-f',
      'claim-review',
      '--publisher',
      'The Desk',
      '--url',
      'https://desk.example',
      '--rating',
      'disputed=False = no',
    ]);
    assert.ok(request.kind === 'export');
    assert.deepEqual(request.publication, { publisher: 'The Desk', url: 'https://desk.example', ratings: { disputed: 'False = no' } });
  });

  it('prefers help to whatever else is wrong', () => {
    assert.equal(readArguments(['anotate', '--help']).kind, 'help');
    assert.equal(readArguments(['-v']).kind, 'version');
  });

  it('knows the days of the calendar', () => {
    assert.deepEqual(
      ['2024-02-29', '2024-02-30', '2024-13-01', '2024-1-1', '20240101', '2024-01-01T00:00'].filter((word) => isDay(word)),
      ['2024-02-29'],
    );
  });
});
