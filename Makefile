# Everything a fresh Debian machine with Swift needs: `make run`, `make test`.

PREFIX ?= /usr/local
SWIFT ?= swift
PACKAGES = libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libarchive-dev libsqlite3-dev libtomlplusplus-dev \
  libcurl4-openssl-dev ca-certificates openssl pkg-config tmux ncurses-term python3-icalendar python3-pyld tzdata
# Relocations are packed, a megabyte and a half less to read at every start, where the C library knows how (2.36).
PACKED = $(shell getconf GNU_LIBC_VERSION | awk '{ split($$2, part, "."); \
  if (part[1] > 2 || part[2] >= 36) print "-Xlinker -z -Xlinker pack-relative-relocs" }')
RELEASE = -c release --static-swift-stdlib --product reader -Xswiftc -use-ld=lld $(PACKED)
BINARY = .build/release/reader
# The program as it is installed and packed; a folder of its own, so that neither build undoes the other.
FULL = .build/full
SHARE = $(DESTDIR)$(PREFIX)/share
# The folder of completions below share/zsh; a Debian package has another.
ZSH = site-functions
SOURCES = Sources Tests Package.swift $(wildcard Benchmarks/Sources Benchmarks/Package.swift)

.PHONY: run build full test terminals coverage lint format durability soak bench install files uninstall deb pictures structure manual clean setup

## run: build, and open the articles that come with the program
run: build
	@$(BINARY)

## build: the program as one file, .build/release/reader; a change is compiled again where it is made and nowhere else
build: setup
	@$(SWIFT) build $(RELEASE) -Xswiftc -disable-cmo >&2

## full: the program optimised across its modules, .build/full/release/reader; some minutes, also after a small change
full: setup
	@$(SWIFT) build $(RELEASE) --scratch-path $(FULL) >&2

## test: set-up, style, a build without warnings, all tests
test: setup lint
	$(SWIFT) build --build-tests
	SWIFT=$(SWIFT) Scripts/run_tests.py

## terminals: a page of the world's scripts in every terminal that is installed, under Xvfb
terminals: build
	Scripts/check-terminals.py --program $(BINARY)

## coverage: lines that the tests reach, target by target; builds into a folder of its own
coverage: setup
	$(SWIFT) test --enable-code-coverage --scratch-path .build/coverage
	Scripts/coverage.py .build/coverage

## lint: the style, strictly, the order of the folders, and what targets name, and doc comments
lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	Scripts/test_structure.py
	Scripts/test_terminal_svg.py
	Scripts/structure.py --check
	Scripts/check_targets.py
	Scripts/check_docs.py

## format: bring the sources into the style
format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

## durability: kill the program KILLS times in its work, from the moments that SEED gives, and look what is left
KILLS ?= 300
SEED ?= $(shell date +%s)
durability: setup
	$(SWIFT) build --build-tests
	READER_KILLS=$(KILLS) READER_SEED=$(SEED) $(SWIFT) test --skip-build --filter "KillTests|KilledReadingTests|KilledCorrectionTests"

## soak: kills, damages, mutated files, crossing signals and full disks, as many as are asked for, and a look at what is left
SOAK_KILLS ?= 1000
DAMAGES ?= 300
MUTANTS ?= 100000
CROSSINGS ?= 500
FULL_DISKS ?= 50
PROGRAM ?= $(BINARY)
soak:
	Scripts/soak.py --program $(PROGRAM) --kills $(SOAK_KILLS) --damages $(DAMAGES) --mutants $(MUTANTS) \
	  --crossings $(CROSSINGS) --full-disks $(FULL_DISKS) --seed $(SEED)

## bench: the benchmarks, optimised
bench: setup
	$(SWIFT) run --package-path Benchmarks -c release -Xswiftc -enable-testing Benchmarks

## install: the program of `make full`, man page, completions and licences under PREFIX
install: full
	@$(MAKE) --no-print-directory files BINARY=$(FULL)/release/reader

# What install puts under $(DESTDIR)$(PREFIX), of a program that has been built.
files:
	install -d "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/$(ZSH)" \
	  "$(SHARE)/fish/vendor_completions.d" "$(SHARE)/doc/reader/LICENSES" "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 -s $(BINARY) "$(DESTDIR)$(PREFIX)/bin/reader"
	install -m 644 Docs/reader.1 "$(SHARE)/man/man1/reader.1"
	install -m 644 LICENSE NOTICE "$(SHARE)/doc/reader"
	install -m 644 LICENSES/*.txt "$(SHARE)/doc/reader/LICENSES"
	$(BINARY) --generate-completion-script bash > "$(SHARE)/bash-completion/completions/reader"
	$(BINARY) --generate-completion-script zsh > "$(SHARE)/zsh/$(ZSH)/_reader"
	$(BINARY) --generate-completion-script fish > "$(SHARE)/fish/vendor_completions.d/reader.fish"

## uninstall: what install has put there
uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/reader" "$(SHARE)/man/man1/reader.1" \
	  "$(SHARE)/bash-completion/completions/reader" "$(SHARE)/zsh/$(ZSH)/_reader" \
	  "$(SHARE)/fish/vendor_completions.d/reader.fish"
	rm -rf "$(SHARE)/doc/reader"

## deb: a Debian package of the program of `make full`, .build/reader_VERSION_ARCHITECTURE.deb
deb: full
	Scripts/make-deb.sh $(FULL)/release/reader .build

## pictures: Docs/pictures anew, from the program itself
pictures: build
	Scripts/picture.py --program $(BINARY)

## structure: which target uses which, in ARCHITECTURE.md and as a picture (Graphviz)
structure:
	Scripts/structure.py --into ARCHITECTURE.md
	Scripts/structure.py --dot | tred | dot -Tsvg > Docs/pictures/structure.svg

## manual: Docs/reader.1 anew, after the command line has changed
manual: setup
	$(SWIFT) package generate-manual --configuration debug
	cp .build/plugins/GenerateManual/outputs/Reader/reader.1 Docs/reader.1

clean:
	rm -rf .build Benchmarks/.build

# The libraries in $(PACKAGES); asks for nothing where all of them are there.
setup:
	@command -v $(SWIFT) > /dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install" >&2; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing" >&2; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >&2; \
	fi
