#!/usr/bin/env python3
"""Tell how often what is said to be so sure is right: statements, happenings and names, by bins of their confidence.

usage: calibration.py GOLD.jsonl [--cmd 'reader annotate --unsure --format jsonl -'] [--bins 0.3,0.5,0.7,0.8,0.9,0.95] [--fit]

GOLD has a line an article (offsets in Unicode scalars): {id, text, title?, published?, statements: [{kind, parts}],
events: [{span, from, optional?, basis?}], entities: [{name, kind, spans, people?, optional?}]}. Prints, for each kind, the
bins with how many there are, how sure they are on average and how many are right, then the expected calibration error and
Brier's score. --fit prints the slope and offset of Platt's logistic curve that fit best.
"""
import argparse
import json
import math
import subprocess
import sys

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("gold")
options.add_argument("--cmd", default=".build/release/reader annotate --unsure --format jsonl -")
options.add_argument("--bins", default="0.3,0.5,0.7,0.8,0.9,0.95")
options.add_argument("--fit", action="store_true")
options = options.parse_args()


def annotations(articles):
    lines = "".join(
        json.dumps({key: article[key] for key in ("id", "title", "published", "text") if article.get(key)},
                   ensure_ascii=False) + "\n" for article in articles)
    done = subprocess.run(options.cmd, shell=True, input=lines, capture_output=True, text=True)
    found = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
    if len(found) != len(articles):
        sys.exit(f"{len(found)} annotations of {len(articles)} articles: {done.stderr[-300:]}")
    return found


def scalars(parts):
    return {place for start, end in parts for place in range(start, end)}


def statements(article, annotation):
    """A quote is right where it shares half of the longer of two direct ones, of the shorter of others, with a known one."""
    known = [(one["kind"], scalars(one["parts"])) for one in article["statements"]]
    for quote in annotation.get("quotes", []):
        own = scalars(quote.get("parts") or [[quote["start"], quote["end"]]])
        name = "statements in marks" if quote["kind"] != "indirect" else "statements without marks"
        is_right = any(
            len(own & content) >= 0.5 * max(1, (max if kind == quote["kind"] == "direct" else min)(len(own), len(content)))
            or kind != "indirect" and len(own & content) >= 0.8 * len(own)
            for kind, content in known if own & content)
        yield name, quote.get("confidence", 1), is_right


def events(article, annotation):
    """An event is right where it has the days of a known one that it shares words with; what may be either way is left out."""
    for event in annotation.get("events", []):
        own = set(range(event["start"], event["end"]))
        near = [one for one in article["events"]
                if len(own & set(range(*one["span"]))) >= 0.3 * min(len(own), one["span"][1] - one["span"][0])]
        same = [one for one in near if one["from"][:10] == event.get("from", "")[:len(one["from"])]]
        if not same and any(one.get("optional") or one.get("basis") == "inferred" for one in near):
            continue
        if same and all(one.get("optional") or one.get("basis") == "inferred" for one in same):
            continue
        yield "events", event.get("confidence", 1), bool(same)


def names(article, annotation):
    """A name is right where it has the ends and the kind of a known one."""
    known = {(start, end): one["kind"] for one in article["entities"] if not one.get("optional") for start, end in one["spans"]}
    free = {(start, end) for one in article["entities"] for start, end in one.get("people", [])}
    free |= {(start, end) for one in article["entities"] if one.get("optional") for start, end in one["spans"]}
    for entity in annotation.get("entities", []):
        for mention in entity["mentions"]:
            place = (mention.get("nameStart", mention["start"]), mention.get("nameEnd", mention["end"]))
            if mention["form"] == "name" and place not in free:
                yield "names", mention.get("confidence", 1), known.get(place) == entity["kind"]


def fitted(cases):
    """The slope and offset of right = 1 / (1 + e^-(slope · logit + offset)), by Newton's method."""
    points = [(math.log(min(max(sure, 0.01), 0.99) / (1 - min(max(sure, 0.01), 0.99))), right) for sure, right in cases]
    slope, offset = 1.0, 0.0
    for _ in range(30):
        gradient, matrix = [0.0, 0.0], [0.01, 0.0, 0.01]
        for x, right in points:
            share = 1 / (1 + math.exp(-max(-30, min(30, slope * x + offset))))
            weight = share * (1 - share)
            gradient[0] += (right - share) * x
            gradient[1] += right - share
            matrix[0] += weight * x * x
            matrix[1] += weight * x
            matrix[2] += weight
        gradient[0] -= 0.01 * (slope - 1)
        gradient[1] -= 0.01 * offset
        size = matrix[0] * matrix[2] - matrix[1] ** 2
        slope += (matrix[2] * gradient[0] - matrix[1] * gradient[1]) / size
        offset += (matrix[0] * gradient[1] - matrix[1] * gradient[0]) / size
    return slope, offset


def table(name, cases):
    edges = [0.0] + [float(edge) for edge in options.bins.split(",")] + [1.01]
    print(f"{name}: {len(cases)}")
    error = 0.0
    for low, high in zip(edges, edges[1:]):
        inside = [(sure, right) for sure, right in cases if low <= sure < high]
        if not inside:
            continue
        mean = sum(sure for sure, _ in inside) / len(inside)
        share = sum(right for _, right in inside) / len(inside)
        error += abs(mean - share) * len(inside) / len(cases)
        print(f"  {low:.2f}–{min(high, 1):.2f}  {len(inside):5}  sure {mean:.2f}  right {share:.2f}")
    brier = sum((sure - right) ** 2 for sure, right in cases) / len(cases)
    print(f"  expected calibration error {error:.3f}, Brier {brier:.3f}")
    if options.fit:
        print("  slope {:.2f}, offset {:.2f}".format(*fitted(cases)))


def main():
    with open(options.gold, encoding="utf8") as file:
        articles = [json.loads(line) for line in file if line.strip()]
    found = {}
    for article, annotation in zip(articles, annotations(articles)):
        for cases in (statements, events, names):
            for name, sure, is_right in cases(article, annotation):
                found.setdefault(name, []).append((sure, is_right))
    for name, cases in sorted(found.items()):
        table(name, cases)


if __name__ == "__main__":
    main()
