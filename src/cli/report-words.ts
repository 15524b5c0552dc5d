import type { ReportWords } from '../engine/export/report';

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** A report in English. */
export const REPORT_WORDS: ReportWords = {
  published: (day) => `Published: ${day}`,
  people: 'People',
  officials: 'Officials',
  otherPeople: 'Other People',
  claims: 'Claims',
  dates: 'Dates',
  unknownSpeaker: 'Unknown speaker',
  via: (names) => `via ${names}`,
  within: (speaker) => `within what ${speaker} said`,
  line: (line) => `line ${String(line)}`,
  sourceKind: (kind) =>
    ({ official: 'Officials', person: 'Other People', institution: 'Institutions', anonymous: 'Anonymous Sources', none: 'No Source' })[
      kind
    ],
  counted: (claims) => counted(claims, 'claim'),
  status: (status) =>
    ({ verified: 'Verified', disputed: 'Disputed', unverifiable: 'Unverifiable', 'needs-checking': 'Needs Checking' })[status],
  checked: (day, reviewer) => (reviewer === undefined ? day : `${reviewer}, ${day}`),
  progress: (checked, claims) => `${String(checked)} of ${counted(claims, 'claim')} checked`,
};
