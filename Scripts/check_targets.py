#!/usr/bin/env python3
"""Tells where a target imports another of the package that it does not name in Package.swift, and where tests are in
none; exit status 1 where there is something to tell.

The compiler sees every module that has been built, named or not; but what is not named may be built later, and is not
compiled again when the other changes.
"""
import json
import pathlib
import re
import subprocess
import sys

PACKAGE = pathlib.Path(__file__).resolve().parent.parent
IMPORT = re.compile(r"^(?:@\S+ )*(?:\w+ )?import (\w+)", re.MULTILINE)


def folder_of(target):
    """Where the files of a target are, from the package."""
    return target.get("path") or f"{'Tests' if target['type'] == 'test' else 'Sources'}/{target['name']}"


def named_by(target):
    """The targets that a target names."""
    return {dependency["byName"][0] for dependency in target["dependencies"] if "byName" in dependency}


def files_of(package, folders):
    """Each Swift file with the target whose folder is the nearest around it; None where there is none."""
    for path in sorted(package.glob("Sources/**/*.swift")) + sorted(package.glob("Tests/**/*.swift")):
        around = [str(parent.relative_to(package)) for parent in path.parents if package in parent.parents]
        yield path, next((folders[folder] for folder in around if folder in folders), None)


def faults(package, targets):
    """What is wrong, in lines."""
    targets = {target["name"]: target for target in targets}
    folders = {folder_of(target): name for name, target in targets.items() if target["type"] != "system"}
    for path, name in files_of(package, folders):
        where = path.relative_to(package)
        if name is None:
            yield f"{where} is in no target"
            continue
        for used in IMPORT.findall(path.read_text(encoding="utf8")):
            if used in targets and used != name and used not in named_by(targets[name]):
                yield f"{where} imports {used}, which {name} does not name"


def main():
    dump = subprocess.run(
        ["swift", "package", "dump-package"], cwd=PACKAGE, check=True, capture_output=True, text=True).stdout
    found = list(faults(PACKAGE, json.loads(dump)["targets"]))
    print("\n".join(found) or "Every target names what it imports.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
