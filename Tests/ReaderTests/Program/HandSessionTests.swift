import Foundation
import Testing

/// What the reader does by hand, at a terminal, and what other programs read of it afterwards.
@Suite(.serialized)
struct HandSessionTests {
    private static let text = """
        The ferry to Trelleborg is late, Bengt Ohlsson said in Ystad. Bengt Ohlsson is waiting, as everybody is.

        "It is a long night," Anna Lindqvist said. The storm of the night before had closed the road along the coast, and \
        nobody knew when it would be open to lorries again.
        """

    private func withArticle(_ body: (Tmux, [String]) throws -> Void) throws {
        try Folder.with { folder in
            let library = ["--library", folder.path + "/library.sqlite"]
            let file = try folder.file("ferry.txt", Self.text)
            #expect(try Program.run(["import"] + library + [file]).status == 0)
            #expect(try Program.run(["annotate", "--waiting"] + library).status == 0)
            let tmux = try Tmux([Program.path] + library, columns: 110, rows: 40)
            try tmux.expect("6 Library")
            try tmux.press("Enter")
            try tmux.expect("the article with its names") { $0.contains("Bengt Ohlsson") && $0.contains("People") }
            try body(tmux, library)
        }
    }

    private func python(_ script: String, _ input: String, _ arguments: String...) throws -> String {
        let read = try Program.run(
            ["-c", script] + arguments, input: Data(input.utf8), program: "/usr/bin/python3")
        #expect(read.status == 0, "\(read.errors)")
        return read.output
    }

    private func export(_ subject: String, _ format: String, _ library: [String]) throws -> String {
        let outcome = try Program.run(["export", subject, "--format", format, "--kept"] + library)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    /// Reads annotations as linked data; the context is the part of the W3C's that is used, so that nothing is fetched.
    private static let linkedData = """
        import json, sys
        from pyld import jsonld
        oa = "http://www.w3.org/ns/oa#"
        terms = {"oa": oa, "as": "http://www.w3.org/ns/activitystreams#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/", "id": {"@id": "@id", "@type": "@id"},
            "type": {"@id": "@type", "@type": "@vocab"}, "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody",
            "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
            "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
            "first": {"@type": "@id", "@id": "as:first"}, "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
            "target": {"@type": "@id", "@id": "oa:hasTarget"}, "body": {"@type": "@id", "@id": "oa:hasBody"},
            "selector": {"@type": "@id", "@id": "oa:hasSelector"}, "source": {"@type": "@id", "@id": "oa:hasSource"},
            "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
            "highlighting": "oa:highlighting", "commenting": "oa:commenting", "identifying": "oa:identifying",
            "classifying": "oa:classifying", "describing": "oa:describing", "tagging": "oa:tagging",
            "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix", "value": "rdf:value"}
        def load(address, options):
            assert address == "http://www.w3.org/ns/anno.jsonld", address
            return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address,
                "document": {"@context": terms}}
        jsonld.set_document_loader(load)
        data = jsonld.to_rdf(json.loads(sys.stdin.buffer.read()))["@default"]
        facts = [(t["subject"]["value"], t["predicate"]["value"], t["object"]["value"]) for t in data]
        kinds = [o for _, p, o in facts if p.endswith("#type")]
        print(kinds.count(oa + "Annotation"), kinds.count(oa + "TextQuoteSelector"))
        for wanted in sys.argv[1:]:
            assert any(o == wanted for _, _, o in facts), (wanted, facts)
        """

    @Test func `one of two mentions is somebody else, a passage is marked and noted, and all of it goes out`() throws {
        try withArticle { tmux, library in
            try tmux.press("/")
            try tmux.type("Ohlsson is")
            try tmux.press("Enter", "c")
            try tmux.expect("Not the same as others")
            try tmux.type("not the same")
            try tmux.press("Enter")
            try tmux.expect("These words")
            try tmux.press("1")
            try tmux.expect("Put right: “Bengt Ohlsson” is not the same as others of the name")
            let entities = try export("entities", "csv", library)
            #expect(entities.split(whereSeparator: \.isNewline).count { $0.contains("Bengt Ohlsson") } == 2)
            try tmux.press("V", "s", "!")
            try tmux.expect("Highlighted")
            try tmux.press("V", "}", "n")
            try tmux.expect("note")
            try tmux.type("ask him again")
            try tmux.press("Enter")
            try tmux.expect("Noted")
            for format in ["markdown", "csv", "json", "jsonl"] {
                #expect(try export("notes", format, library).contains("ask him again"), "\(format)")
            }
            let notes = try python(Self.linkedData, try export("notes", "jsonld", library), "ask him again")
            #expect(notes == "2 2\n")
            for subject in ["entities", "quotes", "timeline", "articles"] {
                _ = try python(Self.linkedData, try export(subject, "jsonld", library))
                _ = try python("import json, sys; json.load(sys.stdin)", try export(subject, "json", library))
                _ = try python("import csv, sys; list(csv.reader(sys.stdin))", try export(subject, "csv", library))
            }
            #expect(try export("articles", "json", library).contains("\"basis\":\"reader\""))
            #expect(try export("articles", "html", library).contains("ask him again"))
        }
    }

    @Test func `words that are selected become a name, and the language is put right`() throws {
        try withArticle { tmux, library in
            try tmux.press("V", "w", "c")
            try tmux.expect("A name that nobody found")
            try tmux.press("1")
            try tmux.expect("something else")
            try tmux.press("4")
            try tmux.expect("These words")
            try tmux.press("1")
            try tmux.expect("Put right: “The ferry” is something else")
            let names = try Program.run(["corrections", "export", "--format", "names"] + library).output
            #expect(names.contains("The\tB-MISC\nferry\tI-MISC\n"))
            try tmux.press(":")
            try tmux.type("article is written")
            try tmux.press("Enter")
            try tmux.expect("Written in")
            try tmux.type("finnish")
            try tmux.press("Enter")
            try tmux.expect("the article is in Finnish")
            #expect(try Program.run(["search", "lang:fi"] + library).status == 0)
            try tmux.press("U")
            try tmux.expect("Taken back")
            #expect(try Program.run(["search", "lang:en"] + library).status == 0)
        }
    }
}
