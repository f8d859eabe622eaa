#!/usr/bin/env python3
"""Writes the ordinary nouns of English that are nobody's name: Sources/ReaderCore/Annotation/Lexicons/English/EnglishNouns.swift.

    pip install wordfreq==3.1.1 textblob==0.18.0.post0 names==0.3.0 Faker==40.54.0
    Scripts/make-english-nouns.py

  wordfreq   Apache-2.0, data CC BY-SA 4.0   the 12,000 commonest words
  textblob   MIT                             which of them are nouns before anything else
  names      MIT; US Census Bureau 1990      who is called so
  Faker      MIT                             the same, of some seventy countries
"""
import os
import pathlib
import re
import textwrap

import faker.providers.person
import names
import textblob
import wordfreq

TARGET = pathlib.Path(__file__).resolve().parent.parent / (
    "Sources/ReaderCore/Annotation/Lexicons/English/EnglishNouns.swift")
COMMON = 12_000
# Nouns that are places, what is no noun though the lexicon says so, and words that nobody needs to see here.
LEFT_OUT = set(
    "earth moon sun universe galaxy gulf capitol strait deutsche ppl sir anyone anything everyone everything nobody nothing "
    "none someone something".split())
COARSE = re.compile(r"fuck|shit|ass(es|hole)?$|bitch|porn|orgasm|pant(y|ies)$|whore|slut|dick|cock|tits|cunt|nigg|penis|vagin")


def lines(module, name):
    path = os.path.join(os.path.dirname(module.__file__), name)
    with open(path, encoding="utf8") as file:
        return [line.split() for line in file if line.strip() and not line.startswith(";;;")]


def called():
    """Names that people have, in small letters."""
    found = {row[0].lower() for name in ("dist.all.last", "dist.female.first", "dist.male.first")
             for row in lines(names, name)}
    root = pathlib.Path(faker.providers.person.__file__).parent
    for path in root.glob("*/__init__.py"):
        found |= {name.lower() for name in re.findall(r'"([^"\\]+)"', path.read_text(encoding="utf8"))}
    return found


def nouns():
    kinds = {row[0]: row[1] for row in lines(textblob, "en/en-lexicon.txt") if len(row) > 1}
    people = called()
    return sorted(
        word for word in wordfreq.top_n_list("en", COMMON)
        if re.fullmatch("[a-z]{3,}", word) and kinds.get(word) in ("NN", "NNS")
        and word not in people and word not in LEFT_OUT and not COARSE.search(word))


def main():
    words = "\n".join(textwrap.wrap(" ".join(nouns()), 100)).replace("\n", " \\\n        ")
    TARGET.write_text(f'''/// Ordinary English nouns that nobody is called by: who seems to be called so is a thing.
///
/// Made by `Scripts/make-english-nouns.py` from wordfreq (data CC BY-SA 4.0) and TextBlob's lexicon (MIT); the names of the
/// United States Census of 1990 (public domain) and of Faker (MIT) are left out.
package enum EnglishNouns {{
    package static let all = """
        {words}
        """
}}
''', encoding="utf8")


main()
