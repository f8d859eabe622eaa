import Glibc
import ReaderCore

extension Services {
    /// The real world: files, and the annotators.
    ///
    /// - Parameter published: the day the reader gave for articles that do not say their own.
    static func live(published: CalendarDay?) -> Services {
        let today = CalendarDay.today
        return Services(
            load: { source in
                AsyncThrowingStream { continuation in
                    let task = Task {
                        do {
                            try await Loading.load(source, published: published) { continuation.yield($0) }
                            continuation.finish()
                        } catch {
                            continuation.finish(throwing: error)
                        }
                    }
                    continuation.onTermination = { _ in task.cancel() }
                }
            },
            annotate: annotate(today: today))
    }
}

/// Work away from the screen.
enum Loading {
    /// A longer file shows its beginning first.
    static let longFile = 1024 * 1024
    static let beginning = 256 * 1024

    @concurrent
    static func load(_ source: Source, published: CalendarDay?, yield: @Sendable (Loaded) -> Void) async throws {
        if case .file(let path) = source.origin, let head = FileReader.beginning(of: path, count: longFile) {
            let text = Text(decoding: head[..<cut(head)])
            yield(Loaded(article: article(text, source, published), isPartial: true))
        }
        try Task.checkCancellation()
        yield(Loaded(article: article(try text(of: source), source, published)))
    }

    static func text(of source: Source) throws(Failure) -> Text {
        switch source.origin {
        case .file(let path): Text(decoding: try FileReader.bytes(at: path))
        case .standardInput(let bytes): Text(decoding: bytes)
        case .article(let article): article.text
        case .sample(let name):
            throw Failure("There is no sample article \"\(name)\".", advice: "Give the path of a file.")
        }
    }

    static func article(_ text: Text, _ source: Source, _ published: CalendarDay?) -> Article {
        Article(
            id: source.id, published: published.map { PublicationDate($0, basis: .given) }, text: text,
            blocks: PlainText.blocks(of: text))
    }

    /// The end of the last paragraph within the beginning, or of its last line, or of its last whole character.
    private static func cut(_ bytes: [UInt8]) -> Int {
        let end = min(beginning, bytes.count)
        let lower = end / 2
        var line: Int?
        for index in stride(from: end - 1, to: lower, by: -1) where bytes[index] == 0x0A {
            if bytes[index - 1] == 0x0A { return index }
            line = line ?? index
        }
        if let line { return line }
        var last = end
        while last > 0, bytes[last - 1] & 0xC0 == 0x80 { last -= 1 }
        return max(0, last - 1)
    }
}

extension CalendarDay {
    /// By the clock of this machine, in UTC.
    static var today: CalendarDay {
        CalendarDay(number: time(nil) / 86_400)
    }
}
