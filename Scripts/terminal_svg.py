"""A terminal's screen as SVG: cells from `tmux capture-pane -e`, text as text, lines and blocks as shapes.

Lines and blocks are drawn, so that they join whatever the font; text keeps to its columns by `textLength`.
"""
import re
import unicodedata
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

WIDTH, HEIGHT, BASE, MARGIN = 8.4, 18, 13.5, 12

PALETTES = {
    "dark": {"ground": "#16181d", "ink": "#d5d8de", "colours": (
        "#2a2e36 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf "
        "#6b7280 #ff7b86 #b5e08f #ffd68a #82c4ff #dd9bee #7fd4de #ffffff").split()},
    "light": {"ground": "#ffffff", "ink": "#24292f", "colours": (
        "#24292f #b31d28 #22703a #8a6100 #0550ae #7a2fa0 #0b6a75 #6e7781 "
        "#57606a #cf222e #1a7f37 #9a6700 #0969da #8250df #1b7c83 #8c959f").split()},
}


@dataclass(frozen=True)
class Style:
    """How a cell looks; a colour is None (the terminal's own), a number below 256 or "#rrggbb"."""

    ink: object = None
    ground: object = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    reverse: bool = False


FLAGS = {1: {"bold": True}, 2: {"dim": True}, 3: {"italic": True}, 4: {"underline": True}, 7: {"reverse": True},
         9: {"struck": True}, 22: {"bold": False, "dim": False}, 23: {"italic": False}, 24: {"underline": False},
         27: {"reverse": False}, 29: {"struck": False}, 39: {"ink": None}, 49: {"ground": None}}


def styled(style, parameters):
    """A style after the parameters of SGR (ECMA-48, 8.3.117)."""
    numbers = [int(n or 0) for n in re.split("[;:]", parameters)]
    while numbers:
        number = numbers.pop(0)
        if number == 0:
            style = Style()
        elif number in (38, 48) and numbers:
            where = "ink" if number == 38 else "ground"
            if numbers.pop(0) == 5:
                style = replace(style, **{where: numbers.pop(0)})
            else:
                style = replace(style, **{where: "#%02x%02x%02x" % tuple(numbers[:3])})
                del numbers[:3]
        elif number in FLAGS:
            style = replace(style, **FLAGS[number])
        else:
            for first, where, offset in (30, "ink", 0), (40, "ground", 0), (90, "ink", 8), (100, "ground", 8):
                if first <= number < first + 8:
                    style = replace(style, **{where: number - first + offset})
    return style


def columns(character):
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells_of(line):
    """A captured line as (column, text, style), one for each character with what combines with it."""
    out, style, column = [], Style(), 0
    for match in re.finditer(r"\x1b\[([\d;:]*)m|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.|([^\x1b])", line):
        if match[1] is not None:
            style = styled(style, match[1])
        elif match[2] is not None:
            wide = columns(match[2])
            if wide == 0 and out:
                last = out[-1]
                out[-1] = (last[0], last[1] + match[2], last[2])
            else:
                out.append((column, match[2], style))
                column += wide
    return out


def colour(value, palette, fallback):
    if value is None:
        return fallback
    if isinstance(value, str):
        return value
    if value < 16:
        return palette["colours"][value]
    if value >= 232:
        return "#" + "%02x" % (8 + 10 * (value - 232)) * 3
    steps = (0, 95, 135, 175, 215, 255)
    value -= 16
    return "#%02x%02x%02x" % (steps[value // 36], steps[value // 6 % 6], steps[value % 6])


# Arms of box-drawing characters to the left, right, top and bottom: 1 is light, 2 heavy.
BOXES = {"─": "1100", "━": "2200", "│": "0011", "┃": "0022", "┌": "0101", "┐": "1001", "└": "0110", "┘": "1010",
         "├": "0111", "┤": "1011", "┬": "1101", "┴": "1110", "┼": "1111", "╴": "1000", "╶": "0100", "╵": "0010",
         "╷": "0001", "╭": "0101", "╮": "1001", "╰": "0110", "╯": "1010", "┠": "0122", "┨": "1022", "╸": "2000",
         "╺": "0200"}
BLOCKS = "▁▂▃▄▅▆▇█"


def shape(character, x, y):
    """A path for a line or block that fills its cell; nothing for other characters."""
    if character in BLOCKS:
        high = HEIGHT * (BLOCKS.index(character) + 1) / 8
        return f"M{x:g} {y + HEIGHT - high:g}h{WIDTH:g}v{high:g}h-{WIDTH:g}z"
    if character not in BOXES:
        return None
    left, right, up, down = (int(arm) for arm in BOXES[character])
    out, mid, centre = "", x + WIDTH / 2, y + HEIGHT / 2
    for arm, start, length in (left, x, mid - x), (right, mid, WIDTH / 2):
        if arm:
            out += f"M{start:g} {centre - arm / 2:g}h{length:g}v{arm}h-{length:g}z"
    for arm, start in (up, y), (down, centre):
        if arm:
            out += f"M{mid - arm / 2:g} {start:g}h{arm}v{HEIGHT / 2:g}h-{arm}z"
    return out


def runs_of(cells):
    """Neighbours of the same style put together: (column, columns, text, style)."""
    out = []
    for column, text, style in cells:
        wide = columns(text[0])
        drawn = shape(text, 0, 0) is not None
        if out and out[-1][3] == style and out[-1][4] == drawn and out[-1][0] + out[-1][1] == column:
            last = out[-1]
            out[-1] = (last[0], last[1] + wide, last[2] + text, style, drawn)
        else:
            out.append((column, wide, text, style, drawn))
    return out


def svg(lines, width, theme, title):
    """The screen of `width` columns in the colours of a theme."""
    palette = PALETTES[theme]
    full, high = width * WIDTH + 2 * MARGIN, len(lines) * HEIGHT + 2 * MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {full:g} {high:g}" width="{full:g}" height="{high:g}" '
        'role="img" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,\'DejaVu Sans Mono\',monospace" '
        f'font-size="14" xml:space="preserve">',
        f"<title>{escape(title)}</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{palette["ground"]}"/>',
    ]
    for row, line in enumerate(lines):
        for run in runs_of(cells_of(line)):
            out += drawn_run(run, MARGIN + row * HEIGHT, palette)
    return "\n".join(out + ["</svg>", ""])


def drawn_run(run, y, palette):
    column, wide, text, style, is_shape = run
    x = MARGIN + column * WIDTH
    ink, ground = colour(style.ink, palette, palette["ink"]), colour(style.ground, palette, None)
    if style.reverse:
        ink, ground = ground or palette["ground"], ink
    out = []
    if ground:
        out.append(f'<rect x="{x:g}" y="{y:g}" width="{wide * WIDTH:g}" height="{HEIGHT}" fill="{ground}"/>')
    looks = f' fill="{ink}"' + (' opacity=".65"' if style.dim else "")
    if is_shape:
        path = "".join(shape(letter, x + at * WIDTH, y) for at, letter in enumerate(text))
        return out + [f'<path d="{path}"{looks}/>']
    if not text.strip() and not style.underline:
        return out
    looks += ' font-weight="bold"' if style.bold else ""
    looks += ' font-style="italic"' if style.italic else ""
    lines = ["underline"] * style.underline + ["line-through"] * style.struck
    looks += f' text-decoration="{" ".join(lines)}"' if lines else ""
    shown = text.rstrip() if not style.underline else text
    width = (wide - (len(text) - len(shown))) * WIDTH
    return out + [f'<text x="{x:g}" y="{y + BASE:g}" textLength="{width:g}"{looks}>{escape(shown)}</text>']
