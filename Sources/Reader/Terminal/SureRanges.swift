import ReaderCore

/// Characters whose columns every terminal counts alike.
enum SureRanges {
    /// A scalar by itself.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x7F || Glyphs.contains(narrow, scalar.value)
            || Glyphs.contains(wideBlocks, scalar.value) && Glyphs.width(of: scalar) == 2
    }

    /// A letter of a script between Hebrew and Hangul, of which some have marks that terminals place in their own ways.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x5D0..<0x1100).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
    }

    /// A letter that may be joined to its neighbour in one column.
    static func isArabic(_ scalar: Unicode.Scalar) -> Bool { (0x620..<0x700).contains(scalar.value) }

    /// Whether one measured cluster speaks for this one: letters of scripts whose marks either all combine, or all
    /// stand beside, in every terminal that was looked at.
    static func isRegular(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.allSatisfy { scalar in
            guard Glyphs.contains(regularScripts, scalar.value) else { return false }
            // Spacing marks that end a letter (Tamil ா) combine in some terminals, the others beside them do not.
            let properties = scalar.properties
            return !(properties.generalCategory == .spacingMark && properties.isGraphemeExtend)
        }
    }

    /// Whether it does roughly, so that a word of such clusters is hardly off: all scripts with such marks.
    static func isMarked(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.allSatisfy { (0x590..<0x1200).contains($0.value) || $0.value == 0x200C || $0.value == 0x200D }
    }

    /// Of one column: Latin, Greek, Cyrillic, Armenian and Georgian letters, punctuation, currency, arrows, mathematics,
    /// lines and blocks, and half-width kana.
    private static let narrow: [ClosedRange<UInt32>] = [
        0xA1...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x37A...0x37F, 0x384...0x38A, 0x38C...0x38C, 0x38E...0x3A1,
        0x3A3...0x482, 0x48A...0x52F, 0x531...0x556, 0x561...0x587, 0x10D0...0x10FC, 0x1E00...0x1F15, 0x1F18...0x1F1D,
        0x1F20...0x1F45, 0x1F48...0x1F4D, 0x1F50...0x1F57, 0x1F5F...0x1F7D, 0x1F80...0x1FB4, 0x1FB6...0x1FC4,
        0x1FC6...0x1FD3, 0x1FD6...0x1FDB, 0x1FDD...0x1FEF, 0x1FF2...0x1FF4, 0x1FF6...0x1FFE, 0x2010...0x2027,
        0x2030...0x205E, 0x2070...0x2071, 0x2074...0x208E, 0x2090...0x209C, 0x20A0...0x20BF, 0x2100...0x218B,
        0x2190...0x2319, 0x2320...0x2328, 0x2400...0x2426, 0x2460...0x25FC, 0x25FF...0x260D, 0x2610...0x2613,
        0x2616...0x261C, 0x261E...0x262F, 0x2638...0x2647, 0x2654...0x267E, 0x2700...0x2704, 0x2706...0x2709,
        0x270E...0x2727, 0x2729...0x274B, 0x2756...0x2756, 0x2758...0x2794, 0x2798...0x27AF, 0x27B1...0x27BE,
        0x27C0...0x2B1A, 0xFF61...0xFF9D, 0xFFFD...0xFFFD,
    ]

    /// Where what is two columns wide is so everywhere: kana, ideographs, syllables, full-width forms and pictures of
    /// before 2016.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x3000...0x3096, 0x309B...0x3163, 0x3400...0x4DBF, 0x4E00...0x9FEF, 0xA000...0xA48C, 0xAC00...0xFA6D,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F3F0, 0x1F3F8...0x1F3FA, 0x1F400...0x1F4FC, 0x1F500...0x1F53D,
        0x1F550...0x1F567, 0x1F5FB...0x1F6C5, 0x20000...0x2A6DF,
    ]

    /// Hebrew, Arabic, Devanagari, Gurmukhi, Gujarati, Odia, Tamil, Malayalam, Sinhala, Thai, Lao and Tibetan.
    private static let regularScripts: [ClosedRange<UInt32>] = [
        0x5B0...0x5F4, 0x610...0x6DC, 0x900...0x97F, 0xA00...0xBFF, 0xD00...0xDFF, 0xE00...0xEFF, 0xF00...0xFFF,
    ]
}
