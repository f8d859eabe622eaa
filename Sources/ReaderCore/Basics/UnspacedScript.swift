/// The scripts that put no blanks between words, and Korean, whose words carry their particles.
@usableFromInline
package enum UnspacedScript {
    /// Whether a scalar is a letter, a sign or a mark of one of them.
    package static func contains(_ scalar: UInt32) -> Bool {
        guard scalar >= 0xE01 else { return false }
        switch scalar {
        // Thai and Lao but for their digits and signs.
        case 0xE01...0xE3A, 0xE40...0xE4E, 0xE81...0xECE, 0xEDC...0xEDF: return true
        // Burmese and Khmer likewise.
        case 0x1000...0x103F, 0x1050...0x108F, 0x109A...0x109D, 0x1780...0x17D3, 0x17DD: return true
        // Tai Le, New Tai Lue, Tai Tham, Javanese, Burmese for Shan and others.
        case 0x1950...0x19C9, 0x1A20...0x1A7C, 0xA984...0xA9C0, 0xA9E0...0xA9EF, 0xA9FA...0xA9FE, 0xAA60...0xAA7F:
            return true
        // Hangul, kana, Chinese characters.
        case 0x1100...0x11FF, 0x3005...0x3007, 0x3041...0x3096, 0x3099...0x309A, 0x309D...0x309F: return true
        case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3131...0x318E, 0x31A0...0x31BF, 0x31F0...0x31FF: return true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9F: return true
        default: return (0x20000...0x3347F).contains(scalar)
        }
    }
}
