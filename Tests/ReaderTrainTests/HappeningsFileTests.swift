import Foundation
import Testing

@testable import ReaderTrain

/// What the judge of happenings learns from.
struct HappeningsFileTests {
    private static let text = """
        The harbour board of Zürich met on Friday to hear about the new crane, which has stood idle since the storm. It was
        told that the mending of it would cost more than what was paid for it when it came from the yard in the north, and
        that nobody at the yard was willing to say why. The board will meet again in a month, and the town is to be told
        then what will become of the crane.
        """

    private func lessons(_ events: String) throws -> [HappeningsFile.Lesson] {
        let line = ["published": "2018-07-02", "text": Self.text] as [String: String]
        var object = String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
        object.removeLast()
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("\(object),\"events\":\(events)}\n".utf8).write(to: file)
        return try HappeningsFile.lessons(file.path).flatMap { $0 }
    }

    @Test func `a date is found by its scalars, with what a reader says of it`() throws {
        let start = Self.text.unicodeScalars.count - Self.text.drop { $0 != "F" }.unicodeScalars.count
        let right = try lessons(
            "[{\"date\":[\(start),\(start + 6)],\"happens\":true,\"time\":true,\"clause\":true,\"about\":false}]")
        #expect(right.map(\.happens) == [true])
        #expect(right.map(\.isWhole) == [false])
        let wrong = try lessons(
            "[{\"date\":[\(start),\(start + 6)],\"happens\":true,\"time\":false,\"clause\":true,\"about\":true}]")
        #expect(wrong.map(\.happens) == [false])
    }

    @Test func `what is not found any more teaches nothing`() throws {
        let none = try lessons("[{\"date\":[0,3],\"happens\":true,\"time\":true,\"clause\":true,\"about\":true}]")
        #expect(none.isEmpty)
    }
}
