/** What `--help` prints: lines of at most 100 characters. */
export const HELP = `on-the-record: who said what, in news articles

Usage
  on-the-record annotate [FILES|-] [--format json|jsonl|csv] [--date YYYY-MM-DD] [--output FILE]
                         [--people FILE]…

Reads articles and writes what they hold: the people named in them, officials marked as such, with
their roles; quotations with their speakers; dates with their values; organizations and places; and
the claims: who is reported to have said what, relayed by whom. Nothing leaves this machine.

Input
  FILES             one article a file: plain text in UTF-8, or in UTF-16 with a byte order mark
  *.jsonl *.ndjson  one article a line: {"id": "…", "text": "…", "publicationDate": "2024-04-09"};
                    only "text" is required
  -                 standard input: an article, or such lines. Read as well where no file is named
                    and something is piped in

Options
  -f, --format   json   one object for one article, an array for several; to be read and compared
                 jsonl  one line an article; what lines of JSON give if you don't say otherwise
                 csv    one line a claim, with a header: for spreadsheets
  -d, --date     publication date, against which "on Tuesday" is read, for articles that bring none
                 of their own. Without it the engine looks at front matter (date:), a dateline, a
                 line "Published …", and the file's name; where nothing tells, relative dates keep
                 open values such as XXXX-WXX-2
  -p, --people   a registry of people: names, aliases, offices with dates. May be given more than
                 once: the later stands above the earlier. The README describes the file
  -o, --output   writes into a file instead of standard output
  -h, --help     this text
  -v, --version  the version

Output
  { id, file, publicationDate, people, mentions, roles, quotes, dates, organizations, places,
  claims, furniture, … }. Offsets are half-open, [start, end), and count UTF-16 code units of the
  text as given, a byte order mark included: text.slice(start, end) in JavaScript. "id" is the
  line's own, or the file's name without folders and ending. The README describes every field.

Exit codes
  0  all articles were annotated
  1  some could not be read, the output not be written, or a registry of people has errors: each
     is named on standard error, the rest goes on
  2  the command line was wrong

Examples
  on-the-record annotate article.txt
  on-the-record annotate inbox/*.txt --format csv --output claims.csv
  pdftotext statement.pdf - | on-the-record annotate - --date 2024-04-09
  on-the-record annotate archive.jsonl > annotated.jsonl
`;
