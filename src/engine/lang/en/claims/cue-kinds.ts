import type { ClaimKind } from '../../../types';

/**
 * What sort of act a cue is, by the base forms of its words: verbs, nouns and adjectives together. In the order in which a word that
 * stands in two lists is looked up. Which words occur was taken from counts over cues of news text, the sorting from dictionaries.
 */
export const CUE_KINDS: readonly (readonly [kind: ClaimKind, words: string])[] = [
  [
    'write',
    `write tweet retweet post repost email e-mail text blog pen publish print letter memo memorandum caption title read inscribe draft
    editorial column op-ed essay transcript`,
  ],
  [
    'say',
    `accuse acknowledge add address admit advise affirm allege allude announce answer apologize argue articulate ask assail assert assure
    attack attest attribute aver avow beg belittle bemoan berate blame blast boast brag brand broadcast call castigate caution censure
    challenge chant charge chide cite claim clarify comment commend communicate compare complain concede conclude condemn confess confide
    confirm congratulate contend contradict convey convince counter cry criticize critique crow deadpan declare decree decry defend demand
    denounce deny depict deplore deride describe detail disavow disclaim disclose discuss dismiss disparage downplay herald bark reference dispute divulge document dub
    echo elaborate emphasize encourage enthuse estimate excoriate exclaim exhort explain expose express extol fault find forecast foretell
    forewarn frame fume gripe grouse grumble guarantee hail highlight hint hit identify illustrate implore imply indicate inform inquire
    insinuate insist insult interject intimate intone introduce invite invoke jest joke label lambast lambaste lament lash laud leak
    lecture liken list maintain mention mock moot muse mutter name note notify object observe offer opine outline paint persuade pinpoint
    plead pledge point portray posit postulate praise pray preach predict proclaim profess project promise prompt pronounce propose protest
    prove query question quip quote rail rant rave reaffirm reason reassert reassure rebuff rebuke rebut recall recant recite recommend
    recount refer refute reiterate reject rejoin relate relay remark remind renounce repeat reply report reproach repudiate request respond
    restate retort retract reveal rhapsodize ridicule say scoff scold scream sermonize shoot shout show sigh signal slam specify speculate
    speak state stipulate stress suggest swear talk tease tell term testify thank theorize threaten tout trumpet uncover underline
    underscore unveil urge utter vent vilify voice volunteer vouch vow warn welcome whisper yell demonstrate detail share
    accusation advice allegation announcement apology appeal argument assertion assurance briefing charge comparison complaint contention
    criticism demagoguery denial denunciation description disclosure entreaty explanation guarantee insistence interview message oath plea
    prediction proposal rejection reminder response revelation rhetoric rumor rumour speech statement suggestion testimony threat tirade
    warning word acknowledgement acknowledgment admission condemnation
    according per clear adamant critical dismissive outspoken vocal silent mum`,
  ],
  [
    'think',
    `believe think know feel consider see view regard deem assume guess suspect doubt fear worry expect anticipate understand realize
    recognize remember learn judge assess gauge weigh mull ponder contemplate reckon imagine envision envisage foresee perceive interpret
    infer deduce hear notice sense wonder regret rue appreciate admire like love hate dislike loathe enjoy trust distrust mistrust respect
    care forget rate seem appear sound look mean mind discover determine calculate concern fret
    belief opinion stance conviction impression idea thought notion skepticism scepticism confidence assumption expectation understanding
    consensus perception feeling awareness knowledge anxiety suspicion certainty disappointment frustration anger surprise assessment
    conclusion mistrust unease
    confident convinced certain sure afraid fearful aware unaware skeptical sceptical wary doubtful optimistic pessimistic nervous angry
    upset proud unclear unsure uncertain surprised shocked disappointed alarmed mindful scared impressed frustrated dubious`,
  ],
  [
    'want',
    `want wish hope desire seek prefer need yearn crave aspire dream
    aspiration ambition readiness willingness eagerness reluctance unwillingness preference interest
    eager keen willing ready reluctant unwilling interested hopeful inclined`,
  ],
  [
    'plan',
    `plan intend aim plot scheme decide opt choose resolve undertake prepare commit schedule target
    intention goal objective strategy decision determination commitment preparation determined prepared poised`,
  ],
  [
    'agree',
    `agree accept approve back support endorse favor favour embrace champion advocate concur consent side sympathize align oppose resist
    disagree decline refuse balk hesitate ratify acquiesce relent comply adopt shun
    agreement backing endorsement approval opposition objection resistance refusal acceptance disagreement supportive opposed consensus`,
  ],
  [
    'act',
    `act order rule vote veto sign sue campaign push press lobby pressure fight try attempt work move allow ban block require compel force
    mandate grant authorize appoint hire deliver launch file fine sentence convict release issue present celebrate perform cheer boo
    applaud ignore avoid use spend focus lead instruct nominate nod clap
    ruling effort action`,
  ],
];

/** Words that say little by themselves: what stands behind them in the cue decides ("expressed hope", "went on to say"). */
export const WEAK_CUE_WORDS = `
express voice make repeat raise issue share have convey give take get keep continue begin start go come put seem appear try be do hold
quick widely set lay turn bring use spend offer
`;

/** Verbs whose particle or noun makes another act of them: base form, the word behind it. */
export const CUE_PHRASES: readonly (readonly [kind: ClaimKind, phrases: string])[] = [
  ['say', 'rule out|lay out|set out|put forward|put forth|spell out|speak out|come out|point out|bring up|play down|play up'],
  ['say', 'take aim|take issue|take exception|draw attention|go on|go after|make clear|make fun|put it'],
  ['want', 'look for|look forward|hold out'],
  ['agree', 'back down|back away|turn down|sign off|go along|stand by|stand behind|side with|push back'],
  ['plan', 'set about|make plans'],
];
