#!/usr/bin/env python3
"""Serve a GGUF with llama.cpp's own server on loopback until standard input closes.

    llama_server.py MODEL.gguf PORT WINDOW     needs the package xllamacpp (a wheel that carries the server)

WINDOW is the number of tokens that question and answer may have together.
"""
import sys

import xllamacpp

settings = xllamacpp.CommonParams()
settings.model.path = sys.argv[1]
settings.n_ctx = int(sys.argv[3])
settings.hostnames = ["127.0.0.1"]
settings.port = int(sys.argv[2])
server = xllamacpp.Server(settings)
print("listening", flush=True)
sys.stdin.read()
