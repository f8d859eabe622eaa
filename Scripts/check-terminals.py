#!/usr/bin/env python3
"""Shows a page of the world's scripts in real terminals, and looks whether a border is shifted or a ghost is left.

    Scripts/check-terminals.py [--program .build/release/reader] [--terminal NAME]… [--steps N] [--keep FOLDER] [--markdown]

Each terminal that is installed is started under Xvfb (xvfb, openbox, imagemagick; foot under weston) and runs this script
again, which runs the program in a pseudo-terminal of its own and hands every byte on, both ways. Keys go to the program
that way; a cursor report tells when the terminal has drawn all of it. Then pictures are compared:

- border: on a page of plain letters the line between text and sidebar is found. It has to stand at the same dots on every
  page that follows.
- ghost: after every step (a page, a line, another view and back) the screen is painted anew by ctrl-l. Both pictures have to
  be the same, dot by dot.
The exit status is 1 where anything differs. It takes about half a minute a terminal.
"""
import argparse
import json
import os
import pathlib
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

SCRIPT = os.path.abspath(__file__)
POSITION = re.compile(rb"\x1b\[\??(\d+);(\d+)(?:;\d+)?R")

# ------------------------------------------------------------------ the page: plain sentences in many scripts, our own

SENTENCES = """
The ferry leaves at noon, and the harbour is quiet again.
La barca parte a mezzogiorno e il porto è di nuovo tranquillo.
Le bac part à midi, et le port est calme – « enfin », dit-on.
Die Fähre fährt um zwölf; der Hafen ist wieder ruhig. „Endlich“, heißt es.
El barco sale a mediodía, ¿y el puerto? Está tranquilo otra vez.
O barco parte ao meio-dia e o porto está calmo de novo.
Färjan går klockan tolv och hamnen är tyst igen.
Prom odpływa w południe i w porcie znów jest cicho.
Trajekt odplouvá v poledne a přístav je zase tichý.
A komp délben indul, és a kikötő újra csendes, őszi.
Feribot öğlen kalkıyor ve liman yine sessiz, ışıklar sönük.
Chiếc phà rời bến lúc trưa, và bến cảng lại yên tĩnh.
Το πλοίο φεύγει το μεσημέρι και το λιμάνι είναι ήσυχο.
Паром уходит в полдень, и в порту снова тихо.
Пором відходить опівдні, і в порту знову тихо, їй-право.
Լաստանավը մեկնում է կեսօրին, և նավահանգիստը լուռ է։
ბორანი შუადღისას გადის და ნავსადგური ისევ წყნარია.
המעבורת יוצאת בצהריים והנמל שקט שוב.
הַמַּעְבֹּרֶת יוֹצֵאת בַּצָּהֳרַיִם וְהַנָּמֵל שָׁקֵט.
تغادر العبارة ظهرا والميناء هادئ من جديد، لا أحد هنا.
تُغَادِرُ العَبَّارَةُ ظُهْرًا وَالمِينَاءُ هَادِئٌ.
کشتی ظهر حرکت می‌کند و بندر دوباره آرام است.
فیری دوپہر کو روانہ ہوتی ہے اور بندرگاہ پھر خاموش ہے۔
नाव दोपहर को निकलती है और बंदरगाह फिर शांत है।
नौका दुपारी निघते आणि बंदर पुन्हा शांत होते, क्षणभर।
ফেরি দুপুরে ছাড়ে এবং বন্দর আবার শান্ত।
ਬੇੜੀ ਦੁਪਹਿਰ ਨੂੰ ਜਾਂਦੀ ਹੈ ਅਤੇ ਬੰਦਰਗਾਹ ਫਿਰ ਸ਼ਾਂਤ ਹੈ।
હોડી બપોરે નીકળે છે અને બંદર ફરી શાંત છે.
ଡଙ୍ଗା ଦ୍ୱିପହରରେ ଯାଏ ଏବଂ ବନ୍ଦର ପୁଣି ଶାନ୍ତ।
படகு நண்பகலில் புறப்படுகிறது, துறைமுகம் மீண்டும் அமைதி.
పడవ మధ్యాహ్నం బయలుదేరుతుంది, రేవు మళ్ళీ ప్రశాంతం.
ದೋಣಿ ಮಧ್ಯಾಹ್ನ ಹೊರಡುತ್ತದೆ, ಬಂದರು ಮತ್ತೆ ಶಾಂತ.
കടത്തുവള്ളം ഉച്ചയ്ക്ക് പോകുന്നു, തുറമുഖം വീണ്ടും ശാന്തം.
පාරුව දහවල් පිටත් වේ, වරාය යළි නිහඬයි. ශ්‍රී ලංකා.
เรือข้ามฟากออกตอนเที่ยง ท่าเรือก็เงียบอีกครั้ง น้ำนิ่ง
ເຮືອອອກຕອນທ່ຽງ ແລະ ທ່າເຮືອກໍ່ງຽບອີກ ນ້ຳນິ້ງ
កាណូតចេញដំណើរនៅថ្ងៃត្រង់ ហើយកំពង់ផែស្ងាត់ម្តងទៀត។
သင်္ဘောသည် မွန်းတည့်ချိန်တွင် ထွက်ပြီး ဆိပ်ကမ်း ပြန်တိတ်သည်။
གྲུ་ཉིན་གུང་ལ་འགྲོ། གྲུ་ཁ་ཡང་བསྐྱར་ཁུ་སིམ་པོ་རེད།
渡轮中午出发，港口又安静了。
渡輪正午開航，港口又安靜下來。
フェリーは正午に出て、港はまた静かになる。がぎぐ。
나룻배는 정오에 떠나고 항구는 다시 조용하다.
나룻배는 정오에 떠나고 항구는 조용하다.
ጀልባው እኩለ ቀን ላይ ይነሳል፤ ወደቡ እንደገና ጸጥ ብሏል።
Café, naïve, Ångström, Zürich: letters with marks of their own.
"""

