/**
 * Verbs by which somebody is reported to say, write, think, want, promise, support or attack something, and what may follow them where
 * they do. Each line: verbs, then after a colon what carries the content:
 *
 *   n   nothing after the verb, the content stands before it: “…,” she said
 *   q   a quotation            t  that-clause       s  clause without "that"     w  wh- or if-clause    c  a colon
 *   i   an infinitive          o  an object         O  object and infinitive ("urged him to go")
 *   A   object and "as"        g  a gerund          a  an adjective ("seems willing")
 *   T   one of q t s w c after an addressee ("told reporters that")
 *   I   passive and infinitive ("is expected to")   P  passive and "as" ("is seen as")
 *   +X  the preposition X, whose object is the content
 *
 * A verb may stand in several lines. Which frames of which verbs carry a claim was taken from counts over news text and from
 * dictionaries of verb patterns.
 */
export const CUE_VERBS = `
say: n q t s w c o T I
add: n q t s w c
write: n q t s w c o T +in
note remark observe: n q t s w c o
state assert declare proclaim: n q t s w c o
announce: n q t s w c o T +on
argue: n q t s w c o +for +against
claim allege: n q t s w c o I
insist: n q t s w c +on
maintain contend reckon: n q t s c
explain clarify elaborate: n q t s w c o
reply retort rejoin: n q t s c +to +with
respond: n q t c +to +with
answer: n q t s c
counter: n q t s c
comment: n q t c +on +about
conclude: n q t s w c +by
acknowledge admit concede confess: n q t s w c o
admit confess: +to
link: o
confirm: n q t s w c o
deny: n q t s o g
reveal disclose: n q t s w c o
recall recount remember: n q t s w c o g
report: n q t s w c o g T I
suggest: n q t s w c o g
predict forecast estimate project: n q t s w c o I
speculate surmise: n q t s w c +about
stress emphasize emphasise underline underscore highlight: n q t s w c o
reiterate repeat reaffirm affirm: n q t s w c o
warn: n q t s w c o T O +of +against +about
caution: n q t s c T O +against
complain grumble grouse: n q t s c +about +of
lament bemoan decry: n q t s w c o
boast brag: n q t s c +of +about
joke quip: n q t s c +about
exclaim shout yell cry scream chant interject deadpan: n q c
mutter whisper opine muse crow: n q t s c
continue: n q c
begin: q c
tweet retweet: n q t s w c o
post: n q c
email text: n q s
testify: n q t s +about
swear: n q t s i
promise pledge vow: n q t s w c i o +to
guarantee: t s o
threaten: q i t s
mention: q t s w c o A
cite: q t s w c o A g
quote: q s o A
read: n q c
point: n q t +to +out
tell: n T O
inform notify remind assure reassure advise: n T o
brief alert apprise: T
convince persuade: T O
ask: n q t w c i o O T +for +about +whether +if
inquire enquire wonder: n q w c +about
question: n q w o
query: q w o
demand: n q t s c i o
urge implore exhort beseech: n q t s O o
plead: q +for +with
call: q A a o s +for +on +out
label dub brand: q a A P o
term deem: q a o s
describe characterize characterise portray depict: q o A a w P +as
name: q a
refer: +to
allude: +to
hint: n t s +at
imply insinuate intimate: n t s
signal indicate: n q t s w o
express voice: n t s w c o
convey: n t s w c
tout hail laud extol trumpet: n q s w o A P
praise applaud commend: n q s w o A P +for
welcome: n q o
thank congratulate: o
criticize criticise denounce condemn slam blast assail rebuke deride mock ridicule chide lambast lambaste castigate: n q s w o A P +for
attack: o A
accuse: o +of
blame: o
dismiss: n q w o A P
reject refute rebut dispute: n t s w o A P
repudiate disavow renounce: w o
rail lash: +against +at +out
scoff balk bristle: n q t +at
defend: n q w o A
support endorse back oppose favor favour: w o g A
embrace: w o
advocate champion: w o g +for
propose recommend: n q t s w o g i
offer: q i o
seek: i o q
aim: i
intend plan: i t
plot: i
hope: n t s i +for
wish: t s i +for
want: i o O
prefer: i o g
expect: n t s i o O I
anticipate: n t s o g I
fear: n t s o
worry: n t s +about
think believe: n t s w o I +that +of +about
feel: n t s A
know: n t s w
doubt: t s w
suspect: t s o
volunteer: i
object: +to
assume: t s
guess: n t s w
imagine envision: t s w o g
realize realise recognize recognise: t s w
understand: t s w I
learn: t s w
find: t s
discover: t s
determine: t s w
decide: t s w i +against
consider: w o g a P I
contemplate mull weigh ponder: w o g
view regard: A a P +as
see: t A P +as
perceive interpret: A P
agree: n q t s i +to +with +on +that
disagree: +with +on
concur: n t +with
decline refuse hesitate: n i
opt: i +for
show demonstrate illustrate: t s w o
prove: t s
seem appear: t s i a +like
look: +for
claim: +to
signal: +to
press push lobby campaign: +for +against
apologize apologise: n q t +for
vouch: +for
speak: +of +about +out +against
talk: +about +up
dwell touch: +on
vote: +for +against i
order instruct direct: t O
request: n t o O
encourage: O
invite: O T
challenge: o O
echo: n q t s w o
parrot: o
outline detail: w o
imply: n
joke: T
rule: t s +out
order: n
love like hate dislike: i o g
resist: o g
regret: t s o g
appreciate admire: o w
insult disparage belittle trash revile vilify: o
liken compare: o
attribute: o
invoke: o
identify: A
frame cast present paint: A
issue: o
celebrate: w
play: +down +up
downplay: w o
tease: n q t
concede: +to
rant rave gush: n q +about
vent: +about
intone: n q c
pray: t s
plead: n
enthuse: n q
reason: n q t s
explain: +to
specify stipulate: t s w o
forewarn: t s
aver avow attest: n q t s w o
profess: t s i o
pronounce: q a
decree: q t s
mandate: t
answer: o
charge: n q t
share: n q s w
lay bring: +out +up
accept: t o
protest: n q t o
recognize recognise understand contradict justify: o
believe: +in
name: o
post: o
posit postulate theorize theorise: t s
calculate: t s
foresee: t s w o
scold admonish berate upbraid excoriate deplore censure lampoon pillory spurn rebuff condole: o
rue mourn: o w
float moot broach: o w
communicate relay convey: t
retract recant: o
fume thunder bark growl sigh: n q t
counsel: n q t O
nudge prod pressure: O
resolve undertake: i t
reassert: t s o
deduce infer gather hear: t s
leak divulge: t w
clarify rectify: o
expound sermonize preach: n q
jest: n q t
foretell prophesy: t s o
gauge assess judge: t s
shoot fire clap: t q
hit: +out
beg: q t i O +for
appeal: n q t +for +to
inform notify: t
promise: T
plead: i a
threaten: o
veto: o
ratify: o
`;

/** Irregular forms: lemma, past tense, past participle, and the third person or gerund where they do not follow the rule. */
export const IRREGULAR_VERBS = `
say said said
tell told told
write wrote written
read read read
speak spoke spoken
know knew known
think thought thought
feel felt felt
find found found
see saw seen
show showed shown
swear swore sworn
foresee foresaw foreseen
understand understood understood
begin began begun
seek sought sought
beseech besought besought
cast cast cast
paint painted painted
forecast forecast forecast
prove proved proven
learn learned learned
lay laid laid
bring brought brought
shoot shot shot
hit hit hit
hear heard heard
undertake undertook undertaken
foretell foretold foretold
`;

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS = 'beg prod clap brag refer blur opt plan admit quip chat plot slam rap pen rebut rebut dub commit begin label';
