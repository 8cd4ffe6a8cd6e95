#!/usr/bin/env python3
"""Write Argos packages id->en and en->id with random weights, so that a real LibreTranslate server starts offline.

    make_random_argos.py OUT TEXT…      needs libretranslate, sentencepiece and spacy
Then: ARGOS_CHUNK_TYPE=SPACY ARGOS_PACKAGES_DIR=OUT libretranslate --host 127.0.0.1 --port 5055 --load-only id,en
It speaks its real protocol; the text it returns is garbage.
"""
import json
import os
import shutil
import sys

import ctranslate2
import numpy as np
import sentencepiece
import spacy
from ctranslate2.specs import transformer_spec

OUT, TEXT = sys.argv[1], ",".join(sys.argv[2:])
WIDTH, HEADS, FEED, LAYERS = 64, 2, 128, 1
os.makedirs(OUT, exist_ok=True)
random = np.random.default_rng(1)
sentencepiece.SentencePieceTrainer.train(input=TEXT, model_prefix=f"{OUT}/pieces", vocab_size=1000, character_coverage=1.0,
                                         unk_id=0, bos_id=1, eos_id=2, minloglevel=2)
pieces = sentencepiece.SentencePieceProcessor(model_file=f"{OUT}/pieces.model")
vocabulary = [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())]


def weights(*shape):
    return (random.standard_normal(shape) * 0.3).astype("float32")


def linear(layer, outputs, inputs):
    layer.weight, layer.bias = weights(outputs, inputs), np.zeros(outputs, "float32")


def norm(layer):
    layer.gamma, layer.beta = np.ones(WIDTH, "float32"), np.zeros(WIDTH, "float32")


def attention(layer, own):
    for part, rows in zip(layer.linear, (3 * WIDTH, WIDTH) if own else (WIDTH, 2 * WIDTH, WIDTH)):
        linear(part, rows, WIDTH)
    norm(layer.layer_norm)


def feed(layer):
    norm(layer.layer_norm)
    linear(layer.linear_0, FEED, WIDTH)
    linear(layer.linear_1, WIDTH, FEED)


for source, target, source_name, target_name in (("id", "en", "Indonesian", "English"), ("en", "id", "English", "Indonesian")):
    spec = transformer_spec.TransformerSpec.from_config(LAYERS, HEADS)
    encoder, decoder = spec.encoder, spec.decoder
    first = encoder.embeddings[0] if isinstance(encoder.embeddings, list) else encoder.embeddings
    first.weight, decoder.embeddings.weight = weights(len(vocabulary), WIDTH), weights(len(vocabulary), WIDTH)
    for side in (encoder, decoder):
        norm(side.layer_norm)
        if hasattr(side, "position_encodings"):
            angle = np.arange(512)[:, None] / 10000 ** (np.arange(WIDTH)[None] // 2 * 2 / WIDTH)
            side.position_encodings.encodings = np.where(np.arange(WIDTH) % 2, np.cos(angle), np.sin(angle)).astype("float32")
    for layer in encoder.layer:
        attention(layer.self_attention, True)
        feed(layer.ffn)
    for layer in decoder.layer:
        attention(layer.self_attention, True)
        attention(layer.attention, False)
        feed(layer.ffn)
    linear(decoder.projection, len(vocabulary), WIDTH)
    decoder.projection.bias[2] = 6  # ends after a few words
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    for key, value in dict(bos_token="<s>", eos_token="</s>", unk_token="<unk>", decoder_start_token="<s>",
                           add_source_bos=False, add_source_eos=False).items():
        setattr(spec.config, key, value)
    spec.validate()
    spec.optimize()
    package = f"{OUT}/translate-{source}_{target}-1_0"
    shutil.rmtree(package, ignore_errors=True)
    os.makedirs(package + "/model")
    spec.save(package + "/model")
    shutil.copy(f"{OUT}/pieces.model", package + "/sentencepiece.model")
    with open(package + "/metadata.json", "w") as f:
        json.dump(dict(package_version="1.0", argos_version="1.9.0", from_code=source, from_name=source_name,
                       to_code=target, to_name=target_name), f)
    spacy.blank(source).to_disk(package + "/spacy")
