#!/usr/bin/env python3
"""Learn article.tsv, what tells of the English article, from translated text.

    pip install numpy scipy
    python3 learn_choices.py JURU SOURCE REFERENCE [SOURCE REFERENCE …] [--lines N] [--out FILE]

JURU is the built program. SOURCE holds Indonesian sentences, REFERENCE their English, line by line;
`--lines` takes only the first lines of each. Which sets the shipped figures are from says
PROVENANCE.md. Without `--out` the file is written beside this script.

What is learned
---------------
- **Choices.** `juru trace --lines --through wording --no-glossary` prints a line for each article that
  the grammar leaves open: `wording⇥article: bias | head=president | before=^ | …`, its pieces of
  evidence between ` | `.
- **What was right** is read from the reference: the next place where the head stands, in singular or
  plural, and the article among the four words before it. With another determiner or a number there,
  or where the head isn't found or is a name, the choice is passed over. No order of words is assumed,
  so that some of it is noise.
- **The model** is log-linear, with a weight of each piece of evidence for each alternative, fitted by
  L-BFGS with an L2 penalty (Berger, Della Pietra and Della Pietra 1996). A piece is used that occurs
  `--fewest` times at least and in two documents, a document being a block of 20 lines of a set.
- Each tenth document is left out at first, and how often the model is right there is printed; then
  it learns from all. The weights of a piece sum to zero; small ones are not written.

The file holds what each piece adds to the **cost** of each alternative, in nats: weights with
their signs changed.
"""
import argparse
import collections
import contextlib
import pathlib
import re
import subprocess
import tempfile
import typing

import numpy
import scipy.optimize
import scipy.sparse

HERE = pathlib.Path(__file__).resolve().parent
CHOICE = "article"
ALTERNATIVES = ("the", "a", "0")
NONE = ALTERNATIVES.index("0")
ARTICLES = {"the": 0, "a": 1, "an": 1}
TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|'s|\d[\d.,]*|\S")
# Other determiners: the article was no choice there.
DETERMINERS = frozenset(
    "this that these those his her its their our my your some any no every each another both all "
    "several many much few more most 's what which one two three four five six seven eight nine "
    "ten".split())
# Words that a noun phrase doesn't go back over.
BORDERS = frozenset(
    "of in on at by for with from to and or but that which who as is are was were be been has have "
    "had will would can could , . ; : ( ) \" said says".split())
WINDOW = 4
LINES_OF_DOCUMENT = 20
LEFT_OUT = 10
SMALLEST = 0.12
ITERATIONS = 120
BREAKS = re.compile(r"\s+")


class Example(typing.NamedTuple):
    evidence: list
    right: int
    document: tuple


def read_plurals():
    """The irregular plurals of english/irregular.tsv."""
    plurals = {}
    for line in (HERE.parent / "english/irregular.tsv").read_text().splitlines():
        fields = line.split("\t")
        if len(fields) == 3 and fields[1] == "n":
            plurals[fields[0]] = fields[2].split()[0].replace("_", " ")
    return plurals


