#!/usr/bin/env python3
"""Tests of terminal_svg.py; run by `make lint`."""
import pathlib
import sys
import unittest
import xml.dom.minidom

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from terminal_svg import Style, cells_of, colour, runs_of, svg, styled, PALETTES


class ScreenTests(unittest.TestCase):
    def test_parameters_change_what_they_name(self):
        self.assertEqual(styled(Style(), "1;38;5;208;48;2;1;2;3"), Style(ink=208, ground="#010203", bold=True))
        self.assertEqual(styled(Style(ink=1, bold=True, struck=True), "22;39;29"), Style())
        self.assertEqual(styled(Style(bold=True), ""), Style())
        self.assertEqual(styled(Style(), "97;41"), Style(ink=15, ground=1))

    def test_cells_count_columns(self):
        cells = cells_of("a\x1b[1mé日e\u0301\x1b[0mz")
        self.assertEqual([(column, text) for column, text, _ in cells],
                         [(0, "a"), (1, "é"), (2, "日"), (4, "e\u0301"), (5, "z")])

    def test_neighbours_of_one_style_are_one_run_but_for_lines(self):
        runs = runs_of(cells_of("ab──\x1b[1mc"))
        self.assertEqual([(run[0], run[2]) for run in runs], [(0, "ab"), (2, "──"), (4, "c")])

    def test_colours_of_the_cube_and_of_greys(self):
        dark = PALETTES["dark"]
        self.assertEqual(colour(16, dark, None), "#000000")
        self.assertEqual(colour(208, dark, None), "#ff8700")
        self.assertEqual(colour(255, dark, None), "#eeeeee")

    def test_a_picture_is_well_formed(self):
        for theme in PALETTES:
            text = svg(['<a> & "b" \x1b[4;7m█│x\x1b]8;;http://example.org\x1b\\y'], 20, theme, "A & B")
            root = xml.dom.minidom.parseString(text).documentElement
            self.assertEqual(root.getElementsByTagName("text")[0].firstChild.data, '<a> & "b"')


if __name__ == "__main__":
    unittest.main()
