#!/bin/sh
# iCalendar files that hold several calendars one after the other, which RFC 5545, 3.4 allows ("an iCalendar stream"), are
# refused by two libraries of Python, each with an error of its own, and read by the third: whoever writes such a file,
# or joins two, loses readers.
#
# Seen with ics 0.7.3, icalendar 7.3.2, vobject 0.9.9, Python 3.11.7:
#
#     ics: NotImplementedError
#     icalendar: ValueError
#     vobject: 2 calendars
#
# Both have a call for it that nobody uses who was not told (`ics.Calendar.parse_multiple`,
# `icalendar.Calendar.from_ical(text, multiple=True)`).
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where it cannot be tried.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env" || exit 2
"$folder/env/bin/pip" -q install ics==0.7.3 icalendar==7.3.2 vobject==0.9.9 >&2 || exit 2
cat > "$folder/try.py" <<'PYTHON'
import ics, icalendar, vobject

def calendar(day):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//tides//EN", "BEGIN:VEVENT",
             f"UID:tide-{day}@example.org", "DTSTAMP:20240101T000000Z", f"DTSTART;VALUE=DATE:202401{day}",
             "SUMMARY:Spring tide", "END:VEVENT", "END:VCALENDAR"]
    return "".join(line + "\r\n" for line in lines)

stream = calendar("05") + calendar("19")
def outcome(read):
    try:
        return f"{read()} calendars"
    except Exception as error:
        return type(error).__name__
print("ics:", outcome(lambda: len([ics.Calendar(stream)])))
print("icalendar:", outcome(lambda: len([icalendar.Calendar.from_ical(stream)])))
print("vobject:", outcome(lambda: len(list(vobject.readComponents(stream)))))
PYTHON
"$folder/env/bin/python" "$folder/try.py" > "$folder/seen"
cat "$folder/seen"
printf 'ics: NotImplementedError\nicalendar: ValueError\nvobject: 2 calendars\n' | cmp -s - "$folder/seen"
