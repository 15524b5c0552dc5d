/**
 * Nouns that carry a claim, and what must follow them: `t` that-clause, `i` infinitive, `+X` the preposition X. With `0` they do so
 * even where nobody is named whose claim it is ("amid concerns that"); with `c` the clause
 * may stand without "that" ("is afraid it will rain").
 */
export const CUE_NOUNS = `
claim claims assertion assertions allegation allegations: t 0
claim claims: i +of
statement warning warnings suggestion suggestions insistence contention acknowledgment acknowledgement admission: t
concern concerns fear fears worry worries: t +about 0
doubt doubts skepticism scepticism: t +about
hope hopes: t +of +for
belief conviction view opinion assessment conclusion argument prediction predictions complaint complaints: t
accusation accusations: t +of 0
confidence: t +in
question questions: +about
promise promises pledge pledges vow vows commitment commitments: t i
threat threats: i
offer offers agreement intention intentions determination resolve: i
agreement understanding expectation expectations: t
frustration anger outrage fury regret dismay disappointment displeasure dissatisfaction alarm: t +at +over +with +about
rumor rumors rumour rumours suspicion suspicions: t 0
advice recommendation recommendations: t i
plan plans: i
proposal proposals: i +for
refusal unwillingness willingness reluctance readiness eagerness desire: i
decision: i
call calls demand demands appeal appeals plea: i +for
request: i +for
demand demands: t
criticism condemnation rejection denunciation critique praise endorsement: +of
support: +for +of
opposition objection objections: +to
reports: t 0
denial: t +of
protest protests complaint: +against +with
assurance assurances guarantee: t
announcement: t
stance stand feeling message: t
`;

/** Adjectives that carry a claim of their subject after "is", "seems" or "remains". */
export const CUE_ADJECTIVES = `
confident hopeful optimistic adamant convinced certain sure: t c
concerned worried afraid fearful: t c +about +by
aware: t +of
sorry glad happy afraid: c
sorry glad happy pleased delighted proud grateful thankful relieved honoured honored privileged excited thrilled: t i +about +for +to +with
saddened shocked stunned alarmed appalled outraged dismayed disturbed troubled angered encouraged heartened touched humbled moved: t i +by +at +about
surprised: c
disappointed frustrated surprised disgusted satisfied unhappy angry furious upset: t +in +with +by +at +about +over
committed dedicated: i +to
bent intent: +on
clear: t
willing eager ready reluctant unwilling keen prepared determined: i
skeptical sceptical wary critical supportive proud dismissive: +of
opposed: +to
doubtful: t
`;

/** Verbs by which a noun is what follows: "my view is that". */
export const EQUATING: ReadonlySet<string> = new Set(['is', 'was', 'remains', 'remained']);

/** Verbs that only lend the noun a tense: "expressed his hope that", "made a promise to". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'express expressed expresses expressing voice voiced voices voicing make made makes making repeat repeated repeats repeating raise raised raises raising issue issued issues issuing share shared shares sharing have has had having convey conveyed dismiss dismissed lodge lodged lodges lodging'.split(
    ' ',
  ),
);

/** Verbs between a subject and an adjective that carries its claim. */
export const COPULAS: ReadonlySet<string> = new Set(
  "make makes made making is are was were be been am seem seems seemed remain remains remained appear appears appeared feel feels felt ’s 's ’re 're ’m 'm".split(
    ' ',
  ),
);

/** Adjectives of facts: "it is clear that" says nothing of anybody, "it is ready to" of a body. */
export const IMPERSONAL_ADJECTIVES: ReadonlySet<string> = new Set(['clear', 'certain', 'sure', 'doubtful', 'critical']);
