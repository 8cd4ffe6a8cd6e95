"""What sumy makes of articles: .ci/bench-summaries-peers.py ARTICLES.jsonl FOLDER COUNT

Writes FOLDER/sumy-METHOD.jsonl for each method, three sentences an article, and prints the seconds
of the processor that COUNT articles take. The stop words are the project's.
"""
import json
import re
import sys
import time

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
    tokenizer = Tokenizer()
    for name, method in METHODS.items():
        start = time.process_time()
        with open(f"{folder}/sumy-{name}.jsonl", "w", encoding="utf-8") as out:
            for row in rows:
                summarizer = method()
                summarizer.stop_words = [word for word in stop if word and word[0] != "#"]
                parser = PlaintextParser.from_string(row["text"], tokenizer)
                summary = " ".join(str(s) for s in summarizer(parser.document, 3))
                out.write(json.dumps({"id": row["id"], "summary": summary}) + "\n")
        seconds = time.process_time() - start
        print(f"sumy {name}: {count} articles in {seconds / len(rows) * count:.1f} s"
              f" (from {len(rows)})")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
