/// Letters after the one they are written with where only the plain alphabet is at hand: without capitals, accents,
/// strokes, ligatures and the marks that only some texts write.
///
/// "Łódź" and "lodz", "Straße" and "strasse", "İzmir" and "izmir", "Ёлка" and "елка", "كِتَاب" and "كتاب", "２０２４" and
/// "2024" are each written alike. What tells words apart in its own script (Hindi's vowel signs, Japanese voicing)
/// stays.
@usableFromInline
package enum LetterFolding {
    /// What a character becomes.
    package enum Folded: Equatable, Sendable {
        case one(UInt32)
        /// A letter that is written with two: "æ", "ß".
        case two(UInt32, UInt32)
        /// A mark or a sign that is nothing of its own: accents, soft hyphens, vowel signs of Arabic and Hebrew.
        case nothing
    }

    /// What a character becomes; itself where it is nothing to fold.
    package static func folded(_ scalar: UInt32) -> Folded {
        if scalar < 0x80 {
            let isCapital = scalar >= 0x41 && scalar <= 0x5A
            return .one(isCapital ? scalar | 0x20 : scalar)
        }
        if scalar < 0x2000 { return table[Int(scalar) - 0x80] }
        return beyondTable(scalar)
    }

    private static let table: [Folded] = (UInt32(0x80)..<0x2000).map(worked)

    /// A character of the alphabets, by its small letter.
    private static func worked(_ scalar: UInt32) -> Folded {
        if isMark(scalar) { return .nothing }
        // Its small letter is "i" with a dot above.
        if scalar == 0x130 { return .one(.letterI) }
        let small = lowered(scalar)
        if let base = latin[small] {
            let letters = Array(base.utf8)
            return letters.count == 1
                ? .one(UInt32(letters[0])) : .two(UInt32(letters[0]), UInt32(letters[1]))
        }
        if let base = others[small] ?? greek(small) { return .one(base) }
        return .one(digit(small) ?? small)
    }

    private static func beyondTable(_ scalar: UInt32) -> Folded {
        if isMark(scalar) { return .nothing }
        switch scalar {
        // Superscript and subscript digits.
        case 0x2070, 0x2074...0x2079: return .one(.digit0 + scalar - 0x2070)
        case 0x2080...0x2089: return .one(.digit0 + scalar - 0x2080)
        case 0x212A: return .one(.letterK)
        case 0x212B: return .one(.letterA)
        case 0x2C00...0x2DFF, 0xA640...0xA69F, 0xA720...0xA7FF, 0x10400...0x104FF, 0x1E900...0x1E943:
            let small = lowered(scalar)
            return small == scalar ? .one(scalar) : folded(small)
        case 0x3400...0x9FFF, 0xAC00...0xD7A3: return .one(scalar)
        case 0xFB00: return .two(.letterF, .letterF)
        case 0xFB01: return .two(.letterF, .letterI)
        case 0xFB02: return .two(.letterF, .letterL)
        case 0xFB05, 0xFB06: return .two(.letterS, .letterT)
        // Full-width ASCII and half-width kana.
        case 0xFF01...0xFF5E: return folded(scalar - 0xFEE0)
        case 0xFF9E, 0xFF9F: return .one(scalar - 0xFF9E + 0x3099)
        case 0xFF66...0xFF9D: return .one(halfWidthKana[Int(scalar - 0xFF66)])
        default: return .one(digit(scalar) ?? scalar)
        }
    }

    private static func lowered(_ scalar: UInt32) -> UInt32 {
        guard let letter = Unicode.Scalar(scalar) else { return scalar }
        let small = letter.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first?.value ?? scalar : scalar
    }

    /// The digit of ASCII for one of another script.
    private static func digit(_ scalar: UInt32) -> UInt32? {
        guard let digit = Unicode.Scalar(scalar), digit.properties.generalCategory == .decimalNumber,
            let value = digit.properties.numericValue
        else { return nil }
        return .digit0 + UInt32(value)
    }

    /// What is written over, under or between letters and left out by many.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x34F, 0x300...0x36F, 0x483...0x487: true
        // Vowel points and accents of Hebrew; of Arabic too, and its lengthening stroke.
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED:
            true
        // The dot under borrowed letters of Indic scripts.
        case 0x93C, 0x9BC, 0xA3C, 0xABC: true
        case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        // Joiners, directions, variants.
        case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}

