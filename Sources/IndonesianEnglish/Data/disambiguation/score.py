#!/usr/bin/env python3
"""Measure the program's analysis of words against Universal Dependencies treebanks.

    python3 score.py JURU TREEBANK.conllu … [--data DIR] [--others] [--errors KIND]

JURU is the built program. Each sentence goes through `juru trace --json`, whose `words` say how the
engine read each token: lexeme, part of speech, features, affixes. `--data` takes language data
other than the program's. `--others` runs PySastrawi and nlp-id over the same tokens (`pip install
PySastrawi nlp-id`). `--errors lemma`, `pos` or `voice` lists what was wrong, the most frequent first.

What is compared
----------------
Every syntactic word of a treebank but those of typos and foreign words (upos `X`). A word is matched
with the program's token that begins where it begins; a word inside a token is matched with it too,
where the token goes on over several words (`Asia-Pasifik`). A multiword token (`rumahnya`: `rumah`,
`nya`) is one token of the program: its first word that is no clitic is matched with the token, a
clitic with the affix that the program took off; one that it didn't take off is wrong. Marks inside
a token (`S.H.`) are passed over. Treebanks that
leave `-nya` on its word have one word there, and nothing else is asked of it. A word with no token
is wrong in all three figures.

- **lemma**: words whose lemma differs from their form, case apart, and that are no names. What a
  program leaves as it was is wrong here by definition.
- **part of speech**: all words, marks of punctuation among them, after `universal()` below.
- **voice**: words with `Voice=Act` or `Voice=Pass`.

Conventions of the treebanks
----------------------------
- The lemma is the root, below all affixes: `perintah` for `pemerintah`, `temu` for `pertemuan`,
  `anak` for `anak-anak`, `belum` for `sebelumnya`. The program's lexeme stops where the lexicon has a
  sense of its own, so its root is looked for below it by `Roots`: the rules of `morphology.rules`
  from reduplication inwards, over and over. A base counts where the lexicon has it, or where several
  of its lexemes lead to it. No word is listed.
- CSUI and GSD leave the lemma of capitalized common nouns as they are now and then (`Pendanaan`), and
  GSD names `lainnya` its own lemma; such differences stay in the figures.
- Voice: a `ter-` or `ke-…-an` verb is `Pass` in all of them, every other verb that isn't `di-` or bare
  with an agent before it is `Act`, also an intransitive one.
- Parts of speech of closed classes: `UNIVERSAL` and `CLOSED` below. The program's `aux` holds all that
  stands before a verb, adverbs too.
- `ini`, `itu` and `tersebut` are `DET` after a noun, else `PRON`; a preposition that is an adverb too
  (`sekitar`) is one before digits.
- Words with `ber-`, and those with `ter-` before a verb's root, are verbs, also where the lexicon
  lists them as adjectives for their English.
"""
import argparse
import collections
import concurrent.futures
import functools
import importlib.util
import json
import pathlib
import re
import subprocess

DATA = pathlib.Path(__file__).resolve().parent.parent
CLITICS = {"nya", "ku", "mu", "lah", "kah", "pun", "tah", "kau"}
OPEN = {"n", "vt", "vi", "adj", "adv"}
VERBS = {"vt", "vi", "adj"}
CLITIC = 2
# A root has two syllables, and does not begin with a liquid or a nasal before a consonant.
ROOT = re.compile(r"(?!(?:[lrm]|n(?!y|g)|ng)[^aiueo])(?:[^aiueo]*[aiueo]){2}")


# Roots


class Rule:
    def __init__(self, name):
        self.name, self.layer, self.minimum, self.cost = name, 1, 3, 0.0
        self.prefixes, self.suffixes, self.sources = [], [], []
        self.double = self.to = None

    def bases(self, form):
        stems = [form]
        if self.suffixes:
            stems = [form[: -len(s)].rstrip("-") for s in self.suffixes if form.endswith(s)][:1]
        if self.prefixes:
            stems = [
                hidden + stem[len(written):].lstrip("-")
                for stem in stems
                for written, hidden, before in self.prefixes
                if stem.startswith(written) and len(stem) > len(written)
                and (not before or stem[len(written)] in before)
            ]
        if self.double:
            stems = [base for stem in stems for base in self.halved(stem)]
        return [
            stem for stem in stems
            if (len(stem) >= self.minimum or stem.isdigit()) and stem != form]

    def halved(self, form):
        left, hyphen, right = form.partition("-")
        if self.double == "full":
            return [left] if left == right else []
        if self.double == "right":
            return [left] if len(right) > len(left) and right.endswith(left[1:]) and hyphen else []
        for length in range(len(right), 2, -1):
            if length < len(left) and left.endswith(right[:length]):
                return [left + right[length:]]
        return []


