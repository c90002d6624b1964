/**
 * Verbs and verb idioms that attribute words or a position to their subject, one line a group:
 * `frame polarity complements: lemma, lemma, …`. A lemma may go on with the words it selects ("call for").
 * Polarity is that of the cue about its content (see `Cue`). Complements, in the order they are tried:
 *   q a quote · t a clause (that, whether, or bare) · T a clause only with "that" · n a noun phrase or gerund ·
 *   i an infinitive · a addressee + infinitive · o addressee, then clause or quote ·
 *   e an object and what is said of it · f somebody and what is held against or for them ("of …", "for …") ·
 *   M only with a modal: an intention ("will sign"), where without it the verb reports an action ·
 *   d with n: only where the subject is a poll, a report or the like · p a word that stands for a clause (so, yes, the same) ·
 *   ~ with n: only where the object is something one can take a position on (a plan, an idea, a demand)
 */
export const CUE_VERBS = `
speech 0 qt: say, add, state, declare, maintain, contend, point out, remark,
  reply, respond, answer, counter, write, tweet, testify, allege, complain, joke, conclude, observe, claim, argue,
  assert, affirm, predict, hint, insinuate, imply, quip, recount, repeat, stipulate, opine, retort, interject, muse,
  boast, brag, attest, elaborate, whisper, shout, yell, exclaim, mutter, grumble, chime in, post, cry
speech 0 p: say, think, believe, feel, hope
speech 0 nd: show, suggest, indicate, reveal, find, document, list
speech 0 q: be brief, be blunt, be curt, be categorical, be terse, be unequivocal, be succinct, be scathing, be emphatic, be laconic, be clear, be firm, be defiant, be dismissive, be furious, be jubilant, be unimpressed
speech 0 qt: proclaim, speculate, imagine, envision, fantasize, forecast, clarify, emphasise
speech 0 qT: charge, remember, be confident, be hopeful, be sure, be certain, be convinced, be aware
speech 0 n: discuss, detail, describe, reference, invoke, clarify, recite, apologize for, apologise for, joke about, speculate about
speech 0 qtn: note, explain, acknowledge, admit, concede, recall, reiterate, disclose, reveal, announce, report, confirm, stress, emphasize, emphasise, underscore, underline, highlight, convey, mention, outline,
  indicate, signal, suggest, make clear, make it clear, spell out, lay out, set out, describe how, bring up, cite
speech 0 qto: tell, inform, assure, remind, notify, brief
speech 0 q: snort, sneer, scoff, fume, thunder, shoot back, roar, gush, intone, vent, gloat, warn, demand, insist, urge, plead, promise, declare, continue, go on, begin, laugh, sigh, read, put it, chant, snap
speech -1 qton: warn, caution
speech -1 n: warn against, warn of, warn about, caution against, complain about, complain of, allude to
speech 0 n: talk about, speak of, speak about, talk of, touch on, dwell on, refer to, point to, comment on, reflect on, elaborate on,
  echo, address, float, moot
speech 0 t: believe, think, find, estimate, calculate, expect, learn, know, guess, suspect, suppose, assume, understand, realize, realise,
  feel, figure, show, agree, concur, make the case, judge, reckon, rule, promise, pledge, vow, insist, decide, see to it
speech -1 t: doubt, fear, worry
speech 1 t: hope, trust
speech 0 i: claim, intend, plan, aim, mean, expect, hope, hesitate, prepare
speech 0 n: decline to comment on, decline to say, study, consider, review, weigh, mull, examine, look into, take note of,
  take no position on, take no stance on, remain neutral on, remain neutral over, stay neutral on, remain undecided on, abstain on, abstain from
speech 0 nq: question, ask about, wonder
speech 0 qot: ask, wonder, question
directive 1 aT: urge, order, instruct, direct, press, implore, beg, exhort, invite, call on, call upon, appeal to, advise, plead with,
  encourage, pressure, lobby, want, ask, tell, request, require, warn, challenge, remind, prod, push, summon, counsel, would like, petition, lean on
directive 1 n: urge, encourage, appeal for, plead for
demand 1 n: put forward, table, float, tout
demand 1 tqni: demand, propose, recommend, insist on, request, advocate
demand 1 ni: call for, ask for, push for, press for, lobby for, campaign for, argue for, argue in favor of, argue in favour of, want,
  speak in favor of, speak in favour of, speak for, make the case for, plead the case for, stand for, fight for, agitate for, clamor for, clamour for,
  hold out for, look forward to, aspire to, commit to, commit itself to, call again for, rally for, insist upon, long for, hope for
demand 1 nM: join, rejoin, sign, return to, take part in, participate in, comply with, honor, honour, implement, respect, ratify, adopt, contribute to, cooperate with, rejoin, hear of, countenance, stomach
rejection -1 nM: leave, quit, boycott, withdraw from, pull out of, walk out of, scrap, abandon, veto, block, cancel, suspend
demand 1 it: pledge, promise, vow, threaten, offer, agree, swear, undertake, volunteer, commit, insist, wish
demand 1 n: offer, promise, pledge, threaten, threaten with, vow
support 1 n: support, back, welcome, praise, endorse, favor, favour, embrace, applaud, hail, commend, approve, approve of, champion, defend, uphold, laud,
  celebrate, cheer, accept, recognize, recognise, vote for, vote in favor of, vote in favour of, side with, stand by, stand behind, stand with, stick to, stick by,
  stick with, throw weight behind, throw support behind, lend support to, give backing to, give support to, give blessing to, give the green light to, give green light to,
  come out for, come out in favor of, come out in favour of, come out in support of, come down in favor of, come down in favour of, come down on the side of, rally behind,
  rally around, line up behind, get behind, sign up to, sign on to, sign off on, subscribe to, agree with, agree to, agree in principle to, agree in principle on, agree on, consent to, acquiesce in, assent to,
  be in favor of, be in favour of, be supportive of, be open to, be committed to, be for, be on board with, be ready for, be willing to accept, be happy with,
  be satisfied with, be pleased with, be glad about, prefer, appreciate, admire, respect, ratify, adopt, greenlight, rubber-stamp, vouch for, pay tribute to,
  stump for, advocate for, subscribe to, warm to, take heart from, put weight behind, speak up for, speak out for, vote through, see merit in,
  live with, can live with, abide by, adhere to, reaffirm, bless, extol, promote, tout, credit, cherish, condone, justify, second
support 1 i: be willing, be ready, be prepared, be eager, be keen, be happy, be pleased, be glad, be open, be determined, be committed, volunteer, be inclined
support 1 f: thank, congratulate, praise, commend, applaud, credit
rejection -1 nq: reject, oppose, condemn, denounce, dismiss, criticize, criticise, slam, blast, decry, deplore, lambaste, lambast, rebuke, assail, castigate, veto, resist, refute,
  rebut, disavow, repudiate, scorn, mock, ridicule, lament, regret, bemoan, dispute, denigrate, disparage, chastise, excoriate, censure, berate, scold, pan, trash, belittle,
  deride, contest, protest, discourage, object to, protest against, rule out, turn down, brush aside, brush off, wave away, wave aside, wave off, shrug off, shoot down, strike down, push back on, push back against,
  push back, balk at, baulk at, bristle at, bridle at, bridle at, recoil from, shy away from, vote against, vote down, speak against, speak out against, speak up against, come out against,
  argue against, campaign against, lobby against, stand against, stand in the way of, stand up to, disagree with, take issue with, take exception to, take aim at, take a dim view of, lash out at, lash out against, hit out at,
  hit out against, rail against, rail at, pour cold water on, pour scorn on, heap scorn on, cast doubt on, cast doubts on, throw doubt on, throw cold water on, turn its back on, turn back on, walk away from, back out of,
  pull out of, withdraw support from, withdraw support for, fly in the face of, fight against, fight, be against, be opposed to, be hostile to, be critical of, be wary of, be skeptical of, be sceptical of, be skeptical about,
  be sceptical about, be unhappy with, be unhappy about, be dissatisfied with, be concerned about, be concerned over, be worried about, be alarmed by, be alarmed at, be outraged by, be angry about, be angry at, be furious about, be dismayed by,
  be disappointed by, be disappointed with, be averse to, be appalled by, want nothing to do with, have nothing to do with, want no part of, have no time for, have no use for, give short shrift to, give thumbs down to, spurn, rebuff, snub, shun, eschew,
  abhor, detest, resent, deprecate, loathe, disapprove of, disapprove, renounce, disown, gripe about, grumble about, worry about, fret about, fear, doubt, bash, savage, scoff at, sneer at, balk, boo, jeer, knock, attack, hammer, pillory, skewer, rip into, tear into,
  vilify, swipe at, fault, frown on, frown upon, look askance at
rejection -1 n~: exclude, block, kill, sink, torpedo, scuttle, throw out, throw overboard, bury, thwart, derail, swat away, bat away, swat down, knock down, knock back, refuse, decline, defy, ignore, drop, abandon, pan, discount, discard, nix, quash, deny, bin
rejection -1 qtn: deny
rejection -1 i: refuse, decline, be unwilling, be reluctant, be loath, be afraid, be hesitant
speech -1 f: warn, caution
rejection -1 n: blame
rejection -1 f: accuse, blame, fault, criticize, criticise, condemn, denounce, chide, rebuke, chastise, castigate, charge with, slam, blast, berate, scold, attack
evaluation 0 e: see in, count, rank, number, include, find, call, label, brand, dub, term, deem, describe, characterize, characterise, portray, see, view, regard, consider, liken, compare, depict, paint, cast, declare, pronounce,
  label it, bill, style, judge, think of, refer to, speak of, identify
support 1 e: praise, hail, welcome, laud, tout, defend, celebrate, salute, applaud
rejection -1 e: dismiss, denounce, condemn, reject, criticize, criticise, deride, decry, slam, blast, mock, ridicule, lambaste
`;
