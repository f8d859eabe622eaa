import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// Which names of a text are one entry.
struct NameEntryTests {
    /// The names of each entry.
    private func entries(_ string: String, _ tagged: [(String, Entity.Kind)]) throws -> [[String]] {
        let text = Text(string)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        var names: [TaggedName] = []
        for (name, kind) in tagged {
            for range in string.ranges(of: name) {
                let bytes = range.lowerBound.utf16Offset(in: string)..<range.upperBound.utf16Offset(in: string)
                let inside = tokens.tokens.indices.filter { tokens.tokens[$0].range.overlaps(bytes) }
                guard let first = inside.first, let last = inside.last else { continue }
                let name = TaggedName(tokens: first..<(last + 1), kind: kind)
                if !names.contains(where: { $0.tokens.overlaps(name.tokens) }) { names.append(name) }
            }
        }
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return try EntityFinder.entities(names: names, in: tokens, polished: true).map { entity in
            entity.mentions.compactMap(\.nameRange).map { text[$0] }
        }
    }

    @Test func `an ampersand is the word for it, and a club its letters`() throws {
        #expect(
            try entries(
                "The Quay Fish and Game Service came. Call the Quay Fish & Game Service.",
                [("Quay Fish and Game Service", .organization), ("Quay Fish & Game Service", .organization)]
            ).count == 1)
        #expect(
            try entries(
                "Harlind FC won. Then Harlind lost.", [("Harlind FC", .organization), ("Harlind", .organization)]
            )
            .count == 1)
    }

    @Test func `a product in numbers is the product, and an apostrophe may be a blank`() throws {
        #expect(
            try entries("One Lindra is old. Six Lindras are new.", [("Lindras", .other), ("Lindra", .other)]).count == 1
        )
        #expect(
            try entries(
                "Tim O'Reilly came. Then Tim O Reilly left.", [("Tim O'Reilly", .person), ("Tim O Reilly", .person)]
            )
            .count == 1)
    }

    @Test func `a landmark is called without its word, and a league by the letters of its article, too`() throws {
        #expect(
            try entries("Zavlof Volcano is high. Zavlof is loud.", [("Zavlof Volcano", .place), ("Zavlof", .place)])
                .count == 1)
        #expect(
            try entries(
                "She leads ALA (A League for Anglers).",
                [("ALA", .organization), ("A League for Anglers", .organization)]
            ).count == 1)
    }

    @Test func `a bare word for a building means the only one`() throws {
        #expect(
            try entries(
                "The Lindra Statehouse is old. They met at the Statehouse.",
                [("Lindra Statehouse", .place), ("Statehouse", .place)]
            ).count == 1)
    }

    @Test func `a hall is not the city that it stands in`() throws {
        #expect(
            try entries("Lindra City Hall is in Lindra.", [("Lindra City Hall", .place), ("Lindra", .place)]).count == 2
        )
        #expect(
            try entries("Lindra City is large. I like Lindra.", [("Lindra City", .place), ("Lindra", .place)]).count
                == 1)
        #expect(
            try entries(
                "Oxford Crematorium is in Oxford.", [("Oxford Crematorium", .organization), ("Oxford", .organization)]
            ).count == 2)
    }
}
