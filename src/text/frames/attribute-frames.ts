import { layOut } from "../document.ts";
import type { Attribution, Context, Span } from "../types.ts";
import { fromAccordingTo } from "./according-to.ts";
import { carriedOn } from "./carried-on.ts";
import { type Draft, spanOfParts } from "./draft.ts";
import { fromVerbs } from "./from-verbs.ts";
import type { Lexicon } from "./lexicon.ts";
import { membersOf } from "./members.ts";
import type { Phrase, Scene } from "./scene.ts";
import { createWho, type Who } from "./who.ts";

/** Who said what, by the words of a pack: verbs, prepositions, and sentences that go on with what was reported. */
export function attributeByFrames(lexicon: Lexicon, { text, sentences, parties }: Context): readonly Attribution[] {
  const document = layOut(text, sentences, lexicon.pack.quotationMarks);
  const scene: Scene = { document, lexicon };
  const who = createWho(scene, parties);
  const found: Attribution[] = [];
  let previous: Draft | null = null;
  let paragraph = -1;
  sentences.forEach((sentence, s) => {
    const from = document.firstTokens[s]!;
    const to = document.firstTokens[s + 1]!;
    if (sentence.paragraph !== paragraph) previous = null;
    paragraph = sentence.paragraph;
    const drafts = draftsOf(scene, from, to);
    const carried: Draft | null = drafts.length === 0 && previous ? carriedOn(scene, from, to, previous) : null;
    const all = carried ? [carried] : drafts;
    who.open(from);
    for (const draft of all) found.push(...sharedOut(scene, draft, who).map((one) => finish(scene, one, who)));
    previous = widest(all);
  });
  return found;
}

/** Of several attributions in a sentence, the one that the next sentence goes on with. */
function widest(drafts: readonly Draft[]): Draft | null {
  const size = ({ parts }: Draft): number => spanOfParts(parts).last - spanOfParts(parts).first;
  return drafts.reduce<Draft | null>((best, draft) => (best === null || size(draft) > size(best) ? draft : best), null);
}

/** What is found by verb counts before what is found by preposition in the same words. */
function draftsOf(scene: Scene, from: number, to: number): readonly Draft[] {
  const verbal = fromVerbs(scene, from, to);
  const others = fromAccordingTo(scene, from, to);
  return [...verbal, ...others].sort((a, b) => start(a) - start(b));
}

function start(draft: Draft): number {
  return draft.cue?.first ?? draft.parts[0]!.first;
}

/** A joint source counts as its members where one of them is a party. */
function sharedOut(scene: Scene, draft: Draft, who: Who): readonly Draft[] {
  const members = membersOf(scene, draft.source);
  if (members.length < 2 || members.every((member) => who.resolve(member).party === null)) return [draft];
  return members.map((source) => ({ ...draft, source }));
}

function finish(scene: Scene, draft: Draft, who: Who): Attribution {
  const { source, implicit, cue, parts, addressee, mode } = draft;
  const spanOf = ({ first, last }: Phrase): Span => ({
    start: scene.document.tokens[first]!.start,
    end: scene.document.tokens[last]!.end,
  });
  return {
    source: { ...spanOf(source), ...who.resolve(source), ...(implicit && { implicit }) },
    cue: cue && {
      ...spanOf(cue),
      lemma: cue.lemma,
      frame: cue.frame,
      polarity: cue.polarity,
      negated: cue.negated,
      hedges: cue.hedges.map((at) => spanOf({ first: at, last: at })),
    },
    content: spanOf(spanOfParts(parts)),
    ...(parts.length > 1 && { parts: parts.map(spanOf) }),
    mode,
    ...(addressee && { addressee: { ...spanOf(addressee), party: who.resolve(addressee).party } }),
  };
}
