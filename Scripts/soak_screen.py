"""What `soak.py` does with the screen and with full disks: signals that cross, and files that cannot grow."""
import fcntl
import os
import pty
import random
import re
import resource
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time

ENDING = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM,
          signal.SIGXCPU]
PASSING = [signal.SIGCONT, signal.SIGWINCH, signal.SIGTSTP, signal.SIGURG, signal.SIGCHLD]
KEYS = [b"j", b"k", b" ", b"n", b"]", b"q", b"7", b"8", b"9", b"w", b"?", b"\x1b", b"v", b"\x0c", b"/quay\r", b"\t"]
# What is switched on for the screen, and off again on every way out.
MODES = [b"1049", b"1000", b"1002", b"1006", b"2004"]


class Screen:
    """The program in a pseudo-terminal of 80 columns and 24 rows."""

    def __init__(self, program, arguments, folder):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        self.output = b""
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        self.process = subprocess.Popen([program, *arguments], stdin=slave, stdout=slave, stderr=slave, cwd=folder,
                                        env=environment, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def read(self, seconds, until=None):
        """Takes what is painted, for some seconds or until something stands in it."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if until and until in self.output:
                return True
            if select.select([self.master], [], [], min(left, 0.02))[0]:
                try:
                    self.output += os.read(self.master, 65536)
                except OSError:
                    return False
            elif self.process.poll() is not None:
                return False
        return until is None

    def send(self, data):
        os.write(self.master, data)

    def state(self):
        """What is not as it was before the program came."""
        wrong = [] if termios.tcgetattr(self.slave)[:4] == self.before[:4] else ["the settings of the line"]
        for mode in MODES:
            last = re.findall(rb"\x1b\[\?(?:\d+;)*" + mode + rb"(?:;\d+)*([hl])", self.output)[-1:]
            if last == [b"h"]:
                wrong.append(f"mode {mode.decode()}")
        if re.findall(rb"\x1b\[\?(?:\d+;)*25([hl])", self.output)[-1:] == [b"l"]:
            wrong.append("the cursor")
        return wrong

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


def crossings(soak, count):
    """Keys and two signals at random moments, also while it starts and closes: the terminal is as it was afterwards."""
    folder = tempfile.mkdtemp(prefix="reader-soak-")
    library = folder + "/library.sqlite"
    soak.run(folder, "import", "--library", library, soak.articles_file(folder))
    for number in range(count):
        soak.counts["crossings"] += 1
        cross(soak, folder, library, f"crossing {number}")
    soak.expect_well(folder, "after the crossings")
    soak.remove(folder)


def cross(soak, folder, library, moment):
    choose: random.Random = soak.random
    screen = Screen(soak.program, ["--library", library], folder)
    sent = []
    try:
        if choose.random() < 0.85:
            screen.read(10, until=b"\x1b[?1049h")
            screen.read(choose.uniform(0, 0.15))
        for _ in range(choose.randrange(4)):
            screen.send(choose.choice(KEYS))
            screen.read(choose.uniform(0, 0.02))
        if choose.random() < 0.5:
            screen.send(b"Q")
        for kind in (choose.choice(ENDING + PASSING), choose.choice(ENDING + PASSING)):
            if screen.process.poll() is None:
                os.kill(screen.process.pid, kind)
                sent.append(kind.name)
            screen.read(choose.choice([0, 0.001, 0.005, 0.03]))
        if finish(soak, screen, folder, f"{moment}, {' and '.join(sent)}"):
            screen.read(0.1)
            if wrong := screen.state():
                soak.fault(folder, f"{moment}, {' and '.join(sent)}: left behind: {', '.join(wrong)}")
    finally:
        screen.close()


def finish(soak, screen, folder, moment):
    """Lets the program go on where it was stopped, and leaves it; whether it ended."""
    end = time.monotonic() + 20
    asked = 0.0
    while time.monotonic() < end:
        if screen.process.poll() is not None:
            return ended(soak, screen, folder, moment)
        pid, status = os.waitpid(screen.process.pid, os.WNOHANG | os.WUNTRACED)
        if pid and os.WIFSTOPPED(status):
            screen.read(0.05)
            if wrong := screen.state():
                soak.fault(folder, f"{moment}: stopped, and left behind: {', '.join(wrong)}")
            os.kill(pid, signal.SIGCONT)
        elif pid:
            screen.process.returncode = os.waitstatus_to_exitcode(status)
            return ended(soak, screen, folder, moment)
        elif time.monotonic() > asked + 0.5:
            screen.send(b"\x1bQ")
            asked = time.monotonic()
        screen.read(0.02)
    soak.fault(folder, f"{moment}: it does not end")
    return False


def ended(soak, screen, folder, moment):
    """Looks whether the program ended by itself or by a signal that ends it; always true."""
    if screen.process.returncode < 0 and signal.Signals(-screen.process.returncode) not in ENDING:
        soak.fault(folder, f"{moment}: ended by signal {-screen.process.returncode}")
    return True


def full_disks(soak, count):
    """Imports, annotations and refreshes on a file system of a few megabytes: what was told as kept is there, the end is
    told, and with room again the work goes on."""
    for number in range(count):
        folder = tempfile.mkdtemp(prefix="reader-soak-")
        size = soak.random.randrange(300, 3000)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "reader-soak", folder],
                                 stderr=subprocess.DEVNULL).returncode == 0
        work = tempfile.mkdtemp(prefix="reader-soak-")
        try:
            fill(soak, folder, work, f"full disk {number}, {size} kB", None if mounted else size * 1024, mounted)
        finally:
            if mounted:
                subprocess.run(["umount", "-l", folder], check=True)
            soak.remove(work)
            shutil.rmtree(folder, ignore_errors=True)
        soak.counts["full disks"] += 1


def fill(soak, folder, work, moment, limit, mounted):
    library = folder + "/library.sqlite"
    confirmed, was_full = set(), False
    for turn in range(6):
        file = soak.articles_file(work, turn)
        status, _, err = limited(soak, work, limit, "import", "--library", library, file)
        if status == 0:
            confirmed |= soak.names_of(turn)
        elif status == 1 and not err.strip():
            soak.fault(work, f"{moment}: status {status} without a word")
        was_full = was_full or status != 0
        limited(soak, work, limit, "annotate", "--waiting", "--library", library)
    status, _, err = soak.run(work, "list", "--library", library, "--limit", "1")
    if status != 0 and confirmed:
        soak.fault(work, f"{moment}: it cannot be read: {err.strip()}")
    lost = confirmed - set(soak.titles(library))
    if lost:
        soak.fault(work, f"{moment}: {len(lost)} confirmed articles lost, such as {sorted(lost)[0]}")
    if mounted and was_full:
        subprocess.run(["mount", "-o", "remount,size=64m", folder], check=True)
    status, _, err = soak.run(work, "import", "--library", library, soak.articles_file(work, 0))
    if status != 0:
        soak.fault(work, f"{moment}: with room again, status {status}: {err.strip()}")
    titles = soak.titles(library)
    if any(number > 1 for number in titles.values()):
        soak.fault(work, f"{moment}: articles stand there twice")


def limited(soak, folder, limit, *words):
    """A run whose files may not grow beyond a number of bytes, where a limit is given."""
    if limit is None:
        return soak.run(folder, *words)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        return soak.run(folder, *words)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
