import CTOML
import ReaderBasics

/// A document of TOML 1.0, read by toml++.
struct TOMLDocument {
    /// Where the text stops being TOML (counted from 1), and why.
    struct Mistake: Error {
        let line: Int
        let message: String
    }

    /// The members of the document, in the order of their lines.
    let members: [TOMLMember]

    /// - Throws: the first mistake; the rest of the text has not been looked at.
    init(_ text: String) throws(Mistake) {
        var text = text
        var builder = Builder()
        var message = [CChar](repeating: 0, count: 256)
        let line = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                withUnsafeMutablePointer(to: &builder) { builder in
                    reader_toml_parse(
                        bytes.baseAddress, bytes.count, builder,
                        { context, value in
                            guard let context, let value else { return }
                            context.assumingMemoryBound(to: Builder.self).pointee.take(value.pointee)
                        }, &message, message.count)
                }
            }
        }
        guard line == 0 else {
            let bytes = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw Mistake(line: Int(line), message: String(decoding: bytes, as: UTF8.self))
        }
        members = builder.finished()
    }
}

/// A member of a table: its key, the line of the key (counted from 1) and its value.
struct TOMLMember {
    let key: String
    let line: Int
    let value: TOMLValue
}

/// A value of a TOML document.
enum TOMLValue {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    /// In the order of the lines.
    case table([TOMLMember])
    case array([TOMLValue])
    /// A floating-point number, a date or a time.
    case other

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    var boolean: Bool? {
        guard case .boolean(let flag) = self else { return nil }
        return flag
    }

    var table: [TOMLMember]? {
        guard case .table(let members) = self else { return nil }
        return members
    }

    var array: [TOMLValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}

/// Makes a tree of the values that a walk hands on.
private struct Builder {
    private struct Open {
        let key: String
        let line: Int
        let isTable: Bool
        var members: [TOMLMember] = []
    }

    private var open = [Open(key: "", line: 0, isTable: true)]

    mutating func take(_ value: reader_toml_value) {
        while open.count > value.depth + 1 { close() }
        let key = Self.text(value.key, value.key_length)
        let line = Int(value.line)
        switch value.kind {
        case reader_toml_table: open.append(Open(key: key, line: line, isTable: true))
        case reader_toml_array: open.append(Open(key: key, line: line, isTable: false))
        case reader_toml_string: add(key, line, .string(Self.text(value.text, value.text_length)))
        case reader_toml_integer: add(key, line, .integer(Int(value.integer)))
        case reader_toml_boolean: add(key, line, .boolean(value.integer != 0))
        default: add(key, line, .other)
        }
    }

    mutating func finished() -> [TOMLMember] {
        while open.count > 1 { close() }
        return open[0].members.sorted { $0.line < $1.line }
    }

    private mutating func add(_ key: String, _ line: Int, _ value: TOMLValue) {
        open[open.count - 1].members.append(TOMLMember(key: key, line: line, value: value))
    }

    private mutating func close() {
        let last = open.removeLast()
        let value: TOMLValue =
            last.isTable ? .table(last.members.sorted { $0.line < $1.line }) : .array(last.members.map(\.value))
        add(last.key, last.line, value)
    }

    private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
        guard let start else { return "" }
        return start.withMemoryRebound(to: UInt8.self, capacity: count) {
            String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
        }
    }
}
