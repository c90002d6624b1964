/**
 * The hot paths beside vectorised numpy and scipy, on the same data, in one run: each peer is started, then ours runs, and
 * so on in turn; what counts is the ratio of the minima, and that the results agree.
 *
 *     OPENBLAS_NUM_THREADS=1 npx tsx benchmarks/peers.ts FOLDER [ROUNDS]
 *
 * FOLDER can be written to and holds data/ and peers/: workloads in binary files, and scripts that time the peers on them
 * and append their results, with a digest of what they computed, to results/all.jsonl.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  bootstrapMeans,
  candidateTable,
  cityBlock,
  cohenKappa,
  krippendorffAlpha,
  pairScores,
  rankMatches,
  scottPi,
  signorinoRitterS,
  vanDerEijkAgreementOfEach,
} from "stancekit";

const [folder, rounds = "3"] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx benchmarks/peers.ts FOLDER [ROUNDS]");
const results = join(folder, "results");
mkdirSync(results, { recursive: true });

function bytes(name: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder!, "data", name));
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** What two programs in different languages can compare: length, gaps, and two sums, one of which minds the places. */
type Digest = readonly number[];

function digestOf(values: ArrayLike<number>): Digest {
  let [gaps, sum, placed] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) gaps++;
    else {
      sum += value;
      placed += (value * ((i * 7919) % 104729)) / 104729;
    }
  }
  return [values.length, gaps, sum, placed];
}

interface Workload {
  readonly name: string;
  /** In the folder's peers/; without one, our own peers/alpha.py. */
  readonly script?: string;
  /** The peer's name in its results, and the workload's where one script has several. */
  readonly peer: string;
  readonly of: string;
  /** How many times the peer's time ours may take. */
  readonly target: number;
  readonly prepare: () => { readonly run: () => unknown; readonly digests: () => Readonly<Record<string, Digest>> };
}

/** Something to time, and what it gave last. */
function timed<Result>(compute: () => Result, digests: (result: Result) => Readonly<Record<string, Digest>>) {
  let last: Result;
  return { run: () => (last = compute()), digests: () => digests(last) };
}

function meanPositions(): Float64Array[] {
  const [parties, topics] = [500, 1000];
  const party = new Uint16Array(bytes("w4_party.u16"));
  const topic = new Uint16Array(bytes("w4_topic.u16"));
  const stance = new Float64Array(bytes("w4_stance.f64"));
  const weight = new Float64Array(bytes("w4_weight.f64"));
  const sums = new Float64Array(parties * topics);
  const weights = new Float64Array(parties * topics);
  for (let i = 0; i < party.length; i++) {
    const cell = party[i]! * topics + topic[i]!;
    sums[cell]! += weight[i]! * stance[i]!;
    weights[cell]! += weight[i]!;
  }
  const means = sums.map((sum, cell) => sum / weights[cell]!);
  return Array.from({ length: parties }, (_, row) => means.subarray(row * topics, (row + 1) * topics));
}

/** One voter and 10,000 candidates of 60 answers each, put in order; a missing answer counts as the farthest there is. */
function matching(of: string, rule: "city-block" | "euclidean", distance: (score: number) => number): Workload {
  return {
    name: `W3: one voter, 10,000 candidates × 60, in order, ${rule}`,
    script: "numpy_w3.py",
    peer: "numpy vectorised + argsort",
    of,
    target: 1 / 3,
    prepare: () => {
      const columns = 60;
      const answer = (code: number) => (code === -128 ? NaN : code);
      const all = Array.from(new Int8Array(bytes("w3_cand_10000x60.i8")), answer);
      const voter = Array.from(new Int8Array(bytes("w3_voter_50x60.i8")).subarray(0, columns), answer);
      const candidates = Array.from({ length: all.length / columns }, (_, i) => ({
        id: String(i),
        answers: all.slice(i * columns, (i + 1) * columns),
      }));
      const questions = Array.from({ length: columns }, (_, i) => String(i));
      const table = candidateTable(candidates, { questions, scale: { low: 1, high: 5 } });
      return timed(
        () => rankMatches(voter, table, { rule, missing: "extreme" }),
        ({ index, score }) => {
          const distances = new Float64Array(index.length);
          for (const [place, candidate] of index.entries()) distances[candidate] = distance(score[place]!);
          return { dist: digestOf(distances) };
        },
      );
    },
  };
}

/** Alpha from how often each unit got each rating. */
function alphaFromCounts(level: "ordinal" | "interval", read: () => ArrayLike<number>): Workload {
  return {
    name: `W5: α of 200 × 6,200 ratings from counts, ${level}`,
    peer: "published method",
    of: `alpha ${level}`,
    target: 1 / 2,
    prepare: () => {
      const values = read();
      const units = 6200;
      const categories = [...new Set(Array.from(values))].filter((value) => !Number.isNaN(value) && value !== -128);
      categories.sort((a, b) => a - b);
      const places = new Map(categories.map((category, place) => [category, place]));
      const counts = Array.from({ length: units }, () => new Int32Array(categories.length));
      for (let cell = 0; cell < values.length; cell++) {
        const place = places.get(values[cell]!);
        if (place !== undefined) counts[cell % units]![place]!++;
      }
      return timed(
        () => krippendorffAlpha({ counts, categories }, { level }),
        (alpha) => ({ alpha: alpha.status === "ok" ? [alpha.value] : [] }),
      );
    },
  };
}

