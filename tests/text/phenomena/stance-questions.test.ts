import { expect, it } from "vitest";
import { sideOfNorway, type Side } from "./stance-of-norway.ts";

const CASES: readonly (readonly [question: string, side: Side])[] = [
  ["Why should Norwegian farmers pay for [the wolf plan]?", "-"],
  ["Why on earth would we sign [the wolf plan]?", "-"],
  ["Why not sign [the wolf plan]?", "+"],
  ["Who needs [the wolf plan]?", "-"],
  ["Who could possibly object to [the wolf plan]?", "+"],
  ["Who wouldn’t welcome [the wolf plan]?", "+"],
  ["How can we accept [the wolf plan]?", "-"],
  ["What is so terrible about [the wolf plan]?", "+"],
  ["What is the point of [the wolf plan]?", "-"],
  ["What is the point of blocking [the wolf plan]?", "+"],
  ["Where is the harm in [the wolf plan]?", "+"],
  ["Do we really need [the wolf plan]?", "-"],
  ["Whose brilliant idea was [the wolf plan]?", "-"],
  ["[A wolf plan]? Not while I am minister.", "-"],
  ["[The wolf plan]? Gladly.", "+"],
  ["Who drafted [the wolf plan]?", "0"],
  ["Who will pay for [the wolf plan]?", "0"],
  ["When will [the wolf plan] be published?", "0"],
  ["Do we need [the wolf plan]?", "0"],
];

it.each(CASES)("asks %s and takes the side %s", (question, side) => {
  expect(sideOfNorway(`“${question}” Norwegian Agriculture Minister Ole Dahl said.`)).toBe(side);
});
