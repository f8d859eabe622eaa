#!/usr/bin/env python3
"""Count the names of a library that have more than one row, and show what may have been joined wrongly.

usage: count-rows.py --reader READER ARTICLES.jsonl…      keeps and annotates them in a new library first
       count-rows.py --library FILE
       … [--articles N] names of N articles or more (5) [--show]  every row of those with several
       … [--joins]  rows that hold names which share no word, for reading

A name is the folded name under which most articles know an entity; two rows are of one name where they go by the same, or where
one goes by a name of the other's that at least as many articles use.
"""
import argparse
import collections
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("paths", nargs="*")
options.add_argument("--reader", default="reader")
options.add_argument("--library")
options.add_argument("--articles", type=int, default=5)
options.add_argument("--show", action="store_true")
options.add_argument("--joins", action="store_true")
options = options.parse_args()


def made(folder):
    """A library with the articles of the paths, annotated."""
    path = str(pathlib.Path(folder) / "library.db")
    command = [options.reader, "import", "--annotate", "--library", path, *options.paths]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode > 1:
        sys.exit(done.stderr)
    return path


def rows(database):
    """Each entity that some article names: (id, kind, name, articles, names with how many articles use each)."""
    names = collections.defaultdict(dict)
    for name, entity, articles in database.execute("SELECT name, entity, articles FROM entityName"):
        names[entity][name] = articles
    for entity, kind, name, articles, key in database.execute(
            "SELECT id, kind, name, articles, key FROM entity WHERE articles > 0"):
        yield entity, kind, name, articles, names[entity], key


def folded(name):
    return " ".join(name.lower().replace(".", "").replace("-", " ").split())


def several(entities):
    """Names of enough articles with their rows."""
    by_name = collections.defaultdict(list)
    for row in entities:
        by_name[folded(row[2])].append(row)
    for row in entities:
        for name, articles in row[4].items():
            known = by_name.get(name)
            if known and row not in known and articles * 2 >= row[3] and " " in name:
                known.append(row)
    return {name: found for name, found in by_name.items() if sum(row[3] for row in found) >= options.articles}


def main():
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(options.library or made(folder))
        entities = list(rows(database))
        names = several(entities)
        divided = {name: found for name, found in names.items() if len(found) > 1}
        print(f"{len(entities)} rows; {len(divided)} of {len(names)} names of {options.articles} or more articles have several")
        for name, found in sorted(divided.items(), key=lambda pair: -len(pair[1])):
            print(f"  {name}: {len(found)} rows, {sum(row[3] for row in found)} articles")
            if options.show:
                for entity, kind, shown, articles, called, key in sorted(found, key=lambda row: -row[3])[:12]:
                    print(f"    {entity} {kind} “{shown}” in {articles}, key {key}: {', '.join(sorted(called)[:6])}")
        if options.joins:
            for entity, kind, name, articles, called, _ in entities:
                words = set(folded(name).split())
                odd = [other for other in called if not words & set(other.split()) and len(other) > 4]
                if odd:
                    print(f"  {kind} “{name}” in {articles}: {'; '.join(odd[:8])}")


main()
