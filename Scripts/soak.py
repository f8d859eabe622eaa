#!/usr/bin/env python3
"""Kills the program in its work, damages its library and its input, and looks what is left.

    Scripts/soak.py --program .build/release/reader --kills 1000 --damages 300 --mutants 100000 --crossings 500 \
        --full-disks 50 --seed 1

What was confirmed must be there, nothing may be there twice, what is missing must be told, the terminal must be as it
was, and nothing may take longer than its time or end by a signal of its own. The exit status is 1 where any of that fails. A seed begins the same row of
moments and damages again; nothing is written outside of a temporary folder.
"""

import argparse
import collections
import json
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import soak_screen

LIMIT = 60  # seconds that any one run may take
MEMORY = 4 << 30  # bytes of address space of one run


def text(number, turn, kind="report"):
    """No two turns, and no two kinds, have one in common."""
    return " ".join(
        f'Sentence {i} of {kind} {number} in turn {turn}: "The quay of berth {number * 7 + i} is open," '
        "said Anna Lindqvist of Oslo."
        for i in range(12 + turn % 5)
    )


def lines(turn, count):
    return "".join(
        json.dumps({"id": f"{turn}-{n}", "title": f"Turn {turn} report {n}", "text": text(n, turn)}) + "\n"
        for n in range(count)
    )


def feed(turn, count):
    items = "".join(
        f"<item><guid isPermaLink='false'>{turn}-{n}</guid><title>Turn {turn} entry {n}</title>"
        f"<link>http://127.0.0.1/{turn}/{n}</link><description>{text(n, turn, 'entry')}</description></item>"
        for n in range(count)
    )
    return f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>"


