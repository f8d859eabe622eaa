#!/usr/bin/env python3
"""The library's speed, beside newsboat, feedparser and Python's own SQLite where they can be had.

    Benchmarks/peers/library.py --reader .build/release/reader --sizes 50000,100000

Everything is made in a temporary folder: articles of about 400 words in RSS files, a library and a newsboat cache from
them. What is measured, each several times, with the median told:

- start: from exec to the last byte of the first screen, in a pseudo-terminal of 80x24; memory is the peak (VmHWM);
- search: the whole of `reader search WORD` to its end, for a word of three articles and for a word of most, less the
  whole of `reader search` in a library of one article, which is the start of the program;
- import: 10,000 feed entries from one RSS file into a new library.

A peer that is not installed is named and left out. `pip install feedparser` in a virtual environment, and
`apt-get install newsboat`, bring them.
"""
import argparse
import fcntl
import html
import os
import pty
import random
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

NAMES = "Ana Boris Clara Dario Edith Felix Greta Hugo Irma Jonas Karla Leon Mina Nils Olga Pavel".split()
SURNAMES = "Albers Brandt Castro Dorn Eklund Ferrari Gruber Horvat Ilves Jensen Kovac Lopez Meyer Novak".split()
PLACES = "Bergen Cork Dakar Ghent Hanoi Izmir Lagos Lima Osaka Porto Quito Riga Tartu Turin Vilnius Zagreb".split()
BODIES = "council ministry court union company university agency committee party bank".split()
THINGS = "bridge budget ferry harvest inquiry museum pipeline railway reactor school stadium tariff treaty".split()
DEEDS = "approved cancelled delayed finished opened questioned rejected repaired sold suspended".split()
RARE, COMMON = "quixotry", "council"


def sentence(r):
    who = f"{r.choice(NAMES)} {r.choice(SURNAMES)}"
    if r.random() < 0.3:
        return f"“The {r.choice(THINGS)} will be ready by {r.randint(2000, 2030)},” said {who} in {r.choice(PLACES)}."
    if r.random() < 0.5:
        return f"The {r.choice(BODIES)} of {r.choice(PLACES)} {r.choice(DEEDS)} the {r.choice(THINGS)} on 4 May {r.randint(1990, 2026)}."
    return f"{who} told reporters that item {r.randint(1, 99999)} about the {r.choice(THINGS)} had been {r.choice(DEEDS)}."


def entry(number, count):
    """One RSS item of about 400 words; three of all have the rare word."""
    r = random.Random(number)
    paragraphs = [" ".join(sentence(r) for _ in range(5)) for _ in range(6)]
    if number in (count // 7, count // 2, count - 3):
        paragraphs[3] += f" The {RARE} clause was left out."
    title = f"{r.choice(PLACES)} {r.choice(BODIES)} {r.choice(DEEDS)} {r.choice(THINGS)} ({number:06d})"
    date = format_datetime(datetime(2026, 1, 1, tzinfo=timezone.utc) - timedelta(minutes=5 * number))
    body = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
    return (f"<item><title>{title}</title><link>http://127.0.0.1/{number}</link>"
            f'<guid isPermaLink="false">urn:entry:{number}</guid><pubDate>{date}</pubDate>'
            f"<content:encoded><![CDATA[{body}]]></content:encoded></item>\n")


def feed(path, numbers, count, name):
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
                  'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
                  f"<title>{name}</title><link>http://127.0.0.1/</link><description>made up</description>\n")
        for number in numbers:
            out.write(entry(number, count))
        out.write("</channel></rss>\n")
    return path


def start(command, environment, quiet, limit=120):
    """Seconds from exec to the last byte before `quiet` seconds of silence, and the peak memory in MiB."""
    ready, signalled = os.pipe()
    pid, master = pty.fork()
    if pid == 0:
        os.write(signalled, struct.pack("d", time.monotonic()))
        os.execvpe(command[0], command, environment)
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    began = struct.unpack("d", os.read(ready, 8))[0]
    os.close(ready), os.close(signalled)
    last, size, end = began, 0, began + limit
    while time.monotonic() < end:
        if not select.select([master], [], [], quiet if size else limit)[0]:
            break
        try:
            got = os.read(master, 65536)
        except OSError:
            break
        if not got:
            break
        size, last = size + len(got), time.monotonic()
    try:
        status = open(f"/proc/{pid}/status").read()
        memory = int(status.split("VmHWM:")[1].split()[0]) / 1024 if "VmHWM:" in status else 0.0
    except OSError:
        memory = 0.0
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(master)
    return last - began, memory


def run(command, environment, expected=(0,)):
    began = time.monotonic()
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode not in expected:
        sys.exit(f"{' '.join(command)}: {done.returncode}\n{done.stderr[-2000:]}")
    return time.monotonic() - began, done.stdout


