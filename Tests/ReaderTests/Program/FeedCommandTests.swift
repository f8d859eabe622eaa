import Foundation
import Loopback
import Testing

/// `reader feed …` and addresses on the command line, with the built program and a server of its own.
struct FeedCommandTests {
    private static let items = [
        (id: "1", link: "https://example.org/bridge", title: "Bridge", text: "The bridge is open again."),
        (id: "2", link: "https://example.org/mayor", title: "Mayor", text: "The mayor resigns."),
    ]

    private static func reader(_ folder: Folder, _ arguments: String..., input: String = "") throws -> Program.Outcome {
        try Program.run(
            arguments + ["--library", folder.path + "/library.sqlite"], input: Data(input.utf8))
    }

    @Test func `a feed is added, listed, fetched and removed`() throws {
        try Folder.with { folder in
            let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.items[0]]))])
            let added = try Self.reader(folder, "feed", "add", site.address("/feed"), "--folder", "News")
            #expect(
                added.status == 0 && added.output == "Subscribed to Harbour: 1 new article.\n" && added.errors == "")
            site["/feed"] = .init(RSS.feed("Harbour", Self.items))
            let fetched = try Self.reader(folder, "feed", "refresh")
            #expect(fetched.status == 0 && fetched.errors == "")
            #expect(fetched.output == "Harbour: 1 new\n1 feed: 1 new article.\n")
            let list = try Self.reader(folder, "feed", "list")
            #expect(list.output.contains("2/2  Harbour  \(site.address("/feed"))  (News)"))
            let json = try Self.reader(folder, "feed", "list", "--format", "json")
            let feeds = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
            #expect(feeds?.first?["articles"] as? Int == 2 && feeds?.first?["folder"] as? String == "News")
            #expect(try Self.reader(folder, "feed", "remove", "harbour").output == "Removed Harbour.\n")
            #expect(try Self.reader(folder, "feed", "list").output == "")
            #expect(try Self.reader(folder, "list").output.contains("Mayor"))
        }
    }

    @Test func `one bad feed is one line, and the exit status says so`() throws {
        try Folder.with { folder in
            let site = try Site(["/feed": .init(RSS.feed("Harbour", Self.items)), "/bad": .init(RSS.feed("Bad", []))])
            _ = try Self.reader(folder, "feed", "add", site.address("/feed"), site.address("/bad"))
            site["/bad"] = .init("", status: 500)
            let fetched = try Self.reader(folder, "feed", "refresh", "--format", "json")
            #expect(fetched.status == 1)
            #expect(
                fetched.errors == "reader: Bad: 127.0.0.1 cannot answer: an error on its side (500). Try again later.\n"
            )
            let outcomes = try JSONSerialization.jsonObject(with: Data(fetched.output.utf8)) as? [[String: Any]]
            #expect(Set(outcomes?.compactMap { $0["result"] as? String } ?? []) == ["failed", "fetched"])
            #expect(try Self.reader(folder, "feed", "refresh", "nobody").status == 1)
            #expect(try Self.reader(folder, "feed", "add", site.address("/missing")).status == 1)
            #expect(try Self.reader(folder, "feed", "add", "ftp://example.org/feed").status == 1)
            #expect(try Self.reader(folder, "feed", "add").status == 64)
        }
    }

    @Test func `what a feed says cannot act on the terminal`() throws {
        try Folder.with { folder in
            let evil = "Evil\u{1B}]0;x\u{7}\u{202E}"
            let site = try Site([
                "/feed": .init("<feed xmlns='http://www.w3.org/2005/Atom'><title>\(evil)</title><id>a</id></feed>")
            ])
            let added = try Self.reader(folder, "feed", "add", site.address("/feed"))
            let list = try Self.reader(folder, "feed", "list")
            for text in [added.output, added.errors, list.output] {
                #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x7 || $0.value == 0x202E })
            }
            #expect(list.output.contains("Evil"))
        }
    }

    @Test func `lists of feeds come in and go out`() throws {
        try Folder.with { folder in
            let list =
                "<opml><body><outline text='News'><outline text='Sea' xmlUrl='https://example.org/sea'/></outline></body></opml>"
            let added = try Self.reader(folder, "feed", "import", "-", input: list)
            #expect(added.status == 0 && added.output == "1 feed added.\n")
            let out = try Self.reader(folder, "feed", "export").output
            #expect(
                out.contains(
                    "<outline text=\"News\">\n<outline type=\"rss\" text=\"Sea\" xmlUrl=\"https://example.org/sea\"/>"))
            #expect(try Self.reader(folder, "feed", "import", "-", input: "no list").status == 1)
        }
    }

    @Test func `Ctrl-C ends a refresh and leaves the library whole`() throws {
        try Folder.with { folder in
            let gate = DispatchSemaphore(value: 0)
            let server = try LoopbackServer { exchange in
                guard exchange.path == "/slow" else { return exchange.respond(200, [:], RSS.feed("Quick", Self.items)) }
                gate.signal()
                exchange.waitForClose()
            }
            let list = ["/slow", "/quick"].map { "<outline xmlUrl='\(server.address($0))'/>" }.joined()
            _ = try Self.reader(folder, "feed", "import", "--local", "-", input: "<opml><body>\(list)</body></opml>")
            let library = folder.path + "/library.sqlite"
            let process = try Spawn.start(
                Program.path, ["feed", "refresh", "--library", library], Program.environment
            ) { actions in
                posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
                posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
            }
            #expect(gate.wait(timeout: .now() + 60) == .success)
            kill(process, SIGINT)
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            #expect(status.exitStatus == 130)
            #expect(try Self.reader(folder, "feed", "list").status == 0)
            let again = try Self.reader(folder, "feed", "refresh", server.address("/quick"))
            #expect(again.status == 0)
            #expect(try Self.reader(folder, "list").output.contains("Bridge"))
        }
    }

    @Test func `an address is read, extracted and kept as a file is`() throws {
        try Folder.with { folder in
            let story = (1...8).map { "<p>The council met on day \($0) and spoke about the bridge.</p>" }.joined()
            let site = try Site([
                "/story": .init(
                    "<html><head><title>The new bridge</title></head><body><article>\(story)</article></body></html>")
            ])
            let address = site.address("/story")
            #expect(try Program.run(["extract", address]).output.contains("\"url\":\"\(address)\""))
            #expect(try Program.run([address]).output.contains("The new bridge"))
            let missing = try Program.run([site.address("/none")])
            #expect(
                missing.status == 1 && missing.errors.contains("There is nothing at \(site.address("/none")) (404)."))
            #expect(try Self.reader(folder, "import", address).output == "1 article added.\n")
            #expect(try Self.reader(folder, "import", address).output == "0 articles added, 1 was there already.\n")
        }
    }
}
