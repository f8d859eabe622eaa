import ReaderBasics
import ReaderLibrary
import ReaderModel

/// One annotation of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
struct WebAnnotation {
    /// Why it was made (section 3.3.5).
    enum Motivation: String {
        case identifying, describing, classifying, tagging, commenting, highlighting
    }

    /// A text about the target, and what it does there.
    struct Body {
        let value: String
        let purpose: Motivation
        /// A media type.
        var format = "text/plain"
    }

    /// A stretch of a text, by its words and by its place.
    struct Target {
        let anchor: TextAnchor
        /// Unicode scalars, as the TextPositionSelector of this model counts them.
        let scalars: Range<Int>

        /// What has lost its place stands where it stood, as far as that can be told.
        init(_ anchor: TextAnchor, _ offsets: ScalarOffsets, end: Int) {
            self.anchor = anchor
            scalars = offsets.scalars(anchor.position.clamped(to: 0..<end))
        }

        init(_ range: Range<Int>, in text: Text, _ offsets: ScalarOffsets) {
            let range = range.clamped(to: 0..<text.count)
            anchor = TextAnchor(of: range, in: text)
            scalars = offsets.scalars(range)
        }
    }

    let motivation: Motivation
    var bodies: [Body]
    /// One for each part, where it is divided.
    var targets: [Target]
    /// The address of the article, or a name for it.
    let source: String
    /// When it was made, ISO 8601.
    var created: String?
}

extension WebAnnotation {
    /// - Parameter id: of the annotation, an IRI.
    func write(to json: inout JSONWriter, id: String) {
        json.object { json in
            json.field("id", id)
            json.field("type", "Annotation")
            json.field("motivation", motivation.rawValue)
            json.field("created", created)
            if !bodies.isEmpty {
                json.key("body")
                json.array { json in
                    for body in bodies { write(body, &json) }
                }
            }
            json.key("target")
            if targets.count == 1 {
                write(targets[0], &json)
            } else {
                json.array { json in
                    for target in targets { write(target, &json) }
                }
            }
        }
    }

    private func write(_ body: Body, _ json: inout JSONWriter) {
        json.object { json in
            json.field("type", "TextualBody")
            json.field("value", body.value)
            json.field("format", body.format)
            json.field("purpose", body.purpose.rawValue)
        }
    }

    private func write(_ target: Target, _ json: inout JSONWriter) {
        json.object { json in
            json.field("source", source)
            json.key("selector")
            json.array { json in
                json.object { json in
                    json.field("type", "TextQuoteSelector")
                    json.field("exact", target.anchor.exact)
                    if !target.anchor.prefix.isEmpty { json.field("prefix", target.anchor.prefix) }
                    if !target.anchor.suffix.isEmpty { json.field("suffix", target.anchor.suffix) }
                }
                json.object { json in
                    json.field("type", "TextPositionSelector")
                    json.field("start", target.scalars.lowerBound)
                    json.field("end", target.scalars.upperBound)
                }
            }
        }
    }
}

extension WebAnnotation {
    /// An entity, where it is spoken of.
    static func mention(
        of name: String, _ kind: Entity.Kind, _ description: String?, at target: Target, source: String
    ) -> WebAnnotation {
        let bodies = [
            Body(value: name, purpose: .identifying), Body(value: kind.rawValue, purpose: .classifying),
        ]
        return WebAnnotation(
            motivation: .identifying,
            bodies: bodies + (description.map { [Body(value: $0, purpose: .describing)] } ?? []), targets: [target],
            source: source)
    }

    /// Something said.
    static func quote(
        _ kind: Quote.Kind, by speaker: String?, _ description: String?, at targets: [Target], source: String
    ) -> WebAnnotation {
        let name = speaker.map { [Body(value: $0, purpose: .identifying)] } ?? []
        let office = description.map { [Body(value: $0, purpose: .describing)] } ?? []
        return WebAnnotation(
            motivation: .classifying,
            bodies: [Body(value: "\(kind.rawValue) quote", purpose: .classifying)] + name + office,
            targets: targets, source: source)
    }

    /// What the reader has marked, with what was written to it.
    static func highlight(_ stored: StoredHighlight, at target: Target, source: String) -> WebAnnotation {
        let highlight = stored.highlight
        let note = highlight.note.isEmpty ? [] : [Body(value: highlight.note, purpose: .commenting)]
        let kind = highlight.kind == .plain ? [] : [Body(value: highlight.kind.rawValue, purpose: .tagging)]
        return WebAnnotation(
            motivation: note.isEmpty ? .highlighting : .commenting, bodies: note + kind, targets: [target],
            source: source, created: Moment.text(stored.madeAt))
    }

    /// Something that happened; days as ISO 8601, one or two with a slash between.
    static func event(
        _ days: ClosedRange<CalendarDay>?, _ shown: String, _ derivation: String?, at target: Target, source: String
    ) -> WebAnnotation {
        let interval = days.map {
            $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)/\($0.upperBound)"
        }
        let what = derivation.map { "\(shown) (\($0))" } ?? shown
        return WebAnnotation(
            motivation: .describing,
            bodies: (interval.map { [Body(value: $0, purpose: .tagging)] } ?? [])
                + [Body(value: what, purpose: .describing)],
            targets: [target], source: source)
    }
}
