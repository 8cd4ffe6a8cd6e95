"""Makes units, and has translate-toolkit read and write them; see the script beside it.

  make N                  N units as TSV, from a seed
  pairs TSV [targets]     the sources and targets, sorted; or the targets alone, in order
  toolkit-reads TMX       the same of what translate-toolkit reads
  toolkit-writes TSV TMX  a TMX that translate-toolkit writes
  omegat-project TSV DIR  an OmegaT project with the sources as text
"""
import os
import random
import sys

WORDS = (
    "presiden menteri kapal perang rudal pasukan serangan pelabuhan warga korban banjir gempa "
    "beras harga rupiah pemerintah daerah jalan sekolah polisi tentara negara Jakarta Surabaya "
    "Ambon anggaran rapat pidato pemilu suara partai hukum hakim & < > \" ' é “kutipan”"
).split()


def rows(path):
    with open(path, encoding="utf-8") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split("\t")[:2]


def make(count):
    dice = random.Random(20240209)
    print("source\ttarget")
    for number in range(count):
        words = [dice.choice(WORDS) for _ in range(dice.randint(4, 25))]
        source = " ".join(words).capitalize() + f" {number}."
        print(f"{source}\tSentence {number}: " + " ".join(reversed(words)) + ".")


def pairs(path, targets=False):
    found = [pair[1] if targets else "\t".join(pair) for pair in rows(path)]
    print("\n".join(found if targets else sorted(found)))


def toolkit_reads(path):
    from translate.storage import tmx

    with open(path, "rb") as file:
        store = tmx.tmxfile(file, "id", "en")
    print("\n".join(sorted(f"{unit.source}\t{unit.target}" for unit in store.units)))


def toolkit_writes(path, output):
    from translate.storage import tmx

    store = tmx.tmxfile()
    for source, target in rows(path):
        store.addtranslation(source, "id", target, "en")
    with open(output, "wb") as file:
        store.serialize(file)


PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
<glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>id</source_lang><target_lang>en</target_lang>
<source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""


def omegat_project(path, folder):
    for name in ["source", "target", "tm/auto", "glossary", "dictionary", "omegat"]:
        os.makedirs(os.path.join(folder, name))
    with open(os.path.join(folder, "omegat.project"), "w", encoding="utf-8") as file:
        file.write(PROJECT)
    with open(os.path.join(folder, "source", "sources.txt"), "w", encoding="utf-8") as file:
        file.write("\n\n".join(source for source, _ in rows(path)) + "\n")


command, *rest = sys.argv[1:]
if command == "make":
    make(int(rest[0]))
elif command == "pairs":
    pairs(rest[0], len(rest) > 1)
elif command == "toolkit-reads":
    toolkit_reads(rest[0])
elif command == "toolkit-writes":
    toolkit_writes(*rest)
elif command == "omegat-project":
    omegat_project(*rest)
else:
    sys.exit(__doc__)
