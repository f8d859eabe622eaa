import ReaderCore
import TestSupport
import Testing

@testable import Reader

/// Sequences that ncurses leaves to the program.
struct InputDecoderTests {
    private func events(_ bursts: [String]) -> [InputDecoder.Event] {
        var decoder = InputDecoder()
        return bursts.flatMap { burst in
            decoder.decode(burst.unicodeScalars.map { .scalar($0.value) })
        }
    }

    private func keys(_ bursts: String...) -> [Action] {
        events(bursts).compactMap { if case .action(let action) = $0 { action } else { nil } }
    }

    private func reports(_ bursts: String...) -> [TerminalReport] {
        events(bursts).compactMap { if case .report(let report) = $0 { report } else { nil } }
    }

    static let strings = [
        "\u{1B}]11;rgb:1414/1919/1f1f\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", "\u{1B}]l a title s\u{1B}\\",
        "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}P1$r2 q\u{1B}\\", "\u{1B}P1+r524742=8\u{1B}\\",
        "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xa string\u{1B}\\", "\u{9D}10;rgb:0/0/0\u{9C}",
        "\u{1B}[?61;4;6;52c", "\u{1B}[?2026;2$y", "\u{1B}[12;40R", "\u{1B}[1;2R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?0u",
        "\u{1B}[8;24;80t", "\u{1B}]52;c;eA==\u{1B}\\",
    ]

    @Test(arguments: strings) func `an answer presses nothing, in how many pieces ever it comes`(string: String) {
        #expect(keys(string + "j") == [.pressed(.character("j"))])
        // A piece that ends with an escape cannot be told from the Escape key.
        let scalars = Array(string.unicodeScalars)
        for cut in 2..<scalars.count where scalars[cut - 1] != "\u{1B}" || cut > 2 {
            var head = String.UnicodeScalarView()
            head.append(contentsOf: scalars[..<cut])
            var tail = String.UnicodeScalarView()
            tail.append(contentsOf: scalars[cut...])
            #expect(keys(String(head), String(tail) + "j") == [.pressed(.character("j"))], "cut at \(cut)")
        }
    }

