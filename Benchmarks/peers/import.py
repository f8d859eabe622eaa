#!/usr/bin/env python3
"""Time this program's import beside trafilatura (pages) and feedparser (feeds), in one run on the same files.

usage: import.py --pages FOLDER --feeds FOLDER [--ours BENCHMARKS]

BENCHMARKS is the built benchmark program (default: .build/release/Benchmarks beside this folder; `make bench` builds
it). The peers are installed from PyPI into a virtual environment in a temporary folder; where that cannot be done they
are left out, loudly. All figures are processor time of one core; the files are read before the clock starts.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = os.path.join(HERE, "..", ".build", "release", "Benchmarks")

PEER = """
import os, sys, time
kind, folder = sys.argv[1:]
names = [os.path.join(d, n) for d, _, ns in os.walk(folder) for n in ns]
contents = [open(name, "rb").read() for name in sorted(names)]
if kind == "pages":
    import trafilatura
    contents = [c for c in contents if b"<" in c[:4096]]
    def work(content):
        trafilatura.bare_extraction(content, with_metadata=True)
else:
    import feedparser
    def work(content):
        feedparser.parse(content)
def quietly(content):
    try:
        work(content)
    except Exception:
        pass
for content in contents[:3]:
    quietly(content)
start = time.process_time()
for content in contents:
    quietly(content)
seconds = time.process_time() - start
size = sum(map(len, contents))
print(f"files {len(contents)} bytes {size} files/s {len(contents) / seconds} MB/s {size / 1e6 / seconds}")
"""


def figures(output):
    """Files and megabytes a second out of the last line of a run."""
    found = re.search(r"files/s ([\d.e+-]+) MB/s ([\d.e+-]+)", output)
    return (float(found[1]), float(found[2])) if found else None


def install(folder, package):
    """The Python of an environment that has the package, or None."""
    python = os.path.join(folder, package, "bin", "python")
    try:
        subprocess.run([sys.executable, "-m", "venv", os.path.join(folder, package)], check=True, capture_output=True)
        needed = [package, "lxml_html_clean"] if package == "trafilatura" else [package]
        subprocess.run([python, "-m", "pip", "install", "-q", *needed], check=True, capture_output=True, timeout=600)
        subprocess.run([python, "-c", f"import {package}"], check=True, capture_output=True)
    except (subprocess.SubprocessError, OSError) as error:
        print(f"SKIPPED: {package} could not be installed ({error})", file=sys.stderr)
        return None
    return python


def compare(kind, folder, package, unit, ours, scratch):
    run = subprocess.run([ours, "import", folder], capture_output=True, text=True, check=True)
    own = figures(run.stdout)
    if own is None:
        sys.exit(f"{ours} found nothing to read in {folder}")
    place = 0 if unit == "pages/s" else 1
    print(f"{kind}: reader {own[place]:.1f} {unit}")
    python = install(scratch, package)
    if python is None:
        return
    run = subprocess.run([python, "-c", PEER, kind, folder], capture_output=True, text=True)
    other = figures(run.stdout)
    if other is None:
        print(f"SKIPPED: {package} failed: {run.stderr.strip()[-300:]}", file=sys.stderr)
        return
    print(f"{kind}: {package} {other[place]:.1f} {unit}; ratio {own[place] / other[place]:.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages")
    parser.add_argument("--feeds")
    parser.add_argument("--ours", default=OURS)
    arguments = parser.parse_args()
    if not os.access(arguments.ours, os.X_OK):
        sys.exit(f"{arguments.ours} is missing: build the benchmarks first (`make bench`)")
    with tempfile.TemporaryDirectory() as scratch:
        if arguments.pages:
            compare("pages", arguments.pages, "trafilatura", "pages/s", arguments.ours, scratch)
        if arguments.feeds:
            compare("feeds", arguments.feeds, "feedparser", "MB/s", arguments.ours, scratch)


if __name__ == "__main__":
    main()
