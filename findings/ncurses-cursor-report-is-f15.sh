#!/bin/sh
# ncurses reads a cursor report from the first row as a function key.
#
# A terminal answers `ESC [ 6 n` (DSR) with `ESC [ row ; column R` (CPR). terminfo's descriptions of xterm, and of all that
# are made like it, name `ESC [ 1 ; 2 R` as kf15 (Shift-F3), `ESC [ 1 ; 5 R` as kf27 (Ctrl-F3) and so on. So, with keypad(),
# the answer of a cursor in row 1, columns 2 to 6, never arrives as an answer: getch gives KEY_F(15) … KEY_F(63). From
# row 2 on it arrives byte by byte. A program that asks for the cursor must not stand in the first row.
#
# Seen with ncurses 6.4-4 (Debian 12), TERM=xterm-256color, through Python's curses module:
#
#     row 1, column 2: [279]
#     row 2, column 2: [27, 91, 50, 59, 50, 82]
#
# 279 is KEY_F(15). Exits 1 where this has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/inside.py" <<'PYTHON'
import curses
import sys


def main(window):
    window.keypad(True)
    window.timeout(2000)
    keys = [window.getch()]
    window.timeout(200)
    while (key := window.getch()) != -1:
        keys.append(key)
    return keys


keys = curses.wrapper(main)
print("KEYS", keys, flush=True)
PYTHON

cat > "$folder/outside.py" <<'PYTHON'
import os
import pty
import re
import sys


def answered(report):
    """What a program that reads by ncurses gets of a report."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(sys.executable, [sys.executable, sys.argv[1]])
    output = b""
    sent = False
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        output += data
        if not sent and b"\x1b[?1049h" in output:
            os.write(terminal, report)
            sent = True
    os.waitpid(process, 0)
    return eval(re.search(rb"KEYS (\[.*?\])", output)[1])


first, second = answered(b"\x1b[1;2R"), answered(b"\x1b[2;2R")
print("row 1, column 2:", first)
print("row 2, column 2:", second)
sys.exit(0 if first == [279] and second == list(b"\x1b[2;2R") else 1)
PYTHON

python3 "$folder/outside.py" "$folder/inside.py"
