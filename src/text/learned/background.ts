import { fromBase64, fromGaps, gapsOf, hashOf, mixed, toBase64 } from "../../learning/index.ts";

/** Which words stand together in texts, so that a text can be near a topic that it does not name. */
export interface Background {
  /** In which texts each word stands, by the hash of its stem. */
  readonly texts: ReadonlyMap<number, readonly number[]>;
  readonly count: number;
  /** The length of each text as a vector of the rarities of its words. */
  readonly lengths: Float64Array;
}

/** A background as JSON: the hashes of its words, and for each of them `place of the word · count + text`. */
export interface PackedBackground {
  readonly count: number;
  /** Ascending numbers as distances (LEB128) in base64. */
  readonly words: string;
  readonly texts: string;
}

const LEAST_TEXTS = 2;
/** More texts tell little more, and every answer would take longer. */
const MOST_TEXTS = 4000;
/** From this likeness on a text is one of the background's own, and says nothing of itself. */
const SAME = 0.999;

const hashed = (stem: string): number => mixed(hashOf(stem));

/** The background of texts, each given by its telling stems; the same text counts once. */
export function backgroundOf(texts: readonly (readonly string[])[]): Background {
  const distinct = [...new Map(texts.map((stems) => [hashed(stems.join(" ")), stems]))];
  const chosen = distinct.sort(([a], [b]) => a - b).slice(0, MOST_TEXTS);
  const found = new Map<number, number[]>();
  for (const [place, [, stems]] of chosen.entries()) {
    for (const hash of new Set(stems.map(hashed))) {
      const list = found.get(hash);
      if (list) list.push(place);
      else found.set(hash, [place]);
    }
  }
  const kept = [...found].filter(([, list]) => list.length >= LEAST_TEXTS).sort(([a], [b]) => a - b);
  return withLengths(new Map(kept), chosen.length);
}

function withLengths(texts: Background["texts"], count: number): Background {
  const squares = new Float64Array(count);
  for (const list of texts.values()) for (const place of list) squares[place]! += rarity(list.length, count) ** 2;
  return { texts, count, lengths: squares.map(Math.sqrt) };
}

const rarity = (having: number, count: number): number => Math.log((1 + count) / (1 + having)) + 1;

/** How telling a word is by how few texts have it; that of a word in none where the background has none of it. */
export function rarityOf({ texts, count }: Background, stem: string): number {
  return rarity(texts.get(hashed(stem))?.length ?? 0, count);
}

/** How near a text is to a topic. */
export interface Nearness {
  /** How many texts of the background name the topic. */
  readonly naming: number;
  /** The mean cosine of the text with these, each weighted by how much of it is words of the topic. */
  readonly likeness: number;
  /** That mean over the mean cosine with all texts: above 1 the text is nearer to those that name the topic. */
  readonly ratio: number;
  /** The sum of the three greatest cosines with texts that name the topic. */
  readonly nearest: number;
  /** How many times as many of the texts nearest to this one name the topic as of all texts. */
  readonly lift: number;
}

/** How near a text is to a topic by the texts of the background that name it. One of these texts does not count for itself. */
export function nearness(background: Background, topic: readonly string[], stems: ReadonlySet<string>): Nearness {
  const { texts, count, lengths } = background;
  const about = new Map<number, number>();
  for (const stem of topic) {
    const list = texts.get(hashed(stem)) ?? [];
    for (const place of list) about.set(place, (about.get(place) ?? 0) + rarity(list.length, count) / lengths[place]!);
  }
  if (about.size === 0) return FAR;
  const cosines = cosinesWith(background, stems);
  for (const place of cosines.keys())
    if (cosines.get(place)! > SAME) [cosines, about].forEach((of) => of.delete(place));
  let [sum, weights, all] = [0, 0, 0];
  for (const [place, weight] of about) {
    sum += weight * (cosines.get(place) ?? 0);
    weights += weight;
  }
  for (const cosine of cosines.values()) all += cosine;
  const near = [...cosines].sort(([, a], [, b]) => b - a);
  const naming = near.filter(([place]) => about.has(place));
  const likeness = weights === 0 ? 0 : sum / weights;
  const found = near.slice(0, NEAREST).filter(([place]) => about.has(place)).length;
  return {
    naming: about.size,
    likeness,
    ratio: all === 0 ? 0 : likeness / (all / count),
    nearest: naming.slice(0, 3).reduce((total, [, cosine]) => total + cosine, 0),
    lift: about.size === 0 ? 0 : (found * count) / (NEAREST * about.size),
  };
}

const FAR: Nearness = { naming: 0, likeness: 0, ratio: 0, nearest: 0, lift: 0 };
const NEAREST = 20;

/** The cosines of a text with those of the background that share a word with it. */
function cosinesWith({ texts, count, lengths }: Background, stems: ReadonlySet<string>): Map<number, number> {
  const shared = new Map<number, number>();
  let square = 0;
  for (const stem of stems) {
    const list = texts.get(hashed(stem));
    if (list === undefined) continue;
    const weight = rarity(list.length, count) ** 2;
    square += weight;
    for (const place of list) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  const length = Math.sqrt(square);
  for (const [place, product] of shared) shared.set(place, product / (lengths[place]! * length));
  return shared;
}

export function packBackground({ texts, count }: Background): PackedBackground {
  const places = [...texts.values()].flatMap((list, word) => list.map((place) => word * count + place));
  return { count, words: toBase64(gapsOf([...texts.keys()])), texts: toBase64(gapsOf(places)) };
}

/** Unpacks a background; `undefined` where it is none. */
export function unpackBackground({ count, words, texts }: PackedBackground): Background | undefined {
  const [hashes, places] = [fromGaps(fromBase64(words)), fromGaps(fromBase64(texts))];
  if (!hashes || !places) return undefined;
  const lists = Array.from(hashes, (): number[] => []);
  for (const place of places) {
    const list = lists[Math.floor(place / count)];
    if (list === undefined) return undefined;
    list.push(place % count);
  }
  return withLengths(new Map(lists.map((list, word) => [hashes[word]!, list])), count);
}
