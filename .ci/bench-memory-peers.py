"""The peers of the translation memory on the data of .ci/bench-memory, and the recall.

The recall is against a comparison of every query with every unit by rapidfuzz, which shares no
code with juru: the same measure (two parts word distance, one part letter distance) over the texts
as `memory-benchmark` writes them down.
"""

import os
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse
import urllib.request

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

THRESHOLD = 0.75
# Comparing each with each, and what of translate-toolkit does so, takes an hour beyond this.
MOST_FOR_ALL = 100_000
# Seconds after which an answer of tmserver is waited for no longer: it joins its full-text index
# with its sources row by row.
PATIENCE = 60


def lines(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def report(what, times):
    times = sorted(times)
    p99 = times[min(len(times) - 1, int(0.99 * len(times)))]
    print(f"{what:24}p50 {times[len(times) // 2] * 1000:.3f} ms, p99 {p99 * 1000:.3f} ms"
          f" ({len(times)} queries)")


def timed(queries, search):
    times = []
    for query in queries:
        start = time.perf_counter()
        search(query)
        times.append(time.perf_counter() - start)
    return times


def similarity(left, right):
    words = max(len(left[0]), len(right[0]), 1)
    letters = max(len(left[1]), len(right[1]), 1)
    rest = (1 - THRESHOLD) * 3 / 2
    if abs(len(left[0]) - len(right[0])) > rest * words:
        return 0
    distance = Levenshtein.distance(left[0], right[0], score_cutoff=int(rest * words))
    if distance > rest * words:
        return 0
    return (1 - 2 / 3 * distance / words
            - 1 / 3 * Levenshtein.distance(left[1], right[1]) / letters)


def recall(folder):
    numbers = {}

    def prepared(line):
        words = line.split(" ") if line else []
        return [numbers.setdefault(word, len(numbers)) for word in words], line.encode()

    units = [(int(entry), prepared(line)) for entry, line in
             (line.split("\t") for line in lines(f"{folder}/units.compared"))]
    queries = [prepared(line) for line in lines(f"{folder}/queries.compared")]
    found = {tuple(map(int, line.split("\t")[:2])) for line in lines(f"{folder}/found.tsv")}
    expected = set()
    for number, query in enumerate(queries):
        for entry, unit in units:
            if unit[0] and query[0] and similarity(query, unit) >= THRESHOLD - 1e-9:
                expected.add((number, entry))
    share = len(found & expected) / max(1, len(expected))
    print(f"{'recall':24}{share:.4%} of {len(expected)} matches; {len(found - expected)} beside")


def full_text(folder, sources, queries):
    """SQLite's FTS5: the units that share a word, the 200 best by BM25, then Levenshtein."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE unit USING fts5(source)")
    database.executemany("INSERT INTO unit VALUES (?)", ((source,) for source in sources))

    def search(query):
        words = {"".join(filter(str.isalnum, word)) for word in query.split()} - {""}
        match = " OR ".join(f'"{word}"' for word in words)
        rows = database.execute(
            "SELECT source FROM unit WHERE unit MATCH ? ORDER BY rank LIMIT 200", (match,))
        return [row for (row,) in rows
                if Levenshtein.normalized_similarity(query, row) >= THRESHOLD]

    report("SQLite FTS5", timed(queries, search))


def toolkit(sources, targets, queries):
    """The matcher of translate-toolkit over a store in memory."""
    from translate.search import match
    from translate.storage import base

    # Its heap compares units of equal similarity, which have no order.
    base.TranslationUnit.__lt__ = lambda left, right: left.source < right.source
    store = base.TranslationStore()
    for source, target in zip(sources, targets):
        unit = store.addsourceunit(source)
        unit.target = target
    matcher = match.matcher(store, max_candidates=3, min_similarity=75, max_length=1000)
    report("translate-toolkit", timed(queries, matcher.matches))


def server(folder, sources, targets, queries):
    """The tmserver of translate-toolkit, asked over HTTP; its database is on disk."""
    from translate.storage import tmdb

    path = f"{folder}/tmserver.db"
    if not os.path.exists(path):
        units = [{"source": source, "target": target, "context": ""}
                 for source, target in zip(sources, targets)]
        tmdb.TMDB(path).add_list(units, "id", "en")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = os.path.join(os.path.dirname(sys.executable), "tmserver")
    process = subprocess.Popen(
        [program, "-d", path, "-b", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    late = []

    def search(query):
        try:
            urllib.request.urlopen(
                f"http://127.0.0.1:{port}/tmserver/id/en/unit/{urllib.parse.quote(query)}",
                timeout=PATIENCE).read()
        except TimeoutError:
            late.append(query)

    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        report("tmserver", timed(queries, search))
        if late:
            print(f"{'':24}of these {len(late)} had no answer within {PATIENCE} s")
    finally:
        process.kill()


def main(folder):
    units = [line.split("\t", 1) for line in lines(f"{folder}/units.tsv")]
    sources, targets = [unit[0] for unit in units], [unit[1] for unit in units]
    queries = lines(f"{folder}/queries.txt")
    text = os.path.getsize(f"{folder}/units.tsv") - 2 * len(units)
    size = sum(os.path.getsize(f"{folder}/memory.sqlite{part}") for part in ("", "-index"))
    print(f"{'file':24}{size / text:.2f} times the text, the index with it")
    few = queries[:20]
    report("rapidfuzz", timed(few, lambda query: process.extract(
        query, sources, scorer=fuzz.ratio, score_cutoff=75, limit=3)))
    full_text(folder, sources, few)
    if len(units) <= MOST_FOR_ALL:
        toolkit(sources, targets, few)
        server(folder, sources, targets, queries[:3])
        recall(folder)


main(sys.argv[1])
