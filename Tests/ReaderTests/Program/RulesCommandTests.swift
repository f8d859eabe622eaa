import Foundation
import Loopback
import Testing

/// Rules, watched searches and the program that tells of them, with the built program.
struct RulesCommandTests {
    private static func reader(_ folder: Folder, _ arguments: String...) throws -> Program.Outcome {
        try plain(folder, arguments + ["--library", folder.path + "/library.sqlite"])
    }

    /// Without a library.
    private static func plain(_ folder: Folder, _ arguments: [String]) throws -> Program.Outcome {
        var environment = Program.environment
        environment["XDG_CONFIG_HOME"] = folder.path
        return try Program.run(arguments, environment: environment)
    }

    private static func configure(_ folder: Folder) throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/reader", withIntermediateDirectories: true)
        let script = try folder.file("tell", Data("#!/bin/sh\nprintf '%s|' \"$@\" >> \(folder.path)/told\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
        let text = """
            watch = ["Bridges"]
            notify-command = ["\(script)", "a;b"]

            [searches]
            Bridges = "title:bridge"

            [[rules]]
            name = "Sport"
            when = "title:match"
            then = ["read", "tag sport"]
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/reader/config.toml"))
    }

    @Test func `rules are followed when feeds are refreshed, and watched searches are told of`() throws {
        try Folder.with { folder in
            try Self.configure(folder)
            let site = try Site(["/feed": .init(RSS.feed("Harbour", []))])
            _ = try Self.reader(folder, "feed", "add", site.address("/feed"))
            site["/feed"] = .init(
                RSS.feed(
                    "Harbour",
                    [
                        (id: "1", link: "https://n.example/1", title: "Bridge \"one\"", text: "It opens."),
                        (id: "2", link: "https://n.example/2", title: "Match", text: "It was late."),
                    ]))
            let fetched = try Self.reader(folder, "feed", "refresh")
            #expect(fetched.status == 0 && fetched.errors == "")
            #expect(fetched.output.contains("Bridges: 1 new article\n"))
            let told = try String(contentsOfFile: folder.path + "/told", encoding: .utf8)
            #expect(told == "a;b|Bridges: 1 new article|Bridge \"one\"|")
            #expect(try Self.reader(folder, "list", "tag:sport", "is:read").output.contains("Match"))
        }
    }

    @Test func `rules are listed, tried and applied`() throws {
        try Folder.with { folder in
            try Self.configure(folder)
            let page = try folder.file("match.md", Data("# Match of the day\n\nIt was late.\n".utf8))
            _ = try Self.reader(folder, "import", page)
            let list = try Self.plain(folder, ["rules", "list"])
            #expect(list.output == "Sport: title:match → read, tag sport\nBridges: title:bridge → notify\n")
            #expect(try Self.plain(folder, ["config"]).output.contains("then = [\"read\", \"tag sport\"]"))
            let tried = try Self.reader(folder, "rules", "test", "Sport")
            #expect(tried.output.hasPrefix("Sport: would mark 1 as read, tag 1 with sport\n  "))
            let typed = try Self.reader(folder, "rules", "test", "--when", "late", "--then", "delete")
            #expect(typed.output.hasPrefix("this rule: would delete 1\n"))
            #expect(try Self.reader(folder, "rules", "test", "--when", "is:unreed", "--then", "read").status == 64)
            #expect(try Self.reader(folder, "rules", "test", "--when", "late", "--then", "shout").status == 64)
            #expect(try Self.reader(folder, "rules", "apply", "Sport").output == "Sport: 1 article\n")
            #expect(try Self.reader(folder, "list", "is:read").output.contains("Match of the day"))
            #expect(try Self.reader(folder, "rules", "apply", "Nobody").status == 1)
        }
    }

    @Test func `articles are marked by a query, and tried before`() throws {
        try Folder.with { folder in
            let page = try folder.file("wind.md", Data("# Wind\n\nIt was strong.\n".utf8))
            _ = try Self.reader(folder, "import", page)
            let tried = try Self.reader(folder, "mark", "--read", "--tag", "energy", "--dry-run", "title:wind")
            #expect(tried.output == "1 article matches: would mark 1 as read, tag 1 energy.\n" && tried.status == 0)
            #expect(try Self.reader(folder, "list", "is:read").output == "")
            let done = try Self.reader(folder, "mark", "--read", "--tag", "energy", "title:wind")
            #expect(done.output == "1 article matches: 1 marked as read, 1 tagged energy.\n")
            #expect(try Self.reader(folder, "list", "tag:energy", "is:read").output.contains("Wind"))
            let listed = try Self.reader(folder, "list", "--ids", "title:wind").output
            let number = String(try #require(listed.split(separator: " ").first))
            let named = try Self.reader(folder, "mark", "--star", "--ids", "\(number),9999")
            #expect(named.status == 1 && named.output.contains("1 starred") && named.errors.contains("9999"))
            #expect(try Self.reader(folder, "mark", "--star", "--ids", number, "title:wind").status == 64)
            let nothing = try Self.reader(folder, "mark", "--star", "title:bridge")
            #expect(nothing.output == "Nothing matches.\n" && nothing.status == 1)
            #expect(try Self.reader(folder, "mark", "--star", "is:unreed").status == 64)
            #expect(try Self.reader(folder, "mark", "title:wind").status == 64)
            #expect(try Self.reader(folder, "mark", "--read", "--unread", "--all").status == 64)
            #expect(try Self.reader(folder, "mark", "--delete", "--all").output == "1 article matches: 1 deleted.\n")
            #expect(try Self.reader(folder, "library", "compact").output.hasPrefix("0 articles taken out; "))
        }
    }
}
