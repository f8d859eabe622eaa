import ReaderBasics

/// The names of HTML's elements, and what text in angle brackets is one of them.
enum HTMLElements {
    /// Whether what stands in angle brackets is a tag of HTML, and not a word (`vector<int>`, `Anna <anna@example.org>`).
    ///
    /// Elements of other vocabularies are told by an attribute, a prefix, a slash or an end tag.
    ///
    /// - Parameters:
    ///   - name: in lower case, a slash before that of an end tag.
    ///   - tag: from `<` to `>`.
    ///   - rest: what follows the tag.
    static func isTag(_ name: String, tag: some Collection<UInt8>, before rest: some BidirectionalCollection<UInt8>)
        -> Bool
    {
        guard let first = name.utf8.first, first.isASCIILetter else { return true }
        if known.contains(name) { return name.utf8.count > 1 || !isComparison(name, tag, before: rest) }
        // `vector<std::unique_ptr<T>>`.
        if name.utf8.contains(.commercialAt) || name.utf8.contains(.lessThanSign) || name.contains("::") {
            return false
        }
        if name.utf8.contains(.colon) || name.utf8.contains(.hyphen) {
            // `<https://example.org>` and `<mailto:…>` are addresses in brackets, `<o:p>` is a tag.
            return !name.hasSuffix(":") && !name.hasPrefix("mailto:")
        }
        if tag.contains(.equalsSign) || tag.dropLast().last == .solidus { return true }
        let ends = ["</\(name)", "</\(name.uppercased())", "</\(name.prefix(1).uppercased())\(name.dropFirst())"]
        return ends.contains { ByteSearch.contains(rest, Array($0.utf8)) }
    }

    /// `a<b and c>d`: a letter that is an element's name, words that are no attributes, and no end tag.
    private static func isComparison(
        _ name: String, _ tag: some Collection<UInt8>, before rest: some BidirectionalCollection<UInt8>
    ) -> Bool {
        tag.contains(.space) && !tag.contains(.equalsSign) && !ByteSearch.contains(rest, Array("</\(name)".utf8))
    }

    /// Whether a hash of a name in lower case is that of an element of HTML.
    static func isKnown(hash: UInt64) -> Bool { hashes.contains(hash) }

    private static let hashes = Set(known.map { Hash.of($0.utf8) })

    /// Whether a start or end tag of this name parts what stands before it from what follows.
    static func endsLine(_ name: String) -> Bool {
        let base = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return !inline.contains(base)
    }

    /// Elements that stand within a line (HTML's phrasing content, and those that were).
    private static let inline = Set(
        """
        a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark meter nobr output q rb rp rt \
        rtc ruby s samp small span strike strong sub sup time tt u var wbr
        """.split(separator: " ").map(String.init))

    /// Whether an element makes up pages and forms: no text of one line is set in it.
    static func isOfPages(_ name: String) -> Bool { ofPages.contains(name) }

    private static let ofPages: Set<String> = Set(
        """
        article aside audio body button canvas details dialog embed fieldset footer form frameset head header html iframe \
        input label legend link main map menu meta nav noscript object ol optgroup option output picture pre script \
        search section select slot source style summary svg table tbody td template textarea tfoot th thead title tr \
        track ul video
        """.split(separator: " ").map(String.init))

    private static let known = inline.union(
        """
        address applet area article aside audio base basefont bgsound blockquote body br button canvas caption center col \
        colgroup command datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame \
        frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img image input isindex legend li link listing main \
        map marquee math menu menuitem meta nav noembed noframes noscript object ol optgroup option p param picture \
        plaintext portal pre progress script search section select slot source spacer style summary svg table tbody td \
        template textarea tfoot th thead title tr track ul video xmp
        """.split(separator: " ").map(String.init))
}
