import ReaderJoining

/// A signature in few bytes, as `storySignature.signature` holds it.
///
/// Format 1: the number 1, then the count and the elements of each list, in the order of the properties; words and hashes
/// take four bytes, the least significant first.
enum PackedSignature {
    private static let version = 1

    static func bytes(of signature: StorySignature) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(version)
        writer.write(signature.terms.count)
        for term in signature.terms {
            writer.write(fixed: term.word)
            writer.write(Int(term.weight))
        }
        for list in [signature.title, signature.pairs, signature.measures, signature.sketch, [signature.site]] {
            writer.write(list.count)
            for number in list { writer.write(fixed: number) }
        }
        writer.write(signature.lead.count)
        var last = 0
        for number in signature.lead {
            writer.write(Int(number) - last)
            last = Int(number)
        }
        return writer.bytes
    }

    /// - Returns: nil where the bytes are damaged, or of another version.
    static func read(_ bytes: [UInt8]) -> StorySignature? {
        var reader = ByteReader(bytes)
        guard reader.number() == version, let count = reader.number() else { return nil }
        var terms: [StorySignature.Term] = []
        for _ in 0..<count {
            guard let word = reader.fixed(), let weight = reader.number() else { return nil }
            terms.append(.init(word: word, weight: UInt8(clamping: weight)))
        }
        guard let title = list(&reader), let pairs = list(&reader), let measures = list(&reader),
            let sketch = list(&reader), let site = list(&reader)?.first, let lead = lead(&reader)
        else { return nil }
        return StorySignature(
            terms: terms, title: title, pairs: pairs, measures: measures, lead: lead, sketch: sketch, site: site)
    }

    private static func list(_ reader: inout ByteReader) -> [UInt32]? {
        guard let count = reader.number() else { return nil }
        var list: [UInt32] = []
        for _ in 0..<count {
            guard let number = reader.fixed() else { return nil }
            list.append(number)
        }
        return list
    }

    private static func lead(_ reader: inout ByteReader) -> [UInt16]? {
        guard let count = reader.number() else { return nil }
        var (lead, last): ([UInt16], Int) = ([], 0)
        for _ in 0..<count {
            guard let gap = reader.number(), let number = UInt16(exactly: last &+ gap) else { return nil }
            lead.append(number)
            last = Int(number)
        }
        return lead
    }
}
