#!/usr/bin/env python3
"""Measure how often the language of a sentence is told right, beside py3langid, on the same pieces of text.

usage: score-languages.py TREEBANKS [--learned 280] [--tell COMMAND]
needs: pip install py3langid==0.4.0; swift build -c release --product reader-train

TREEBANKS has a folder a language with `dev.txt`, a sentence a line; the first so many of each were learned from and are
left out. Pieces are the whole words of the first 20, 40 and 80 characters of longer sentences, and the sentences.
"""
import argparse
import pathlib
import subprocess

import py3langid

SEVEN = {"en", "de", "fr", "es", "it", "pt", "nl"}
CODES = {"no": "nb", "nn": "nb"}


def cut(sentence, length):
    if length is None:
        return sentence
    if len(sentence) <= length:
        return None
    piece = sentence[:length]
    space = piece.rfind(" ")
    return piece[:space] if space > length / 2 else piece


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("treebanks", type=pathlib.Path)
    parser.add_argument("--learned", type=int, default=280)
    parser.add_argument("--tell", default=".build/release/reader-train languages --tell --likeliest")
    arguments = parser.parse_args()
    files = sorted(arguments.treebanks.glob("*/dev.txt"))
    print(f"{'':10}{'reader':>24}{'py3langid':>24}")
    print(f"{'characters':10}" + f"{'all':>8}{'seven':>8}{'taken':>8}" * 2)
    for length in (20, 40, 80, None):
        pieces = []
        for file in files:
            for sentence in file.read_text().split("\n")[arguments.learned:]:
                piece = cut(sentence, length) if len(sentence) >= 30 else None
                if piece:
                    pieces.append((file.parent.name, piece))
        told = subprocess.run(
            arguments.tell.split(), input="\n".join(piece for _, piece in pieces), capture_output=True, text=True,
            check=True).stdout.split()
        peers = [py3langid.classify(piece)[0] for _, piece in pieces]
        line = f"{length or 'sentence':<10}"
        for answers in (told, [CODES.get(answer, answer) for answer in peers]):
            pairs = [(language, answer) for (language, _), answer in zip(pieces, answers)]
            seven = [pair for pair in pairs if pair[0] in SEVEN]
            others = [pair for pair in pairs if pair[0] not in SEVEN]
            for right, whole in (
                (sum(a == b for a, b in pairs), len(pairs)), (sum(a == b for a, b in seven), len(seven)),
                (sum(b in SEVEN for _, b in others), len(others)),
            ):
                line += f"{100 * right / whole:8.2f}"
        print(line, len(pieces), "pieces", flush=True)


main()