extension LetterFolding {
    private static let latin: [UInt32: Substring] = {
        var base: [UInt32: Substring] = [:]
        for line in letters.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for scalar in parts[1].unicodeScalars { base[scalar.value] = parts[0] }
        }
        return base
    }()

    /// Canonical decomposition (Unicode Standard Annex 15) for U+00C0 to U+024F and U+1E00 to U+1EFF, and the letters
    /// with a stroke, a hook or a ligature that do not decompose.
    private static let letters = """
        a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặªɐ
        ae æǽǣ
        b ḃḅḇƀɓ
        c çćĉċčḉȼƈ
        d ðďđḋḍḏḑḓɖɗ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɇəǝ
        f ƒḟ
        g ĝğġģǧǵḡǥɠ
        h ĥħȟḣḥḧḩḫẖ
        i ìíîïĩīĭįıǐȉȋḭḯỉịɨ
        ij ĳ
        j ĵǰɉ
        k ķǩḱḳḵƙ
        l ĺļľłḷḹḻḽŀƚ
        lj ǉ
        m ḿṁṃ
        n ñńņňŋǹṅṇṉṋŉɲ
        nj ǌ
        o òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợǿºɔ
        oe œ
        p ṕṗƥ
        r ŕŗřȑȓṙṛṝṟɍ
        s śŝşšșṡṣṥṧṩſ
        ss ß
        t ţťŧțṫṭṯṱẗƭ
        th þ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍ
        y ýÿŷȳẏẙỳỵỷỹƴɏ
        z źżžẑẓẕƶ
        1 ¹
        2 ²
        3 ³
        dz ǆǳ
        """

    /// Letters of other scripts and the one they are written with where marks are left out.
    private static let others: [UInt32: UInt32] = {
        var base: [UInt32: UInt32] = [:]
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let scalars = Array(pair.unicodeScalars)
            for scalar in scalars.dropFirst() { base[scalar.value] = scalars[0].value }
        }
        return base
    }()

    /// First the plain letter, then those that become it: Greek, Cyrillic, Arabic with Persian and Urdu, Devanagari.
    private static let pairs = """
        αά εέ ηή ιίϊΐ οό υύϋΰ ωώ σς еёѐ иѝй іїӣ уўӯ гѓ кќ \
        \u{627}\u{622}\u{623}\u{625}\u{671} \u{648}\u{624} \u{64A}\u{649}\u{626}\u{6CC}\u{6D2} \u{643}\u{6A9} \
        \u{647}\u{629}\u{6C1}\u{6C0}\u{6D5} \
        \u{915}\u{958} \u{916}\u{959} \u{917}\u{95A} \u{91C}\u{95B} \u{921}\u{95C} \u{922}\u{95D} \u{92B}\u{95E} \
        \u{92F}\u{95F} \u{928}\u{929} \u{930}\u{931} \u{933}\u{934}
        """

    /// The letters of polytonic Greek by their places in the block.
    private static func greek(_ scalar: UInt32) -> UInt32? {
        guard (0x1F00...0x1FFF).contains(scalar) else { return nil }
        let letter: Unicode.Scalar? =
            switch scalar {
            case 0x1F00...0x1F0F, 0x1F70...0x1F71, 0x1F80...0x1F8F, 0x1FB0...0x1FBC: "α"
            case 0x1F10...0x1F1F, 0x1F72...0x1F73: "ε"
            case 0x1F20...0x1F2F, 0x1F74...0x1F75, 0x1F90...0x1F9F, 0x1FC2...0x1FCC: "η"
            case 0x1F30...0x1F3F, 0x1F76...0x1F77, 0x1FD0...0x1FDB: "ι"
            case 0x1F40...0x1F4F, 0x1F78...0x1F79: "ο"
            case 0x1FE4, 0x1FE5, 0x1FEC: "ρ"
            case 0x1F50...0x1F5F, 0x1F7A...0x1F7B, 0x1FE0...0x1FEB: "υ"
            case 0x1F60...0x1F6F, 0x1F7C...0x1F7D, 0x1FA0...0x1FAF, 0x1FF2...0x1FFC: "ω"
            default: nil
            }
        return letter?.value
    }

    /// U+FF66 to U+FF9D.
    private static let halfWidthKana = Array(
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars.map(\.value))
}