CLUSTERS = """
❤ ❤️ ❤︎ ⌚ ⌚︎ ©️ ℹ️ ⚠️ ☀️ ‼️ 😀 😀︎ 🌡 🌡️ 👨‍👩‍👧 👩‍✈️ 🏳️‍🌈 👍🏽 🏽 ☝🏽 🇩🇪 🇩 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴 1️⃣ 1⃣ 한 하 힣 한 क्षि कि का क्‍ष কো நி க்ஷி കോ ශ්‍රී ខ្មែ မြန်
སྒྲ กำ กิน น้ำ ຄຳ لا مُّ سلام ١٢ שׁ ± … ‘ — ● │ ▄ ① α Ж Ⅱ ° � 🫠 🥷 🫨 🫎 🫩 🫜 ☰ ䷀ 𱍐 𮯰 é ế ậ e̋́ 漢 漢́ が ｶﾞ 葛󠄀 A⃝ s̶ 𝅗𝅥 𝐀 🀄 🀀 🂡 🄰 🅰 🅰️ ♟️ Ａ ︐ ⚊ ˇ 𓀀 𒀀 ﷽ ⸻
""".split()

NAMES = ["Anna Lindqvist", "Gothenburg", "Paul Weber"]


def page():
    """164 lines, a paragraph each."""
    lines = SENTENCES.strip().split("\n")
    for number, cluster in enumerate(CLUSTERS):
        lines.append(f"{NAMES[number % 3]} saw {cluster} there, {cluster}{cluster}, and then {cluster} again.")
    lines = lines[:163]
    while len(lines) < 163:
        lines.append(f"Line {len(lines)} is plain, so that there is something beside it.")
    return "# A page of signs\n\n" + "\n\n".join(lines) + "\n"


def plain():
    return "# A page of letters\n\n" + "\n\n".join(
        f"{NAMES[n % 3]} wrote line {n} in plain letters, and nothing else." for n in range(163)) + "\n"


# ------------------------------------------------------------------ inside the terminal


