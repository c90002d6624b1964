/**
 * Turns of phrase that take a side without a verb of speaking, and acts by which a party takes one; same format as
 * `CUE_VERBS`. Two more complements: N only where negated ("will not hear of"), k only of a party that is known, since a
 * stranger's act ("signed the letter") is no attribution.
 */
export const POSITION_CUES = `
support 1 n: like to see, love to see, be happy to see, be glad to see, be pleased to see, be delighted to see, be relieved to see, be content with, be at ease with, see nothing wrong with, find nothing wrong with,
  be desperate for, be hungry for, be all for, be firmly behind, be squarely behind, be right behind, have a soft spot for, have no qualms about, have no quarrel with, raise no objection to, be at peace with,
  be of one mind for, be strongly for, come out strongly for, speak strongly for, speak warmly for, join calls for, join the call for, join the chorus for, add its voice to calls for, move heaven and earth for,
  grant permission for, give permission for, give consent to, give assent to, second the motion for, move the adoption of, say yes to, vote yes on, vote yes to
support 1 nMk: stomach, swallow, wear, take, live with, settle for, go for, buy
support 1 nNk: hear of, countenance, brook, entertain, shed a tear for, shed tears for, have any truck with, touch, lift a finger for, see any merit in, see any sense in, see any need for, see the point of, stand for, abide, stomach, swallow, wear
rejection -1 nMk: live without
rejection -1 nNk: mind, begrudge, quarrel with
rejection -1 n: be closed to, be closed to the idea of, question the need for, rule itself out of, rule themselves out of, dash hopes for, dash any hopes for, dash any hope of, blame … for, be sorry to see, be sad to see, hate to see, be loath to see, run out of patience with, lose patience with, be out of patience with, lose all patience with, be at the end of its patience with, grow weary of, grow tired of,
  refuse permission for, deny permission for, withhold permission for, refuse consent to, withhold consent to, withhold consent from, be no fan of, be no friend of, be no admirer of, go to court over, go to court against, file suit against, take legal action against,
  sue over, bring suit against, set its face against, set face against, draw the line at, turn up its nose at, want out of, want rid of, want to be rid of, want an end to, see no merit in, see no point in, see no sense in, see no need for, see no case for, have no wish for,
  dissociate itself from, dissociate themselves from, dissociate himself from, dissociate herself from, disassociate itself from, disassociate themselves from, distance itself from, distance themselves from, join calls against, join the chorus against, vote no on, vote no to, say no to
speech 0 T: be adamant, be convinced, be of the opinion, be of the view, be of the mind, be of one mind, be persuaded, take the view, hold the view, share the view, make plain, make it plain, leave no doubt, remain convinced, remain adamant, make known, make it known, let it be known
speech -1 T: be worried, be afraid, be concerned, be alarmed, be anxious, be fearful, be nervous
speech 0 Tk: be certain, be sure, be confident
demand 1 Ti: move
demand 1 n~: move, put down, lay, submit, file, present, bring forward
demand 1 iMk: like, love, prefer
demand 1 i: go to court, sue, take legal action, mobilise, mobilize, decide, choose, opt, resolve, elect
support 1 nk: sign, join, clear, ok, okay, sign off, accede to, opt into, initial, ratify, like, love, relish, buy, bankroll, underwrite
rejection -1 nk: tear up, rip up, scrap, cancel, axe, quit, withdraw from, ban, outlaw, bar, suspend, shelve, repeal, revoke, terminate, annul, rescind, ditch, opt out of, walk out of, walk out on, secede from, break off, halt, call off, appeal against, dislike, hate, veto
`;