def read_rules():
    rules = []
    for line in (DATA / "morphology.rules").read_text().splitlines():
        words = line.split()
        if not words or words[0] == "#":
            continue
        if words[0] == "rule":
            rules.append(Rule(words[1]))
            continue
        rule, (keyword, *values) = rules[-1], words
        if keyword == "layer":
            rule.layer = int(values[0])
        elif keyword == "cost":
            rule.cost = float(values[0])
        elif keyword == "minimum":
            rule.minimum = int(values[0])
        elif keyword == "double":
            rule.double = values[0]
        elif keyword == "to":
            rule.to = values[0]
        elif keyword == "from":
            for value in values:
                kind, _, features = value.rstrip("]").partition("[")
                wanted = {part.partition("=")[2] for part in features.split(",") if "=" in part}
                rule.sources.append((kind, wanted))
        elif keyword == "suffix":
            rule.suffixes = values
        elif keyword == "prefix" and ("=>" in values or "before" in values):
            parts = dict(zip(values[1::2], values[2::2]))
            rule.prefixes.append((values[0], parts.get("=>", ""), parts.get("before", "")))
        elif keyword == "prefix":
            rule.prefixes += [(value, "", "") for value in values]
    return rules


def read_lexicon():
    """The parts of speech of each lemma, with their features."""
    lexicon = collections.defaultdict(dict)
    for path in sorted((DATA / "lexicon").glob("*.tsv")):
        for line in path.read_text().splitlines():
            fields = line.split("\t")
            if len(fields) > 2 and not line.startswith("#"):
                lexicon[fields[0]][fields[1]] = set(" ".join(fields[3:]).split())
    return lexicon


class Roots:
    """The roots of lexemes, by the affix rules from reduplication inwards.

    A step from a form to a base is taken where the lexicon has the base as the rule wants it. A base
    that it hasn't is taken where other lexemes lead to it too, which don't hold the form themselves
    (`bertemu` and `pertemuan` tell that `temukan` has the base `temu`; but `menjadi` and `terjadi` hold
    `jadi` and say nothing about `jad`), or where the affix is long and the form isn't a root itself.
    """

    def __init__(self):
        self.rules = [rule for rule in read_rules() if rule.layer > 1]
        self.lexicon = read_lexicon()
        self.variants = {
            lemma: value.partition("=")[2]
            for lemma, kinds in self.lexicon.items()
            for values in kinds.values() for value in values if value.startswith("variant=")}
        self.families = collections.defaultdict(set)
        for lemma in self.lexicon:
            for rule in self.rules:
                for base in rule.bases(lemma):
                    self.families[base].add(lemma)

    @functools.cache
    def root(self, form):
        steps = [(self.trust(form, base, rule), -(rule.cost > 9), len(self.families[base]), base)
                 for rule in self.rules for base in rule.bases(form)]
        best = max(steps, default=(0, 0, 0, ""))
        if best[0] == 0 or form in self.lexicon and best[2] < len(self.families[form]):
            return self.variants.get(form, form)
        return self.root(best[3])

    def is_verb(self, form):
        """Whether an adjective of the lexicon is a verb by its affix: `ber-`, or `ter-` on a verb."""
        root = self.root(form)
        kinds = self.lexicon.get(root, {}).keys()
        return root != form and (
            form.startswith("ber") or form.startswith("ter") and "vt" in kinds and "adj" not in kinds)

    def made(self, base, rule):
        """What the rule makes of a base that the lexicon has as the rule wants it."""
        kinds = {"num": set()} if base.isdigit() else self.lexicon.get(base, {})
        return {rule.to or kind for kind, wanted in rule.sources
                if kind in kinds and wanted <= kinds[kind]}

    def trust(self, form, base, rule):
        own = self.lexicon.get(form, {}).keys()
        made = self.made(base, rule)
        if not made and base not in self.lexicon:
            # An affixed form that the lexicon doesn't list may stand between.
            sources = {kind for kind, _ in rule.sources}
            for inner in self.rules:
                if inner.layer > rule.layer:
                    for core in inner.bases(base):
                        found = self.made(core, inner) & sources
                        made |= {rule.to} if rule.to and found else found
        if made:
            if not own or made & own or rule.layer == CLITIC:
                return 4
            if made & VERBS and own & VERBS or len(form) - len(base) > 3:
                return 3
            return 0 if own & OPEN - {"adv"} else 2
        if base in self.lexicon or not ROOT.match(base):
            return 0
        core = form[1:] if form[0] in "ptks" else form
        others = {other for other in self.families[base] if core not in other and other not in core}
        if others and len(others) >= len(self.families[form]):
            return 1
        return 0.5 if not own and not rule.prefixes and len(form) - len(base) > 1 else 0


