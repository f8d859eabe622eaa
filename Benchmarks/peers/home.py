#!/usr/bin/env python3
"""A home of 300 feeds and 100,000 articles: makes it, serves it, and measures what somebody waits for in it.

    Benchmarks/peers/home.py make FOLDER                        # the feeds as files, and their list (OPML)
    Benchmarks/peers/home.py serve FOLDER --port 8300           # serves them on this machine
    Benchmarks/peers/home.py library FOLDER --reader PROGRAM    # a library of them with tags, stars and findings
    Benchmarks/peers/home.py keys FOLDER --reader PROGRAM       # keys while 300 feeds come in, beside newsboat
    Benchmarks/peers/home.py start FOLDER --reader PROGRAM      # from exec to the first screen, beside newsboat

Articles have about 400 words; names and places are as unevenly known as in the news (a few in every tenth article, most in
one or two), feeds are as unevenly long, and one article in twelve is printed by a second paper, word for word or shortened.
`keys` works on a copy of the library, and has the server tell of some new articles in each feed.
"""
import argparse
import fcntl
import html
import itertools
import http.server
import os
import pty
import random
import shutil
import signal
import socketserver
import sqlite3
import statistics
import struct
import subprocess
import sys
import termios
import threading
import time
import urllib.request
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

FIRST = ("Ana Boris Clara Dario Edith Felix Greta Hugo Irma Jonas Karla Leon Mina Nils Olga Pavel Rosa Samuel Tomas Ursula "
         "Viktor Wanda Yusuf Zoe Priya Farid Ingrid Marco Leila Kofi Hana Diego Aiko Peter Susan Mark Linda Paul").split()
SYLLABLES = "al an ar ber bran cas den dor ek fer gar hor il jen kov lin lop mar mey nor ov pet quin ros san tan ul var wil zim".split()
ENDINGS = ["s", "sen", "er", "ova", "ini", "ez", "ton", "berg", "ford", "ley", "ic", "man", "", "ell"]
PLACES = ("Lisbon Gdansk Nairobi Osaka Valparaiso Tbilisi Halifax Marseille Leipzig Cork Bergen Tartu Accra Cusco Perth Split "
          "Zagreb Ghent Quito Sapporo Turin Porto Krakow Dakar Hanoi Izmir Lagos Lima Riga Vilnius Paris London Tokyo Cairo "
          "Berlin Madrid Vienna Rome Athens Dublin Oslo Helsinki Warsaw Prague Boston Chicago Denver Seattle").split()
COUNTRIES = "France Germany Japan Brazil Kenya Poland Norway Canada India Mexico Egypt Ghana Chile Spain Italy Vietnam".split()
BODIES = ["Bank", "Energy Group", "University", "Rail Authority", "Health Trust", "Shipping Company", "Food Agency",
          "Research Institute", "Water Board", "Workers Union", "Press Council", "Space Agency", "Airlines", "Steel"]
THINGS = ("bridge budget ferry harvest inquiry museum pipeline railway reactor school stadium tariff treaty vaccine election "
          "strike contract satellite river archive market festival hospital airport library court tunnel dam park road").split()
ADJECTIVES = ("new disputed independent provisional expensive quiet historic unexpected modest regional delayed careful "
              "public ambitious damaged").split()
DEEDS = ("announced delayed approved rejected reviewed opened questioned defended expanded suspended inspected financed "
         "repaired sold cancelled").split()
SAYING = "said told warned added explained argued insisted".split()
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FILLERS = ["The decision followed months of talks between local officials and engineers.",
           "Few residents expected the vote to pass so quickly.",
           "Prices rose slightly in early trading before settling again.",
           "The committee did not respond to a request for comment.",
           "Rain slowed the work for several days, but crews kept the road open.",
           "A copy of the letter was seen by reporters on the scene.",
           "The plan would cost about 4.2 million and take three years to complete.",
           "Nobody was hurt, and the building was empty at the time."]
FOLDERS = [("News", 150), ("Tech", 60), ("Science", 30), ("Local", 10), ("", 50)]
FEEDS, COUNT = 300, 100_000
NEWEST = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)


