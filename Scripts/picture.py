#!/usr/bin/env python3
"""Makes Docs/pictures from the program itself: SVG pictures of its screen, dark and light, and a recording.

    picture.py [--program .build/release/reader] [--only NAME]

The program runs in tmux at a given size, with the articles that come with it and a library of its own; the keys of a
scene are pressed one after the other, each when the screen stands still. The recording, an asciinema v2 file, has
even pauses, so that the same program makes the same file: asciinema play Docs/pictures/reader.cast
"""
import argparse
import fcntl
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time

from terminal_svg import svg

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARTICLES = ROOT / "Sources/CReaderSamples/articles"
COLUMNS, ROWS = 100, 28
PAUSE = 1.4

# Name, title, what is opened, and the keys.
SCENES = [
    ("text", "An article with its names and timeline", "court-ruling.md", ["e", "e"]),
    ("card", "The card of a name", "court-ruling.md", ["e", "e", "e", "Enter"]),
    ("timeline", "What happened when", "moon-landing.md", ["3"]),
    ("quotes", "Who said what", "bank-merger.md", ["4"]),
    ("library", "The library", None, ["6"]),
]
RECORDING = ("court-ruling.md", ["j", "j", "e", "e", "Enter", "j", "q", "s", "s", "t", "3", "j", "j", "Enter", "1", "f",
                                 "q", "?", "q"])


class Home:
    """A place where nothing of the person who makes the pictures is seen; its library holds the sample articles."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="reader-pictures-")
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": self.folder, "LANG": "C.UTF-8", "COLORTERM": "truecolor",
            "XDG_DATA_HOME": self.folder, "XDG_CONFIG_HOME": self.folder}
        shutil.copytree(ARTICLES, pathlib.Path(self.folder) / "news")
        subprocess.run([program, "import", "--annotate", "news"], cwd=self.folder, check=True, capture_output=True,
                       env=self.environment)

    def command(self, program, theme, article):
        words = [program, "open", "--theme", theme] + ([f"news/{article}"] if article else [])
        return ["env", "-i"] + [f"{name}={value}" for name, value in self.environment.items()] + words

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def tmux(socket, *words):
    return subprocess.run(["tmux", "-L", socket, *words], check=True, capture_output=True, text=True).stdout


def still(socket):
    """The screen, when it has not changed for a third of a second."""
    last, since = None, time.monotonic()
    while True:
        now = tmux(socket, "capture-pane", "-p", "-e")
        if now != last or not now.strip():
            last, since = now, time.monotonic()
        elif time.monotonic() - since > 0.35:
            return now.rstrip("\n").split("\n")
        time.sleep(0.05)


def picture(home, program, theme, article, keys):
    socket = f"reader-picture-{os.getpid()}"
    command = home.command(program, theme, article)
    command[2:2] = ["TERM=tmux-256color"]
    try:
        tmux(socket, "-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "-c", home.folder,
             ";", "set", "-g", "status", "off", ";", "respawn-pane", "-k", "-c", home.folder, *command)
        still(socket)
        for key in keys:
            tmux(socket, "send-keys", key)
            still(socket)
        return still(socket)
    finally:
        subprocess.run(["tmux", "-L", socket, "kill-server"], capture_output=True)


def output_until_still(terminal):
    out = b""
    while select.select([terminal], [], [], 0.5)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        out += part
    return out.decode("utf8", "replace")


def recording(home, program, article, keys):
    """Lines of an asciinema v2 file."""
    command = home.command(program, "dark", article)
    command[2:2] = ["TERM=xterm-256color"]
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(home.folder)
        time.sleep(0.2)
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    header = {"version": 2, "width": COLUMNS, "height": ROWS, "title": "Reader", "env": {"TERM": "xterm-256color"}}
    lines, clock = [header], 0.5
    lines.append([clock, "o", output_until_still(terminal)])
    for key in keys:
        os.write(terminal, {"Enter": "\r"}.get(key, key).encode())
        clock = round(clock + PAUSE, 1)
        lines.append([clock, "o", output_until_still(terminal)])
    os.kill(process, signal.SIGTERM)
    os.waitpid(process, 0)
    os.close(terminal)
    return [json.dumps(line, ensure_ascii=False) for line in lines if line is header or line[2]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/reader")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "Docs/pictures")
    parser.add_argument("--only", help="the name of one scene, or recording")
    arguments = parser.parse_args()
    program = str(arguments.program.resolve())
    arguments.folder.mkdir(exist_ok=True)
    home = Home(program)
    try:
        for name, title, article, keys in SCENES:
            for theme in ("dark", "light") if arguments.only in (None, name) else ():
                lines = picture(home, program, theme, article, keys)
                (arguments.folder / f"{name}-{theme}.svg").write_text(svg(lines, COLUMNS, theme, title))
        if arguments.only in (None, "recording"):
            lines = recording(home, program, *RECORDING)
            (arguments.folder / "reader.cast").write_text("\n".join(lines) + "\n")
    finally:
        home.close()


if __name__ == "__main__":
    main()
