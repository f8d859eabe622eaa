#!/bin/sh
# Installs a package in a new Debian system, uses the program there, and removes it: test-deb.sh PACKAGE
#
# Needs root and debootstrap; packages come from where this machine's own come from.
set -eu
package=$(realpath "$1")
[ "$(id -u)" = 0 ] || { echo "test-deb.sh needs root, to make a system of its own." >&2; exit 2; }
. /etc/os-release

system=$(mktemp -d)
chmod 755 "$system"
trap 'umount "$system/proc" 2>/dev/null || true; rm -rf "$system"' EXIT
site=$(apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' \
  | awk -v name="$VERSION_CODENAME" '$2 == name { print $1; exit }')
debootstrap --variant=minbase "$VERSION_CODENAME" "$system" "$site" > "$system.log" 2>&1 \
  || { tail "$system.log" >&2; exit 2; }
rm -f "$system.log"
rm -f "$system/etc/apt/sources.list"
cp -a /etc/apt/. "$system/etc/apt/"
for file in /etc/resolv.conf /etc/hosts; do cp "$file" "$system/etc/"; done
mount -t proc proc "$system/proc"
cp "$package" "$system/reader.deb"
inside() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
check() {
  what=$1; shift
  if "$@" > /dev/null 2>&1; then echo "ok: $what"; else echo "failed: $what" >&2; failed=1; fi
}
failed=0

{ inside apt-get update -qq \
    && inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /reader.deb
} > "$system.log" 2>&1 || { cat "$system.log" >&2; exit 1; }
rm -f "$system.log"
printf 'Harbour opens\n\n"The harbour is open," Anna Lindqvist said on 3 May 2024.\n' > "$system/article.txt"
version=$(dpkg-deb -f "$package" Version)

check "the version is that of the package" test "$(inside reader --version)" = "$version"
check "the manual is where man looks" inside test -s /usr/share/man/man1/reader.1.gz
for file in bash-completion/completions/reader zsh/vendor-completions/_reader \
  fish/vendor_completions.d/reader.fish doc/reader/copyright doc/reader/NEWS.gz; do
  check "$file is there" inside test -s "/usr/share/$file"
done
check "an article is read" sh -c "chroot '$system' reader /article.txt | grep -q 'Anna Lindqvist'"
check "every library is found" sh -c "! chroot '$system' ldd /usr/bin/reader | grep 'not found'"
check "no file was changed on its way" inside dpkg --verify reader
inside dpkg --purge reader > /dev/null
check "nothing is left after it was removed" sh -c "! find '$system/usr' '$system/etc' -path '*doc/reader*' -o \
  -name reader -o -name 'reader.*' -o -name _reader | grep ."
[ "$failed" = 0 ] && echo "The package installs, works and goes."
exit "$failed"
