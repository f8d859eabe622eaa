import ReaderBasics
import ReaderEntities

/// How names are compared across articles: in small letters of the Latin alphabet's twenty-six, without full stops,
/// with single spaces for hyphens and white space.
///
/// "Lech Wałęsa" and "Lech Walesa", "Kim Jong-un" and "Kim Jong Un", "U.S." and "US" are each one name. Letters of
/// other scripts are folded as `LetterFolding` does it; combining marks are dropped.
package enum FoldedName {
    package static func of(_ name: String) -> String {
        var lower: [UInt8] = []
        var name = name
        name.withUTF8 { Lowercase.append($0, to: &lower) }
        guard lower.contains(where: { $0 >= 0x80 || $0 < .space }) else {
            return NameKey.of(lower: lower)
        }
        var folded: [UInt8] = []
        folded.reserveCapacity(lower.count)
        for scalar in String(decoding: lower, as: UTF8.self).unicodeScalars { append(scalar, to: &folded) }
        return NameKey.of(lower: folded)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0..<0x80: folded.append(max(UInt8(scalar.value), .space))
        case 0x2010...0x2015: folded.append(.hyphen)
        case 0x200B: break
        case 0x2018, 0x2019, 0x02BB, 0x02BC: folded.append(.apostrophe)
        case _ where scalar.properties.isWhitespace: folded.append(.space)
        default:
            switch LetterFolding.folded(scalar.value) {
            case .nothing: break
            case .one(let letter): append(letter: letter, to: &folded)
            case .two(let first, let second):
                append(letter: first, to: &folded)
                append(letter: second, to: &folded)
            }
        }
    }

    /// Characters of scripts without blanks are words of their own, so that a name is found by any part of it.
    private static func append(letter value: UInt32, to folded: inout [UInt8]) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        let isUnspaced = UnspacedScript.contains(value)
        let isMark = isUnspaced && scalar.properties.generalCategory == .nonspacingMark
        if isMark, folded.last == .space { folded.removeLast() }
        folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if isUnspaced { folded.append(.space) }
    }
}
