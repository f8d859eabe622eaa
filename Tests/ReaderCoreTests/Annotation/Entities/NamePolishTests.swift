import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// What is put right after the tagger: `<name>` is what it is taken to have found, with its kind, and `[name]{kind}` what
/// comes of it. The tagger itself is not asked.
struct NamePolishTests {
    /// The names of a text with its marks taken off.
    struct Marked {
        var plain = ""
        var names: [(range: Range<Int>, kind: Entity.Kind)] = []

        /// - Parameter marked: "<Royal Society>{organization} of <Tasmania>{place}".
        init(_ marked: String, open: Character, close: Character) {
            var start = 0
            var rest = marked[...]
            while let character = rest.popFirst() {
                if character == open {
                    start = plain.utf8.count
                } else if character == close, rest.first == "{", let end = rest.firstIndex(of: "}") {
                    let kind = Entity.Kind(rawValue: String(rest[rest.index(after: rest.startIndex)..<end]))
                    names.append((start..<plain.utf8.count, kind ?? .other))
                    rest = rest[rest.index(after: end)...]
                } else {
                    plain.append(character)
                }
            }
        }

        /// As the tagger gives them.
        func tagged(in text: TokenizedText) -> [TaggedName] {
            names.compactMap { name in
                let inside = text.tokens.indices.filter { text.tokens[$0].range.overlaps(name.range) }
                guard let first = inside.first, let last = inside.last else { return nil }
                return TaggedName(tokens: first..<(last + 1), kind: name.kind)
            }
        }
    }

