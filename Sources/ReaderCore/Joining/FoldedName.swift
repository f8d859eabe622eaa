import ReaderBasics
import ReaderEntities

/// How names are compared across articles: in small letters of the Latin alphabet's twenty-six, without full stops,
/// with single spaces for hyphens and white space.
///
/// "Lech Wałęsa" and "Lech Walesa", "Kim Jong-un" and "Kim Jong Un", "U.S." and "US" are each one name. Letters of
/// other scripts stay as they are; combining marks are dropped.
package enum FoldedName {
    /// A name folded: in small letters, without accents.
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
        case 0x300...0x36F, 0x200B...0x200F: break
        case 0x2010...0x2015: folded.append(.hyphen)
        case 0x2018, 0x2019, 0x02BB, 0x02BC: folded.append(.apostrophe)
        default:
            if let base = base[scalar] {
                folded.append(contentsOf: base.utf8)
            } else if scalar.properties.isWhitespace {
                folded.append(.space)
            } else {
                folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private static let base: [Unicode.Scalar: Substring] = {
        var base: [Unicode.Scalar: Substring] = [:]
        for line in letters.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for scalar in parts[1].unicodeScalars { base[scalar] = parts[0] }
        }
        return base
    }()

    /// Letters after the one they are written with where only ASCII is at hand: canonical decomposition (Unicode
    /// Standard Annex 15) for U+00C0 to U+024F and U+1E00 to U+1EFF, and the letters with a stroke or ligature that
    /// do not decompose.
    private static let letters = """
        a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        ae æǽǣ
        b ḃḅḇ
        c çćĉċčḉ
        d ðďđḋḍḏḑḓ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        f ƒḟ
        g ĝğġģǧǵḡ
        h ĥħȟḣḥḧḩḫẖ
        i ìíîïĩīĭįıǐȉȋḭḯỉị
        j ĵǰ
        k ķǩḱḳḵ
        l ĺļľłḷḹḻḽ
        m ḿṁṃ
        n ñńņňŋǹṅṇṉṋ
        o òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        oe œ
        p ṕṗ
        r ŕŗřȑȓṙṛṝṟ
        s śŝşšșṡṣṥṧṩ
        ss ß
        t ţťŧțṫṭṯṱẗ
        th þ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍ
        y ýÿŷȳẏẙỳỵỷỹ
        z źżžẑẓẕ
        """
}