    @Test func `a string that never ends gives the keys back`() {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}]11;rgb:".unicodeScalars.map { .scalar($0.value) }).isEmpty)
        #expect(decoder.timeout == .long)
        #expect(decoder.flush().isEmpty && decoder.timeout == .none)
        #expect(decoder.decode([.scalar(0x6A)]) == [.action(.pressed(.character("j")))])
    }

    @Test func `an introducer alone was Alt and a key`() {
        for letter in "]P_^XO[" {
            var decoder = InputDecoder()
            #expect(decoder.decode([.scalar(0x1B), .scalar(UInt32(letter.asciiValue ?? 0))]).isEmpty)
            #expect(decoder.timeout == .short)
            #expect(decoder.flush() == [.action(.pressed(.escape)), .action(.pressed(.character(letter)))])
        }
    }

    @Test func `answers are read`() {
        #expect(reports("\u{1B}]11;rgb:ffff/8080/0000\u{07}") == [.colour(11, RGB(0xFF8000))])
        #expect(reports("\u{1B}]11;rgb:f/8/0\u{1B}\\") == [.colour(11, RGB(0xFF8800))])
        #expect(reports("\u{1B}]11;#102030\u{1B}\\") == [.colour(11, RGB(0x102030))])
        #expect(reports("\u{1B}[?1;2c") == [.attributes("1;2")])
        #expect(reports("\u{1B}[>0;115;0c") == [.secondaryAttributes("0;115;0")])
        #expect(reports("\u{1B}[?2026;2$y\u{1B}[?7;0$y") == [.mode(2026, .reset), .mode(7, .unknown)])
        #expect(reports("\u{1B}P>|tmux 3.3a\u{1B}\\") == [.version("tmux 3.3a")])
        #expect(reports("\u{1B}[12;40R") == [.position(row: 12, column: 40)])
        #expect(reports("\u{1B}]11;rgb:zz/0/0\u{07}\u{1B}]11;red\u{07}\u{1B}]11\u{07}").isEmpty)
    }

    @Test func `a paste is text and presses nothing, whatever it holds`() {
        #expect(keys("\u{1B}[200~x]U\nv\u{1B}[201~j") == [.pasted("x]U\nv"), .pressed(.character("j"))])
        #expect(keys("\u{1B}[200~one ", "two", "\u{1B}[201~") == [.pasted("one two")])
        #expect(keys("\u{1B}[200~a\u{1B}[20b\u{1B}]0;t\u{07}\u{1B}[201~") == [.pasted("a\u{1B}[20b\u{1B}]0;t\u{07}")])
    }

    @Test func `a paste without an end is what has come, and a long one is cut`() {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}[200~half".unicodeScalars.map { .scalar($0.value) }).isEmpty)
        #expect(decoder.flush() == [.action(.pasted("half"))])
        let long = String(repeating: "x", count: 3 * InputDecoder.pasteLimit)
        let kept = String(long.prefix(InputDecoder.pasteLimit))
        #expect(keys("\u{1B}[200~\(long)\u{1B}[201~j") == [.pasted(kept), .pressed(.character("j"))])
    }

    @Test func `a key that ncurses reads inside a paste is not pressed`() {
        var decoder = InputDecoder()
        _ = decoder.decode("\u{1B}[200~a".unicodeScalars.map { .scalar($0.value) } + [.code(0o402)])
        #expect(decoder.decode("b\u{1B}[201~".unicodeScalars.map { .scalar($0.value) }) == [.action(.pasted("ab"))])
    }

    @Test func `letters in the protocols of others are letters`() {
        let one = keys("\u{1B}[106u\u{1B}[106;2u\u{1B}[27u\u{1B}[100;5u\u{1B}[27;5;100~\u{1B}[13u\u{1B}[106;1:3u")
        #expect(
            one
                == [.character("j"), .character("J"), .escape, .control("d"), .control("d"), .enter].map {
                    .pressed($0)
                })
    }

    @Test func `letters, control letters and named keys are told apart`() {
        #expect(keys("jG ") == [.pressed(.character("j")), .pressed(.character("G")), .pressed(.character(" "))])
        #expect(keys("\u{04}\u{1A}") == [.pressed(.control("d")), .pressed(.control("z"))])
        #expect(keys("\r\n\t\u{7F}") == [.enter, .enter, .tab, .backspace].map { .pressed($0) })
        #expect(keys("é漢") == [.pressed(.character("é")), .pressed(.character("漢"))])
    }

    @Test func `an escape alone is the Escape key`() {
        #expect(keys("\u{1B}") == [.pressed(.escape)])
        #expect(keys("\u{1B}", "j") == [.pressed(.escape), .pressed(.character("j"))])
        #expect(keys("\u{1B}j") == [.pressed(.escape), .pressed(.character("j"))])
    }

    @Test func `an unknown sequence types no letters`() {
        #expect(keys("\u{1B}[1;5q").isEmpty)
        #expect(keys("\u{1B}[>0;95;0cj") == [.pressed(.character("j"))])
        #expect(keys("\u{1B}[?1;2", "cj") == [.pressed(.character("j"))])
    }

    @Test func `arrows of every dialect are arrows`() {
        #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C") == [.up, .down, .right].map { .pressed($0) })
        #expect(
            keys("\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}[Z") == [.pageUp, .pageDown, .home, .backTab].map { .pressed($0) })
    }

    @Test func `the mouse tells where, beyond column 223`() {
        #expect(keys("\u{1B}[<0;300;2M\u{1B}[<0;300;2m") == [.mouse(MouseEvent(.click, row: 1, column: 299))])
        // Its way with the button held; without it, and with another one, nothing.
        #expect(
            keys("\u{1B}[<32;7;3M\u{1B}[<35;7;4M\u{1B}[<34;7;5M\u{1B}[<32;7;3m")
                == [.mouse(MouseEvent(.drag, row: 2, column: 6))])
        #expect(keys("\u{1B}[<64;1;1M") == [.mouse(MouseEvent(.wheelUp, row: 0, column: 0))])
        #expect(keys("\u{1B}[<69;1;1M") == [.mouse(MouseEvent(.wheelDown, row: 0, column: 0))])
        #expect(keys("\u{1B}[<0;0;0M\u{1B}[<;;M\u{1B}[<99999999999999999999;1;1M").isEmpty)
    }

    @Test func `two clicks on one cell are a double click, and a third is none`() {
        let click = "\u{1B}[<0;3;4M"
        let kinds = keys(click, click, click).map { action in
            if case .mouse(let event) = action { event.kind } else { MouseEvent.Kind.wheelUp }
        }
        #expect(kinds == [.click, .doubleClick, .click])
    }

    @Test(arguments: Seeds.row(8)) func `random bytes never stop the decoder`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        var decoder = InputDecoder()
        for _ in 0..<250 {
            let burst = (0..<8).map { _ in InputDecoder.Raw.scalar(UInt32.random(in: 0...0x2FF, using: &generator)) }
            _ = decoder.decode(burst)
        }
        _ = decoder.decode([.scalar(0x7E)])
        _ = decoder.flush()
        #expect(decoder.decode([.scalar(0x6A)]).last == .action(.pressed(.character("j"))))
    }
}
