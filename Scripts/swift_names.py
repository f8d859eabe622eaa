"""The names of types that a Swift file declares and uses, without a compiler.

Comments, strings and members are left out; what stands in a string between \\( and ) is code. Nested types keep the
names of the types around them, so `Row` inside `extension Article` is `Article.Row`.
"""
import collections
import re

Declaration = collections.namedtuple("Declaration", "name is_private is_protocol")

KINDS = {"struct", "enum", "class", "actor", "protocol", "typealias"}
MODIFIERS = {"package", "public", "private", "fileprivate", "internal", "open", "final", "indirect", "nonisolated"}
MEMBERS = {"func", "var", "let", "case", "init", "subscript"}


class Names:
    """What a file declares and uses."""

    def __init__(self):
        self.types = []
        """Declarations; a name is a tuple from the outermost type to the declared one."""
        self.uses = set()
        """Chains of names, each with the names of the types around it."""
        self.extension_members = set()
        """The extended type and the name of what an extension adds to it."""
        self.own_members = set()
        """The names of what types declare inside themselves."""
        self.member_uses = set()
        """What stands behind a dot."""
        self.imports, self.exports = set(), set()
        self.lines = 0


MARK = re.compile(r'//|/\*|(#*)"')


def code_of(text):
    """A Swift text with comments and the letters of strings taken out."""
    out, at = [], 0
    while match := MARK.search(text, at):
        out.append(text[at:match.start()])
        if match[0] == "//":
            end = text.find("\n", match.start())
            at = len(text) if end < 0 else end
        elif match[0] == "/*":
            at = after_comment(text, match.end())
        else:
            inside, at = string_code(text, match.start(), len(match[1]))
            out.append(inside)
        out.append(" ")
    return "".join(out) + text[at:]


def after_comment(text, at):
    depth = 1
    while depth and (match := re.compile(r"/\*|\*/").search(text, at)):
        depth += 1 if match[0] == "/*" else -1
        at = match.end()
    return at if not depth else len(text)


def string_code(text, start, pounds):
    """The code inside a string's interpolations, and the place after the string."""
    at = start + pounds
    quote = '"""' if text.startswith('"""', at) else '"'
    at += len(quote)
    end = re.compile(re.escape(quote + "#" * pounds) + r"|\\" + "#" * pounds + r"(.)", re.S)
    out = []
    while match := end.search(text, at):
        at = match.end()
        if match[1] is None:
            return " ".join(out), at
        if match[1] == "(":
            close = closing(text, at)
            out.append(code_of(text[at:close]))
            at = close + 1
    return " ".join(out), len(text)


def closing(text, at):
    """The place of the bracket that closes the one before `at`."""
    depth = 1
    pattern = re.compile(r'[()]|/\*|(#*)"')
    while match := pattern.search(text, at):
        at = match.end()
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
            if not depth:
                return match.start()
        elif match[0] == "/*":
            at = after_comment(text, at)
        else:
            _, at = string_code(text, match.start(), len(match[1]))
    return len(text)


TOKEN = re.compile(r"`?[A-Za-z_]\w*`?|[{}().<>=,:;]|\S")


def names_of(text):
    """What a Swift text declares and uses."""
    names = Reading([token.strip("`") for token in TOKEN.findall(code_of(text))]).names
    names.lines = text.count("\n")
    return names


class Reading:
    """One way through the tokens of a file; braces tell which types stand around."""

    def __init__(self, tokens):
        self.tokens, self.names = tokens, Names()
        self.braces = []
        self.opening = None
        self.generic = set()
        at = 0
        while at < len(tokens):
            at = self.step(at)

    def step(self, at):
        token = self.tokens[at]
        if token == "{":
            self.braces.append(self.opening or ("block", ()))
            self.opening = None
        elif token == "}":
            if self.braces:
                self.braces.pop()
        elif token == ".":
            return self.member(at)
        elif token[0].isalpha() or token[0] == "_":
            return self.word(at)
        return at + 1

    def member(self, at):
        if at + 1 < len(self.tokens) and self.is_name(at + 1):
            self.names.member_uses.add(self.tokens[at + 1])
            return at + 2
        return at + 1

    def is_name(self, at):
        return at < len(self.tokens) and (self.tokens[at][0].isalpha() or self.tokens[at][0] == "_")

    def word(self, at):
        token = self.tokens[at]
        after_dot = at > 0 and self.tokens[at - 1] == "."
        if token in KINDS and self.is_name(at + 1) and not after_dot and self.tokens[at + 1] not in MEMBERS:
            return self.declaration(at)
        if token == "extension" and self.is_name(at + 1):
            chain, end = self.chain(at + 1)
            self.use(chain)
            self.opening = ("extension", chain)
            return end
        if token == "import":
            return self.imported(at)
        if token in ("func", "var", "let", "case") and self.is_name(at + 1):
            self.member_declaration(at + 1)
            return at + 2
        if self.is_name(at) and at + 1 < len(self.tokens) and self.tokens[at + 1] == ":" and not token[0].isupper():
            return at + 1
        chain, end = self.chain(at)
        self.use(chain)
        return end

    def imported(self, at):
        """`import Module`, `import struct Module.Type`; `@_exported import` hands the module on."""
        at += 2 if self.tokens[at + 1] in KINDS else 1
        self.names.imports.add(self.tokens[at])
        if "_exported" in self.tokens[max(0, at - 3):at]:
            self.names.exports.add(self.tokens[at])
        return at + 1

    def declaration(self, at):
        name = self.tokens[at + 1]
        full = self.scope() + (name,)
        self.names.types.append(Declaration(full, self.is_private(at), self.tokens[at] == "protocol"))
        if self.tokens[at] != "typealias":
            self.opening = ("type", full)
        return at + 2

    def is_private(self, at):
        """Whether one of the modifiers before a declaration, or a type around it, hides it from other files."""
        while at > 0 and self.tokens[at - 1] in MODIFIERS:
            at -= 1
            if self.tokens[at] in ("private", "fileprivate"):
                return True
        return False

    def member_declaration(self, at):
        kind, name = self.braces[-1] if self.braces else ("file", ())
        if kind == "extension":
            self.names.extension_members.add((name, self.tokens[at]))
        elif kind == "type":
            self.names.own_members.add(self.tokens[at])

    def chain(self, at):
        """The names from `at` on that dots join, and the place after them."""
        names = [self.tokens[at]]
        at += 1
        while at + 1 < len(self.tokens) and self.tokens[at] == "." and self.is_name(at + 1):
            names.append(self.tokens[at + 1])
            self.names.member_uses.add(self.tokens[at + 1])
            at += 2
        return tuple(names), at

    def use(self, chain):
        if chain[0][0].isupper():
            self.names.uses.add((chain, self.scope()))

    def scope(self):
        return next((name for _, name in reversed(self.braces) if name), ())
