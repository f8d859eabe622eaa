import ReaderBasics
import ReaderModel

/// The emphasis, code, strokes and links around the place where a text is being written.
///
/// What is open already is not opened again, so that there are never more than five, however deep the elements lie.
struct OpenSpans {
    /// Where the span of an element starts: nil until it has a character.
    private struct Open {
        var kind: Span.Kind
        var start: Int?
    }

    private var spans: [Open] = []
    /// For each element that is open, whether it has opened a span.
    private var elements: [Bool] = []

    mutating func open(_ kind: Span.Kind) {
        let isNew = !spans.contains { $0.kind.family == kind.family }
        if isNew { spans.append(Open(kind: kind)) }
        elements.append(isNew)
    }

    /// The span of the innermost element, where it has one.
    mutating func close(in text: [UInt8]) -> Span? {
        guard elements.popLast() ?? false, let span = spans.popLast() else { return nil }
        return Self.closed(span, text)
    }

    /// The next character is written at this byte.
    mutating func begin(at place: Int) {
        for index in spans.indices where spans[index].start == nil { spans[index].start = place }
    }

    /// The spans of a block that ends; all of them go on in the next.
    mutating func interrupted(in text: [UInt8]) -> [Span] {
        defer { for index in spans.indices { spans[index].start = nil } }
        return spans.compactMap { Self.closed($0, text) }
    }

    /// Without the white space at its end.
    private static func closed(_ span: Open, _ text: [UInt8]) -> Span? {
        guard let start = span.start else { return nil }
        var end = text.count
        while end > start, text[end - 1] <= .space { end -= 1 }
        return start < end ? Span(range: start..<end, kind: span.kind) : nil
    }
}

extension Span.Kind {
    /// Links are alike whatever they point to. Also the order of spans of the same range.
    fileprivate var family: Int {
        switch self {
        case .link, .place: 0
        case .strong: 1
        case .emphasis: 2
        case .struck: 3
        case .code: 4
        }
    }
}

extension [Span] {
    /// By start, the outer before the inner, as `Article` wants them.
    var inOrder: [Span] {
        sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.kind.family)
                < ($1.range.lowerBound, -$1.range.upperBound, $1.kind.family)
        }
    }
}
