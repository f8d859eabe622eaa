#!/usr/bin/env python3
"""Draws which part of the program uses which, from the names of types that are declared and used.

A part is a folder of a target of Package.swift; PACKAGE is the folder of that file (here by default).

    structure.py                      which target uses which, as a matrix, and the circles
    structure.py --target ReaderImport     the same for the folders inside one target
    structure.py --dot [--target NAME]     for Graphviz: structure.py --dot | dot -Tsvg > structure.svg
    structure.py --why FROM TO        every name that FROM uses of TO, with its file (TARGET or TARGET/FOLDER)
    structure.py --into FILE          the matrix of targets between the lines <!-- structure --> of a document
    structure.py --check [ORDER]      exit status 1 where a folder uses a later one (Scripts/structure.order)

The file of orders has a line for each target: its name, a colon and its folders, each of which uses itself and those
before it; "." are the files outside of folders, folders joined by "+" may use one another, and a line that begins with
a space goes on with the one before.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

from swift_names import names_of

PACKAGE = pathlib.Path(__file__).resolve().parent.parent


class Part(collections.namedtuple("Part", "target folder")):
    """A folder of a target; "." are the files that lie in none."""

    def __str__(self):
        return self.target if self.folder == "." else f"{self.target}/{self.folder}"


class Structure:
    """What is declared and used in the files of a package, and so which part uses which."""

    def __init__(self, package, targets):
        files = sources(package, targets)
        self.files = {path: (part, names_of(path.read_text(encoding="utf8"))) for path, part in files}
        self.lines = collections.Counter()
        self.exports = collections.defaultdict(set)
        for path, (part, names) in self.files.items():
            self.lines[part] += names.lines
            self.exports[part.target] |= names.exports
        self.types = collections.defaultdict(list)
        self.members = collections.defaultdict(set)
        self.own_members = set()
        for path, (part, names) in self.files.items():
            for declaration in names.types:
                self.types[declaration.name].append((path, part, declaration))
            for type_name, member in names.extension_members:
                self.members[member].add((path, type_name))
            self.own_members |= names.own_members
        self.uses = collections.defaultdict(lambda: collections.defaultdict(set))
        for path, (part, names) in self.files.items():
            for used, owner in self.used(path, part, names):
                if owner != part:
                    self.uses[part][owner].add((used, path))

    def used(self, path, part, names):
        """Every name of another file with the part that declares it."""
        targets = self.visible({part.target} | names.imports)
        for chain, scope in names.uses:
            found = self.resolved(chain, scope, path, part, targets)
            if found:
                yield found
        for member in names.member_uses:
            owner = self.extension_owner(member)
            if owner and owner.target in targets:
                yield "." + member, owner

    def visible(self, targets):
        """Targets with those that they hand on."""
        found, rest = set(), list(targets)
        while rest:
            target = rest.pop()
            if target not in found:
                found.add(target)
                rest += self.exports[target]
        return found

    def resolved(self, chain, scope, path, part, targets):
        """The declaration that `A.B.c` means inside the types `scope`: the innermost type first, the longest chain."""
        for depth in range(len(scope), -1, -1):
            for length in range(len(chain), 0, -1):
                name = scope[:depth] + chain[:length]
                candidates = [c for c in self.types.get(name, []) if c[1].target in targets]
                candidates = [c for c in candidates if c[0] == path or not c[2].is_private]
                if candidates:
                    return ".".join(name), self.nearest(candidates, path, part)
        return None

    @staticmethod
    def nearest(candidates, path, part):
        """Of several declarations of a name the one in the same file, folder or target counts."""
        for test in (lambda c: c[0] == path, lambda c: c[1] == part, lambda c: c[1].target == part.target):
            near = [c for c in candidates if test(c)]
            if near:
                return near[0][1]
        return candidates[0][1]

    def extension_owner(self, member):
        """The part whose extension of a foreign type or a protocol adds a member, where nothing else is called so."""
        places = self.members.get(member, set())
        if len(places) != 1 or member in self.own_members:
            return None
        path, extended = next(iter(places))
        owner = self.files[path][0]
        found = self.types.get(extended, [])
        is_own = any(part == owner and not declaration.is_protocol for _, part, declaration in found)
        return None if is_own else owner

    def grouped(self, group):
        """The uses between groups of parts; `group` gives the name of a part's, or nothing."""
        out = collections.defaultdict(lambda: collections.defaultdict(set))
        for part, owners in self.uses.items():
            for owner, names in owners.items():
                a, b = group(part), group(owner)
                if a and b and a != b:
                    out[a][b] |= {name for name, _ in names}
        return out

    def parts(self):
        return sorted({part for part, _ in self.files.values()})


def targets_of(package):
    """Folder to name of every target, as the package manager understands Package.swift."""
    with tempfile.TemporaryDirectory() as scratch:  # so that no build is waited for
        command = ["swift", "package", "--package-path", package, "--scratch-path", scratch, "dump-package"]
        manifest = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {target.get("path") or f"Sources/{target['name']}": target["name"] for target in manifest["targets"]}


def sources(package, targets):
    """Every Swift file below Sources with its part; it belongs to the deepest folder that is a target's."""
    for path in sorted((package / "Sources").rglob("*.swift")):
        relative = path.relative_to(package)
        owner = next((str(p) for p in relative.parents if str(p) in targets), None)
        if owner:
            yield path, Part(targets[owner], str(relative.parent.relative_to(owner)))


