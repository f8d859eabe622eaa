#!/usr/bin/env python3
"""Score how well an annotator ties dates to what they date.

usage: score-clauses.py DATA.jsonl [DATA.jsonl ...] --cmd 'reader annotate --format jsonl -' [--errors N]

DATA holds one article a line: {"id", "text", "dct"?, "timex": [{"tid", "start", "end", "type"}],
"events": [{"eid", "start", "end"}], "links": [{"tid", "eid"}]}. The command reads {"id", "published"?, "text"} lines
and writes one annotation (schema reader-annotation/1) a line, in the same order.

A date or time of the data counts where it is linked to an event of its sentence (no full stop followed by a capital
stands between the two).
  covered   the annotator has an event for the expression (by its time id, or a clause that holds the expression)
  holds     that clause holds at least one linked event
"""
import argparse
import json
import re
import subprocess
import sys

SENTENCE_END = re.compile(r"[.!?]['\"”)]*\s+[\"“'`(]*[A-Z]|\n\s*\n")


def annotate(command, articles):
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    run = subprocess.run(command, shell=True, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def same_sentence(text, one, other):
    first, second = sorted((one, other), key=lambda span: span["start"])
    return not SENTENCE_END.search(text[first["end"]:second["start"] + 1])


def clauses_of(timex, annotation):
    """The clauses the annotator gives for an expression: those of its own events, else those that hold it."""
    ids = {t["id"] for t in annotation["times"] if t["start"] < timex["end"] and timex["start"] < t["end"]}
    own = [event for event in annotation["events"] if event["time"] in ids]
    return own or [e for e in annotation["events"] if e["start"] <= timex["start"] and timex["end"] <= e["end"]]


def score(path, command, errors):
    gold = [json.loads(line) for line in open(path, encoding="utf8") if line.strip()]
    articles = [{"id": g["id"], "text": g["text"], **({"published": g["dct"][:10]} if g.get("dct") else {})}
                for g in gold]
    linked = covered = holds = 0
    for document, annotation in zip(gold, annotate(command, articles)):
        events = {event["eid"]: event for event in document["events"]}
        for timex in document["timex"]:
            if timex["type"] not in ("DATE", "TIME") or timex.get("dct") or timex["value"].endswith("_REF"):
                continue
            targets = [events[link["eid"]] for link in document["links"]
                       if link["tid"] == timex["tid"] and link.get("eid") in events]
            targets = [event for event in targets if same_sentence(document["text"], timex, event)]
            if not targets:
                continue
            linked += 1
            clauses = clauses_of(timex, annotation)
            if not clauses:
                continue
            covered += 1
            if any(c["start"] <= e["start"] and e["end"] <= c["end"] for c in clauses for e in targets):
                holds += 1
            elif errors > 0:
                errors -= 1
                print(document["id"], repr(document["text"][timex["start"]:timex["end"]]), "| clause:",
                      [c["text"] for c in clauses], "| linked:",
                      [document["text"][e["start"]:e["end"]] for e in targets])
    print(f"{path}: {linked} linked dates, covered {100 * covered / max(linked, 1):.1f}%, "
          f"clause holds a linked event {100 * holds / max(covered, 1):.1f}% of covered, "
          f"{100 * holds / max(linked, 1):.1f}% of all")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+")
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--errors", type=int, default=0)
    arguments = parser.parse_args()
    for path in arguments.data:
        score(path, arguments.cmd, arguments.errors)
    sys.exit(0)
