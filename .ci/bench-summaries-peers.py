"""What sumy makes of articles: .ci/bench-summaries-peers.py ARTICLES.jsonl FOLDER COUNT

Writes FOLDER/sumy-METHOD.jsonl for each method, three sentences an article, and prints a line for each
step: the method, the step, COUNT and the seconds of the processor that COUNT articles take. One thread;
the stop words are the project's, and are given to sumy once.
"""
import json
import os
import re
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"

from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

METHODS = {
    "text-rank": TextRankSummarizer,
    "lex-rank": LexRankSummarizer,
    "luhn": LuhnSummarizer,
    "lsa": LsaSummarizer,
}


class Tokenizer:
    """sumy has none for Indonesian: sentences end at a mark before a space, words are letters."""

    def to_sentences(self, text):
        return [s for s in re.split(r"(?<=[.!?])[\"”)]?\s+", text) if s.strip()]

    def to_words(self, sentence):
        return re.findall(r"[^\W\d_]+", sentence.lower())


def main(path, folder, count):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    stop = [line.strip() for line in open("Sources/SummaryData/stop-words.txt", encoding="utf-8")]
    stop = [word for word in stop if word and word[0] != "#"]
    tokenizer = Tokenizer()
    for name, method in METHODS.items():
        summarizer = method()
        summarizer.stop_words = stop
        cutting = ranking = 0
        with open(f"{folder}/sumy-{name}.jsonl", "w", encoding="utf-8") as out:
            for row in rows:
                start = time.process_time()
                document = PlaintextParser.from_string(row["text"], tokenizer).document
                document.sentences
                cut = time.process_time()
                summary = " ".join(str(s) for s in summarizer(document, 3))
                ranking += time.process_time() - cut
                cutting += cut - start
                out.write(json.dumps({"id": row["id"], "summary": summary}) + "\n")
        for step, seconds in ("cut", cutting), ("rank", ranking):
            print(f"sumy {name}\t{step}\t{count}\t{seconds / len(rows) * int(count):.3f}")


main(*sys.argv[1:])
