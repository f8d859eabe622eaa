#!/bin/sh
# ncurses writes a picture in as many pieces as it moves the cursor, until the screen has been left once.
#
# doupdate() gathers what it has to say in a buffer of a whole screen, and is expected to write it in one piece. In 6.4 a
# movement of the cursor empties that buffer as long as the screen counts as "initial", and initscr, newterm, refresh and
# doupdate leave it so: only a refresh after endwin() makes it "running". So a picture of 24 rows is 25 calls of write(2),
# each of a few bytes; a terminal may show the half of it, and over a slow line each is a packet of its own. After endwin()
# and refresh() the same picture is one write. A program that wants whole pictures leaves the screen and comes back before
# it shows anything.
#
# Seen with ncurses 6.4-4 (Debian 12), TERM=xterm-256color, through Python's curses module, whose output goes into a
# socket that keeps each write apart:
#
#     pictures before the screen was left: 25 25
#     pictures afterwards: 1 1
#
# Exits 1 where this has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/writes.py" <<'PYTHON'
import curses
import os
import socket
import sys

ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
ours.setblocking(False)
report = os.dup(1)
os.dup2(theirs.fileno(), 1)


def writes():
    count = 0
    while True:
        try:
            ours.recv(1 << 16)
        except BlockingIOError:
            return count
        count += 1


def picture(window, text):
    for row in range(24):
        window.addstr(row, row * 7 % 40, text)
    window.refresh()
    return writes()


def leave():
    try:
        curses.endwin()
    except curses.error:
        pass  # A socket has no modes to set back.


window = curses.initscr()
first = picture(window, "one"), picture(window, "two")
leave()
window.refresh()
writes()
then = picture(window, "six"), picture(window, "ten")
leave()
os.dup2(report, 1)
print("pictures before the screen was left:", *first)
print("pictures afterwards:", *then)
sys.exit(0 if first == (25, 25) and then == (1, 1) else 1)
PYTHON

TERM=xterm-256color LINES=24 COLUMNS=80 python3 "$folder/writes.py"
