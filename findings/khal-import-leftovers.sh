#!/bin/sh
# khal 0.14.1: importing an event a second time, which updates it as it should, leaves two copies of it in the folder of
# the calendar, under names that end in eight random letters. Each further import leaves two more.
#
# The event is written to a temporary file in the calendar, which is linked to its place and then removed. Where the place
# is taken, the link fails, and nothing removes the file (khalendar/vdir.py, `atomic_write`). A folder that is kept in
# step with a server or counted by other programs grows with it.
#
# Seen with khal 0.14.1, Python 3.11.7, Linux 6, ext4:
#
#     after the first import: 1 file
#     after the second: 3 files, 1 of them an .ics
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where it cannot be tried.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env" && "$folder/env/bin/pip" -q install khal==0.14.1 >&2 || exit 2
mkdir "$folder/calendar"
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//tides//EN BEGIN:VEVENT UID:tide-1@example.org \
    DTSTAMP:20240101T000000Z 'DTSTART;VALUE=DATE:20240105' 'SUMMARY:Spring tide' END:VEVENT END:VCALENDAR \
    > "$folder/tides.ics"
cat > "$folder/config" <<CONFIG
[calendars]
[[tides]]
path = $folder/calendar
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $folder/khal.db
CONFIG
import() { "$folder/env/bin/khal" -c "$folder/config" import --batch -a tides "$folder/tides.ics" >&2; }
count() { ls "$folder/calendar" | wc -l; }
import
first=$(count)
import
second=$(count)
echo "after the first import: $first file"
echo "after the second: $second files, $(ls "$folder/calendar" | grep -c '\.ics$') of them an .ics"
[ "$first" -eq 1 ] && [ "$second" -eq 3 ]
