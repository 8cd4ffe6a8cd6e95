#!/usr/bin/env python3
"""Learn classes.tsv, how rare words are in general language, from a list of words by frequency.

    python3 learn.py id-frequency.tsv > classes.tsv

The list is tab-separated with a header that names the columns `word`, `per_million` (web, subtitles
and news together) and `news_pm` (news alone). What is learned of a word is its frequency class after
Leipzig's Wortschatz: how often the number of its occurrences must be doubled to reach a fixed one, here
32,768 in a million words, so that class 12 is eight in a million. Clitics and the second half of a doubled
word are taken off first, as an analysis takes them off, and the higher of the two rates counts: what is
common in the news says nothing of one field. A form with a clitic that is frequent itself stands
beside its base (`terjadinya`). Words beyond class 12 are left out.
"""
import collections
import csv
import math
import re
import sys

ZERO = 15
HIGHEST = 12
CLITICS = re.compile(r"(?:-?nya|-?ku|-?mu|lah|kah|pun)$")


def base(word, known):
    halves = word.split("-")
    if len(halves) == 2 and halves[0] == halves[1]:
        word = halves[0]
    short = CLITICS.sub("", word)
    # `sekolah` is no `seko` with `-lah`: what is left must be much more frequent than the whole.
    return short if known.get(short, 0) > 3 * known.get(word, 0) else word


def main():
    rates = {}
    with open(sys.argv[1], encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if re.fullmatch(r"[a-z]+(?:-[a-z]+)*", row["word"]):
                rates[row["word"]] = max(float(row["per_million"]), float(row["news_pm"] or 0))
    sums = collections.Counter()
    for word, rate in rates.items():
        sums[base(word, rates)] += rate
        if base(word, rates) != word:
            sums[word] += rate
    print("# word, frequency class; learned by learn.py, see PROVENANCE.md")
    for word in sorted(sums):
        if sums[word] > 0 and len(word) > 1:
            number = max(0, round(ZERO - math.log2(sums[word])))
            if number <= HIGHEST:
                print(f"{word}\t{number}")


main()
