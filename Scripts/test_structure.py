#!/usr/bin/env python3
"""Tests of structure.py on small packages; run by `make lint`."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from structure import Structure, broken, circles, read_orders, targets_of, written_into
from swift_names import code_of, names_of

TARGETS = {"Sources/Core/Basics": "Basics", "Sources/Core/News": "News", "Sources/App": "App"}
MANIFEST = """// swift-tools-version: 6.0
import PackageDescription

func layer(_ name: String) -> Target { .target(name: name, path: "Sources/Core/" + name) }
let package = Package(name: "Small", targets: [layer("Basics"), layer("News"), .executableTarget(name: "App")])
"""


class PackageTest(unittest.TestCase):
    def structure(self, files):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        root = pathlib.Path(self.folder.name)
        (root / "Package.swift").write_text(MANIFEST)
        for name, text in files.items():
            path = root / "Sources" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return Structure(root, TARGETS)

    def uses(self, files):
        """`FROM > TO: names` of every use between parts."""
        structure = self.structure(files)
        return {f"{part} > {owner}": sorted({name for name, _ in names})
                for part, owners in structure.uses.items() for owner, names in owners.items()}

    def faults(self, files, order):
        return list(broken(self.structure(files), read_orders(order)))


class UseTests(PackageTest):
    def test_a_type_of_another_folder_is_used(self):
        self.assertEqual(self.uses({
            "Core/News/Feed/Feed.swift": "struct Feed { var page: Page }",
            "Core/News/Page/Page.swift": "struct Page {}",
        }), {"News/Feed > News/Page": ["Page"]})

    def test_comments_and_strings_use_nothing_but_interpolations_do(self):
        self.assertEqual(self.uses({
            "Core/News/Feed/Feed.swift": '// Page\n/* Page /* Page */ Page */ let a = "Page", b = #"\\(Page())"#',
            "Core/News/Page/Page.swift": "struct Page {}",
        }), {})
        self.assertEqual(self.uses({
            "Core/News/Feed/Feed.swift": 'let a = "one \\(f("Page", Page())) two"',
            "Core/News/Page/Page.swift": "struct Page {}",
        }), {"News/Feed > News/Page": ["Page"]})

    def test_a_nested_type_belongs_to_the_folder_that_declares_it(self):
        files = {
            "Core/News/Page/Page.swift": "struct Page {}",
            "Core/News/Rows/Row.swift": "extension Page { struct Row {} }",
            "Core/News/Feed/Feed.swift": "let row: Page.Row? = nil",
        }
        self.assertEqual(self.uses(files), {"News/Rows > News/Page": ["Page"], "News/Feed > News/Rows": ["Page.Row"]})
        files["Core/News/Feed/Feed.swift"] = "extension Page { func row() -> Row { Row() } }"
        self.assertEqual(self.uses(files)["News/Feed > News/Rows"], ["Page.Row"])

    def test_an_own_nested_type_hides_one_of_the_same_name(self):
        self.assertEqual(self.uses({
            "Core/News/Page/Row.swift": "struct Row {}",
            "Core/News/Feed/Feed.swift": "struct Feed { enum Row {}\n var row: Row }",
        }), {})

    def test_members_and_labels_are_no_types(self):
        self.assertEqual(self.uses({
            "Core/News/Page/Page.swift": "struct Page {}\nenum page {}",
            "Core/News/Feed/Feed.swift": "let a = b.Page + c(page: 1)",
        }), {})

    def test_a_private_type_is_seen_in_its_file_alone(self):
        self.assertEqual(self.uses({
            "Core/News/Page/Page.swift": "private struct Word {}\nlet a = Word()",
            "Core/News/Feed/Feed.swift": "let a = Word()",
        }), {})

    def test_what_an_extension_adds_to_a_foreign_type_is_used_by_its_name(self):
        files = {
            "Core/News/Text/String+Spaces.swift": "extension String { var withoutSpaces: String { self } }",
            "Core/News/Feed/Feed.swift": 'let a = "".withoutSpaces',
        }
        self.assertEqual(self.uses(files), {"News/Feed > News/Text": [".withoutSpaces"]})
        files["Core/News/Page/Page.swift"] = "struct Page { var withoutSpaces = 1 }"
        self.assertEqual(self.uses(files), {})

    def test_what_an_extension_adds_to_a_protocol_is_used_by_its_name(self):
        self.assertEqual(self.uses({
            "Core/News/Text/Code.swift": "protocol Code {}\nextension Code { static var comma: Self }\nstruct Own {}\n"
                                         "extension Own { var part: Int }",
            "Core/News/Feed/Feed.swift": "let a: UInt8 = .comma, b = c.part",
        }), {"News/Feed > News/Text": [".comma"]})

    def test_another_target_is_used_where_it_is_imported(self):
        files = {
            "Core/Basics/Bytes.swift": "package struct Bytes {}",
            "Core/News/Feed/Feed.swift": "let a = Bytes()",
            "App/Main.swift": "import News\nlet a = Bytes()",
        }
        self.assertEqual(self.uses(files), {})
        files["Core/News/Feed/Feed.swift"] = "@_exported package import Basics\nlet a = Bytes()"
        self.assertEqual(self.uses(files), {"News/Feed > Basics": ["Bytes"], "App > Basics": ["Bytes"]})


class OrderTests(PackageTest):
    FILES = {
        "Core/News/News.swift": "let a = Feed()",
        "Core/News/Feed/Feed.swift": "struct Feed { var page: Page }",
        "Core/News/Page/Page.swift": "struct Page {}",
    }

    def test_an_order_that_holds_has_no_faults(self):
        self.assertEqual(self.faults(self.FILES, "# words\nNews: Page\n  Feed .  # the rest\n"), [])

    def test_a_use_of_a_later_folder_is_named(self):
        self.assertEqual(self.faults(self.FILES, "News: Feed Page ."), ["News: Feed uses Page of Page, which comes later."])

    def test_a_folder_without_a_place_and_a_place_without_a_folder_are_named(self):
        self.assertEqual(self.faults(self.FILES, "News: Page Mail .\nGone: ."), [
            "Gone stands in the order, and is no target.",
            "News: Feed has no place in the order.", "News: Mail is no folder."])
        self.assertEqual(self.faults(self.FILES, ""), ["News has several folders, and no order."])

    def test_a_circle_is_named(self):
        files = dict(self.FILES)
        files["Core/News/Page/Page.swift"] = "struct Page { var feed: Feed }"
        self.assertIn("News: circle Feed → Page → Feed", self.faults(files, "News: Page Feed ."))

    def test_joined_folders_may_use_one_another(self):
        files = dict(self.FILES)
        files["Core/News/Page/Page.swift"] = "struct Page { var feed: Feed }"
        self.assertEqual(self.faults(files, "News: Page+Feed ."), [])
        self.assertEqual(self.faults(files, "News: . Page+Feed"), ["News: . uses Feed of Feed, which comes later."])

    def test_the_shortest_way_round_is_told(self):
        uses = {"a": {"b": 1}, "b": {"c": 1}, "c": {"a": 1, "d": 1}, "d": {"c": 1}, "e": {"a": 1}}
        self.assertEqual(circles(uses), [(["a", "b", "c", "d"], ["c", "d", "c"])])

    def test_the_program_says_so_by_its_exit_status(self):
        self.structure(self.FILES)
        root = pathlib.Path(self.folder.name)
        for order, status in ("News: Page Feed .", 0), ("News: Feed Page .", 1):
            (root / "order").write_text(order)
            run = subprocess.run([sys.executable, pathlib.Path(__file__).parent / "structure.py", root, "--check", "order"],
                                 capture_output=True, text=True)
            self.assertEqual(run.returncode, status, run.stdout + run.stderr)


    def test_a_document_gets_what_stands_between_its_marks(self):
        self.structure(self.FILES)
        path = pathlib.Path(self.folder.name) / "document"
        path.write_text("before\n<!-- structure -->\nold\n<!-- structure -->\nafter\n")
        written_into(path, "new")
        text = "before\n<!-- structure -->\n```\nnew\n```\n<!-- structure -->\nafter\n"
        self.assertEqual(path.read_text(), text)

    def test_targets_are_what_the_package_manager_says(self):
        self.structure({})
        self.assertEqual(targets_of(pathlib.Path(self.folder.name)), TARGETS)


class CodeTests(unittest.TestCase):
    def test_strings_of_all_kinds_end_where_they_end(self):
        for text in ('"a\\"b"', '"""\n"x" \\""" \n"""', '#"a"b"#', '##"a"#b"##', '"\\("\\(")") c")"', '"//"', '"/*"'):
            self.assertEqual(code_of(f"a {text} b").split()[-1], "b", text)

    def test_an_unfinished_file_is_read_to_its_end(self):
        for text in ('a "b', "a /* b", 'a "\\(b', "struct A {", "}", "a."):
            names_of(text)


if __name__ == "__main__":
    unittest.main()