    private func polished(_ marked: Marked) throws -> [String] {
        let text = Text(marked.plain)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        return try EntityFinder.entities(names: marked.tagged(in: tokens), in: tokens, polished: false).flatMap {
            entity in
            entity.mentions.compactMap(\.nameRange).map { (range: $0, kind: entity.kind) }
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { "\($0.kind) \(text[$0.range])" }
    }

    func expect(_ tagged: String, becomes answer: String) throws {
        let expected = Marked(answer, open: "[", close: "]")
        let bytes = Array(expected.plain.utf8)
        let names = expected.names.map { "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
        #expect(try polished(Marked(tagged, open: "<", close: ">")) == names)
    }

    @Test(arguments: [
        (
            "The <Royal Society>{organization} of <Tasmania>{place} met.",
            "The [Royal Society of Tasmania]{organization} met."
        ),
        (
            "The <Chinese University>{organization} of <Hong Kong>{place} met.",
            "The [Chinese University of Hong Kong]{organization} met."
        ),
        (
            "The <Special Trust>{organization} for the Agricultural Sector met.",
            "The [Special Trust for the Agricultural Sector]{organization} met."
        ),
        (
            "The <National Directorate>{place} of <Criminal Investigation>{organization} met.",
            "The [National Directorate of Criminal Investigation]{organization} met."
        ),
        (
            "The <Office of Harbour Services>{organization} and <Innovative Technologies>{organization} met.",
            "The [Office of Harbour Services and Innovative Technologies]{organization} met."
        ),
        (
            "The <Department of Labor>{organization} and <Helio Energy Inc.>{organization} met.",
            "The [Department of Labor]{organization} and [Helio Energy Inc.]{organization} met."
        ),
        (
            "The <Senate>{organization} of old met <Rome>{place}.",
            "The [Senate]{organization} of old met [Rome]{place}."
        ),
        (
            "The <Bank>{organization} of <Jane Doe>{person} failed.",
            "The [Bank]{organization} of [Jane Doe]{person} failed."
        ),
        (
            "He left the <Party>{organization} for <Berlin>{place} on Monday.",
            "He left the [Party]{organization} for [Berlin]{place} on Monday."
        ),
        (
            "The band played at the <Museum>{place} for Children of the city.",
            "The band played at the [Museum]{place} for Children of the city."
        ),
    ])
    func `an organisation goes with what it is of or for`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "The <Department of Labor and Office of Management>{organization} met.",
            "The [Department of Labor]{organization} and [Office of Management]{organization} met."
        ),
        (
            "<Lanterns and Rovers>{organization} met. <Rovers>{organization} and <Lanterns>{organization} left.",
            "[Lanterns]{organization} and [Rovers]{organization} met. [Rovers]{organization} and [Lanterns]{organization} left."
        ),
        (
            "On Sunday <Lanterns v Rovers>{organization} ended.",
            "On Sunday [Lanterns]{organization} v [Rovers]{organization} ended."
        ),
        (
            "<Suppose Anna Berg>{person} left. <Each value in Lindra>{other} has one.",
            "Suppose [Anna Berg]{person} left. Each value in [Lindra]{other} has one."
        ),
        (
            "<Rival Lindra>{person} fell, too.", "Rival [Lindra]{person} fell, too."
        ),
        (
            "The <Kestrel X100>{person} costs much.", "The [Kestrel X100]{other} costs much."
        ),
        (
            "The <Centers for Disease Control and Prevention>{organization} met.",
            "The [Centers for Disease Control and Prevention]{organization} met."
        ),
        (
            "<Boeing's Starliner>{organization} returned to Oslo.",
            "[Boeing]{organization}'s [Starliner]{organization} returned to Oslo."
        ),
        (
            "On Friday <U.S. Federal>{organization} Chief Officer <Anna Berg>{person} spoke.",
            "On Friday [U.S.]{place} Federal Chief Officer [Anna Berg]{person} spoke."
        ),
    ])
    func `two names that stand together are two`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("On Friday <Martin Berg>{person}, Jr. spoke.", "On Friday [Martin Berg, Jr.]{person} spoke."),
        ("On Friday Vo <Van Thuong>{person} left.", "On Friday [Vo Van Thuong]{person} left."),
        ("<Add Dijon>{person} mustard and salt.", "Add Dijon mustard and salt."),
        ("<Welcome Anna>{other} to the team.", "Welcome [Anna]{other} to the team."),
    ])
    func `a person's name has all its parts and nothing else`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("A <TB>{organization} ward opened in <Nunavut>{place}.", "A TB ward opened in [Nunavut]{place}."),
        ("The <MPs>{organization} left <London>{place}.", "The MPs left [London]{place}."),
        ("An <MoU>{organization} was signed in <Oslo>{place}.", "An MoU was signed in [Oslo]{place}."),
        ("The <BBC>{organization} said so.", "The [BBC]{organization} said so."),
        ("<Vip>{person} is his name.", "[Vip]{person} is his name."),
        (
            "The <Makati Police Station>{organization} was closed. The <MPS>{organization} opened again.",
            "The [Makati Police Station]{organization} was closed. The [MPS]{organization} opened again."
        ),
    ])
    func `what is short for a common noun is no name`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "In May <Madan Mohan heard Singh>{person} in Delhi.",
            "In May [Madan Mohan]{person} heard [Singh]{person} in Delhi."
        ),
        (
            "<Luiz Inacio Lula da Silva>{person} met <Mohammed bin Salman>{person}.",
            "[Luiz Inacio Lula da Silva]{person} met [Mohammed bin Salman]{person}."
        ),
        ("<Park Geun-hye>{person} met <Ban Ki-moon>{person}.", "[Park Geun-hye]{person} met [Ban Ki-moon]{person}."),
    ])
    func `people are apart where a small word stands between them`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "<KFC-parent Yum Brands>{organization} fell.",
            "[KFC]{organization}-parent [Yum Brands]{organization} fell."
        ),
        ("The <Ontario-based>{place} firm fell.", "The [Ontario]{place}-based firm fell."),
        (
            "<London-based Barclays>{organization} fell.",
            "[London]{place}-based [Barclays]{organization} fell."
        ),
        (
            "<Coca-Cola>{organization} fell in <Aix-en-Provence>{place}.",
            "[Coca-Cola]{organization} fell in [Aix-en-Provence]{place}."
        ),
    ])
    func `a word after a hyphen may end a name`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "<Juan Ribas Domenech>{person} left. <Ribas Domenech>{place} will return.",
            "[Juan Ribas Domenech]{person} left. [Ribas Domenech]{person} will return."
        ),
        (
            "<Juan Ribas Domenech>{person} left. Later, Ribas Domenech will return.",
            "[Juan Ribas Domenech]{person} left. Later, [Ribas Domenech]{person} will return."
        ),
    ])
    func `two family names are a person's like one`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "<Leeds>{place} 2 Arsenal 1\n<Chelsea>{organization} 0 Everton 0",
            "[Leeds]{organization} 2 [Arsenal]{organization} 1\n[Chelsea]{organization} 0 [Everton]{organization} 0"
        ),
        (
            "<Leeds>{place} 2 Arsenal 1 (halftime 1-0)",
            "[Leeds]{organization} 2 [Arsenal]{organization} 1 (halftime 1-0)"
        ),
        ("<France>{place} 2 <Leeds United>{organization} 1", "[France]{place} 2 [Leeds United]{organization} 1"),
        ("<Jane Doe>{person} 6 <Mary Poe>{person} 4", "[Jane Doe]{person} 6 [Mary Poe]{person} 4"),
        (
            "<Leeds>{place} beat <York>{place} 2-1 in <Bath>{place}.",
            "[Leeds]{organization} beat [York]{organization} 2-1 in [Bath]{place}."
        ),
        ("<France>{place} beat <Spain>{place} 2-1.", "[France]{place} beat [Spain]{place} 2-1."),
        ("Chapter 3 Verse 2", "Chapter 3 Verse 2"),
        ("Alpha 3 Beta 2", "Alpha 3 Beta 2"),
        (
            "<Leeds>{place} 2 Arsenal 1\n\nThe match in <Leeds>{place} was dull.",
            "[Leeds]{organization} 2 [Arsenal]{organization} 1\n\nThe match in [Leeds]{place} was dull."
        ),
        (
            "They won and lost points.\n<Leeds>{place} 38 25 7\n2. York 38 20 9\n3. <Bath>{place} 38 .556 12",
            "They won and lost points.\n[Leeds]{organization} 38 25 7\n2. [York]{organization} 38 20 9\n"
                + "3. [Bath]{organization} 38 .556 12"
        ),
        (
            "It was cold.\n<Leeds>{place} 12 15 7\n<York>{place} 13 12 9\n<Bath>{place} 10 16 12",
            "It was cold.\n[Leeds]{place} 12 15 7\n[York]{place} 13 12 9\n[Bath]{place} 10 16 12"
        ),
        (
            "They won and lost points.\n<Doe>{person} 68 70 71\n<Poe>{person} 69 70 71\n<Bath>{place} 70 70 71",
            "They won and lost points.\n[Doe]{person} 68 70 71\n[Poe]{person} 69 70 71\n[Bath]{place} 70 70 71"
        ),
    ])
    func `results and rows of tables name teams`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("<Toyota>{place} and Volkswagen fell.", "[Toyota]{organization} and [Volkswagen]{organization} fell."),
        (
            "The <Toyota>{place} plant is in New <York City>{place}.",
            "The [Toyota]{organization} plant is in [New York City]{place}."
        ),
        ("Mr Nomura Park fell.", "Mr [Nomura Park]{person} fell."),
    ])
    func `what the world knows by one name is found by it`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("They speak <Hindi>{place} in <Delhi>{place}.", "They speak [Hindi]{other} in [Delhi]{place}."),
        ("He met <Col John Doe>{person}, <Amir Khan>{person}.", "He met Col [John Doe]{person}, [Amir Khan]{person}."),
        (
            "So said <Sultan Al Jaber>{person} to <Emir Kusturica>{person}.",
            "So said [Sultan Al Jaber]{person} to [Emir Kusturica]{person}."
        ),
    ])
    func `languages are no places, and ranks no names`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("They wrote the <Harbour Review>{person} today.", "They wrote the [Harbour Review]{other} today."),
        ("We reached <Milestone>{person} four.", "We reached [Milestone]{other} four."),
        ("The <Quay Agenda>{person} is new.", "The [Quay Agenda]{other} is new."),
        ("It was <Georgia Review>{person} who came.", "It was [Georgia Review]{person} who came."),
        ("<Zumra Holm>{person} came.", "[Zumra Holm]{person} came."),
    ])
    func `nobody is called by an ordinary noun behind no given name`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }
}
