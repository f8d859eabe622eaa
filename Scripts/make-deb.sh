#!/bin/sh
# Makes a Debian package of a built program: make-deb.sh PROGRAM FOLDER
#
# Prints the path of the package. It depends on what the program is linked with (dpkg-shlibdeps), and on what it opens
# when it is needed: libcurl, libxml2 and libarchive.
set -eu
program=$(realpath "$1")
folder=$(realpath "$2")
cd "$(dirname "$0")/.."

version=$("$program" --version)
architecture=$(dpkg --print-architecture)
package="$folder/reader_${version}_$architecture.deb"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root="$work/debian/reader"
share="$root/usr/share"

mkdir -p "$root/DEBIAN"
make --no-print-directory --silent files BINARY="$program" DESTDIR="$root" PREFIX=/usr ZSH=vendor-completions

# Debian's names for what else comes with a package.
gzip -9n "$share/man/man1/reader.1"
{ cat NOTICE; echo; cat LICENSE; echo; echo "The full texts of the licences are the files in LICENSES; on Debian those of \
Apache-2.0 and LGPL-2.1 are also /usr/share/common-licenses/Apache-2.0 and LGPL-2.1."; } > "$share/doc/reader/copyright"
gzip -9nc CHANGELOG.md > "$share/doc/reader/NEWS.gz"
rm "$share/doc/reader/LICENSE" "$share/doc/reader/NOTICE"

printf 'Source: reader\n\nPackage: reader\nArchitecture: %s\n' "$architecture" > "$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O debian/reader/usr/bin/reader | sed -n 's/^shlibs:Depends=//p')
# The package of a library is one that the package of its headers depends on.
for headers in libcurl4-openssl-dev libxml2-dev libarchive-dev; do
  library=$(dpkg-query --show --showformat='${Depends}' $headers | tr ',' '\n' | sed 's/^ *//; s/ .*//' |
    grep "^${headers%%[0-9-]*}" | grep -v -e '-dev$' | head -n 1)
  libraries="$libraries, $library"
done
# Packed relocations are read by the loader of 2.36, of which dpkg-shlibdeps knows nothing.
if readelf --dynamic "$root/usr/bin/reader" | grep -q RELR; then libraries="$libraries, libc6 (>= 2.36)"; fi

cat > "$root/DEBIAN/control" <<END
Package: reader
Version: $version
Architecture: $architecture
Maintainer: The Reader authors
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $libraries
Recommends: ca-certificates, ncurses-term
Section: news
Priority: optional
Description: read news in the terminal: who, when, and who said what
 Reader opens an article and shows, beside the text, who is in it, when things
 happen and who said what, and the keyboard travels between all of them. It
 keeps what is read in a library that can be searched, subscribes to feeds, and
 works without a network.
END
(cd "$root" && find usr -type f -exec md5sum {} + | sort -k2 > DEBIAN/md5sums)
dpkg-deb --root-owner-group --build "$root" "$package" >&2
echo "$package"
