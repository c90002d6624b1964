"""Krippendorff's alpha from value counts by the published method of the package krippendorff: the coincidences of each
unit as an outer product of its counts, summed over units. Called by ../peers.ts with a folder of workloads; prints one
line of JSON a level. The wide table is taken in blocks of units, which costs no more and fits into memory."""

import json
import sys
import time

import numpy as np

folder, repeats = sys.argv[1], int(sys.argv[2])
votes = np.fromfile(f"{folder}/data/w5_200x6200.i8", np.int8).reshape(200, 6200).astype(float)
votes[votes == -128] = np.nan
hundred = np.fromfile(f"{folder}/data/w5_200x6200_int0_100.f64").reshape(200, 6200)


def value_counts(ratings):
    values = np.unique(ratings[~np.isnan(ratings)])
    return values, np.array([(ratings == value).sum(0) for value in values]).T


def coincidences(counts):
    pairable = np.maximum(counts.sum(1), 2)
    own = counts[:, None, :] * np.eye(counts.shape[1])[None]
    pairs = counts[..., None] * counts[:, None, :] - own
    return np.divide(pairs, (pairable - 1).reshape(-1, 1, 1), dtype=float).sum(0)


def alpha(counts, values, level):
    blocks = np.array_split(counts, max(1, counts.size * len(values) // 4_000_000))
    observed = sum(coincidences(block) for block in blocks)
    uses = observed.sum(0)
    expected = (np.outer(uses, uses) - np.diag(uses)) / (uses.sum() - 1)
    place = values if level == "interval" else np.cumsum(uses) - uses / 2
    delta = (place[:, None] - place[None]) ** 2
    return 1 - (observed * delta).sum() / (expected * delta).sum()


for level, ratings in (("ordinal", votes), ("interval", hundred)):
    values, counts = value_counts(ratings)
    least = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        found = alpha(counts, values, level)
        least = min(least, time.perf_counter() - start)
    print(json.dumps({"workload": f"alpha {level}", "impl": "published method", "min": least * 1e3, "digest": {"alpha": [found]}}))