class Inside:
    """Between the terminal, which has our standard input and output, and the program in its own pseudo-terminal."""

    def __init__(self, path, command):
        import fcntl
        import pty
        import termios
        import tty
        tty.setraw(0)
        self.remote = socket.socket(socket.AF_UNIX)
        self.remote.connect(path)
        self.log = bytearray()
        self.reports = []
        self.asked = 0
        end = time.monotonic() + 5
        while os.get_terminal_size(1).columns < 60 and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.3)
        self.size = os.get_terminal_size(1)
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.execvp(command[0], command)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, fcntl.ioctl(1, termios.TIOCGWINSZ, b"\0" * 8))
        os.kill(self.pid, signal.SIGWINCH)

    def pump(self, seconds):
        """Hands on what comes; returns whether the program wrote anything."""
        wrote = False
        end = time.monotonic() + seconds
        while True:
            left = end - time.monotonic()
            ready, _, _ = select.select([0, self.master], [], [], max(0, left))
            if not ready:
                return wrote
            if self.master in ready:
                try:
                    data = os.read(self.master, 65536)
                except OSError:
                    return wrote
                if data:
                    wrote = True
                    self.log += data
                    self.write(data)
            if 0 in ready:
                data = os.read(0, 65536)
                if self.asked:
                    for found in POSITION.finditer(data):
                        if self.asked:
                            self.asked -= 1
                            self.reports.append((int(found[1]), int(found[2])))
                            data = data.replace(found[0], b"", 1)
                if data:
                    os.write(self.master, data)
            if left <= 0:
                return wrote

    @staticmethod
    def write(data):
        while data:
            data = data[os.write(1, data):]

    def report(self):
        """Where the terminal's cursor is, when it has drawn all it was sent."""
        self.reports.clear()
        self.asked += 1
        self.write(b"\x1b[6n")
        end = time.monotonic() + 5
        while not self.reports and time.monotonic() < end:
            self.pump(0.05)
        return self.reports[0] if self.reports else None

    def settle(self):
        quiet = 0
        end = time.monotonic() + 10
        while quiet < 3 and time.monotonic() < end:
            quiet = 0 if self.pump(0.15) else quiet + 1
        return self.report()

    def serve(self):
        file = self.remote.makefile("rw")
        print(json.dumps({"size": list(self.size), "position": self.settle()}), file=file, flush=True)
        for line in file:
            order = json.loads(line)
            start = len(self.log)
            if "keys" in order:
                os.write(self.master, order["keys"].encode())
            end = time.monotonic() + 30
            while order.get("wait", "").encode() not in self.log and time.monotonic() < end:
                self.pump(0.1)
            position = self.settle()
            print(json.dumps({"position": position, "bytes": len(self.log) - start}), file=file, flush=True)
            if order.get("end"):
                break
        os.kill(self.pid, signal.SIGHUP)


# ------------------------------------------------------------------ outside

def terminals(geometry):
    """How each is started with a command of words."""
    dbus = ["dbus-run-session", "--"]
    columns, rows = geometry
    return {
        "xterm": lambda c: ["xterm", "-geometry", f"{columns}x{rows}", "-e", *c],
        "urxvt": lambda c: ["urxvt", "-geometry", f"{columns}x{rows}", "-e", *c],
        "st": lambda c: ["st", "-g", f"{columns}x{rows}", "-e", *c],
        "kitty": lambda c: ["kitty", "-o", "remember_window_size=no", "-o", f"initial_window_width={columns}c",
                            "-o", f"initial_window_height={rows}c", "-o", "update_check_interval=0", *c],
        "alacritty": lambda c: ["alacritty", "-o", f"window.dimensions.columns={columns}", "-o",
                                f"window.dimensions.lines={rows}", "-e", *c],
        "gnome-terminal": lambda c: dbus + ["gnome-terminal", "--wait", f"--geometry={columns}x{rows}", "--", *c],
        "xfce4-terminal": lambda c: dbus + ["xfce4-terminal", "--disable-server", f"--geometry={columns}x{rows}", "-x", *c],
        "konsole": lambda c: dbus + ["konsole", "-p", f"TerminalColumns={columns}", "-p", f"TerminalRows={rows}", "-e", *c],
        "qterminal": lambda c: dbus + ["qterminal", "-e", " ".join(c)],
        "mlterm": lambda c: ["mlterm", "-g", f"{columns}x{rows}", "-e", *c],
        "terminology": lambda c: ["terminology", "--no-wizard=1", "-g", f"{columns}x{rows}", "-e", " ".join(c)],
        "zutty": lambda c: ["zutty", "-font", "DejaVuSansMono", "-fontpath", "/usr/share/fonts/truetype/dejavu",
                            "-geometry", f"{columns}x{rows}", "-e", *c],
        "foot": lambda c: ["foot", f"--window-size-chars={columns}x{rows}", *c],
        "tmux": lambda c: ["xterm", "-geometry", f"{columns}x{rows}", "-e", "tmux", "-f", "/dev/null", "-L",
                           f"check-{os.getpid()}", "new-session", " ".join(c)],
        "screen": lambda c: ["xterm", "-geometry", f"{columns}x{rows}", "-e", "screen", "-c", "/dev/null", "-U", *c],
    }