def popular(r, count):
    """A small number far more often than a great one."""
    return min(count - 1, int(r.random() ** 4 * count))


def word(number):
    r = random.Random(number)
    return ("".join(r.choice(SYLLABLES) for _ in range(r.randint(1, 3))) + r.choice(ENDINGS)).capitalize()


def person(r):
    number = popular(r, 20_000)
    return f"{FIRST[number % len(FIRST)]} {word(number + 1_000_000)}"


def body(r):
    number = popular(r, 6_000)
    return f"{word(number + 2_000_000)} {BODIES[number % len(BODIES)]}"


def place(r):
    number = popular(r, 2_000)
    return PLACES[number] if number < len(PLACES) else word(number + 3_000_000)


def date(r, day):
    kind = r.random()
    if kind < 0.3:
        return f"on {r.choice(WEEKDAYS)}"
    if kind < 0.45:
        return r.choice(["yesterday", "last month", "next week", "last year", "in the spring", "two days later"])
    if kind < 0.6:
        return f"in {r.randint(1960, 2030)}"
    other = day + timedelta(days=int(r.gauss(0, 200)))
    return f"on {other.day} {MONTHS[other.month - 1]}" + (f" {other.year}" if r.random() < 0.7 else "")


def sentence(r, day, cast):
    """One sentence, mostly about those whom the article is about."""
    who = r.choice(cast) if r.random() < 0.7 else person(r)
    kind = r.random()
    if kind < 0.12:
        return f"“The {r.choice(ADJECTIVES)} {r.choice(THINGS)} cannot wait another year,” {who} {r.choice(SAYING[2:])}."
    if kind < 0.2:
        return (f"“We have looked at item {r.randint(1, 9999)} and the {r.choice(THINGS)},” said {who}, who leads the {body(r)} "
                f"in {place(r)}. “It is not enough.”")
    if kind < 0.38:
        return f"The {body(r)} {r.choice(DEEDS)} a {r.choice(ADJECTIVES)} {r.choice(THINGS)} near {place(r)} {date(r, day)}."
    if kind < 0.5:
        return f"{who} {r.choice(DEEDS)} the {r.choice(THINGS)} {date(r, day)} while visiting {r.choice(COUNTRIES)} with {person(r)}."
    if kind < 0.62:
        return f"{who} told reporters that the {r.choice(THINGS)} in {place(r)} had been {r.choice(DEEDS)}."
    if kind < 0.72:
        return (f"The {word(r.randrange(400_000))} {r.choice(THINGS)} and the {r.choice(THINGS)} of {word(r.randrange(400_000))} "
                f"are {r.choice(ADJECTIVES)}, documents show.")
    return r.choice(FILLERS)


def article(number):
    """Title, moment and paragraphs of an article; the same in every run. The greater the number the newer."""
    r = random.Random(number * 7919)
    moment = NEWEST - timedelta(minutes=21 * (COUNT - number))
    if number > 2_000 and r.random() < 1 / 12:
        _, _, paragraphs = article(number - r.randint(1, 40))
        if r.random() < 0.5:
            paragraphs = paragraphs[:-1]
        title = f"{r.choice(COUNTRIES)}: {r.choice(THINGS)} {r.choice(DEEDS)}, {r.choice(ADJECTIVES)} {r.choice(THINGS)} remains"
        return title, moment, paragraphs
    cast = [person(r) for _ in range(r.randint(2, 5))]
    paragraphs, words = [], 0
    while words < 400:
        paragraph = " ".join(sentence(r, moment, cast) for _ in range(r.randint(2, 5)))
        paragraphs.append(paragraph)
        words += len(paragraph.split())
    title = f"{place(r)} {body(r)} {r.choice(DEEDS)} {r.choice(ADJECTIVES)} {r.choice(THINGS)}"
    return title, moment, paragraphs