class Soak:
    def __init__(self, program, seed):
        self.program = os.path.abspath(program)
        self.random = random.Random(seed)
        self.seed = seed
        self.faults = []
        self.faulty = set()
        self.counts = collections.Counter()
        self.slowest = 0.0
        self.largest = 0

    # Articles

    def articles_file(self, folder, turn=0):
        """A file of two hundred articles of a turn."""
        path = f"{folder}/turn.jsonl"
        with open(path, "w") as file:
            file.write(lines(turn, 200))
        return path

    def names_of(self, turn):
        """The titles of the articles of such a file."""
        return {f"Turn {turn} report {n}" for n in range(200)}

    # Running

    def start(self, folder, words):
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        return subprocess.Popen(
            [self.program, *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))

    def run(self, folder, *words):
        began = time.monotonic()
        process = self.start(folder, words)
        try:
            out, err = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            self.fault(folder, f"{' '.join(words)[:200]} took more than {LIMIT} s")
        self.slowest = max(self.slowest, time.monotonic() - began)
        if process.returncode < 0 and process.returncode != -signal.SIGKILL:
            self.fault(folder, f"{' '.join(words)[:200]} ended by signal {-process.returncode}")
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def kill(self, folder, words, longest):
        """Kills a run at a random moment; whether it was still running."""
        process = self.start(folder, words)
        try:
            process.wait(self.random.uniform(0, longest))
            was_running = False
        except subprocess.TimeoutExpired:
            process.kill()
            was_running = True
        process.communicate()
        self.counts["kills" if was_running else "ended before the kill"] += 1
        return was_running

    def fault(self, folder, words):
        self.faults.append(words)
        self.faulty.add(folder)
        print(f"seed {self.seed}: {words} ({folder})", file=sys.stderr, flush=True)

    def remove(self, folder):
        """What somebody has to look at stays."""
        if folder not in self.faulty:
            shutil.rmtree(folder)

    # Looking

    def connection(self, library):
        """To a library in which a text may be no UTF-8 any more."""
        connection = sqlite3.connect(library, timeout=30)
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        return connection

    def titles(self, library):
        if not os.path.exists(library):
            return collections.Counter()
        connection = self.connection(library)
        try:
            return collections.Counter(row[0] for row in connection.execute("SELECT title FROM article"))
        finally:
            connection.close()

    def audit(self, folder, confirmed, moment):
        """After a kill: opened without a word of damage, sound, with all that was confirmed, nothing twice."""
        library = folder + "/library.sqlite"
        status, _, err = self.run(folder, "list", "--library", library, "--limit", "1")
        if status != 0 or "damaged" in err or "Missing" in err:
            self.fault(folder, f"{moment}: status {status}, {err.strip()}")
        titles = self.titles(library)
        twice = [title for title, count in titles.items() if count > 1]
        lost = confirmed - set(titles)
        if twice:
            self.fault(folder, f"{moment}: {len(twice)} articles twice, such as {twice[0]}")
        if lost:
            self.fault(folder, f"{moment}: {len(lost)} confirmed articles lost, such as {sorted(lost)[0]}")
        return set(titles)

    def expect_well(self, folder, moment):
        status, out, _ = self.run(folder, "doctor", "--library", folder + "/library.sqlite")
        wrong = [line for line in out.splitlines() if line.startswith("wrong")]
        if wrong:
            self.fault(folder, f"{moment}: {wrong[0]}")

    # Kills

    def kills(self, count, url):
        phases = ["import", "refresh", "annotate", "backup", "new", "repair", "restore"]
        turn = 0
        while self.counts["kills"] < count and turn < 4 * count:
            folder = tempfile.mkdtemp(prefix="reader-soak-")
            library = folder + "/library.sqlite"
            confirmed = set()
            self.run(folder, "feed", "add", "--library", library, url)
            for _ in range(10):
                phase = phases[turn % len(phases)]
                file = self.articles_file(folder, turn)
                self.phase(folder, library, phase, confirmed, turn)
                confirmed |= self.audit(folder, confirmed, f"turn {turn}, {phase} killed")
                status, out, _ = self.run(folder, "import", "--library", library, file)
                if status == 0:
                    confirmed |= self.names_of(turn)
                turn += 1
                if self.counts["kills"] >= count:
                    break
            self.audit(folder, confirmed, f"turn {turn}")
            self.expect_well(folder, f"turn {turn}, at the end")
            strays = [n for n in os.listdir(folder) if n.endswith((".partial", ".recovering", ".reading", ".restoring"))]
            if len(strays) > 2:
                self.fault(folder, f"files left behind: {strays}")
            self.remove(folder)

    def phase(self, folder, library, phase, confirmed, turn):
        if phase == "import":
            self.kill(folder, ["import", "--library", library, f"{folder}/turn.jsonl"], 0.6)
        elif phase == "refresh":
            self.kill(folder, ["feed", "refresh", "--force", "--library", library], 0.6)
        elif phase == "annotate":
            self.kill(folder, ["annotate", "--waiting", "--library", library], 1.0)
        elif phase == "backup":
            self.kill(folder, ["library", "backup", "--library", library, f"{folder}/copy-{turn}.sqlite"], 0.4)
        elif phase == "new":
            self.kill(folder, ["list", "--library", f"{folder}/new-{turn}.sqlite"], 0.1)
            status, out, err = self.run(folder, "list", "--library", f"{folder}/new-{turn}.sqlite")
            if status != 0:
                self.fault(folder, f"turn {turn}: a new library that was killed: {err.strip()}")
        elif phase == "repair":
            open(library + ".suspect", "w").close()
            self.kill(folder, ["doctor", "--repair", "--library", library], 0.6)
        elif phase == "restore":
            copy = f"{folder}/whole-{turn}.sqlite"
            if self.run(folder, "library", "backup", "--library", library, copy)[0] == 0:
                self.kill(folder, ["library", "restore", "--library", library, copy], 0.4)

    # Damages

    def damages(self, count):
        base = tempfile.mkdtemp(prefix="reader-soak-")
        library = base + "/library.sqlite"
        with open(base + "/a.jsonl", "w") as file:
            file.write(lines(0, 300))
        self.run(base, "import", "--library", library, base + "/a.jsonl", "--tag", "Work")
        self.seals = {text: seal for _, text, seal in self.articles(library)}
        for number in range(count):
            folder = tempfile.mkdtemp(prefix="reader-soak-")
            for name in ("library.sqlite", "library.sqlite.tally", "a.jsonl"):
                shutil.copy2(f"{base}/{name}", folder)
            kind = self.damage(folder + "/library.sqlite", number)
            self.counts["damages"] += 1
            self.judge(folder, f"damage {number}, {kind}", kind)
            self.remove(folder)
        self.remove(base)

    def damage(self, path, number):
        data = bytearray(open(path, "rb").read())
        kind = ["flip", "block", "cut", "zero", "stray", "journal", "scrap"][number % 7]
        if kind == "flip":
            for _ in range(self.random.randint(1, 20)):
                data[self.random.randrange(len(data))] ^= 1 << self.random.randrange(8)
        elif kind in ("block", "zero"):
            for _ in range(self.random.randint(1, 4)):
                start = self.random.randrange(len(data) // 4096) * 4096
                data[start:start + 4096] = bytes(4096) if kind == "zero" else self.random.randbytes(4096)
        elif kind == "cut":
            del data[self.random.randrange(len(data)):]
        elif kind == "stray":
            with open(path + ".recovered", "wb") as file:
                file.write(self.random.randbytes(self.random.choice([0, 1, 9000])))
        elif kind == "journal":
            with open(path + "-journal", "wb") as file:
                file.write(self.random.randbytes(self.random.choice([0, 512, 9000])))
        else:
            del data[self.random.randrange(1, 512):]
        with open(path, "wb") as file:
            file.write(data)
        os.utime(path)
        return kind

    def judge(self, folder, moment, kind):
        """After a damage: readable; what is gone, altered or bare is told by number; taken in again, nothing is twice."""
        library = folder + "/library.sqlite"
        _, _, err = self.run(folder, "list", "--library", library)
        _, out, again = self.run(folder, "doctor", "--repair", "--library", library)
        status, _, last = self.run(folder, "list", "--library", library)
        told = err + out + again + last
        if status != 0:
            return self.fault(folder, f"{moment}: it cannot be read afterwards: {last.strip()}")
        found = self.articles(library)
        for what, count, most in self.losses(found):
            if count > 0 and not any(re.search(rf"(?<![\d,-]){n}(?![\d-])", told) for n in range(count, most + 1)):
                self.fault(folder, f"{moment}: {count} articles are {what} without a word: {told.strip()}")
            if count > 0 and kind in ("stray", "journal"):
                self.fault(folder, f"{moment}: {count} articles are {what}, though the library was whole")
        if max(collections.Counter(text for _, text, _ in found if text in self.texts).values(), default=0) > 1:
            self.fault(folder, f"{moment}: articles stand there twice")
        self.run(folder, "import", "--library", library, folder + "/a.jsonl")
        after = self.titles(library)
        missing = set(self.texts.values()) - set(after)
        if missing:
            self.fault(folder, f"{moment}: {len(missing)} articles are not taken in again")
        # What has neither its title nor its text any more is nobody's twin; that it is altered has been told.
        remains = sum(title not in self.texts.values() and text not in self.texts for title, text, _ in found)
        extra = sum(after.values()) - len(set(after) & set(self.texts.values())) - remains
        if extra:
            self.fault(folder, f"{moment}: taken in again, {extra} articles stand there twice")

    # The articles of a library that is damaged: texts and their titles.
    texts = {text(n, 0): f"Turn 0 report {n}" for n in range(300)}

    def articles(self, library):
        """Title, text and seal of each article: what else is looked at to tell whether a text is what was kept."""
        connection = self.connection(library)
        try:
            return list(connection.execute("SELECT title, text, hex(form) || checksum FROM article JOIN body ON article = id"))
        finally:
            connection.close()

    def losses(self, found):
        """What is missing of the articles, with its number: the least and the most that may be told."""
        kept, bare, altered, untitled, broken = 0, 0, 0, 0, 0
        for title, text, seal in found:
            if text in self.texts:
                kept += 1
                untitled += title != self.texts[text]
                # The text is right, and nothing says so any more.
                broken += seal != self.seals[text]
            elif text.endswith("could not be read when the library was damaged."):
                bare += 1
            else:
                altered += 1
                untitled += title not in self.texts.values()
        gone = len(self.texts) - kept - bare - altered
        return [("gone", gone, gone), ("without their text", bare, bare), ("altered", altered, altered + broken),
                ("without their title", untitled, untitled)]

    # Mutants

    def mutants(self, count):
        folder = tempfile.mkdtemp(prefix="reader-soak-")
        seeds = {"feed.xml": feed(1, 4), "page.html": f"<html><body><article><p>{text(1, 1)}</p></article></body></html>",
                 "note.md": f"# Quay\n\n{text(2, 2)}\n", "mail.eml": f"Subject: Quay\n\n{text(3, 3)}\n",
                 "list.opml": "<opml><body><outline text='A' xmlUrl='https://example.org/a'/></body></opml>",
                 "data.json": json.dumps({"title": "Quay", "text": text(4, 4)})}
        while self.counts["mutants"] < count:
            names = []
            for number in range(min(200, count - self.counts["mutants"])):
                name, content = self.random.choice(sorted(seeds.items()))
                data = bytearray(content.encode())
                for _ in range(self.random.randint(1, 12)):
                    place = self.random.randrange(len(data))
                    choice = self.random.randrange(4)
                    if choice == 0:
                        data[place] ^= 1 << self.random.randrange(8)
                    elif choice == 1:
                        del data[place:place + self.random.randint(1, 40)]
                        data += b" "
                    elif choice == 2:
                        data[place:place] = data[:self.random.randint(1, 60)]
                    else:
                        data[place:place] = self.random.randbytes(self.random.randint(1, 8))
                names.append(f"{folder}/{number}-{name}")
                with open(names[-1], "wb") as file:
                    file.write(data)
            before = len(self.faults)
            self.run(folder, "import", "--library", folder + "/library.sqlite", *names)
            self.counts["mutants"] += len(names)
            if len(self.faults) > before:
                self.keep(names)
        self.expect_well(folder, "after the mutants")
        self.remove(folder)


    def keep(self, names):
        """Lays the files of an import that fell short where the next ones do not take their place."""
        kept = tempfile.mkdtemp(prefix="reader-soak-")
        for name in names:
            shutil.copy2(name, kept)
        print(f"seed {self.seed}: its files are in {kept}", file=sys.stderr, flush=True)


class Feeds(BaseHTTPRequestHandler):
    turn = 0

    def do_GET(self):
        Feeds.turn += 1
        body = feed(Feeds.turn % 50, 40).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=".build/release/reader")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--damages", type=int, default=300)
    parser.add_argument("--mutants", type=int, default=100_000)
    parser.add_argument("--crossings", type=int, default=500)
    parser.add_argument("--full-disks", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Feeds)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    soak = Soak(asked.program, asked.seed)
    began = time.monotonic()
    soak.kills(asked.kills, f"http://127.0.0.1:{server.server_port}/feed")
    if asked.damages:
        soak.damages(asked.damages)
    soak.mutants(asked.mutants)
    soak_screen.crossings(soak, asked.crossings)
    soak_screen.full_disks(soak, asked.full_disks)
    counts = ", ".join(f"{count} {name}" for name, count in sorted(soak.counts.items()))
    print(f"seed {asked.seed}: {counts}; {len(soak.faults)} faults; longest run {soak.slowest:.1f} s; "
          f"{time.monotonic() - began:.0f} s in all")
    return 1 if soak.faults else 0


if __name__ == "__main__":
    sys.exit(main())
