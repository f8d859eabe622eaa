#!/usr/bin/env python3
"""Runs the tests that have been built, and says at the end which have failed: run_tests.py [arguments of swift test].

So many tests run at once that the first of them would wait for minutes for their next turn, and what bounds its waiting
would give up: a few at a time are as fast on few cores.
"""
import os
import subprocess
import sys

WIDTH = "SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH"
FAILED, DETAIL = "✘", "↳"


def main():
    """Exit status of the tests."""
    swift = os.environ.get("SWIFT", "swift")
    environment = {WIDTH: str(4 * (os.cpu_count() or 2)), **os.environ}
    command = [swift, "test", "--skip-build", *sys.argv[1:]]
    failures = []
    with subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf8",
            errors="replace") as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            if line.startswith(FAILED) or failures and DETAIL in line[:8]:
                failures.append(line)
    if failures:
        print("\nFailed:\n" + "".join(failures), end="")
    return process.returncode if process.returncode >= 0 else 128 - process.returncode


if __name__ == "__main__":
    sys.exit(main())
