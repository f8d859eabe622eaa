#!/bin/sh
# qterminal places signs of lines (U+2500 to U+257F) by the letters before them, not by their column.
#
# A terminal is a grid: what is written at column 30 stands at thirty widths of a cell. QTermWidget draws letters so, but for
# signs of lines it adds up the widths that the row's letters have in their fonts. Where a
# row has letters that another font supplies (Thai, Tamil, Sinhala), `ESC [ 30 G │` stands elsewhere than `ESC [ 30 G |`,
# and a border drawn with │ is ragged from row to row. A `|` stays in its column if it has another colour than the letters.
#
# Seen with qterminal 1.2.0-2 on libqtermwidget5-1 1.2.0-2 (Debian 12), DejaVu Sans Mono, Noto (fonts-noto-core), under Xvfb.
# The dots, from the left, of the first sign right of column 25 in four rows:
#
#     plain letters and |: 297
#     plain letters and │: 297
#     Thai letters and |: 297
#     Thai letters and │: 286
#
# Needs xvfb, qterminal, fonts-dejavu-core, fonts-noto-core, dbus and python3 from Debian. Exits 1 where this has changed.
set -eu
folder=$(mktemp -d)
trap 'kill $server 2> /dev/null; rm -rf "$folder"' EXIT

mkdir -p "$folder/.config/qterminal.org"
printf '[General]\nAskOnExit=false\nfontFamily=DejaVu Sans Mono\nfontSize=12\n[MainWindow]\nsize=@Size(900 500)\n' \
    > "$folder/.config/qterminal.org/qterminal.ini"
cat > "$folder/rows" <<'ROWS'
#!/bin/sh
tput civis
clear
printf 'plain words\033[30G\033[32m|\033[m\r\n\r\n'
printf 'plain words\033[30G\033[32m\342\224\202\033[m\r\n\r\n'
printf '\340\271\200\340\270\243\340\270\267\340\270\255\340\270\202\340\271\211\340\270\262\340\270\241\033[30G\033[32m|\033[m\r\n\r\n'
printf '\340\271\200\340\270\243\340\270\267\340\270\255\340\270\202\340\271\211\340\270\262\340\270\241\033[30G\033[32m\342\224\202\033[m\r\n'
sleep 60
ROWS
chmod +x "$folder/rows"

display=:$((200 + $$ % 700))
Xvfb "$display" -screen 0 1000x600x24 -fbdir "$folder" > /dev/null 2>&1 &
server=$!
sleep 2
HOME=$folder DISPLAY=$display XDG_CONFIG_HOME=$folder/.config LANG=C.UTF-8 \
    dbus-run-session -- qterminal -e "$folder/rows" > "$folder/log" 2>&1 &
sleep 8

python3 - "$folder/Xvfb_screen0" <<'PYTHON'
import struct
import sys

data = open(sys.argv[1], "rb").read()
head = struct.unpack(">25I", data[:100])
size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
pixels = data[size + colours * 12:]


def is_lit(x, y):
    blue, green, red = pixels[y * line + x * 4:y * line + x * 4 + 3]
    return red + green + blue > 150


# Runs of rows of dots with something lit, between the letters' left edge and the right of the terminal, below its tabs.
left, right, top = 4, 500, 60
rows, y = [], top
while y < height - 120:
    if any(is_lit(x, y) for x in range(left, right)):
        start = y
        while any(is_lit(x, y) for x in range(left, right)):
            y += 1
        rows.append((start, y))
    y += 1
names = ["plain letters and |", "plain letters and │", "Thai letters and |", "Thai letters and │"]
places = []
for name, (start, end) in zip(names, rows):
    place = next(x for x in range(250, right) if any(is_lit(x, y) for y in range(start, end)))
    places.append(place)
    print(f"{name}: {place}")
letter, sign, thai_letter, thai_sign = places
sys.exit(0 if letter == thai_letter and abs(letter - sign) <= 2 and abs(thai_letter - thai_sign) > 2 else 1)
PYTHON
