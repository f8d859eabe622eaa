import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderScreen

struct LibraryViewPictureTests {
    static let sizes = ScreenPictureTests.sizes

    private func session(_ columns: Int, _ rows: Int) throws -> LibrarySession {
        try LibrarySession(try HarbourLibrary(), columns: columns, rows: rows)
    }

    @Test(arguments: sizes)
    func `the names of the library`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("2", "j")
        try expect(Screen(session.state), matches: "library-names-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the page of an entity`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("2", "enter", "j", "j")
        try expect(Screen(session.state), matches: "entity-page-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `mentions of an entity in context`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("2", "enter", "j", "j", "j", "j", "j", "j", "enter", "j", "j", "j")
        try expect(Screen(session.state), matches: "library-mentions-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the timeline of the library`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("3", "k", "k")
        try expect(Screen(session.state), matches: "library-timeline-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the months of the library`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("3", "-", "k")
        try expect(Screen(session.state), matches: "library-months-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the quotes of the library`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("4", "j")
        try expect(Screen(session.state), matches: "library-quotes-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the speakers of the library`(columns: Int, rows: Int) throws {
        var session = try session(columns, rows)
        try session.press("4", "o", "j")
        try expect(Screen(session.state), matches: "library-speakers-\(columns)x\(rows)")
    }
}