const workloads: readonly Workload[] = [
  {
    name: "W1: five figures of all pairs, 200 × 6,200 votes",
    script: "numpy_w1.py",
    peer: "numpy onehot sgemm (5)",
    of: "W1 200x6200",
    target: 2.5,
    prepare: () => {
      const votes = { values: new Int8Array(bytes("w1_200x6200.i8")), columns: 6200 };
      const measures = [cityBlock, signorinoRitterS, cohenKappa, scottPi];
      return timed(
        () => pairScores(votes, { measures, missingCode: -128 }),
        ({ shared, scores: [agree, S, kappa, pi] }) => ({
          n: digestOf(shared),
          agree: digestOf(agree!),
          S: digestOf(S!),
          kappa: digestOf(kappa!),
          pi: digestOf(pi!),
        }),
      );
    },
  },
  matching("W3 Manhattan", "city-block", (score) => 1 - score),
  matching("W3 Euclidean", "euclidean", (score) => 1 - score),
  {
    name: "W4b: mean distance of all pairs, 500 × 1,000 graded",
    script: "numpy_w4.py",
    peer: "scipy pdist cityblock + dgemm fix",
    of: "W4 matrix",
    target: 3,
    prepare: () => {
      const rows = meanPositions();
      return timed(
        () => pairScores(rows, { measures: [cityBlock] }),
        ({ scores: [agree] }) => ({ agree: digestOf(agree!) }),
      );
    },
  },
  {
    name: "W4c: 1,000 replicates of 100 pairs",
    script: "numpy_w4.py",
    peer: "scipy.stats.bootstrap",
    of: "W4 bootstrap",
    target: 1 / 3,
    prepare: () => {
      const rows = meanPositions();
      const pairs = new Uint16Array(bytes("w4_pairs.u16"));
      const terms = Array.from({ length: pairs.length / 2 }, (_, i) => {
        const [a, b] = [rows[pairs[2 * i]!]!, rows[pairs[2 * i + 1]!]!];
        return a.map((x, topic) => 1 - 0.5 * Math.abs(x - b[topic]!));
      });
      // scipy draws for itself, so that there is nothing to compare
      return timed(
        () => bootstrapMeans(terms, { seed: 1, replicates: 1000 }),
        () => ({}),
      );
    },
  },
  {
    name: "W5: van der Eijk's A of 100,000 distributions",
    script: "numpy_w5.py",
    peer: "numpy vectorised layers",
    of: "W5 eijkA",
    target: 1 / 2,
    prepare: () => {
      const counts = new Int32Array(bytes("w5_dist_100000x7.i32"));
      return timed(
        () => vanDerEijkAgreementOfEach(counts, 7),
        (agreements) => ({ all: digestOf(agreements) }),
      );
    },
  },
  alphaFromCounts("ordinal", () => new Int8Array(bytes("w5_200x6200.i8"))),
  alphaFromCounts("interval", () => new Float64Array(bytes("w5_200x6200_int0_100.f64"))),
];

interface PeerResult {
  readonly workload: string;
  readonly impl: string;
  readonly min: number;
  readonly digest?: Readonly<Record<string, Digest>>;
}

const python = process.env["PYTHON"] ?? "python3";

function runPeer({ script, peer, of }: Workload): PeerResult {
  if (script === undefined) {
    const own = fileURLToPath(new URL("peers/alpha.py", import.meta.url));
    const printed = execFileSync(python, [own, folder!, "5"], { encoding: "utf8" });
    const found = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as PeerResult);
    return found.find(({ workload }) => workload === of)!;
  }
  const only = peer.replaceAll(/[()+.]/g, ".");
  const env = { ...process.env, ONLY: only, RESULTS: "all.jsonl", OPENBLAS_NUM_THREADS: "1" };
  execFileSync(python, [join("peers", script)], { cwd: folder, env, stdio: "pipe" });
  const lines = readFileSync(join(results, "all.jsonl"), "utf8").trim().split("\n");
  const found = lines.map((line) => JSON.parse(line) as PeerResult);
  return found.findLast(({ workload, impl }) => workload === of && impl === peer)!;
}

function verdict(ours: Readonly<Record<string, Digest>>, theirs: PeerResult): string {
  const names = Object.keys(ours);
  const off = names.filter((name) =>
    ours[name]!.some((value, i) => {
      const other = theirs.digest![name]![i]!;
      return Math.abs(value - other) > 1e-9 * Math.max(1, Math.abs(other));
    }),
  );
  return names.length === 0 ? "–" : off.length === 0 ? "yes" : `no: ${off.join(", ")}`;
}

console.log("| workload | peer | peer ms | ours ms | ours / peer | at most | results agree |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | --- |");
for (const workload of workloads) {
  const { run, digests } = workload.prepare();
  let [theirs, ours] = [Infinity, Infinity];
  let same = "–";
  for (let round = 0; round < Number(rounds); round++) {
    const result = runPeer(workload);
    theirs = Math.min(theirs, result.min);
    for (const end = performance.now() + 1500; performance.now() < end;) {
      const start = performance.now();
      run();
      ours = Math.min(ours, performance.now() - start);
    }
    same = verdict(digests(), result);
  }
  const figures = [theirs.toFixed(2), ours.toFixed(2), (ours / theirs).toFixed(2), workload.target.toFixed(2), same];
  console.log(`| ${[workload.name, workload.peer, ...figures].join(" | ")} |`);
}
