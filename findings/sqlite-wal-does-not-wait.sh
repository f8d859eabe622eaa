#!/bin/sh
# SQLite: a connection with a busy timeout waits for another that writes, for every statement but one that nearly every
# program runs first. `PRAGMA journal_mode = WAL` on a database that is not in that mode yet fails at once while another
# connection holds a write, whatever the timeout. Two programs that make the same database at the same moment meet there:
# the second ends with "database is locked" though it was told to wait for seconds.
#
# Seen with APSW 3.46.1.0, which brings SQLite 3.46.1, Python 3.11:
#
#     SQLite 3.46.1
#     an insert waits
#     a change of the journal mode does not wait: database is locked
#
# The way out is to try again until the timeout is over.
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where it cannot be tried.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env" || exit 2
"$folder/env/bin/pip" -q install apsw==3.46.1.0 >&2 || exit 2
cat > "$folder/try.py" <<'PYTHON'
import sys, threading, time, apsw

print("SQLite", apsw.sqlite_lib_version())
patience, hold = 5, 1
first = apsw.Connection(sys.argv[1])
first.execute("CREATE TABLE tide (height REAL)")
second = apsw.Connection(sys.argv[1])
second.set_busy_timeout(patience * 1000)

def waits(statement):
    first.execute("BEGIN IMMEDIATE; INSERT INTO tide VALUES (2.5)")
    release = threading.Timer(hold, lambda: first.execute("COMMIT"))
    release.start()
    start = time.monotonic()
    try:
        second.execute(statement)
        return "waits" if time.monotonic() - start > hold / 2 else "goes on beside the writer"
    except apsw.BusyError as error:
        waited = time.monotonic() - start
        return f"{'does not wait' if waited < hold / 2 else 'waits in vain'}: {str(error).split(': ')[-1]}"
    finally:
        release.join()

print("an insert", waits("INSERT INTO tide VALUES (3.1)"))
print("a change of the journal mode", waits("PRAGMA journal_mode = WAL"))
PYTHON
"$folder/env/bin/python" "$folder/try.py" "$folder/tides.sqlite" > "$folder/seen"
cat "$folder/seen"
cat > "$folder/expected" <<'SEEN'
SQLite 3.46.1
an insert waits
a change of the journal mode does not wait: database is locked
SEEN
cmp -s "$folder/expected" "$folder/seen"
