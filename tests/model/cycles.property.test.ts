import fc from "fast-check";
import { expect, test } from "vitest";
import { linksClosingCycles } from "../../src/model/cycles.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const graphs = fc
  .array(fc.uniqueArray(fc.constantFrom(...ids)), { minLength: ids.length, maxLength: ids.length })
  .map((targets) => new Map(ids.map((id, place) => [id, targets[place]!])));

/** Whether some way along the links leads from an id back to it, found by trying all ways. */
const isCyclic = (links: ReadonlyMap<string, readonly string[]>) =>
  ids.some((start) => {
    const reached = new Set(links.get(start));
    for (const id of reached) for (const next of links.get(id)!) reached.add(next);
    return reached.has(start);
  });

test("without the links that close a cycle there is none, and each is on the cycle that it names", () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const closing = linksClosingCycles(links);
      expect(closing.length > 0).toBe(isCyclic(links));
      for (const { from, to, cycle } of closing) {
        expect(cycle.slice(-2)).toEqual([from, to]);
        expect(cycle[0]).toBe(to);
        expect(cycle.slice(1).every((id, place) => links.get(cycle[place]!)!.includes(id))).toBe(true);
      }
      const cut = new Map(
        ids.map((id) => [
          id,
          links.get(id)!.filter((target) => !closing.some(({ from, to }) => from === id && to === target)),
        ]),
      );
      expect(isCyclic(cut)).toBe(false);
    }),
  );
});
