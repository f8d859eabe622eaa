#!/usr/bin/env python3
"""Gather the texts from which `reader-train languages` learns to tell languages apart.

usage: make-language-data.py UDHR TREEBANKS OUT
needs: pip install wordfreq==3.1.1 Django==5.2.19; the folder `homeassistant` of the wheel homeassistant==2025.1.4 in
HOMEASSISTANT (unpacked, not installed)

UDHR is the folder of nltk_data's corpus udhr2, a file a language; TREEBANKS has a folder a language with `dev.txt`, a
sentence a line. Of each the first 280 are taken, so that the rest can measure. OUT gets `LANG.txt`, a passage a line,
and `LANG.tsv`, a word and how often it stands in a million words.

Sources and licences
  Universal Declaration of Human Rights   public domain   every language
  Universal Dependencies   CC BY-SA 3.0 and 4.0   af ar cs da de en es fi fr gl hi hr id is it ko lt lv nb nl pl pt ro
                           ru sk sl sv tr vi zh; treebanks under other licences (bg el et eu he hu uk) are not taken
  wordfreq        CC BY-SA 4.0 (data)   words of some forty languages
  Home Assistant  Apache-2.0   the program's messages in et, gl, hu, bg, uk, he, el, lv
  Django          BSD-3-Clause   the program's messages in af, eu, gl
"""
import ast
import glob
import json
import os
import pathlib
import re
import sys

import django
import wordfreq

UDHR = {
    "en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "pt": "por_PT por_BR", "nl": "nld", "sv": "swe",
    "da": "dan", "nb": "nob", "fi": "fin", "is": "isl", "pl": "pol", "cs": "ces", "sk": "slk", "sl": "slv", "hr": "hrv",
    "ro": "ron_1993 ron", "hu": "hun", "tr": "tur", "id": "ind", "gl": "glg", "af": "afr", "eu": "eus", "vi": "vie",
    "lv": "lav", "lt": "lit", "et": "est", "ca": "cat", "ru": "rus", "uk": "ukr", "bg": "bul", "sr": "srp_cyrl",
    "mk": "mkd", "be": "bel", "ar": "arb", "fa": "pes_1 pes_2", "ur": "urd", "hi": "hin", "mr": "mar", "ne": "nep",
    "he": "heb", "yi": "ydd",
}
WORDS = {"hr": "sh"}
FREE = set("af ar cs da de en es fi fr gl hi hr id is it ko lt lv nb nl pl pt ro ru sk sl sv tr vi zh".split())
ASSISTANT = set("et gl hu bg uk he el lv".split())
DJANGO = set("af eu gl".split())
# Languages so near one that is told apart that nothing could tell them from it.
NEAR = set("nno ast sco pcm srp_latn bos_latn bos_cyrl mly_latn mly_arab ina por_BR deu_1901 ron_1953 ron lat_1 kir "
           "ell_polytonic cmn_hant jpn kor tgl_tglg min bho mag mai san awa hne eml lnc prv cbs".split())
ALPHABETS = {
    "Latn": r"[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]", "Cyrl": r"[\u0400-\u052F]", "Arab": r"[\u0600-\u06FF\u0750-\u077F]",
    "Deva": r"[\u0900-\u097F]",
}


def udhr(folder, name):
    return [line.strip() for line in (folder / f"{name}.txt").read_text().split("\n") if len(line.strip()) > 20]


def assistant(language):
    """Messages without placeholders, each once."""
    found = {}

    def walk(value):
        if isinstance(value, dict):
            for part in value.values():
                walk(part)
        elif isinstance(value, str) and len(value) > 30 and not re.search(r"[{}\[\]<>`|]|http", value):
            found[" ".join(value.split())] = True

    for file in sorted(glob.glob(os.environ["HOMEASSISTANT"] + f"/components/*/translations/{language}.json")):
        walk(json.load(open(file)))
    english = set()
    if language != "en":
        english = set(assistant("en"))
    return [line for line in found if line not in english]


def django_messages(language):
    lines = []
    for file in sorted(glob.glob(os.path.dirname(django.__file__) + f"/**/locale/{language}/**/*.po", recursive=True)):
        for block in open(file, encoding="utf-8").read().split("\n\n"):
            for part in re.findall(r'msgstr(?:\[\d\])? ((?:".*"\n?)+)', block):
                text = "".join(ast.literal_eval(piece) for piece in part.strip().split("\n"))
                text = " ".join(re.sub(r"%\(\w+\)\w|%\w|<[^>]*>|\{\w*\}", " ", text).split())
                if len(text) > 20 and "charset" not in text:
                    lines.append(text)
    return sorted(set(lines))


def main():
    declarations, treebanks, out = map(pathlib.Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    for language, files in UDHR.items():
        lines = [line for name in files.split() for line in udhr(declarations, name)]
        if language in FREE:
            file = treebanks / language / "dev.txt"
            if file.exists():
                sentences = [line.strip() for line in file.read_text().split("\n")[:280] if line.strip()]
                # Beside many messages running text still makes half of what is learned from.
                lines += sentences * (5 if language in ASSISTANT else 1)
        if language in ASSISTANT:
            messages = assistant(language)
            lines += messages[:: max(1, len(messages) // 1500)] if language in FREE else messages
        if language in DJANGO:
            lines += django_messages(language)
        (out / f"{language}.txt").write_text("\n".join(lines) + "\n")
        name = WORDS.get(language, language)
        if name in wordfreq.available_languages("best"):
            words = list(wordfreq.get_frequency_dict(name, "best").items())[:60_000]
            rows = [f"{word}\t{share * 1e6:.3f}" for word, share in words if re.fullmatch(r"[^\W\d_]+", word)]
            (out / f"{language}.tsv").write_text("\n".join(rows) + "\n")
    known = {name for files in UDHR.values() for name in files.split()} | NEAR
    for alphabet, pattern in ALPHABETS.items():
        lines = []
        for file in sorted(declarations.glob("*.txt")):
            text = file.read_text()
            letters = len(re.findall(r"[^\W\d_]", text)) or 1
            if file.stem not in known and len(re.findall(pattern, text)) > letters * 0.8:
                lines += udhr(declarations, file.stem)
        (out / f"other-{alphabet}.txt").write_text("\n".join(lines) + "\n")


main()
