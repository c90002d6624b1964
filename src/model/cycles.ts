/** A link that closes a cycle, and the ids around it, the first one repeated at the end. */
export interface CycleLink {
  readonly from: string;
  readonly to: string;
  readonly cycle: readonly string[];
}

/** Finds links whose removal leaves no cycle, in the order in which a walk along the links meets them. */
export function linksClosingCycles(links: ReadonlyMap<string, readonly string[]>): readonly CycleLink[] {
  const closing: CycleLink[] = [];
  const finished = new Set<string>();
  for (const start of links.keys()) {
    const trail: { readonly id: string; readonly targets: Iterator<string> }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      trail.push({ id, targets: (links.get(id) ?? [])[Symbol.iterator]() });
      onTrail.add(id);
    };
    if (!finished.has(start)) enter(start);
    while (trail.length > 0) {
      const { id, targets } = trail.at(-1)!;
      const next = targets.next();
      if (next.done === true) {
        finished.add(id);
        onTrail.delete(id);
        trail.pop();
      } else if (onTrail.has(next.value)) {
        const ids = trail.map((step) => step.id);
        closing.push({ from: id, to: next.value, cycle: [...ids.slice(ids.indexOf(next.value)), next.value] });
      } else if (!finished.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return closing;
}
