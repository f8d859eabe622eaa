import ReaderBasics
import ReaderModel

/// Writes running text with its emphasis, code and links as Markdown.
struct MarkdownSpans {
    let text: Text
    private var out = ""
    private var open: [Span] = []

    init(text: Text) {
        self.text = text
    }

    /// - Parameter spans: those that lie in the range, in order.
    mutating func write(_ range: Range<Int>, _ spans: ArraySlice<Span>) -> String {
        var place = range.lowerBound
        for span in spans.map(fitted) where span.range.lowerBound >= place && span.range.upperBound <= range.upperBound
        {
            guard !span.range.isEmpty else { continue }
            close(upTo: span.range.lowerBound, from: &place)
            // What is not inside the span around it is left out: Markdown cannot cross its marks.
            guard span.range.upperBound <= open.last?.range.upperBound ?? range.upperBound else { continue }
            guard open.last?.kind != .code else { continue }
            append(place..<span.range.lowerBound)
            place = span.range.lowerBound
            // A call of attention before a link would make it a picture.
            if case .link = span.kind, out.last == "!" { out.insert("\\", at: out.index(before: out.endIndex)) }
            out += span.kind == .code ? fence(of: span, isStart: true) : Self.opening(span.kind)
            open.append(span)
        }
        close(upTo: range.upperBound, from: &place)
        append(place..<range.upperBound)
        return out
    }

    /// Marks of emphasis that stand beside blanks, or between a letter and a point, are none (CommonMark, 6.2): blanks
    /// and points at such an end are left outside.
    private func fitted(_ span: Span) -> Span {
        switch span.kind {
        case .code, .link, .place: return span
        case .strong, .emphasis, .struck: break
        }
        let whole = Array(text[span.range])
        var inside = whole[...]
        while let first = inside.first, first.isWhitespace || (first.isMark && isLetter(before: span, whole, inside)) {
            inside = inside.dropFirst()
        }
        while let last = inside.last, last.isWhitespace || (last.isMark && isLetter(behind: span, whole, inside)) {
            inside = inside.dropLast()
        }
        let start = span.range.lowerBound + whole[..<inside.startIndex].reduce(0) { $0 + $1.utf8.count }
        let end = start + inside.reduce(0) { $0 + $1.utf8.count }
        return Span(range: start..<end, kind: span.kind)
    }

    /// Whether what stands before the words that are left is neither a blank nor a point.
    private func isLetter(before span: Span, _ whole: [Character], _ inside: ArraySlice<Character>) -> Bool {
        let character =
            inside.startIndex > 0
            ? whole[inside.startIndex - 1] : text[max(0, span.range.lowerBound - 32)..<span.range.lowerBound].last
        return character.map { !$0.isWhitespace && !$0.isMark } ?? false
    }

    private func isLetter(behind span: Span, _ whole: [Character], _ inside: ArraySlice<Character>) -> Bool {
        let character =
            inside.endIndex < whole.count
            ? whole[inside.endIndex] : text[span.range.upperBound..<min(text.count, span.range.upperBound + 32)].first
        return character.map { !$0.isWhitespace && !$0.isMark } ?? false
    }

    private mutating func close(upTo end: Int, from place: inout Int) {
        while let span = open.last, span.range.upperBound <= end {
            append(place..<span.range.upperBound)
            place = span.range.upperBound
            out += span.kind == .code ? fence(of: span, isStart: false) : Self.closing(span.kind)
            open.removeLast()
        }
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let isCode = open.last?.kind == .code
        let isLinked = open.contains { $0.kind.address != nil }
        let shown = VisibleText.text(text[range])
        var rest = shown[...]
        while let character = rest.first {
            if !isCode, !isLinked, character == "h" || character == "w", let address = Self.address(at: rest) {
                out += address.written
                rest = rest.dropFirst(address.count)
                continue
            }
            rest.removeFirst()
            let isReference = character == "&" && Self.isReference(rest)
            if !isCode, isReference || "\\`*_[]<~".contains(character) { out.append("\\") }
            out.append(character)
        }
    }

    /// An address that stands bare in the text: in angle brackets, since a backslash in it would be part of it (GFM, 6.9).
    private static func address(at text: Substring) -> (written: String, count: Int)? {
        if text.hasPrefix("www.") { return ("www\\.", 4) }
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let whole = text.prefix { !$0.isWhitespace && !"<>\"".contains($0) }
        let count =
            whole.count - whole.reversed().prefix { !$0.isLetter && !$0.isNumber && !"/_-=&#".contains($0) }.count
        // References to characters are read in angle brackets too.
        guard count > 8, !(whole.contains("&") && whole.contains(";")) else { return nil }
        return ("<\(whole.prefix(count))>", count)
    }

    /// Whether words behind `&` make it a reference to a character (CommonMark, 2.5).
    private static func isReference(_ text: Substring) -> Bool {
        let name = text.prefix(34).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        return !name.isEmpty && text.dropFirst(name.count).first == ";"
    }

    /// One mark more than the longest run of them within, with a blank beside one that stands at an end (CommonMark, 6.1).
    private func fence(of span: Span, isStart: Bool) -> String {
        let code = text[span.range]
        let marks = String(repeating: "`", count: Self.longestRun(in: code) + 1)
        guard code.first == "`" || code.last == "`" else { return marks }
        return isStart ? marks + " " : " " + marks
    }

    static func longestRun(in code: some StringProtocol) -> Int {
        var (longest, run) = (0, 0)
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func opening(_ kind: Span.Kind) -> String {
        switch kind {
        case .strong: "**"
        case .emphasis: "*"
        case .struck: "~~"
        case .code: "`"
        case .link: "["
        // Another program has nothing that it could lead to.
        case .place: ""
        }
    }

    private static func closing(_ kind: Span.Kind) -> String {
        guard case .link(let address) = kind else { return opening(kind) }
        return "](" + escaped(address) + ")"
    }

    /// Words without emphasis as a link.
    static func link(_ words: String, to address: String) -> String {
        "[" + words.map { "\\`*_[]<~".contains($0) ? "\\\($0)" : String($0) }.joined() + "](" + escaped(address) + ")"
    }

    private static func escaped(_ address: String) -> String {
        let marks = ["<": "%3C", ">": "%3E", " ": "%20", "(": "%28", ")": "%29", "\\": "%5C"]
        return VisibleText.line(address).map { marks[String($0)] ?? String($0) }.joined()
    }
}

extension Character {
    /// Punctuation or a symbol, as CommonMark counts them beside marks of emphasis.
    fileprivate var isMark: Bool { isPunctuation || isSymbol }
}
