import { sortedInSteps } from '../sorted';
import type { Steps } from '../steps';
import type { Conflict } from './apply';
import { byTime, type Statement } from './statement';
import type { Correction, CorrectionBody } from './types';

/** One question that a correction answers, and its answer. */
export interface Answer {
  readonly topic: string;
  readonly value: string;
}

/** The answers `yes` and `no` exclude each other: of a topic that has them only the last answer stands. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['exists', 'same']);

const PARTS = ['source', 'cue', 'content', 'via'] as const;

/** What a correction says of its subject; nothing for comments, which contradict nobody. */
function answersOf(body: CorrectionBody, { others, parts }: Pick<Statement, 'others' | 'parts'>): readonly Answer[] {
  switch (body.type) {
    case 'confirm':
      return [{ topic: 'exists', value: 'yes' }];
    case 'reject':
      return [{ topic: 'exists', value: 'no' }];
    case 'extent':
    case 'split':
      return [
        { topic: 'exists', value: 'yes' },
        { topic: 'extent', value: JSON.stringify(others.map(({ start, end }) => [start, end])) },
      ];
    case 'change':
    case 'mark': {
      const replaced = body.layer === 'claim' && body.type === 'change' ? PARTS.filter((part) => parts[part].length > 0) : [];
      const fields = Object.entries(body).filter(([field]) => !['type', 'layer', 'everywhere'].includes(field));
      return [
        { topic: 'exists', value: 'yes' },
        ...fields.map(([field, value]) => ({ topic: field, value: JSON.stringify(value) })),
        ...replaced.map((part) => ({ topic: `${part}-words`, value: JSON.stringify(parts[part]) })),
      ];
    }
    case 'layer':
      return [{ topic: 'layer', value: body.to }];
    case 'merge':
      return [{ topic: 'same', value: 'yes' }];
    case 'distinct':
      return [{ topic: 'same', value: 'no' }];
    case 'official':
      return [{ topic: 'official', value: String(body.official) }];
    case 'name':
      return [{ topic: 'name', value: body.name }];
    case 'review':
      return [{ topic: 'status', value: body.status }];
    case 'comment':
      return [];
  }
}

export interface Settled {
  /** Those that count, in the order given. */
  readonly standing: readonly Statement[];
  readonly conflicts: readonly Conflict[];
}

/** Questions between two pauses. */
const PAUSE = 256;

/**
 * Settles contradictions: the last answer to a question stands. A conflict is what different people say last of the same; whoever changes
 * their mind contradicts nobody.
 * @param statements the earliest first
 * @param subjectOf what a statement is about, the same string for the same annotation, person or claim
 */
export function* settleInSteps(statements: readonly Statement[], subjectOf: (statement: Statement) => string): Steps<Settled> {
  const said = new Map<string, { readonly statement: Statement; readonly value: string }[]>();
  for (const statement of statements) {
    yield;
    const subject = subjectOf(statement);
    for (const { topic, value } of answersOf(statement.body, statement)) {
      const key = `${topic} ${subject}`;
      const answers = said.get(key);
      if (answers) answers.push({ statement, value });
      else said.set(key, [{ statement, value }]);
    }
  }
  const beaten = new Set<Statement>();
  const conflicts = new Map<string, Conflict>();
  let asked = 0;
  for (const [key, answers] of said) {
    if (++asked % PAUSE === 0) yield;
    if (answers.length === 1) continue;
    const last = answers[answers.length - 1]!;
    const byCreator = new Map(answers.map((answer) => [answer.statement.correction.creator, answer]));
    for (const { statement, value } of byCreator.values()) {
      if (value === last.value) continue;
      const [winner, loser] = [last.statement.correction, statement.correction];
      conflicts.set(`${winner.id} ${loser.id}`, { winner, loser });
    }
    if (!EXCLUSIVE.has(key.slice(0, key.indexOf(' ')))) continue;
    for (const { statement, value } of answers) if (value !== last.value) beaten.add(statement);
  }
  return {
    standing: statements.filter((statement) => !beaten.has(statement)),
    conflicts: yield* sortedInSteps([...conflicts.values()], (a, b) => byTime(a.winner, b.winner) || byTime(a.loser, b.loser)),
  };
}

/** Whether two corrections of the same subject say different things of it. */
export function contradict(a: Correction, b: Correction): boolean {
  const there = new Map(answersOf(b.body, anchored(b)).map(({ topic, value }) => [topic, value]));
  return answersOf(a.body, anchored(a)).some(({ topic, value }) => (there.get(topic) ?? value) !== value);
}

/** A correction's targets where they were when it was made. */
function anchored({ targets }: Correction): Pick<Statement, 'others' | 'parts'> {
  const of = (wanted: string): readonly (readonly [number, number])[] =>
    targets.filter(({ part }) => part === wanted).map(({ anchor }) => [anchor.start, anchor.end]);
  return {
    others: of('other').map(([start, end]) => ({ start, end })),
    parts: { source: of('source'), cue: of('cue'), content: of('content'), via: of('via') },
  };
}
