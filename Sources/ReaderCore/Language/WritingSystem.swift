import ReaderBasics

/// The scripts of the world's news, as far as they help to tell languages apart (ISO 15924 names).
package enum WritingSystem: UInt8, CaseIterable, Sendable {
    case latin, cyrillic, arabic, devanagari, hebrew
    case greek, hangul, han, kana, thai, lao, khmer, myanmar, georgian, armenian, ethiopic, tibetan, sinhala
    case bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada, malayalam

    /// The script of a letter or of a mark on one; nil for whatever else.
    package static func of(_ scalar: UInt32) -> WritingSystem? {
        if scalar < 0x80 { return scalar.isASCIILetter ? .latin : nil }
        if scalar < 0x250 {
            return scalar >= 0xC0
                ? (scalar == 0xD7 || scalar == 0xF7 ? nil : .latin)
                : scalar == 0xAA || scalar == 0xBA ? .latin : nil
        }
        guard let index = ranges.lastIndex(where: { $0.first <= scalar }), scalar <= ranges[index].last else {
            return nil
        }
        return ranges[index].system
    }

    /// Blocks of Unicode, in order, without their punctuation.
    private static let ranges: [(first: UInt32, last: UInt32, system: WritingSystem)] = [
        (0x250, 0x2AF, .latin), (0x370, 0x373, .greek), (0x376, 0x377, .greek), (0x37B, 0x37D, .greek),
        (0x386, 0x386, .greek), (0x388, 0x3FF, .greek), (0x400, 0x52F, .cyrillic), (0x531, 0x556, .armenian),
        (0x561, 0x587, .armenian), (0x5D0, 0x5F2, .hebrew), (0x620, 0x63F, .arabic), (0x641, 0x64A, .arabic),
        (0x66E, 0x66F, .arabic), (0x671, 0x6D3, .arabic), (0x6D5, 0x6D5, .arabic), (0x6FA, 0x6FF, .arabic),
        (0x750, 0x77F, .arabic), (0x900, 0x963, .devanagari), (0x970, 0x97F, .devanagari), (0x980, 0x9E3, .bengali),
        (0xA00, 0xA65, .gurmukhi), (0xA80, 0xAE3, .gujarati), (0xB00, 0xB63, .oriya), (0xB80, 0xBE5, .tamil),
        (0xC00, 0xC63, .telugu), (0xC80, 0xCE3, .kannada), (0xD00, 0xD63, .malayalam), (0xD80, 0xDF3, .sinhala),
        (0xE01, 0xE3A, .thai), (0xE40, 0xE4E, .thai), (0xE80, 0xECD, .lao), (0xEDC, 0xEDF, .lao),
        (0xF40, 0xFBC, .tibetan), (0x1000, 0x103F, .myanmar), (0x1050, 0x109F, .myanmar), (0x10A0, 0x10FF, .georgian),
        (0x1100, 0x11FF, .hangul), (0x1200, 0x135A, .ethiopic), (0x1780, 0x17D3, .khmer), (0x17DC, 0x17DD, .khmer),
        (0x1E00, 0x1EFF, .latin), (0x1F00, 0x1FFF, .greek), (0x3005, 0x3007, .han), (0x3041, 0x309F, .kana),
        (0x30A1, 0x30FA, .kana), (0x30FC, 0x30FF, .kana), (0x3131, 0x318E, .hangul), (0x3400, 0x4DBF, .han),
        (0x4E00, 0x9FFF, .han), (0xAC00, 0xD7A3, .hangul), (0xF900, 0xFAFF, .han), (0xFB50, 0xFDFF, .arabic),
        (0xFE70, 0xFEFC, .arabic), (0xFF66, 0xFF9F, .kana), (0x20000, 0x3134F, .han),
    ]

    /// What a letter counts beside one of an alphabet: a sign for a syllable or a word says more.
    var weight: Int {
        switch self {
        case .han: 3
        case .kana, .hangul, .ethiopic: 2
        case .latin, .cyrillic, .arabic, .devanagari, .hebrew, .greek, .thai, .lao, .khmer, .myanmar, .georgian,
            .armenian, .tibetan, .sinhala, .bengali, .gurmukhi, .gujarati, .oriya, .tamil, .telugu, .kannada,
            .malayalam:
            1
        }
    }
}