def plural(noun, irregular):
    if noun in irregular:
        return irregular[noun]
    if re.search("[^aiueo]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search("(s|x|z|ch|sh)$", noun) else "s")


def read_pairs(names, most):
    """Sentences with their references and documents; empty lines are passed over."""
    if len(names) % 2:
        raise SystemExit("expected a reference after each source")
    pairs = []
    for source, reference in zip(names[::2], names[1::2]):
        with open(source, encoding="utf-8") as left, open(reference, encoding="utf-8") as right:
            for number, (text, translation) in enumerate(zip(left, right)):
                # What Unicode calls the end of a line would make two sentences of one.
                text = BREAKS.sub(" ", text).strip()
                if text and (most is None or number < most):
                    pairs.append((text, translation, (source, number // LINES_OF_DOCUMENT)))
    return pairs


def traces(juru, texts):
    """The evidence for each choice in each text, the choices in the order of the trace."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.writelines(text + "\n" for text in texts)
        file.flush()
        command = [juru, "trace", "--lines", "--through", "wording", "--no-glossary"]
        with contextlib.ExitStack() as stack:
            source = stack.enter_context(open(file.name, "rb"))
            program = stack.enter_context(subprocess.Popen(
                command, stdin=source, stdout=subprocess.PIPE, encoding="utf-8"))
            found, count = [], 0
            for line in program.stdout:
                stage, _, item = line.rstrip("\n").partition("\t")
                if stage == "tokens" and item.startswith("0-"):
                    if count:
                        yield found
                    found, count = [], count + 1
                elif stage == "wording" and item.startswith(CHOICE + ": "):
                    found.append(item[len(CHOICE) + 2:].split(" | "))
            yield found
        if program.returncode or count != len(texts):
            raise SystemExit(f"{juru} traced {count} of {len(texts)} lines; is it the right one?")


def article_before(words, place):
    """The alternative that stands before the noun at `place`, None where another determiner does."""
    for word in reversed(words[max(0, place - WINDOW):place]):
        if word in ARTICLES:
            return ARTICLES[word]
        if word in DETERMINERS or word[0].isdigit():
            return None
        if word in BORDERS or word.endswith("ly"):
            break
    return NONE


def examples(juru, pairs):
    irregular = read_plurals()
    found = []
    for (_, translation, document), choices in zip(
            pairs, traces(juru, [text for text, _, _ in pairs]), strict=True):
        words = [word.lower() for word in TOKEN.findall(translation)]
        used = set()
        for evidence in choices:
            head = next((piece[5:] for piece in evidence if piece.startswith("head=")), "")
            if not head[:1].islower():
                continue
            forms = (head, plural(head, irregular))
            place = next(
                (place for place, word in enumerate(words)
                 if word in forms and place not in used), None)
            if place is None:
                continue
            used.add(place)
            right = article_before(words, place)
            if right is not None:
                found.append(Example(evidence, right, document))
    return found


def vocabulary(data, fewest):
    """The pieces of evidence that are used, in order."""
    counts, documents, spread = collections.Counter(), {}, set()
    for example in data:
        for piece in example.evidence:
            counts[piece] += 1
            if documents.setdefault(piece, example.document) != example.document:
                spread.add(piece)
    return sorted(piece for piece in spread if counts[piece] >= fewest)


def matrix(data, pieces):
    """A row for each example, with one for each piece of evidence that it has."""
    numbers = {piece: number for number, piece in enumerate(pieces)}
    rows, columns = [], []
    for row, example in enumerate(data):
        for piece in set(example.evidence) & numbers.keys():
            rows.append(row)
            columns.append(numbers[piece])
    return scipy.sparse.csr_matrix(
        (numpy.ones(len(rows)), (rows, columns)), shape=(len(data), len(pieces)))


def fit(evidence, right, penalty):
    """The weights that make what was right likeliest, a row for each piece of evidence."""
    shape = (evidence.shape[1], len(ALTERNATIVES))
    wanted = numpy.eye(len(ALTERNATIVES))[right]
    transposed = evidence.T.tocsr()

    def loss(flat):
        weights = flat.reshape(shape)
        scores = evidence @ weights
        scores -= scores.max(axis=1, keepdims=True)
        shares = numpy.exp(scores)
        totals = shares.sum(axis=1, keepdims=True)
        likelihood = (scores * wanted).sum() - numpy.log(totals).sum()
        gradient = transposed @ (shares / totals - wanted) + penalty * weights
        return penalty / 2 * (weights ** 2).sum() - likelihood, gradient.ravel()

    return scipy.optimize.minimize(
        loss, numpy.zeros(shape).ravel(), jac=True, method="L-BFGS-B",
        options={"maxiter": ITERATIONS}).x.reshape(shape)


def accuracy(weights, evidence, right):
    return ((evidence @ weights).argmax(axis=1) == right).mean()


def write(path, pieces, weights):
    """Writes the weights as costs.

    - Returns: how many pieces were written.
    """
    count = 0
    with open(path, "w", encoding="utf-8") as out:
        out.write("\t".join(["alternatives", *ALTERNATIVES]) + "\n")
        for piece, costs in zip(pieces, -weights):
            if abs(costs).max() >= SMALLEST:
                count += 1
                out.write(piece + "".join(f"\t{cost:.2f}" for cost in costs) + "\n")
    return count


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("juru", help="the built program")
    arguments.add_argument("text", nargs="+", help="a source and its reference, as often as wanted")
    arguments.add_argument("--lines", type=int, help="how many lines of each set to take")
    arguments.add_argument("--fewest", type=int, default=8, help="how often evidence must occur")
    arguments.add_argument("--penalty", type=float, default=3, help="the weight of the L2 penalty")
    arguments.add_argument("--out", default=HERE / "article.tsv", help="where to write the costs")
    options = arguments.parse_args()
    data = examples(options.juru, read_pairs(options.text, options.lines))
    pieces = vocabulary(data, options.fewest)
    evidence = matrix(data, pieces)
    right = numpy.array([example.right for example in data])
    shares = collections.Counter(ALTERNATIVES[choice] for choice in right.tolist())
    print(f"{len(data)} choices ({dict(shares)}), {len(pieces)} pieces of evidence")
    documents = {document: number for number, document in
                 enumerate(dict.fromkeys(example.document for example in data))}
    held = numpy.array([documents[example.document] % LEFT_OUT == 0 for example in data])
    weights = fit(evidence[~held], right[~held], options.penalty)
    print(f"right on what was left out: {accuracy(weights, evidence[held], right[held]):.3f}, "
          f"the commonest alternative alone: {numpy.bincount(right[held]).max() / held.sum():.3f}")
    weights = fit(evidence, right, options.penalty)
    weights -= weights.mean(axis=1, keepdims=True)
    print(write(options.out, pieces, weights), "pieces written")


if __name__ == "__main__":
    main()
