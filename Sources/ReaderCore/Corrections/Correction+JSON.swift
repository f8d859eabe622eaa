package import ReaderBasics
import ReaderLanguage
package import ReaderModel

/// The members of JSON that say what a correction or a rule decides, as Docs/Corrections.md lists them.
extension Correction {
    /// Writes `decision`, what belongs to it, and `target`.
    ///
    /// - Parameter offsets: of the article's text, for positions in Unicode scalars; nil writes bytes.
    package func write(to json: inout JSONWriter, offsets: ScalarOffsets?) {
        json.field("decision", decision.word)
        switch decision {
        case .notName(let reach), .apart(let reach): json.field("reach", reach.rawValue)
        case .kind(let kind, let reach):
            json.field("kind", kind.rawValue)
            json.field("reach", reach.rawValue)
        case .same(let name, let reach):
            name.write(to: &json, "as")
            json.field("reach", reach.rawValue)
        case .name(let name): name.write(to: &json, "as")
        case .span(let anchor):
            json.key("to")
            anchor.writeSelectors(to: &json, offsets: offsets)
        case .speaker(let name), .said(let name): name?.write(to: &json, "by")
        case .date(let value), .eventDate(let value): json.field("value", value.value)
        case .published(let day): json.field("value", day.description)
        case .language(let tag): json.field("value", tag)
        case .notSaid, .notDate, .notEvent: break
        }
        guard let target else { return }
        json.key("target")
        target.writeSelectors(to: &json, offsets: offsets)
    }

    /// Reads what `write` writes; nil where something is missing or unknown.
    ///
    /// - Parameter offsets: of the article's text; nil where positions are bytes.
    package init?(_ json: JSONValue, offsets: ScalarOffsets?) {
        let target = json["target"].flatMap { TextAnchor(selectors: $0, offsets: offsets) }
        guard let decision = Decision(json, offsets: offsets) else { return nil }
        guard decision.isAboutArticle || target != nil else { return nil }
        self.init(decision, at: target)
    }
}

extension Correction.Decision {
    /// The names in files.
    package static let words = [
        "not-a-name", "kind", "same", "apart", "name", "span", "not-said", "speaker", "said", "not-a-date", "date",
        "not-an-event", "event-date", "published", "language",
    ]

    /// Its name in files.
    package var word: String {
        switch self {
        case .notName: "not-a-name"
        case .kind: "kind"
        case .same: "same"
        case .apart: "apart"
        case .name: "name"
        case .span: "span"
        case .notSaid: "not-said"
        case .speaker: "speaker"
        case .said: "said"
        case .notDate: "not-a-date"
        case .date: "date"
        case .notEvent: "not-an-event"
        case .eventDate: "event-date"
        case .published: "published"
        case .language: "language"
        }
    }

    fileprivate init?(_ json: JSONValue, offsets: ScalarOffsets?) {
        let reach = json.word("reach").map(Correction.Reach.init) ?? .mention
        let name = EntityName(json["as"])
        let value = json.word("value")
        guard let reach else { return nil }
        switch json.word("decision") {
        case "not-a-name": self = .notName(reach)
        case "kind":
            guard let kind = json.word("kind").flatMap(Entity.Kind.init) else { return nil }
            self = .kind(kind, reach)
        case "same":
            guard let name else { return nil }
            self = .same(name, reach)
        case "apart": self = .apart(reach)
        case "name":
            guard let name else { return nil }
            self = .name(name)
        case "span":
            guard let to = json["to"].flatMap({ TextAnchor(selectors: $0, offsets: offsets) }) else { return nil }
            self = .span(to)
        case "not-said": self = .notSaid
        case "speaker", "said":
            let speaker = EntityName(json["by"])
            guard speaker != nil || json["by"] == nil else { return nil }
            self = json.word("decision") == "said" ? .said(speaker) : .speaker(speaker)
        case "not-a-date": self = .notDate
        case "not-an-event": self = .notEvent
        case "date", "event-date":
            guard let date = value.flatMap(DateValue.init) else { return nil }
            self = json.word("decision") == "date" ? .date(date) : .eventDate(date)
        case "published":
            guard let day = value.flatMap({ CalendarDay(iso: $0) }) else { return nil }
            self = .published(day)
        case "language":
            let isTag =
                value?.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIILetter || $0.isASCIIDigit } == true
            guard let value, isTag, Language(tag: value) != nil else { return nil }
            self = .language(value)
        default: return nil
        }
    }
}

extension CorrectionRule {
    /// Writes `rule` and what belongs to it.
    package func write(to json: inout JSONWriter) {
        switch self {
        case .never(let name):
            json.field("rule", "never")
            json.field("name", name)
        case .always(let name):
            json.field("rule", "always")
            name.write(to: &json)
        case .kind(let name):
            json.field("rule", "kind")
            name.write(to: &json)
        case .same(let name, let other):
            json.field("rule", "same")
            name.write(to: &json)
            other.write(to: &json, "as")
        case .two(let name, let other):
            json.field("rule", "two")
            name.write(to: &json)
            other.write(to: &json, "other")
        }
    }

    /// Reads what `write` writes; nil where something is missing or unknown.
    package init?(_ json: JSONValue) {
        let name = EntityName(json)
        switch json.word("rule") {
        case "never":
            guard let words = json.word("name"), EntityName.isName(words) else { return nil }
            self = .never(words)
        case "always":
            guard let name else { return nil }
            self = .always(name)
        case "kind":
            guard let name else { return nil }
            self = .kind(name)
        case "same":
            guard let name, let other = EntityName(json["as"]), other != name else { return nil }
            self = .same(name, as: other)
        case "two":
            guard let name, let other = EntityName(json["other"]), other.name != name.name else { return nil }
            self = .two(name, other)
        default: return nil
        }
    }
}

extension EntityName {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("name", name)
        json.field("kind", kind.rawValue)
    }

    fileprivate func write(to json: inout JSONWriter, _ key: StaticString) {
        json.key(key)
        json.object { write(to: &$0) }
    }

    fileprivate init?(_ json: JSONValue?) {
        guard let name = json?.word("name"), Self.isName(name),
            let kind = json?.word("kind").flatMap(Entity.Kind.init)
        else { return nil }
        self.init(name, kind)
    }
}

extension JSONValue {
    fileprivate func word(_ name: String) -> String? {
        guard case .string(let string) = self[name] else { return nil }
        return string
    }
}
