#!/usr/bin/env python3
"""Score words in quotation marks, and who said them.

usage: score-quotes.py DATA.jsonl [DATA.jsonl ...] --cmd 'reader annotate --format jsonl --explain -' [--words N]

DATA holds one article a line: {"id", "text", "quotes": [{"kind", "segments": [[start, end]], "speaker": {"text"} | null}]}.
The command reads {"id", "text"} lines and writes one annotation (schema reader-annotation/1) a line, in the same order.

Of the segments of N words and more (6) of quotes that are not indirect:
  found    one in marks of the annotator overlaps it
  false    one of the annotator's in marks, as long, that overlaps no segment of the data
  given    the quote that was found has a speaker
  right    … whose words share a name, or all words, with the data's; a pronoun is right where it stands in both
"""
import argparse
import json
import re
import subprocess

ARTICLES = {"Der", "Die", "Das", "Ein", "Eine"}


def annotate(command, articles):
    lines = "".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in articles)
    run = subprocess.run(command, shell=True, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().split("\n") if line]


def words(text):
    return re.findall(r"\w+", text)


def same(gold, found):
    names = {word for word in words(gold) if word[0].isupper()} - ARTICLES
    return bool((names or set(words(gold))) & set(words(found))) or gold.lower() in map(str.lower, words(found))


def segments(quotes, minimum, text):
    for quote in quotes:
        if quote["kind"] == "indirect":
            continue
        for start, end in quote.get("segments") or quote.get("marked") or quote.get("parts", []):
            if len(words(text[start:end])) >= minimum:
                yield start, end, quote


def speaker(quote):
    said = quote.get("speaker")
    if not said:
        return None
    meant = re.search(r"speaker: (.*)$", quote.get("why") or "")
    return said["text"] + (" " + meant.group(1) if meant else "")


def score(path, command, minimum):
    articles = [json.loads(line) for line in open(path, encoding="utf-8")]
    total = found = shown = false = asked = given = right = 0
    for article, annotation in zip(articles, annotate(command, articles)):
        text = article["text"]
        gold = {(s, e): q for s, e, q in segments(article["quotes"], 1, text)}
        own = list(segments(annotation["quotes"], 1, text))
        for (start, end), quote in gold.items():
            if len(words(text[start:end])) < minimum:
                continue
            total += 1
            hit = next((q for s, e, q in own if s < end and start < e), None)
            if hit is None:
                continue
            found += 1
            if quote["speaker"]:
                asked += 1
                told = speaker(hit)
                given += told is not None
                right += told is not None and same(quote["speaker"]["text"], told)
        for start, end, _ in own:
            if len(words(text[start:end])) >= minimum:
                shown += 1
                false += not any(start < e and s < end for s, e in gold)
    percent = lambda part, whole: f"{part}/{whole} {100 * part / max(1, whole):.1f}"
    print(f"{path}: found {percent(found, total)}, false {percent(false, shown)}, "
          f"speaker given {percent(given, asked)}, right {percent(right, given)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+")
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--words", type=int, default=6)
    options = parser.parse_args()
    for path in options.data:
        score(path, options.cmd, options.words)


if __name__ == "__main__":
    main()
