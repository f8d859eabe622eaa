import ReaderCore
import TestSupport
import Testing

@testable import Reader

/// Sequences that ncurses leaves to the program.
struct InputDecoderTests {
    private func keys(_ bursts: String...) -> [Action] {
        var decoder = InputDecoder()
        return bursts.flatMap { burst in
            decoder.decode(burst.unicodeScalars.map { .scalar($0.value) })
        }
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
        #expect(keys("\u{1B}[200~").isEmpty)
    }

    @Test func `arrows of every dialect are arrows`() {
        #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C") == [.up, .down, .right].map { .pressed($0) })
        #expect(
            keys("\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}[Z") == [.pageUp, .pageDown, .home, .backTab].map { .pressed($0) })
    }

    @Test func `the mouse tells where, beyond column 223`() {
        #expect(keys("\u{1B}[<0;300;2M\u{1B}[<0;300;2m") == [.mouse(MouseEvent(.click, row: 1, column: 299))])
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
        #expect(decoder.decode([.scalar(0x6A)]).last == .pressed(.character("j")))
    }
}
