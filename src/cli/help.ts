/** What `--help` prints: lines of at most 100 characters. */
export const HELP = `on-the-record: who said what, in news articles

Usage
  on-the-record annotate [FILES|-] [--format json|jsonl|csv] [--date YYYY-MM-DD] [--output FILE]
                         [--people FILE]… [--no-corrections]
  on-the-record export [FILES|-] --format FORMAT [--output FILE|FOLDER/] […]
  on-the-record import FILE ARTICLE [--format w3c|brat] [--text FILE] [--author NAME] […]
  on-the-record check [FILES|FOLDERS]

annotate reads articles and writes what they hold: the people named in them, officials marked as
such, with their roles; quotations with their speakers; dates with their values; organizations and
places; and the claims: who is reported to have said what, relayed by whom. Nothing leaves this
machine. What people have corrected counts: it stands in .on-the-record/PATH.json, below the
nearest folder above an article that has .on-the-record in it.

export writes the same, with reviews, in a format of other programs. import takes annotations of
other programs over as corrections. check names claims that somebody disputes, corrections whose
words are not found for sure, and sidecars that cannot be read, as FILE:LINE: REASON.

Input
  FILES             one article a file: plain text in UTF-8, or in UTF-16 with a byte order mark
  *.jsonl *.ndjson  one article a line: {"id": "…", "text": "…", "publicationDate": "2024-04-09"};
                    only "text" is required
  -                 standard input: an article, or such lines. Read as well where no file is named
                    and something is piped in

Options of annotate
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
  --no-corrections  leaves out what people have corrected
  -h, --help     this text
  -v, --version  the version

Options of export (and -d, -p, --no-corrections)
  -f, --format   json, claims-csv, people-csv, dates-csv, report (Markdown), w3c (Web Annotations
                 in JSON-LD, corrections included), brat, timeml, claim-review (schema.org, for
                 claims found verified, disputed or unverifiable)
  -o, --output   a file; a folder, which ends in / or is one, for several articles
  --publisher, --publisher-url, --url, --article-url
                 for claim-review: who publishes the reviews, on which page, of which article
  --rating       for claim-review: disputed=False, and so on for each finding. May be repeated

Options of import (and -d, -p)
  -f, --format   w3c (*.json, *.jsonld) or brat (*.ann), where the file's name does not tell
  --text         the text that brat's offsets count in; else NAME.txt beside NAME.ann, else ARTICLE
  --author       who says so, for what has no author of its own

Output of annotate
  { id, file, publicationDate, people, mentions, roles, quotes, dates, organizations, places,
  claims, furniture, … }. Offsets are half-open, [start, end), and count UTF-16 code units of the
  text as given, a byte order mark included: text.slice(start, end) in JavaScript. "id" is the
  line's own, or the file's name without folders and ending. The README describes every field.

Exit codes
  0  all articles were annotated, exported, imported; check found nothing
  1  some could not be read, the output not be written, or a registry of people, a sidecar or an
     imported file has errors: each is named on standard error, the rest goes on. Or check has
     found something
  2  the command line was wrong

Examples
  on-the-record annotate article.txt
  on-the-record annotate inbox/*.txt --format csv --output claims.csv
  pdftotext statement.pdf - | on-the-record annotate - --date 2024-04-09
  on-the-record annotate archive.jsonl > annotated.jsonl
  on-the-record export inbox/*.article --format report --output reports/
  on-the-record import coded.ann inbox/talks.article --author "Ann Lee"
  on-the-record check
`;
