#!/bin/sh
# WordNet's wn(1) exits with the number of senses that it has shown, so that it "fails" by the rule of every shell exactly
# when it has found something, and succeeds when it has found nothing. Whoever runs programs for a reader and tells of
# failures by the exit status must show the output all the same.
#
# Seen with wordnet 1:3.0-37 of Debian 12:
#
#     harbour: 2
#     qwrtzq: 0
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no wn (apt-get install wordnet=1:3.0-37).
set -eu
command -v wn >/dev/null || { echo "wn is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for word in harbour qwrtzq; do
    status=0
    wn "$word" -synsn > "$folder/output" || status=$?
    echo "$word: $status"
done | tee "$folder/seen"
printf '%s\n' 'harbour: 2' 'qwrtzq: 0' | cmp -s - "$folder/seen"