class Picture:
    """A picture of the whole display: dots of three bytes."""

    def __init__(self):
        data = subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"], capture_output=True, check=True).stdout
        head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
        self.width, self.height = int(head[1]), int(head[2])
        self.data = data[head.end():]

    def row(self, y):
        return self.data[y * self.width * 3:(y + 1) * self.width * 3]

    def dot(self, x, y):
        start = (y * self.width + x) * 3
        return self.data[start:start + 3]

    def ghosts(self, other):
        """Rows of dots where something of another picture stands: a letter's worth, since fonts reach over their cells by
        a few dots, and whoever is drawn last is on top."""
        rows = [y for y in range(self.height) if self.row(y) != other.row(y)]
        wide = [y for y in rows if sum(self.dot(x, y) != other.dot(x, y) for x in range(self.width)) > 3]
        return [y for y in wide if all(y + below in wide for below in (1, 2, 3))]

    def corner(self, empty):
        """Where the window begins: what a picture of the empty display has not."""
        top = next(y for y in range(self.height) if self.row(y) != empty.row(y))
        below = min(top + 40, self.height - 1)
        return next(x for x in range(self.width) if self.dot(x, below) != empty.dot(x, below)), top

    def line(self, empty):
        """The column and rows of the longest upright line right of the middle, of one colour other than what is on both its
        sides; what a picture of the empty display has not is the window."""
        inside = [x for y in range(0, self.height, 8) for x in range(0, self.width, 4) if self.dot(x, y) != empty.dot(x, y)]
        left, right = min(inside), max(inside)
        best = (0, 0, b"")
        for x in range(left + (right - left) // 2, left + (right - left) * 9 // 10):
            counts = {}
            for y in range(0, self.height, 2):
                dot = self.dot(x, y)
                if dot != self.dot(x - 3, y) and self.dot(x - 3, y) == self.dot(x + 3, y):
                    counts[dot] = counts.get(dot, 0) + 1
            for colour, count in counts.items():
                if count > best[0]:
                    best = (count, x, colour)
        _, x, colour = best
        return x, [y for y in range(self.height) if self.dot(x, y) == colour], colour

    def save(self, path):
        subprocess.run(["convert", "ppm:-", path], input=b"P6 %d %d 255\n" % (self.width, self.height) + self.data, check=True)


STEPS = [("page", " "), ("line", "j"), ("line", "j"), ("line", "k"), ("page", " "), ("names", "e"), ("view", "3"),
         ("back", "1"), ("page", " "), ("line", "j"), ("view", "4"), ("back", "1"), ("page", " "), ("page", " "),
         ("half", "\x04"), ("line", "j"), ("page", " "), ("help", "?"), ("back", "\x1b"), ("page", " "), ("line", "k"),
         ("page", " "), ("end", "G"), ("line", "k"), ("top", "g")]


class Check:
    def __init__(self, name, start, folder, program, keep, count):
        self.name, self.start, self.folder, self.program, self.keep = name, start, folder, program, keep
        self.count = count
        self.border, self.ghosts, self.steps = [], [], 0

    def session(self, file):
        # Where another terminal was left is nothing to this one.
        os.environ["XDG_DATA_HOME"] = os.path.join(self.folder, "data-" + self.name)
        path = os.path.join(self.folder, f"{self.name}.socket")
        if os.path.exists(path):
            os.unlink(path)
        server = socket.socket(socket.AF_UNIX)
        server.bind(path)
        server.listen()
        server.settimeout(30)
        command = [sys.executable, SCRIPT, "--inside", path, self.program, file]
        log = open(os.path.join(self.folder, f"{self.name}.log"), "wb")
        self.process = subprocess.Popen(self.start(command), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                        start_new_session=True)
        connection, _ = server.accept()
        connection.settimeout(60)
        self.file = connection.makefile("rw")
        return json.loads(self.file.readline())

    def order(self, **order):
        print(json.dumps(order), file=self.file, flush=True)
        return json.loads(self.file.readline() or "{}")

    def end(self):
        try:
            self.order(keys="q", end=True)
        except (OSError, ValueError):
            pass
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()

    def picture(self):
        """When the display has come to rest."""
        last = Picture()
        for _ in range(20):
            time.sleep(0.1)
            now = Picture()
            if now.data == last.data:
                return now
            last = now
        return last

    def run(self):
        empty = self.picture()
        self.size = self.session(os.path.join(self.folder, "plain.md"))["size"]
        self.order(wait="People")
        plain = self.picture()
        x, rows, colour = plain.line(empty)
        self.found = (x, len(rows))
        self.end()
        self.session(os.path.join(self.folder, "page.md"))
        self.order(wait="People")  # names have been found
        # A window may be put somewhere else than the last.
        (left, top), (newLeft, newTop) = plain.corner(empty), self.picture().corner(empty)
        x, rows = x + newLeft - left, [y + newTop - top for y in rows]
        self.look("open", x, rows, colour)
        for step, keys in STEPS[:self.count]:
            self.order(keys=keys)
            self.look(step, x, rows if step not in ("view", "help") else [], colour)
        self.end()

    def look(self, step, x, rows, colour):
        self.steps += 1
        before = self.picture()
        shifted = [y for y in rows if before.dot(x, y) != colour]
        self.order(keys="\x0c")
        after = self.picture()
        ghosts = [] if step == "help" else before.ghosts(after)
        if len(shifted) > 3:
            self.border.append((self.steps, step, len(shifted)))
        if ghosts:
            self.ghosts.append((self.steps, step, len(ghosts)))
        if self.keep and (len(shifted) > 3 or ghosts or self.steps % 6 == 1):
            before.save(os.path.join(self.keep, f"{self.name}-{self.steps:02}-{step}.png"))
            if ghosts:
                after.save(os.path.join(self.keep, f"{self.name}-{self.steps:02}-{step}-anew.png"))


def version(name):
    packages = {"urxvt": "rxvt-unicode", "st": "stterm"}
    out = subprocess.run(["dpkg-query", "-W", "-f=${Version}", packages.get(name, name)], capture_output=True, text=True)
    return out.stdout or "?"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/reader")
    parser.add_argument("--terminal", action="append")
    parser.add_argument("--keep")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--steps", type=int, default=len(STEPS), help="of %d" % len(STEPS))
    parser.add_argument("--columns", type=int, default=110)
    parser.add_argument("--rows", type=int, default=34)
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="check-terminals-")
    for name, text in (("page.md", page()), ("plain.md", plain())):
        pathlib.Path(folder, name).write_text(text)
    if options.keep:
        os.makedirs(options.keep, exist_ok=True)
    home = os.path.join(folder, "home")
    os.mkdir(home)
    # It takes its size from nowhere else.
    settings = pathlib.Path(home, ".config", "qterminal.org")
    settings.mkdir(parents=True)
    (settings / "qterminal.ini").write_text("[General]\nAskOnExit=false\n[MainWindow]\nsize=@Size(1100 700)\n")
    runtime = os.path.join(folder, "run")
    os.mkdir(runtime, 0o700)
    display = f":{50 + os.getpid() % 40}"
    environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "DISPLAY": display,
                   "XDG_RUNTIME_DIR": runtime, "LIBGL_ALWAYS_SOFTWARE": "1", "SHELL": "/bin/sh"}
    os.environ.clear()
    os.environ.update(environment)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    servers = [subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x960x24"], **quiet)]
    end = time.monotonic() + 10
    while not os.path.exists(f"/tmp/.X11-unix/X{display[1:]}") and time.monotonic() < end:
        time.sleep(0.05)
    servers.append(subprocess.Popen(["openbox"], **quiet))
    failed = False
    try:
        for name, start in terminals((options.columns, options.rows)).items():
            if options.terminal and name not in options.terminal:
                continue
            binary = {"tmux": "tmux", "screen": "screen"}.get(name, name)
            if not shutil.which(binary):
                print(f"{name}: not installed")
                continue
            if name == "foot":
                os.environ["WAYLAND_DISPLAY"] = "check-terminals"
                ini = pathlib.Path(folder, "weston.ini")
                ini.write_text("[shell]\npanel-position=none\nbackground-color=0xff202020\n")
                weston = subprocess.Popen(["weston", "--backend=x11-backend.so", "--width=1270", "--height=940",
                                           "--socket=check-terminals", f"--config={ini}"], **quiet)
                servers.append(weston)
                time.sleep(3)
            check = Check(name, start, folder, os.path.abspath(options.program), options.keep,
                          options.steps)
            try:
                check.run()
            except Exception as error:  # a terminal that does not start is told, and the next one is looked at
                print(f"{name}: {type(error).__name__}: {error}", flush=True)
                failed = True
                continue
            finally:
                os.environ.pop("WAYLAND_DISPLAY", None)
            failed = failed or bool(check.border or check.ghosts)
            size = "x".join(map(str, check.size))
            if options.markdown:
                print(f"| {name} | {version(name)} | {size} | {check.steps} | {len(check.border)} | {len(check.ghosts)} |",
                      flush=True)
            else:
                print(f"{name} {version(name)} {size}: {check.steps} steps, line {check.found}, shifted {check.border}, ghosts {check.ghosts}",
                      flush=True)
    finally:
        for server in reversed(servers):
            server.terminate()
        shutil.rmtree(folder, ignore_errors=True)
    return failed


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "--inside":
        Inside(sys.argv[2], sys.argv[3:]).serve()
    else:
        sys.exit(main())