# Treebanks


class Word:
    def __init__(self, fields, start, end, clitic, span):
        self.form, self.lemma, self.upos = fields[1], fields[2], fields[3]
        self.features = dict(pair.split("=") for pair in fields[5].split("|") if "=" in pair)
        self.start, self.end, self.clitic, self.span = start, end, clitic, span


def sentences(path):
    """The text of each sentence and its words with their places in it."""
    text, lines = "", []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# text = "):
            text = line[len("# text = "):]
        elif line and not line.startswith("#"):
            lines.append(line.split("\t"))
        elif not line and lines:
            yield text, list(words(text, lines))
            lines = []


def words(text, lines):
    position, spans = 0, {}
    last = None
    for fields in lines:
        number, _, end = fields[0].partition("-")
        if end:
            start = text.index(fields[1], position)
            position = start + len(fields[1])
            for inner in range(int(number), int(end) + 1):
                spans[inner] = (start, position)
        elif number.isdigit() and int(number) in spans:
            span = spans[int(number)]
            yield Word(fields, *span, fields[1].lower() in CLITICS, True)
        elif number.isdigit():
            start = text.index(fields[1], position)
            position = start + len(fields[1])
            yield Word(fields, start, position, False, False)


# The program


def trace(juru, data, text):
    command = [juru, "trace", "--json", "--no-glossary"] + (["--data", data] if data else [])
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    tokens = json.loads(done.stdout)["words"]
    offsets, size = {}, 0
    for index, letter in enumerate(text):
        offsets[size] = index
        size += len(letter.encode())
    offsets[size] = len(text)
    for token in tokens:
        token["start"], token["end"] = offsets[token["start"]], offsets[token["end"]]
        token["features"] = dict(pair.split("=") for pair in token["features"].split())
    return tokens


UNIVERSAL = {
    "n": "NOUN", "clf": "NOUN", "np": "PROPN", "vt": "VERB", "vi": "VERB", "adj": "ADJ", "adv": "ADV",
    "prep": "ADP", "pron": "PRON", "quant": "DET", "art": "DET", "num": "NUM", "ord": "ADJ",
    "date": "NUM", "clock": "NUM", "money": "NUM", "percent": "NUM", "mod": "AUX", "cop": "AUX",
    "aux": "ADV", "neg": "PART", "rel": "PRON", "sconj": "SCONJ", "cconj": "CCONJ", "wh": "PRON",
    "part": "PART", "interj": "INTJ", "mark": "PUNCT", "comma": "PUNCT", "stop": "PUNCT",
    "quote": "PUNCT", "open": "PUNCT", "close": "PUNCT", "after": "NOUN", "before": "NOUN",
    "compass": "PROPN",
}
# Closed classes, where the treebanks agree on another part of speech than the lexicon's: what makes
# tense is an auxiliary; a conjunction or preposition that is a noun or verb elsewhere stays one; what
# stands for a place or manner is a pronoun, but asking for it is an adverb.
CLOSED = {
    ("aux", "AUX"): "akan telah sudah sedang tengah bakal",
    ("aux", "VERB"): "mulai ikut turut",
    ("mod", "VERB"): "ingin perlu mau hendak",
    ("cop", "VERB"): "merupakan",
    ("prep", "VERB"): "berdasarkan terkait",
    ("prep", "NOUN"): "saat sepanjang milik sebesar sebanyak pukul jam",
    ("sconj", "NOUN"): "saat waktu",
    ("sconj", "ADV"): "apakah",
    ("quant", "NOUN"): "sebagian sejumlah mayoritas",
    ("adv", "PRON"): "sini sana situ demikian begitu",
    ("wh", "ADV"): "bagaimana mengapa kenapa kapan berapa",
    ("n", "PRON"): "diri",
    ("adj", "DET"): "sendiri",
}
CLOSED = {(kind, word): tag for (kind, tag), words in CLOSED.items() for word in words.split()}
# Other parts of speech of categories.txt are what their tag says.
TAGS = {
    fields[0]: fields[2]
    for fields in map(str.split, (DATA / "categories.txt").read_text().splitlines())
    if len(fields) > 2}
NOUNS = {"n", "np", "clf", "adj", "pron", "date", "ord", "vi"}