def components(uses, names):
    """Names that use one another, however far round, each after those that it uses (Tarjan's algorithm)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in sorted(uses.get(node, {})):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            at = stack.index(node)
            found.append(sorted(stack[at:]))
            del stack[at:]

    for node in sorted(names):
        if node not in index:
            visit(node)
    return found


def circles(uses):
    """Each set of names that use one another, and the shortest way round in it."""
    return [(members, shortest_circle(uses, set(members))) for members in components(uses, uses) if len(members) > 1]


def shortest_circle(uses, members):
    """The shortest way from a member back to itself."""
    best = None
    for start in sorted(members):
        came, queue = {}, collections.deque([start])
        while queue and start not in came:
            node = queue.popleft()
            for other in sorted(uses.get(node, {})):
                if other in members and other not in came:
                    came[other] = node
                    queue.append(other)
        if start in came:
            way, node = [start], came[start]
            while node != start:
                way.append(node)
                node = came[node]
            way = [start] + way[:0:-1] + [start]
            if best is None or len(way) < len(best):
                best = way
    return best


def matrix(uses, rows, lines):
    """Rows use columns: how many distinct names; before them how many lines each has."""
    width = max(map(len, rows), default=0)
    head = f"{'':{width + 4}}{'lines':>7}" + "".join(f"{number:>4}" for number in range(1, len(rows) + 1))
    out = [head]
    for number, row in enumerate(rows, 1):
        counts = [len(uses.get(row, {}).get(column, ())) or ("-" if row == column else ".") for column in rows]
        out.append(f"{number:>3} {row:{width}}{lines[row]:>7}" + "".join(f"{count:>4}" for count in counts))
    return "\n".join(out)


def dot(uses, rows):
    lines = ["digraph structure {", "    rankdir=TB; node [shape=box, fontname=\"sans-serif\"];"]
    lines += [f'    "{row}";' for row in rows]
    lines += [f'    "{a}" -> "{b}" [label={len(names)}];' for a in sorted(uses) for b, names in sorted(uses[a].items())]
    return "\n".join(lines + ["}"])


def read_orders(text):
    """Target to its folders in order, each with those that it is joined to."""
    orders, target = {}, None
    for line in text.splitlines():
        line = line.split("#")[0].rstrip()
        if not line:
            continue
        if not line[0].isspace():
            target, line = line.split(":", 1)
            orders[target] = []
        orders[target] += [word.split("+") for word in line.split()]
    return orders


def broken(structure, orders):
    """What is wrong with the orders, in sentences."""
    known = collections.defaultdict(set)
    for part in structure.parts():
        known[part.target].add(part.folder)
    for target in sorted(set(orders) - set(known)):
        yield f"{target} stands in the order, and is no target."
    for target, folders in sorted(known.items()):
        order = orders.get(target, [])
        if len(folders) > 1 and not order:
            yield f"{target} has several folders, and no order."
        if order:
            yield from broken_order(structure, target, folders, order)


def broken_order(structure, target, folders, order):
    place = {folder: number for number, joined in enumerate(order) for folder in joined}
    for folder in sorted(folders ^ set(place)):
        yield f"{target}: {folder} " + ("has no place in the order." if folder in folders else "is no folder.")
    uses = structure.grouped(lambda part: part.folder if part.target == target else None)
    for folder in place:
        for later, names in sorted(uses.get(folder, {}).items()):
            if place.get(later, -1) > place[folder]:
                yield f"{target}: {folder} uses {', '.join(sorted(names))} of {later}, which comes later."
    for members, way in circles(uses):
        if len({place.get(member) for member in members}) > 1:
            yield f"{target}: circle {' → '.join(way)}"


def print_why(structure, first, second):
    def inside(part, asked):
        return str(part) == asked or part.target == asked or str(part).startswith(asked + "/")

    for part, owners in sorted(structure.uses.items()):
        for owner, names in sorted(owners.items()):
            if inside(part, first) and inside(owner, second):
                for name, path in sorted(names):
                    print(f"{str(part):32} {path.name:32} {name:28} {owner}")


def written_into(path, text):
    """Replaces what stands between the two marks of a document."""
    mark = "<!-- structure -->\n"
    before, _, after = path.read_text(encoding="utf8").split(mark)
    path.write_text(f"{before}{mark}```\n{text}\n```\n{mark}{after}", encoding="utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?", type=pathlib.Path, default=PACKAGE)
    parser.add_argument("--target", help="the folders inside this target")
    parser.add_argument("--dot", action="store_true", help="for Graphviz")
    parser.add_argument("--why", nargs=2, metavar=("FROM", "TO"))
    parser.add_argument("--into", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--check", nargs="?", const="Scripts/structure.order", metavar="ORDER")
    arguments = parser.parse_args()
    package = arguments.package.resolve()
    structure = Structure(package, targets_of(package))
    if arguments.check:
        faults = list(broken(structure, read_orders((arguments.package / arguments.check).read_text(encoding="utf8"))))
        print("\n".join(faults) or f"{len(structure.parts())} folders use only themselves and those before them.")
        sys.exit(1 if faults else 0)
    if arguments.why:
        return print_why(structure, *arguments.why)
    target = arguments.target
    group = (lambda p: p.folder if p.target == target else None) if target else (lambda p: p.target)
    uses, names = structure.grouped(group), sorted({n for n in map(group, structure.parts()) if n})
    if not names:
        sys.exit(f"{target} is no target of Package.swift.")
    rows = [name for component in components(uses, names) for name in component]
    lines = collections.Counter()
    for part, count in structure.lines.items():
        lines[group(part)] += count
    if arguments.into:
        return written_into(arguments.into, matrix(uses, rows, lines))
    print(dot(uses, rows) if arguments.dot else matrix(uses, rows, lines))
    if not arguments.dot:
        for members, way in circles(uses):
            print(f"\nCircle of {len(members)}: {', '.join(members)}\n  {' → '.join(way)}")


if __name__ == "__main__":
    main()