def median(values):
    return statistics.median(values)


def row(what, subject, value):
    print(f"| {what} | {subject} | {value} |", flush=True)


class Bench:
    def __init__(self, options, folder):
        self.folder, self.runs, self.reader = folder, options.runs, os.path.abspath(options.reader)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        self.newsboat = shutil.which("newsboat")
        self.python = options.python
        if not self.newsboat:
            print("NOT MEASURED: newsboat is not installed", file=sys.stderr)
        if subprocess.run([self.python, "-c", "import feedparser"], capture_output=True).returncode:
            print(f"NOT MEASURED: {self.python} has no feedparser", file=sys.stderr)
            self.python = None

    def path(self, name):
        return os.path.join(self.folder, name)

    def run_import(self):
        count = 10_000
        source = feed(self.path("import.xml"), range(count), count, "Import")
        times = []
        for number in range(3):
            library = self.path(f"import-{number}.sqlite")
            times.append(run([self.reader, "import", "--library", library, source], self.environment)[0])
        row("import 10,000 entries", "reader", f"{median(times):.2f} s")
        if self.newsboat:
            times = []
            for number in range(2):
                times.append(run(self.newsboat_command(f"import-{number}", [source]) + ["-x", "reload"],
                                 self.environment)[0])
            row("import 10,000 entries", "newsboat", f"{median(times):.2f} s")
        if self.python:
            code = "import feedparser,sys; assert len(feedparser.parse(sys.argv[1]).entries)==10000"
            took = run([self.python, "-c", code, source], self.environment)[0]
            row("parse 10,000 entries, nothing kept", "feedparser", f"{took:.2f} s")

    def newsboat_command(self, name, sources):
        urls = self.path(f"{name}.urls")
        with open(urls, "w") as out:
            out.writelines(f"file://{source}\n" for source in sources)
        config = self.path("newsboat.config")
        with open(config, "w") as out:
            out.write("max-items 0\nauto-reload no\n")
        return [self.newsboat, "-u", urls, "-c", self.path(f"{name}.newsboat"), "-C", config]

    def run_size(self, count):
        label = f"{count:,} articles"
        step = 1_000
        sources = [feed(self.path(f"{count}-{first}.xml"), range(first, first + step), count, f"Feed {first}")
                   for first in range(0, count, step)]
        library = self.path(f"{count}.sqlite")
        took = run([self.reader, "import", "--library", library] + sources, self.environment)[0]
        row(f"import, {label}", "reader", f"{took:.1f} s, file {os.path.getsize(library) / 2**20:.0f} MiB")
        self.run_start(label, "reader", [self.reader, "--library", library], quiet=0.3)
        self.run_search(label, library)
        if self.newsboat:
            command = self.newsboat_command(str(count), sources)
            run(command + ["-x", "reload"], self.environment)
            self.run_start(label, "newsboat", command, quiet=8, runs=2)
        for source in sources:
            os.remove(source)

    def run_start(self, label, subject, command, quiet, runs=None):
        start(command, self.environment, quiet)
        results = [start(command, self.environment, quiet) for _ in range(runs or self.runs)]
        row(f"start, {label}", subject, f"{1000 * median([r[0] for r in results]):.0f} ms")
        row(f"memory, {label}", subject, f"{median([r[1] for r in results]):.0f} MiB")

    def run_search(self, label, library):
        single = self.path("single.sqlite")
        if not os.path.exists(single):
            run([self.reader, "import", "--library", single, feed(self.path("one.xml"), [3], 10, "One")],
                self.environment)
        idle = median([run([self.reader, "search", "--library", single, "nothing"], self.environment, (1,))[0]
                       for _ in range(self.runs)])
        for kind, word in (("rare", RARE), ("common", COMMON)):
            command = [self.reader, "search", "--library", library, word]
            run(command, self.environment)
            times = [run(command, self.environment)[0] for _ in range(self.runs)]
            row(f"search, {kind} word, {label}", "reader",
                f"{1000 * (median(times) - idle):.1f} ms (command {1000 * median(times):.1f}, idle {1000 * idle:.1f})")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reader", default=".build/release/reader")
    parser.add_argument("--python", default=sys.executable, help="a Python that has feedparser")
    parser.add_argument("--sizes", default="50000,100000")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--keep", help="a folder to work in, which is kept")
    options = parser.parse_args()
    folder = options.keep or tempfile.mkdtemp(prefix="reader-bench-")
    os.makedirs(folder, exist_ok=True)
    try:
        bench = Bench(options, folder)
        print("| | | |\n|---|---|---|")
        bench.run_import()
        for size in options.sizes.split(","):
            bench.run_size(int(size))
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
