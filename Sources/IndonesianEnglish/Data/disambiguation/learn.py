#!/usr/bin/env python3
"""Learn transitions.tsv and words.tsv from Universal Dependencies treebanks.

    python3 learn.py TREEBANK.conllu …

What is shipped is learned from CSUI train and GSD dev: PUD and the test parts measure it (`score.py`).

Closed-class words take the tag that lexicon/function.tsv gives them; other words take their
universal part of speech. Only costs (negative logarithms of shares) are written, no text.
"""
import collections
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent
UNIVERSAL = {"X": "PROPN", "SYM": "PUNCT", "PART": "NEG"}


def closed_classes():
    tags = {}
    for line in (DATA / "categories.txt").read_text().splitlines():
        words = line.split()
        if len(words) > 2 and words[0] not in ("#", "linking"):
            tags[words[0]] = words[2]
    closed = collections.defaultdict(list)
    for line in (DATA / "lexicon/function.tsv").read_text().splitlines():
        fields = line.split("\t")
        if len(fields) > 2 and not line.startswith("#"):
            closed[fields[0]].append(tags[fields[1]])
    return closed, sorted(set(tags.values()))


def sentences(paths):
    for path in paths:
        sentence = []
        for line in open(path, encoding="utf-8"):
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit():
                sentence.append((fields[1], fields[3]))
            elif not line.strip() and sentence:
                yield sentence
                sentence = []


def main():
    closed, tags = closed_classes()
    pairs = collections.Counter()
    totals = collections.Counter()
    words = collections.defaultdict(collections.Counter)
    for sentence in sentences(sys.argv[1:]):
        previous = "EDGE"
        for form, universal in sentence:
            form = form.lower()
            tag = UNIVERSAL.get(universal, universal)
            if form in closed and tag not in closed[form]:
                tag = closed[form][0]
            if tag not in tags:
                tag = "NOUN"
            pairs[previous, tag] += 1
            totals[previous] += 1
            words[form][tag] += 1
            previous = tag
        pairs[previous, "EDGE"] += 1
        totals[previous] += 1
    size = len(tags) + 1
    with open(HERE / "transitions.tsv", "w", encoding="utf-8") as out:
        out.write("# tag, tag that follows, cost in nats; see PROVENANCE.md\n")
        for left in tags + ["EDGE"]:
            for right in tags + ["EDGE"]:
                share = (pairs[left, right] + 0.5) / (totals[left] + 0.5 * size)
                out.write(f"{left}\t{right}\t{-math.log(share):.2f}\n")
    with open(HERE / "words.tsv", "w", encoding="utf-8") as out:
        out.write("# form, tag, cost in nats, for forms seen at least three times (four where they have one tag); see PROVENANCE.md\n")
        for form, counts in sorted(words.items()):
            total = sum(counts.values())
            frequent = [tag for tag, count in counts.items() if count > 1 or total < 20]
            if total < (3 if len(frequent) > 1 else 4) or not form[0].isalpha():
                continue
            for tag, count in sorted(counts.items()):
                out.write(f"{form}\t{tag}\t{-math.log((count + 0.3) / (total + 1)):.2f}\n")


if __name__ == "__main__":
    main()
