#!/bin/sh
# calcurse 4.7.1: `calcurse -i` does not look at UID: a second import of the same file doubles every event, though RFC 5545,
# 3.8.4.7 has the identifier for telling just that. And an all-day event of several days becomes a daily repetition of
# an event of one day, so that a year has 365 entries.
#
# Seen with calcurse 4.7.1-1 of Debian 12:
#
#     01/05/2024 [1] {1D -> 01/07/2024} Spring tide
#     01/05/2024 [1] {1D -> 01/07/2024} Spring tide
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no calcurse (apt-get install calcurse=4.7.1-1).
set -eu
command -v calcurse >/dev/null || { echo "calcurse is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//tides//EN BEGIN:VEVENT UID:tide-1@example.org \
    DTSTAMP:20240101T000000Z 'DTSTART;VALUE=DATE:20240105' 'DTEND;VALUE=DATE:20240108' 'SUMMARY:Spring tide' \
    END:VEVENT END:VCALENDAR > "$folder/tides.ics"
mkdir "$folder/data"
calcurse -D "$folder/data" -i "$folder/tides.ics" >&2
calcurse -D "$folder/data" -i "$folder/tides.ics" >&2
# Notes are named by hashes behind `>`.
sed 's/ >[0-9a-f]*//' "$folder/data/apts" | tee "$folder/seen"
line='01/05/2024 [1] {1D -> 01/07/2024} Spring tide'
printf '%s\n%s\n' "$line" "$line" | cmp -s - "$folder/seen"