def universal(roots, tokens, index):
    """The universal part of speech of the program's token."""
    token = tokens[index]
    kind, lemma, form = token["partOfSpeech"], token["lemma"], token["text"]
    following = tokens[index + 1]["text"] if index + 1 < len(tokens) else ""
    if form[0].isdigit():
        return "NUM"
    if form in SYMBOLS:
        return "SYM"
    if form[0].isupper() and token["expression"] == "np":
        return "PROPN"
    if kind == "dem":
        return "DET" if index and tokens[index - 1]["partOfSpeech"] in NOUNS else "PRON"
    if kind == "prep" and following[:1].isdigit() and "adv" in roots.lexicon.get(lemma, {}):
        return "ADV"
    if kind == "adj" and roots.is_verb(lemma):
        return "VERB"
    return CLOSED.get((kind, lemma), UNIVERSAL.get(kind, TAGS.get(kind, "X")))


SYMBOLS = {"$", "%", "+", "=", "€", "£", "°", "#", "&", "US$"}
VOICES = {"act": "Act", "pass": "Pass", "bare": "Pass", "ter": "Pass"}


def voice(token):
    """Intransitive verbs have no voice in the program: theirs is what their affixes say."""
    stated = token["features"].get("voice")
    if stated:
        return VOICES[stated]
    passive = re.match(r"(ter[a-z]{3}|ke[a-z]{3,}an$)", token["lemma"])
    return "Pass" if passive else "Act"


def match(words, tokens):
    """The token of each word, by place."""
    starts = {token["start"]: index for index, token in enumerate(tokens)}
    found = []
    for word in words:
        index = starts.get(word.start)
        if index is None:
            index = next(
                (i for i, t in enumerate(tokens) if t["start"] < word.start and word.end <= t["end"]),
                None)
        found.append(index)
    return found


class Score:
    def __init__(self):
        self.right, self.all = collections.Counter(), collections.Counter()
        self.errors = collections.defaultdict(collections.Counter)

    def add(self, kind, word, expected, found):
        self.all[kind] += 1
        if expected == found:
            self.right[kind] += 1
        else:
            self.errors[kind][word, expected, found] += 1

    def line(self, kind):
        return f"{100 * self.right[kind] / max(1, self.all[kind]):6.2f} % of {self.all[kind]}"


def other_lemmatizers():
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    # The package itself imports a tagger that needs a download; the lemmatizer stands alone.
    folder = pathlib.Path(importlib.util.find_spec("nlp_id").submodule_search_locations[0])
    spec = importlib.util.spec_from_file_location("lemmatizer", folder / "lemmatizer.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {
        "PySastrawi": StemmerFactory().create_stemmer().stem,
        "nlp-id": module.Lemmatizer().lemmatize,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("juru")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--data")
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--errors", choices=["lemma", "pos", "voice"])
    options = parser.parse_args()
    roots = Roots()
    others = other_lemmatizers() if options.others else {}
    for path in options.treebanks:
        score = Score()
        pairs = list(sentences(path))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            traces = list(pool.map(lambda pair: trace(options.juru, options.data, pair[0]), pairs))
        for (text, words), tokens in zip(pairs, traces):
            tags = [universal(roots, tokens, index) for index in range(len(tokens))]
            for word, index in zip(words, match(words, tokens)):
                if word.upos == "X" or word.features.get("Typo") == "Yes":
                    continue
                token = tokens[index] if index is not None else None
                if word.upos == "PUNCT" and token and len(token["text"]) > len(word.form):
                    continue
                if word.clitic:
                    taken = token and any(
                        rule in ("particle", "clitic-" + word.form.lower()) for rule in token["affixes"])
                    score.add("pos", word.form, word.upos, word.upos if taken else "none")
                    continue
                score.add("pos", word.form, word.upos, tags[index] if token else "none")
                form, lemma = word.form.lower(), word.lemma.lower()
                if lemma != form and lemma != "_" and word.upos != "PROPN":
                    score.add("lemma", form, lemma, roots.root(token["lemma"]) if token else "none")
                    for name, lemmatize in others.items():
                        score.add(name, form, lemma, lemmatize(form))
                if word.features.get("Voice") in ("Act", "Pass"):
                    score.add("voice", form, word.features["Voice"], voice(token) if token else "none")
        print(pathlib.Path(path).name)
        print(f"  lemma          {score.line('lemma')}")
        for name in others:
            print(f"    {name:<12} {score.line(name)}")
        print(f"  part of speech {score.line('pos')}")
        print(f"  voice          {score.line('voice')}")
        for (word, expected, found), count in score.errors[options.errors].most_common():
            print(f"{count}\t{word}\t{expected}\t{found}")


if __name__ == "__main__":
    main()
