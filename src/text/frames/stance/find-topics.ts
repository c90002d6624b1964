import type { Language } from "../../languages/language.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { findTopicMentions, spanOf } from "./find-mentions.ts";
import { keysOf } from "./keys.ts";
import { compileOperators, type Tools } from "./operators.ts";

/** Finds where sentences name topics, in the order of the text. */
export function findTopicsByFrames(pack: LanguagePack): Language["findTopics"] {
  const tools: Tools = { pack, operators: compileOperators(pack) };
  return ({ sentences, topics }) => {
    const wordings = topics.map((topic) => ({ topic: topic.id, keys: keysOf(topic, tools) }));
    const named = sentences.flatMap(({ tokens }) =>
      wordings.flatMap(({ topic, keys }) =>
        findTopicMentions(tokens, keys, pack).map((mention) => ({ topic, ...spanOf(tokens, mention) })),
      ),
    );
    return named.toSorted((a, b) => a.start - b.start);
  };
}
