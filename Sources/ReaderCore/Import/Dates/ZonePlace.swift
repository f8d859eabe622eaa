import Glibc
import ReaderBasics
import ReaderModel

/// The time zone of a place, `Europe/Berlin`, as the system's time zone database has it (tzfile(5), RFC 9636).
///
/// The C library knows one zone, that of the process, and the screen asks for it meanwhile; so the file is read here.
struct ZonePlace {
    /// The moments from which on an offset holds, in seconds since 1970, ascending.
    private var starts: [Int] = []
    /// The offset that holds from each of them on, in seconds east of UTC.
    private var offsets: [Int] = []
    /// What holds before the first of them.
    private var first = 0
    /// What holds from the last of them on.
    private var rule: ZoneRule?

    /// Takes the name of a place off the end of a time: `10:00 Europe/Paris`, `10:00 (Europe/Paris)`, `10:00[Europe/Paris]`.
    ///
    /// - Returns: nil where no place stands there. That there is such a place is not asked.
    static func split(_ text: String) -> (time: Substring, place: Substring)? {
        // RFC 9557, 4.1: a mark says that the place matters, and other brackets may follow.
        if text.last == "]", let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
            let name = text[open..<close].dropFirst()
            let place = name.first == "!" ? name.dropFirst() : name
            return (text[..<open], place)
        }
        guard text.utf8.contains(.solidus), let start = text.lastIndex(of: " ") else { return nil }
        var place = text[start...].dropFirst()
        if place.first == "(", place.last == ")" { place = place.dropFirst().dropLast() }
        guard isName(place) else { return nil }
        return (text[..<start], place)
    }

    /// `Area/Place` or `Area/Region/Place`: letters first in each, and nothing that leads out of the folder.
    private static func isName(_ name: Substring) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && name.utf8.count < 64
            && parts.allSatisfy { part in
                part.first.map { $0.isASCII && $0.isLetter } ?? false
                    && part.utf8.allSatisfy {
                        $0.isASCIILetter || $0.isASCIIDigit || $0 == .lowLine || $0 == .hyphen || $0 == .plusSign
                    }
            }
    }

    /// - Returns: nil where the database has no such place, or is not there.
    init?(named name: Substring) {
        guard Self.isName(name), let bytes = Self.contents(of: "/usr/share/zoneinfo/\(name)") else { return nil }
        self.init(bytes)
    }

    /// - Parameter bytes: a file of the database, of version 2 or later.
    init?(_ bytes: [UInt8]) {
        guard let old = Header(bytes, at: 0), bytes[4] >= .digit2,
            let header = Header(bytes, at: Header.size + old.size(ofTime: 4))
        else { return nil }
        let times = header.end
        let indexes = times + header.timeCount * 8
        let types = indexes + header.timeCount
        let footer = header.end + header.size(ofTime: 8)
        guard header.typeCount > 0, footer <= bytes.count else { return nil }
        let offset = { Self.number(bytes, at: types + $0 * 6, bytes: 4) }
        first = offset(0)
        for index in 0..<header.timeCount {
            let type = Int(bytes[indexes + index])
            guard type < header.typeCount else { return nil }
            starts.append(Self.number(bytes, at: times + index * 8, bytes: 8))
            offsets.append(offset(type))
        }
        let lines = bytes[footer...].split(separator: .lineFeed, omittingEmptySubsequences: false)
        rule = lines.count > 1 ? ZoneRule(String(decoding: lines[1], as: UTF8.self)) : nil
    }

    /// Minutes east of UTC at a time of day there; the first of two where clocks are put back, and what was before where
    /// they are put on.
    ///
    /// - Parameter time: in seconds since 1970 by the clocks of the place.
    func offset(at time: Int) -> Int {
        let before = seconds(at: time - 86_400)
        let after = seconds(at: time + 86_400)
        let isAfter = before != after && seconds(at: time - before) != before && seconds(at: time - after) == after
        return (isAfter ? after : before) / 60
    }

    /// Seconds east of UTC at a moment in seconds since 1970, UTC.
    private func seconds(at moment: Int) -> Int {
        let count = starts.partitioningIndex { $0 > moment }
        if count == starts.count, let rule { return rule.seconds(at: moment) }
        return count == 0 ? first : offsets[count - 1]
    }

    private static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // The longest has 4 KB.
        return [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
            filled = max(0, read(descriptor, buffer.baseAddress, 65_536))
        }
    }

    /// A whole number with a sign, of the highest byte first.
    private static func number(_ bytes: [UInt8], at start: Int, bytes count: Int) -> Int {
        let value = bytes[start..<start + count].reduce(0) { $0 << 8 | UInt64($1) }
        let unused = 64 - UInt64(count) * 8
        return Int(Int64(bitPattern: value << unused) >> Int64(unused))
    }

    /// What stands before each of the two blocks of a file.
    private struct Header {
        static let size = 44

        /// Where the block begins.
        var end: Int
        var timeCount: Int
        var typeCount: Int
        private var characterCount: Int
        private var leapCount: Int
        private var standardCount: Int
        private var universalCount: Int

        init?(_ bytes: [UInt8], at start: Int) {
            guard start + Self.size <= bytes.count, bytes[start...].starts(with: "TZif".utf8) else { return nil }
            let counts = (0..<6).map { ZonePlace.number(bytes, at: start + 20 + $0 * 4, bytes: 4) }
            guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
            (universalCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
            (timeCount, typeCount, characterCount) = (counts[3], counts[4], counts[5])
            end = start + Self.size
        }

        /// Bytes of the block.
        ///
        /// - Parameter time: bytes of a moment.
        func size(ofTime time: Int) -> Int {
            timeCount * (time + 1) + typeCount * 6 + characterCount + leapCount * (time + 4) + standardCount
                + universalCount
        }
    }
}