def item(number, feed):
    title, moment, paragraphs = article(number)
    text = "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in paragraphs)
    return (f"<item><title>{html.escape(title)}</title><link>http://feed{feed}.example/{number}</link>"
            f'<guid isPermaLink="false">urn:{feed}:{number}</guid><pubDate>{format_datetime(moment)}</pubDate>'
            f"<content:encoded><![CDATA[{text}]]></content:encoded></item>\n")


def document(feed, numbers):
    head = ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>{word(feed + 5_000_000)} {['Gazette', 'Courier', 'Post', 'Review'][feed % 4]}</title>"
            f"<link>http://feed{feed}.example/</link><description>made up</description>\n")
    return head + "".join(item(n, feed) for n in numbers) + "</channel></rss>\n"


def shares(count):
    """The articles of each feed, the newest first: the longest has twenty times as many as the shortest."""
    weights = [1 / (20 + rank) for rank in range(FEEDS)]
    random.Random(5).shuffle(weights)
    owners = random.Random(6).choices(range(FEEDS), weights, k=count)
    numbers = [[] for _ in range(FEEDS)]
    for number in range(count - 1, -1, -1):
        numbers[owners[number]].append(number)
    return numbers


def make(options):
    os.makedirs(os.path.join(options.folder, "feeds"), exist_ok=True)
    for feed, numbers in enumerate(shares(options.articles)):
        with open(os.path.join(options.folder, "feeds", f"{feed}.xml"), "w", encoding="utf-8") as out:
            out.write(document(feed, numbers))
    with open(os.path.join(options.folder, "feeds.opml"), "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0"?><opml version="2.0"><head><title>home</title></head><body>\n')
        feed = 0
        for folder, size in FOLDERS:
            if folder:
                out.write(f'<outline text="{folder}">\n')
            for feed in range(feed, feed + size):
                out.write(f'<outline type="rss" text="Feed {feed}" xmlUrl="http://127.0.0.1:{options.port}/{feed}.xml"/>\n')
            feed += 1
            if folder:
                out.write("</outline>\n")
        out.write("</body></opml>\n")


def fresh(feed, new):
    """What a feed says when some articles are new."""
    first = COUNT + feed * 1_000
    return document(feed, range(first + new - 1, first - 1, -1)).encode()


def serve(options):
    documents = {}
    if options.new:
        documents = {f"/{feed}.xml": fresh(feed, options.new) for feed in range(FEEDS)}

    given = itertools.count()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            try:
                path = self.path.partition("?")[0]
                if path != "/count":
                    next(given)
                data = str(given.__reduce__()[1][0]).encode() if path == "/count" else documents.get(path) or open(os.path.join(options.folder, "feeds", path.strip("/")), "rb").read()
            except OSError:
                return self.send_error(404)
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
        daemon_threads, request_queue_size = True, 512

    print("serving", flush=True)
    Server(("127.0.0.1", options.port), Handler).serve_forever()


def serving(options, new):
    """A server in a process of its own, once it listens."""
    command = [sys.executable, __file__, "serve", options.folder, "--port", str(options.port), "--new", str(new)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE)
    server.stdout.readline()
    time.sleep(0.3)
    return server


def library(options):
    path = os.path.join(options.folder, "library.sqlite")
    environment = home(options)

    def read(*words):
        subprocess.run([options.reader, *words, "--library", path], env=environment, check=True)

    server = serving(options, 0)
    try:
        read("feed", "import", "--local", os.path.join(options.folder, "feeds.opml"))
        read("feed", "refresh", "--format", "json")
    finally:
        server.kill()
    for tag, query in (("economy", "title:tariff OR title:market"), ("courts", "title:court"), ("later", "on:2026-11")):
        read("mark", "--tag", tag, query)
    read("mark", "--star", "title:historic title:bridge")
    read("mark", "--read", "before:2026-06")
    read("annotate", "--waiting")
    if options.peers and shutil.which("newsboat"):
        server = serving(options, 0)
        try:
            subprocess.run([*newsboat_command(options), "-x", "reload"], env=environment, check=True)
        finally:
            server.kill()


def home(options):
    folder = os.path.abspath(options.folder)
    return {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"}



class Session:
    """A program in a pseudo-terminal; what it writes is kept with the moment at which it came."""

    def __init__(self, command, environment, columns=120, rows=40):
        self.size = (columns, rows)
        self.chunks, ready = [], os.pipe()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.write(ready[1], struct.pack("d", time.monotonic()))
            os.execvpe(command[0], command, environment)
        self.began = struct.unpack("d", os.read(ready[0], 8))[0]
        os.close(ready[0]), os.close(ready[1])
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()

    def listen(self):
        while True:
            try:
                got = os.read(self.master, 1 << 16)
            except OSError:
                return
            if not got:
                return
            self.chunks.append((time.monotonic(), got))

    def press(self, key):
        os.write(self.master, key.encode())
        return time.monotonic()

    def wait_quiet(self, quiet, limit=60):
        end = time.monotonic() + limit
        while time.monotonic() < end:
            last = self.chunks[-1][0] if self.chunks else time.monotonic()
            if self.chunks and time.monotonic() - last > quiet:
                return
            time.sleep(0.01)

    def memory(self):
        status = open(f"/proc/{self.pid}/status").read()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        used = os.wait4(self.pid, 0)[2]
        self.thread.join(2)
        os.close(self.master)
        return used.ru_utime + used.ru_stime

    def answers(self, keys):
        """Milliseconds from each key to the first change of the row that is selected; None where it stayed."""
        import pyte
        screen = pyte.Screen(*self.size)
        stream = pyte.ByteStream(screen)
        keys, waits, pending, selected = list(keys), [], None, None
        for moment, chunk in self.chunks:
            while keys and keys[0] <= moment:
                if pending is not None:
                    waits.append(None)
                pending = keys.pop(0)
            stream.feed(chunk)
            row = self.selected(screen)
            if row != selected and pending is not None:
                waits.append(1000 * (moment - pending))
                pending = None
            selected = row
        return waits

    def selected(self, screen):
        """The row with the most cells on another ground, but for the first and the last two."""
        counts = [(sum(1 for x in range(self.size[0]) if line[x].reverse or line[x].bg != "default"), y)
                  for y, line in ((y, screen.buffer[y]) for y in range(1, self.size[1] - 2))]
        return max(counts)[1]


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def tell(name, waits):
    known = [w for w in waits if w is not None]
    print(f"{name}: {len(known)} keys, median {statistics.median(known):.1f} ms, 95 % {percentile(known, 0.95):.1f} ms, "
          f"99 % {percentile(known, 0.99):.1f} ms, slowest {max(known):.1f} ms, without an answer {len(waits) - len(known)}",
          flush=True)


def work_copy(options):
    """A copy of the library of its own, since the measurement writes into it."""
    path = os.path.join(options.folder, "copy.sqlite")
    for end in ("", "-wal", "-shm", ".tally"):
        if os.path.exists(path + end):
            os.remove(path + end)
    shutil.copyfile(os.path.join(options.folder, "library.sqlite"), path)
    return path


def walk(session, until, pause):
    """j and k in turns until a moment; when each was pressed."""
    keys, number = [], 0
    while time.monotonic() < until():
        keys.append(session.press("jjjjkkkk"[number % 8]))
        number += 1
        time.sleep(pause)
    time.sleep(0.5)
    return keys


def during_refresh(options, name, command, key, is_over):
    """Keys in a program before it fetches, while it fetches 300 feeds, and for as long as it works on them."""
    session = Session(command, home(options))
    session.wait_quiet(2)
    time.sleep(1)
    end = time.monotonic() + 5
    before = walk(session, lambda: end, 0.07)
    first = session.press(key)
    state = {"end": first + options.limit}

    def watch():
        while time.monotonic() < state["end"]:
            time.sleep(0.5)
            if is_over():
                state["over"] = time.monotonic()
                state["end"] = state["over"] + options.after
                return

    threading.Thread(target=watch, daemon=True).start()
    during = walk(session, lambda: state["end"], 0.05)
    over = state.get("over", state["end"])
    print(f"{name}: refresh of {FEEDS} feeds in {over - first:.1f} s; peak memory {session.memory():.0f} MiB")
    session.end()
    answers = session.answers(before + during)
    tell(f"{name}, before", answers[:len(before)])
    count = sum(1 for k in during if k <= over)
    tell(f"{name}, while feeds come in", answers[len(before):len(before) + count])
    if count < len(during) - 20:
        tell(f"{name}, behind it", answers[len(before) + count:])


def newsboat_command(options):
    urls = os.path.join(options.folder, "newsboat.urls")
    with open(urls, "w") as out:
        out.writelines(f"http://127.0.0.1:{options.port}/{feed}.xml\n" for feed in range(FEEDS))
    config = os.path.join(options.folder, "newsboat.config")
    with open(config, "w") as out:
        out.write(f"max-items 0\nauto-reload no\nreload-threads {options.threads}\n")
    return ["newsboat", "-u", urls, "-c", os.path.join(options.folder, "newsboat.cache"), "-C", config]


def fetched(path, since):
    """How many feeds a library of Reader has fetched."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM feed WHERE fetchedAt >= ?", (since,)).fetchone()[0]


def served(options):
    """How many documents the server has given away."""
    return int(urllib.request.urlopen(f"http://127.0.0.1:{options.port}/count").read())


def keys(options):
    copy = work_copy(options)
    server = serving(options, options.new or 10)
    try:
        command = [options.reader, "--library", copy] + (["--config", options.config] if options.config else [])
        moment = int(time.time())
        during_refresh(options, "reader", command, "R", lambda: fetched(copy, moment) == FEEDS)
        if options.peers and shutil.which("newsboat"):
            before = served(options)
            during_refresh(options, "newsboat", newsboat_command(options), "R",
                           lambda: served(options) - before >= FEEDS)
    finally:
        server.kill()


def start(options):
    path = os.path.join(options.folder, "library.sqlite")
    commands = [("reader", [options.reader, "--library", path])]
    if options.peers and shutil.which("newsboat"):
        commands.append(("newsboat", newsboat_command(options)))
    times = {name: [] for name, _ in commands}
    for _ in range(options.runs + 1):
        for name, command in commands:
            session = Session(command, home(options), 80, 24)
            session.wait_quiet(0.3 if name == "reader" else 2)
            last = session.chunks[-1][0]
            whole = next(t for t, _ in session.chunks if sum(len(c) for m, c in session.chunks if m <= t) > 1_000)
            times[name].append((1000 * (whole - session.began), 1000 * (last - session.began), session.memory(), session.end()))
    for name, _ in commands:
        runs = times[name][1:]
        middle = [statistics.median(values) for values in zip(*runs)]
        print(f"{name}: first screen {middle[0]:.0f} ms (least {min(r[0] for r in runs):.0f}), last byte {middle[1]:.0f} ms, "
              f"peak memory {middle[2]:.0f} MiB, processor {1000 * middle[3]:.0f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["make", "serve", "library", "keys", "start"])
    parser.add_argument("folder")
    parser.add_argument("--reader", default=".build/release/reader")
    parser.add_argument("--config", help="a configuration of Reader")
    parser.add_argument("--port", type=int, default=8300)
    parser.add_argument("--new", type=int, default=0, help="new articles of each feed; 0 serves what `make` made")
    parser.add_argument("--articles", type=int, default=COUNT)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--limit", type=float, default=120, help="seconds that a refresh is waited for")
    parser.add_argument("--after", type=float, default=5, help="seconds that keys are pressed behind a refresh")
    parser.add_argument("--threads", type=int, default=2, help="newsboat's reload-threads")
    parser.add_argument("--no-peers", dest="peers", action="store_false")
    options = parser.parse_args()
    options.folder, options.reader = os.path.abspath(options.folder), os.path.abspath(options.reader)
    {"make": make, "serve": serve, "library": library, "keys": keys, "start": start}[options.what](options)


if __name__ == "__main__":
    main()
