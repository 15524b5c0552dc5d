import { l10n } from 'vscode';
import type { ReportWords } from '../../engine/export/report';
import { stateInWords } from '../corrections/verify/words';
import { dayInWords } from '../date-words';
import { counted, sourceInWords } from '../words';

/** A report in the language of the interface. */
export function reportWords(): ReportWords {
  return {
    published: (day) => l10n.t('Published: {0}', dayInWords(day)),
    people: l10n.t('People'),
    officials: l10n.t('Officials'),
    otherPeople: l10n.t('Other People'),
    claims: l10n.t('Claims'),
    dates: l10n.t('Dates'),
    unknownSpeaker: l10n.t('Unknown speaker'),
    via: (names) => l10n.t('via {0}', names),
    within: (speaker) => l10n.t('within what {0} said', speaker),
    line: (line) => l10n.t('line {0}', line),
    sourceKind: (kind) => sourceInWords[kind](),
    counted: counted.claims,
    status: (status) => stateInWords[status](),
    checked: (day, reviewer) => (reviewer === undefined ? dayInWords(day) : l10n.t('{0}, {1}', reviewer, dayInWords(day))),
    progress: (checked, claims) => l10n.t('{0} of {1} claims checked', checked, claims),
  };
}
