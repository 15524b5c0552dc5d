import { itReads, type RuleCase } from './rule-claims';

const FORMS: readonly RuleCase[] = [
  ['a sum of money as what is pledged', 'The Lakeland Fund pledged €9 million.', 'The Lakeland Fund | pledged | €9 million'],
  [
    'what somebody is quoted with stands in front of the outlet',
    'The talks have stalled and may end, the Radix news agency quoted a diplomat as saying on Friday.',
    'a diplomat | saying | The talks have stalled and may end | the Radix news agency',
  ],
  ['a share’s place between brackets', 'Lund Corp. (NYSE: LND) owner Karl Brandt fled.'],
  [
    'what a headline is about, in front of its colon',
    'Norway: Rations for 800 people to run out in May, agencies warn',
    'agencies | warn | Rations for 800 people to run out in May',
  ],
  [
    'a charge that somebody denies',
    'Ana Ode said the ministry had lost the files, a charge its lawyers strongly deny.',
    'Ana Ode | said | the ministry had lost the files',
    'its lawyers | deny | the ministry had lost the files',
  ],
  [
    'a charge behind quoted words',
    'Ana Ode said the ministry “sat on the files,” a charge the Lakeland Association disputes.',
    'Ana Ode | said | the ministry “sat on the files,”',
    'the Lakeland Association | disputes | the ministry “sat on the files,”',
  ],
  [
    'a charge of which more is said',
    'Ana Ode urged the court to refund the fees, a request that Mr Brandt opposed as “premature”.',
    'Ana Ode | urged | the court to refund the fees',
    'Mr Brandt | opposed | “premature”',
  ],
  [
    'an aside in which nobody answers',
    'Ana Ode said the road was closed, a move that came days before the vote.',
    'Ana Ode | said | the road was closed',
  ],
  [
    'another one who speaks at the sentence’s end',
    'Ana Ode said the club was fined, with Ivo Lund saying the vote was fair.',
    'Ana Ode | said | the club was fined',
    'Ivo Lund | saying | the vote was fair',
  ],
  ['a protest that is lodged', 'Norway lodged a strong protest against the deal.', 'Norway | lodged a strong protest against | the deal'],
  ['an adjective that is a participle', 'Lund is encouraged that the steps have worked.', 'Lund | encouraged | the steps have worked'],
  ['what is only cited', 'Citing the law, Ana Ode said the vote was void.', 'Ana Ode | said | the vote was void'],
  [
    'what somebody in a relative clause is expected to do',
    'Ana Ode said that Lund, who is expected to win a second term, had not answered.',
    'Ana Ode | said | Lund, who is expected to win a second term, had not answered',
    ' | expected | Lund … to win a second term',
  ],
  ['a verb with two words behind it', 'Ana Ode hit out at the court.', 'Ana Ode | hit out at | the court'],
  [
    'sources who have said it, behind what somebody wants',
    'Ana Ode wants a deal, several sources involved in the talks have said.',
    'several sources involved in the talks | said | Ana Ode wants a deal',
    'Ana Ode | wants | a deal',
  ],
  ['a participle in front of what is counted', 'This brings to ten the number of confirmed cases of flu.'],
  ['what is admitted to', 'Ana Ode admitted to past mistakes.', 'Ana Ode | admitted to | past mistakes'],
  ['a headline’s source behind its colon', 'Ten killed in Lakeland fire: police', 'police | : | Ten killed in Lakeland fire'],
  ['a headline’s source behind its dash', 'Ten killed in Lakeland fire – fire chief', 'fire chief | – | Ten killed in Lakeland fire'],
  ['a headline’s named source', 'Lund has come back to the council – Ode-Brandt', 'Ode-Brandt | – | Lund has come back to the council'],
  [
    'who says the words that a headline begins with',
    '‘We will stay in the council’: Mayor Ode on the vote',
    'Mayor Ode | : | ‘We will stay in the council’',
  ],
  ['no source in a headline’s topic', 'Lakeland fire: Norway'],
  ['no outlet behind a headline’s dash', 'Ten killed in Lakeland fire - BBC News'],
  ['no hyphen', 'US-led strikes hit the harbour'],
  [
    'what else happens in a headline',
    'Ode warns of floods as court defends ruling on dam',
    'Ode | warns of | floods',
    'court | defends | ruling on dam',
  ],
  ['what goes on meanwhile', 'Norway denies seeking meeting amid stalled talks', 'Norway | denies | seeking meeting'],
  ['both of a headline’s list', 'Norway, Ghana agree to talk', 'Norway, Ghana | agree | to talk'],
  ['how many cases are confirmed', 'There were 14 confirmed cases and nine suspected deaths in the north.'],
  ['a flood that claims lives', 'The floods have claimed the lives of 12 people.'],
  ['somebody who claims that lives were lost', 'Mayor Ode claimed 70 lives were lost.', 'Mayor Ode | claimed | 70 lives were lost'],
  ['two who confirm', 'Two confirmed the date.', 'Two | confirmed | the date'],
  [
    'a call behind what was said of something else',
    'Ana Ode said the vote was unfair and called for a rerun.',
    'Ana Ode | said | the vote was unfair',
    'Ana Ode | called for | a rerun',
  ],
  [
    'a plain form that goes on',
    'Ana Ode claims the remark was unfair and requests that Lund be suspended.',
    'Ana Ode | claims | the remark was unfair',
    'Ana Ode | requests | Lund be suspended',
  ],
  [
    'an example behind a comma',
    'Norway plans to buy 30 boats, including two ferries.',
    'Norway | plans | to buy 30 boats, including two ferries',
  ],
  ['what somebody is committed to', 'Norway is committed to helping Ghana.', 'Norway | committed | to helping Ghana'],
  ['what somebody is happy to do', 'Mayor Ode will be happy to visit Oslo.', 'Mayor Ode | happy | to visit Oslo'],
  ['nothing between a label and who is said to know', 'ODE: according to state media ', 'ODE | : | according to state media | state media'],
  ['a newsroom’s label', 'LATEST: Fjord road reopens after storm'],
];

describe('the rule reader, form by form', () => {
  itReads(FORMS);
});
