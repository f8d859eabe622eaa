import ReaderBasics
import ReaderModel

/// What the first lines of a plain text say about it: headline, byline, date.
///
/// Only what is certain is taken; the lines stay in the text.
struct TextHeader {
    private(set) var title: String?
    private(set) var byline: String?
    private(set) var published: PublicationDate?
    private(set) var url: String?
    /// How many blocks at the start are `Name: value` fields and no text.
    private(set) var fieldBlocks = 0
    /// Where the bylines and dates stand.
    private var headerBlocks: [Range<Int>] = []

    init(_ text: Text, _ blocks: [Block]) {
        if readFields(text, blocks) { return }
        let notice = ReleaseNotice(blocks) { text[$0.range] }
        published = notice.published
        headerBlocks = blocks.prefix(notice.blocks).map(\.range)
        var rest = blocks[notice.blocks...]
        if let first = rest.first, first.kind == .title {
            title = text[first.range].onOneLine
            rest = rest.dropFirst()
        }
        for block in rest.prefix(3) {
            guard block.range.count < 200, readLines(text[block.range]) else { break }
            headerBlocks.append(block.range)
        }
    }

    /// - Returns: whether every line is a byline or a date.
    private mutating func readLines(_ block: String) -> Bool {
        for line in block.split(separator: "\n").map({ $0.onOneLine }) {
            if let name = Self.byline(line) {
                byline = byline ?? name
            } else if let day = DateParser.timestamp(Self.withoutLabel(line))?.day {
                published = published ?? PublicationDate(day, basis: .stated)
            } else {
                return false
            }
        }
        return true
    }

    /// The blocks with each line of the header on its own.
    func divided(_ blocks: [Block], _ text: Text) -> [Block] {
        blocks.flatMap { block -> [Block] in
            guard headerBlocks.contains(block.range) else { return [block] }
            var start = block.range.lowerBound
            return text.bytes[block.range].split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
                defer { start += line.count + 1 }
                return Block(.paragraph, start..<start + line.count)
            }
        }
    }

    /// `Title: …` and the like, one a line from the first line on; two are needed to be sure.
    private mutating func readFields(_ text: Text, _ blocks: [Block]) -> Bool {
        var found: [(name: String, value: String)] = []
        var taken = 0
        scan: for block in blocks.prefix(8) {
            let lines = text[block.range].split(separator: "\n")
            var pairs: [(String, String)] = []
            for line in lines.prefix(10) {
                guard let colon = line.firstIndex(of: ":") else { break scan }
                let name = line[..<colon].lowercased()
                let names = ["title", "headline", "author", "by", "byline", "date", "published", "source", "url"]
                guard names.contains(name), line.count < 300 else { break scan }
                pairs.append((name, String(line[line.index(after: colon)...]).onOneLine))
            }
            found += pairs
            taken += 1
        }
        guard found.count >= 2, found.contains(where: { $0.name == "title" || $0.name == "headline" }) else {
            return false
        }
        fieldBlocks = taken
        for (name, value) in found where !value.isEmpty {
            switch name {
            case "title", "headline": title = title ?? value
            case "author", "by", "byline": byline = byline ?? value
            case "url": url = url ?? value
            case "source": break
            default:
                if let day = DateParser.timestamp(value)?.day { published = PublicationDate(day, basis: .stated) }
            }
        }
        return true
    }

    /// Whether the first block is a headline: one short line that does not end as a sentence, before prose.
    static func isTitle(
        _ blocks: ArraySlice<Block>, _ bytes: UnsafeBufferPointer<UInt8>, hasBlankLines: Bool
    ) -> Bool {
        guard blocks.count >= 2, let block = blocks.first, block.kind == .paragraph, block.quoteDepth == 0 else {
            return false
        }
        let first = block.range
        guard (2...180).contains(first.count), !bytes[first].contains(.lineFeed), !endsSentence(bytes, first),
            bytes[first].contains(where: { $0 >= .capitalA }), let last = bytes[first].last, !":;,".utf8.contains(last),
            !bytes[first].starts(with: Array("By ".utf8))
        else { return false }
        let prose = blocks.dropFirst().prefix(4).filter { endsSentence(bytes, $0.range) }
        guard let longest = prose.map(\.range.count).max() else { return false }
        return hasBlankLines ? longest > first.count : longest > first.count * 2
    }

    /// Whether a range ends in a full stop or the like, perhaps inside quotation marks or brackets.
    static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let tail = String(decoding: bytes[range].suffix(8), as: UTF8.self)
        let end = tail.last { !"\"'”’»)]\u{201D}".contains($0) }
        return end.map { ".!?…。！？।".contains($0) } ?? false
    }

    /// "By Jane Doe and John Roe, Example Press" gives "Jane Doe and John Roe"; other lines give nil.
    static func byline(_ line: String) -> String? {
        guard line.count <= 100, line.hasPrefix("By ") || line.hasPrefix("BY ") || line.hasPrefix("by ") else {
            return nil
        }
        let rest = line.dropFirst(3)
        let names = rest.split(whereSeparator: { "|•—".contains($0) }).first ?? rest
        let words = names.split(separator: " ")
        let small = [
            "and", "of", "the", "for", "in", "de", "da", "di", "van", "von", "der", "den", "al", "bin", "&", "with",
        ]
        guard (1...14).contains(words.count), !line.hasSuffix("."),
            words.allSatisfy({ ($0.first?.isUppercase ?? false) || small.contains(String($0)) })
        else { return nil }
        let parts = names.split(separator: ",")
        // A comma divides names from the agency, but also names from names.
        let isList = parts.count > 2 || parts.last.map { $0.contains(" and ") } ?? false
        return String(isList ? names : parts.first ?? names).onOneLine
    }

    private static func withoutLabel(_ line: String) -> String {
        let labels = ["published:", "published on", "published", "posted:", "posted on", "date:", "updated:"]
        let lower = line.lowercased()
        guard let label = labels.first(where: lower.hasPrefix) else { return line }
        return String(line.dropFirst(label.count)).onOneLine
    }
}
