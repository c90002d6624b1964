import { wordSet } from "./word-list.ts";

/** Participles that report what unnamed people hold: "is expected to", "was thought to". */
export const HELD_BY_NOBODY = wordSet(
  "expected believed thought said reported rumored rumoured alleged projected understood assumed presumed seen viewed regarded deemed forecast predicted perceived described dubbed",
);

/** Participles that bring up what somebody is charged with or praised for, by unnamed people: "was criticised for". */
export const HELD_AGAINST_BY_NOBODY = wordSet(
  "accused criticized criticised blamed praised credited charged faulted condemned mocked hailed",
);

/** Questions whose asker is not named: "asked about", "pressed on". */
export const QUESTIONED = wordSet("asked pressed questioned quizzed grilled");

/** What leads from a question to what it is about. */
export const QUESTION_LINKS = wordSet("about whether if why how what which who when where on for to by");

/** Verbs of how things look to whoever reports them. */
export const SEEMING = wordSet("seem seems seemed appear appears appeared");

/** "It is unclear whether". */
export const UNSETTLED = wordSet("unclear clear uncertain unknown likely possible");
