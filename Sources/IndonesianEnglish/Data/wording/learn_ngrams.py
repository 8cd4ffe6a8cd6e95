#!/usr/bin/env python3
"""Learn ngrams.arpa, the language model of English, from English text.

    python3 learn_ngrams.py ENGLISH… [--out FILE]

A file is a set, a line of it one or more sentences. Which sets the shipped model is from, and in
which order, says PROVENANCE.md; the same sets give the same file. Without `--out` it is written
beside this script.

What is learned
---------------
- **Words** are in lower case, all numbers are `#`, `'s` and marks are words. Lines of fewer than two
  words are passed over.
- **A document** is a block of 20 lines of a set. An n-gram that is not in two documents at least is
  not written, so that no text can be read out of the model: words seen twice, pairs seen twice,
  triples seen three times. Other words are `<unk>`; no pair or triple with it is written.
- **Probabilities** are interpolated Kneser-Ney with three discounts (Chen and Goodman 1998) from the
  counts before the cut-offs; pairs count in how many contexts they stand, except at the start of a
  line. What the n-grams that were cut off lose goes to the back-off weights (Katz 1987).

An ARPA file holds them: log10 probability, words, log10 back-off, with two decimals; a back-off of
zero is left out.
"""
import argparse
import collections
import math
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
TOKEN = re.compile(r"(?<= )'s\b|[^\W\d_]+(?:[-'][^\W\d_]+)*|\d[\d.,]*|\S")
START, END, UNKNOWN = "<s>", "</s>", "<unk>"
LINES_OF_DOCUMENT = 20
# How often an n-gram of one, two and three words must occur.
FEWEST = (2, 2, 3)
# What is added to the count of each word.
ADDED = 0.5
LOWEST = -9.99


def words(line):
    line = line.lower().replace("’", "'").replace("“", '"').replace("”", '"')
    line = re.sub(r"'s\b", " 's", line)
    found = ["#" if token[0].isdigit() else token for token in TOKEN.findall(line)]
    return [START, *found, END]


def sentences(paths):
    """The words of each line, with the document that it belongs to."""
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                found = words(line)
                if len(found) > 3:
                    yield found, (path, number // LINES_OF_DOCUMENT)


class Counts:
    """How often each n-gram of a length occurs, and whether in several documents."""

    def __init__(self, fewest):
        self.fewest = fewest
        self.of = collections.Counter()
        self.document = {}
        self.spread = set()

    def add(self, ngram, document):
        self.of[ngram] += 1
        if self.document.setdefault(ngram, document) != document:
            self.spread.add(ngram)

    def is_kept(self, ngram):
        return self.of[ngram] >= self.fewest and ngram in self.spread and UNKNOWN not in ngram


def count(texts):
    """The counts of one, two and three words; rare words are unknown in the longer ones."""
    singles, pairs, triples = (Counts(fewest) for fewest in FEWEST)
    for text, document in texts:
        for word in text:
            singles.add((word,), document)
    known = {word for word, in singles.of if singles.is_kept((word,))}
    for text, document in texts:
        text = [word if word in known else UNKNOWN for word in text]
        for counts, length in ((pairs, 2), (triples, 3)):
            for start in range(len(text) - length + 1):
                counts.add(tuple(text[start:start + length]), document)
    return known, pairs, triples


def discounts(counts):
    """What is taken from counts of one, two, and three or more."""
    number = collections.Counter(value for value in counts.values() if value <= 4)
    share = number[1] / (number[1] + 2 * number[2])
    return [0] + [k - (k + 1) * share * number[k + 1] / number[k] for k in (1, 2, 3)]


def level(counts, lower, is_kept):
    """The probability of each n-gram that is kept, and the back-off weight of what precedes it.

    `lower` gives the probability of an n-gram without its first word.
    """
    discount = discounts(counts)
    totals, taken = collections.Counter(), collections.Counter()
    for ngram, value in counts.items():
        totals[ngram[:-1]] += value
        taken[ngram[:-1]] += discount[min(value, 3)]
    probabilities = {}
    kept, kept_lower = collections.Counter(), collections.Counter()
    for ngram, value in counts.items():
        if is_kept(ngram):
            context, below = ngram[:-1], lower(ngram[1:])
            probability = (value - discount[min(value, 3)]) / totals[context]
            probability += taken[context] / totals[context] * below
            probabilities[ngram] = probability
            kept[context] += probability
            kept_lower[context] += below
    weights = {
        context: (1 - share) / max(1e-9, 1 - kept_lower[context])
        for context, share in kept.items()}
    return probabilities, weights


def model(paths):
    """The probabilities of one, two and three words, and the back-off weights of one and two."""
    known, pairs, triples = count(list(sentences(paths)))
    contexts = collections.Counter(word for _, word in pairs.of)
    total = sum(contexts.values()) + ADDED * (len(known) + 1)
    singles = {
        (word,): (contexts[word] + ADDED) / total for word in [*known, UNKNOWN] if word != START}
    pair_contexts = collections.Counter(triple[1:] for triple in triples.of)
    for pair, value in pairs.of.items():
        if pair[0] == START:  # nothing stands before it
            pair_contexts[pair] = value
    double, single_weights = level(pair_contexts, singles.__getitem__, pairs.is_kept)

    def below(pair):
        return double.get(pair) or single_weights.get(pair[:1], 1) * singles[pair[1:]]

    triple, double_weights = level(triples.of, below, triples.is_kept)
    return (singles, double, triple), (single_weights, double_weights, {})


def logarithm(value):
    return max(LOWEST, math.log10(value))


def write(path, probabilities, weights):
    with open(path, "w", encoding="utf-8") as out:
        def entry(cost, ngram, weight):
            further = "" if weight is None or abs(logarithm(weight)) < 0.005 else logarithm(weight)
            further = further and f"\t{further:.2f}"
            out.write(f"{cost:.2f}\t{' '.join(ngram)}{further}\n")

        out.write("\\data\\\n")
        for length, of in enumerate(probabilities, 1):
            # The start of a line is never said, but has a weight.
            out.write(f"ngram {length}={len(of) + (length == 1)}\n")
        for length, (of, after) in enumerate(zip(probabilities, weights), 1):
            out.write(f"\n\\{length}-grams:\n")
            if length == 1:
                entry(-9.9, (START,), after.get((START,)))
            for ngram in sorted(of):
                entry(logarithm(of[ngram]), ngram, after.get(ngram))
        out.write("\n\\end\\\n")


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("english", nargs="+", help="English text, a set a file")
    arguments.add_argument("--out", default=HERE / "ngrams.arpa", help="where to write the model")
    options = arguments.parse_args()
    probabilities, weights = model(options.english)
    write(options.out, probabilities, weights)
    print("n-grams of one, two and three words:", *map(len, probabilities))


if __name__ == "__main__":
    main()
