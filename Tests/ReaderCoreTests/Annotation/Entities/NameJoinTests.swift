import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// Which names of a text are one row. `<name>{kind}` is what the tagger is taken to have found.
struct NameJoinTests {
    /// The rows of a text: the name of each, and the other spellings.
    private func rows(_ tagged: String) throws -> [String] {
        let marked = NamePolishTests.Marked(tagged, open: "<", close: ">")
        let text = Text(marked.plain)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        return try EntityFinder.entities(names: marked.tagged(in: tokens), in: tokens, polished: true).map { entity in
            ([entity.name] + entity.aliases.sorted()).joined(separator: "; ")
        }
    }

    @Test(arguments: [
        (
            "<Vera Lind>{person} sang. <Lind>{person} won. Born <Anna Maria Lind>{person} in 1946, she wrote.",
            ["Vera Lind; Anna Maria Lind; Lind"]
        ),
        ("<Sol>{person}, born <Tove Berg>{person}, won.", ["Sol; Tove Berg"]),
        ("<Anna Lind>{person} (née <Holm>{person}) won.", ["Anna Lind", "Holm"]),
        (
            "<Olaf Lind>{person} won. Born in May, <Vera Holm>{person} lost to <Tove Holm>{person}.",
            ["Olaf Lind", "Vera Holm", "Tove Holm"]
        ),
    ])
    func `the name that somebody was born with is theirs`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        (
            "<Elizabeth Berg>{person} met <Olaf Lind>{person}. My aunt <Liz>{person} came.",
            ["Elizabeth Berg; Liz", "Olaf Lind"]
        ),
        ("<Bob Berg>{person} won. <Robert Berg>{person} is 60.", ["Robert Berg; Bob Berg"]),
        (
            "<Elizabeth Berg>{person} met <Elizabeth Lind>{person}. <Liz>{person} came.",
            ["Elizabeth Berg", "Elizabeth Lind", "Liz"]
        ),
        (
            "<William Berg>{person} met <Bill Lind>{person}. <Bill>{person} came.",
            ["William Berg", "Bill Lind; Bill"]
        ),
    ])
    func `a nickname goes with the full name that it is short for`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        (
            "<Olaf Lind>{person} sang. His daughter, <Vera Lind>{person}, wept. A film shows <Lind>{person}'s trip.",
            ["Olaf Lind; Lind", "Vera Lind"]
        ),
        (
            "<Olaf Lind>{person} died. His young widow, <Vera Lind>{person}, wept. <Lind>{person} said it was sudden.",
            ["Olaf Lind", "Vera Lind; Lind"]
        ),
        (
            "<Olaf Lind>{person} sang. Then <Vera Lind>{person} came. A film shows <Lind>{person}'s trip.",
            ["Olaf Lind", "Vera Lind; Lind"]
        ),
    ])
    func `the last name stays with whom a relative is introduced by`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        (
            "At <Harvard>{organization} they read <The Harvard Gazette>{organization}.",
            ["Harvard", "The Harvard Gazette"]
        ),
        (
            "She left <Lund University>{organization}. The <University of Lund>{organization} is old.",
            ["University of Lund; Lund University"]
        ),
        (
            "<Miami University>{organization} is not the <University of Miami>{organization}.",
            ["Miami University", "University of Miami"]
        ),
        (
            "At <Columbia>{organization}, said one at <Columbia University>{organization}, it is.",
            ["Columbia University; Columbia"]
        ),
        (
            "In <Leeds>{place}, <Leeds University>{organization} and <Leeds Council>{organization} met.",
            ["Leeds", "Leeds University", "Leeds Council"]
        ),
        (
            "The <League of Nurses and Tutors>{organization} (<LNT>{organization}) met.",
            ["League of Nurses and Tutors; LNT"]
        ),
        ("It airs on <WSM-AM>{place}, here in <WA>{place}.", ["Wsm-Am", "WA"]),
        (
            "At <Heron Lake National Wildlife Refuge>{place} and at <Heron Lake>{place} they met.",
            ["Heron Lake National Wildlife Refuge; Heron Lake"]
        ),
        (
            "<Heron Lake>{place} has the <Heron Lake State Park>{place} and the <Heron Lake National Forest>{place}.",
            ["Heron Lake", "Heron Lake State Park", "Heron Lake National Forest"]
        ),
    ])
    func `a body or place is one row, and what is called after it another`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        ("<Oklahoma City>{place} is in <Oklahoma>{place}.", ["Oklahoma City", "Oklahoma"]),
        ("He left <Mexico City>{place} and <Mexico>{place}.", ["Mexico City", "Mexico"]),
        ("<New York City>{place} is called <New York>{place}.", ["New York City; New York"]),
        ("<Lund City>{place} is called <Lund>{place}.", ["Lund City; Lund"]),
    ])
    func `a city is not the state that it is called after`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        (
            "The <Ministry of National Docks>{organization} and the <Docks Ministry>{organization} met.",
            ["Ministry of National Docks; Docks Ministry"]
        ),
        (
            "<Alder Police>{organization} came. The <Alder Police Air Wing>{organization} flew.",
            ["Alder Police", "Alder Police Air Wing"]
        ),
        (
            "<Lindra Markets>{organization} closed. <Lindras>{organization} has two.",
            ["Lindra Markets; Lindras"]
        ),
    ])
    func `a ministry and a shop have two names, and a wing is its own`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }

    @Test(arguments: [
        ("<Tove Berg>{person}, also known as <Tovelin>{person}, won. <Tovelin>{person} is 60.", ["Tove Berg; Tovelin"]),
        ("<Tove Berg>{person}, nicknamed <Sol>{person}, won.", ["Tove Berg; Sol"]),
        ("<Tove Berg>{person} won as <Sol>{person} fell.", ["Tove Berg", "Sol"]),
    ])
    func `what somebody is known as is theirs`(tagged: String, answer: [String]) throws {
        #expect(try rows(tagged) == answer)
    }
}
