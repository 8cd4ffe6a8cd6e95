#!/usr/bin/env python3
"""Measure what share of running Indonesian words the lexicon knows.

    python3 coverage.py JURU FREQUENCY.tsv [--data DIR] [--rank N] [--unknown N]

JURU is the built program. FREQUENCY.tsv is a list of forms with a heading line; of its columns
`rank`, `word`, `news_pm` (occurrences in a million words of news) and `midsentence_capital_share`
(how often the form has a capital inside a sentence) are read. Each form goes in lower case, as a
sentence of its own, through `juru trace --lines --json --no-glossary`. `--data` takes language data
other than the program's. `--rank` looks at the forms up to that rank only, `--unknown` is how many
unknown forms are listed, the most frequent in news first (200; 0 is all of them).

What is counted
---------------
Every form weighs as much as its rate in news; forms that news doesn't have weigh nothing. A form is
one of these, the first that fits:

- **number**: it has a digit, or the program reads it with a number word before it as one number
  (`juta`).
- **name**: its share of capitals is 0.6 or more and the lexicon doesn't know it as anything but a
  name. Such forms are left out of the coverage, whether `names.tsv` has them or not.
- **entry**: the lexicon or the phrases have the form itself.
- **analysed**: affix rules lead from the form to a lexeme that the lexicon has.
- **guessed**: affix rules lead to a base that the lexicon doesn't have.
- **unknown**: all others.

The coverage is the share of `entry` and `analysed` in all that are neither names nor numbers.
`with names` counts all but numbers: a name in `names.tsv` is known there.
"""
import argparse
import csv
import json
import subprocess

BATCH = 2000
NAME_SHARE = 0.6
KINDS = ["entry", "analysed", "guessed", "unknown", "name", "number"]


def forms(path, rank):
    """The rows of the frequency list: form, news rate, share of capitals."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if int(row["rank"]) <= rank:
                rate = float(row["news_pm"] or 0)
                share = float(row["midsentence_capital_share"] or 0)
                yield row["word"].lower(), rate, share


def documents(text):
    """The JSON documents that the program printed one after the other."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        document, at = decoder.raw_decode(text, at)
        yield document


def trace(juru, words, data):
    """What the program says of each word, a sentence each."""
    command = [juru, "trace", "--lines", "--json", "--no-glossary"]
    if data:
        command += ["--data", str(data)]
    for start in range(0, len(words), BATCH):
        batch = words[start : start + BATCH]
        run = subprocess.run(
            command, input="\n".join(batch) + "\n", capture_output=True, text=True, check=True
        )
        found = list(documents(run.stdout))
        if len(found) != len(batch):
            raise SystemExit(f"{len(batch)} lines went in, {len(found)} came out")
        yield from found


def scales(juru, unknown, data):
    """Those of the unknown forms that are part of a number after a number word."""
    traces = trace(juru, [f"dua {form}" for form in unknown], data)
    return {
        form
        for form, document in zip(unknown, traces)
        if all(word["partOfSpeech"] == "num" and word["known"] for word in document["words"])
    }


def kind(form, share, document, numbers):
    """One of KINDS, and whether the lexicon knows the form at all."""
    if form in numbers or any(letter.isdigit() for letter in form):
        return "number", True
    words = document["words"]
    known = bool(words) and all(word["known"] for word in words)
    if share >= NAME_SHARE and (not known or all(w["partOfSpeech"] == "np" for w in words)):
        return "name", known
    if not words or all(word["known"] for word in words):
        # A form that is several tokens (`ibu-bapak`) is analysed when one of them is.
        return ("analysed" if any(word["affixes"] for word in words) else "entry"), known
    return ("guessed" if any(word["affixes"] for word in words) else "unknown"), False


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("juru")
    parser.add_argument("frequency")
    parser.add_argument("--data")
    parser.add_argument("--rank", type=int, default=10**9)
    parser.add_argument("--unknown", type=int, default=200)
    options = parser.parse_args()

    rows = list(forms(options.frequency, options.rank))
    rates = dict.fromkeys(KINDS, 0.0)
    counts = dict.fromkeys(KINDS, 0)
    names_known, missing = 0.0, []
    traces = list(trace(options.juru, [form for form, _, _ in rows], options.data))
    unknown = [
        form
        for (form, _, _), document in zip(rows, traces)
        if not all(word["known"] for word in document["words"])
    ]
    numbers = scales(options.juru, unknown, options.data)
    for (form, rate, share), document in zip(rows, traces):
        found, known = kind(form, share, document, numbers)
        rates[found] += rate
        counts[found] += 1
        if found == "name" and known:
            names_known += rate
        if found in ("guessed", "unknown") or (found == "name" and not known):
            missing.append((rate, form, share, found))

    total = sum(rates.values())
    print(f"{'kind':<10}{'forms':>8}{'per million':>14}{'share':>9}")
    for found in KINDS:
        print(f"{found:<10}{counts[found]:>8}{rates[found]:>14.0f}{rates[found] / total:>9.2%}")
    covered = rates["entry"] + rates["analysed"]
    words = covered + rates["guessed"] + rates["unknown"]
    print(f"\ncoverage of words: {covered / words:.2%}")
    print(f"with names: {(covered + names_known) / (words + rates['name']):.2%}")

    missing.sort(key=lambda item: (-item[0], item[1]))
    print("\nunknown forms (in a million words of news, share of capitals)")
    for rate, form, share, found in missing[: options.unknown or None]:
        print(f"{rate:9.2f}  {share:.2f}  {found:<8} {form}")


if __name__ == "__main__":
    main()
