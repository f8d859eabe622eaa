import Foundation
import ReaderCore
import Testing

@testable import Reader

/// Text stays in its columns whatever the terminal thinks of it, and nothing of it is left behind.
@Suite(.serialized)
struct ColumnTests {
    /// Lines in scripts and with signs that terminals count in their own ways.
    static let page = [
        "The ferry leaves at noon. Anna Lindqvist of Gothenburg waits.", "नाव दोपहर को निकलती है और बंदरगाह फिर शांत है।",
        "படகு நண்பகலில் புறப்படுகிறது, துறைமுகம் மீண்டும் அமைதி.", "เรือข้ามฟากออกตอนเที่ยง ท่าเรือก็เงียบอีกครั้ง",
        "הַמַּעְבֹּרֶת יוֹצֵאת בַּצָּהֳרַיִם", "تُغَادِرُ العَبَّارَةُ ظُهْرًا", "나룻배는 정오에 떠난다", "フェリーは正午に出て、がぎぐ",
        "渡轮中午出发，港口又安静了。", "သင်္ဘောသည် မွန်းတည့်ချိန်တွင် ထွက်သည်။", "Signs: ☰ ☝🏽 👨‍👩‍👧 ❤️ 🇨🇭 🫠 🥷 A⃝ s̶ 葛󠄀 ☎️ and so on",
        "Café Ångström: cafe\u{301} A\u{30A}ngstro\u{308}m, Vie\u{323}\u{302}t",
    ]

    private static var article: String {
        (1...8).flatMap { round in page.map { "\(round). \($0)" } }.joined(separator: "\n\n")
    }

    private func withReader(_ body: (PseudoTerminal) throws -> Void) throws {
        try Folder.with { folder in
            let file = try folder.file("page.txt", Self.article)
            let terminal = try PseudoTerminal([file], columns: 110, rows: 34)
            try terminal.expect("Lindqvist")
            try body(terminal)
        }
    }

    @Test func `behind a cluster that terminals count in their own ways stands an absolute position`() throws {
        try withReader { terminal in
            try terminal.expect("Signs")
            let text = terminal.text
            for cluster in ["கு", "☰", "A⃝"] {
                let pattern = try Regex("\(cluster)(\u{1B}\\[[0-9;]*m|\u{1B}\\(B)*\u{1B}\\[[0-9;]*[GH]")
                #expect(text.firstMatch(of: pattern) != nil, "\(cluster)")
            }
            terminal.send("q")
            _ = try terminal.end()
        }
    }

    @Test func `accents reach the terminal composed`() throws {
        try withReader { terminal in
            try terminal.expect("Café Ångström: café Ångström, Việt")
            terminal.send("q")
            _ = try terminal.end()
            #expect(!terminal.text.unicodeScalars.contains("\u{30A}"))
        }
    }

    @Test func `the terminal is asked once how it counts, and its answers press nothing`() throws {
        try withReader { terminal in
            try terminal.expect("\u{1B}[06n")
            for columns in [1, 1, 2, 2, 2, 2, 2] { terminal.send("\u{1B}[5;\(columns + 1)R") }
            try terminal.expect("👨‍👩‍👧")
            terminal.send("jkjk ")
            terminal.send("q")
            let status = try terminal.end()
            #expect(status.exitStatus == 0)
            #expect(terminal.text.components(separatedBy: "\u{1B}[06n").count == 8)
        }
    }

    @Test func `in tmux every step leaves what a new picture has, and the border stands in one column`() throws {
        try Folder.with { folder in
            let file = try folder.file("page.txt", Self.article)
            let tmux = try Tmux(
                ["env", "XDG_DATA_HOME=\(folder.path)", "HOME=\(folder.path)", Program.path, file], columns: 110,
                rows: 34)
            try tmux.expect("names are found") { $0.contains("Lindqvist") && !$0.contains("ooking for") }
            for key in [" ", "j", "j", "k", " ", "e", "3", "1", " ", "4", "1", "G", "k"] {
                let last = try tmux.picture()
                try tmux.type(key)
                try tmux.expect("what \(key) does") { $0 != last }
                let before = try tmux.settled(for: .milliseconds(120))
                // Painted anew, covered, and uncovered again.
                try tmux.press("C-l")
                try tmux.type("?")
                try tmux.expect("Everywhere")
                try tmux.press("Escape")
                try tmux.expect("the same after \(key)") { $0 == before }
                guard key != "3", key != "4" else { continue }
                let rows = before.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(1).prefix(24)
                let borders = rows.compactMap { row in
                    row.lastIndex(of: "│").map { Glyphs.columns(of: String(row[..<$0])) }
                }
                #expect(borders.count == 24 && Set(borders).count == 1, "after \(key): \(borders)")
            }
        }
    }
}
