import Glibc

/// A colour as a screen shows it, in sRGB.
struct RGB: Hashable, Sendable {
    /// 0 to 255 each.
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    static let black = RGB(red: 0, green: 0, blue: 0)
    static let white = RGB(red: 255, green: 255, blue: 255)

    init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// - Parameter hex: 0xRRGGBB.
    init(_ hex: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
            blue: UInt8(truncatingIfNeeded: hex))
    }

    /// A colour of the 256 that xterm introduced, 16 to 255: a cube of six steps a side, then greys.
    init(indexed index: Int) {
        if index >= 232 {
            let grey = UInt8(8 + (index - 232) * 10)
            self.init(red: grey, green: grey, blue: grey)
        } else {
            let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
            let place = max(0, index - 16)
            self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
        }
    }

    /// What XParseColor(3) reads: `rgb:R/G/B` with one to four hexadecimal digits each, `rgba:` with a fourth that is
    /// left out, or `#` and digits.
    init?(xParseColor text: some StringProtocol) {
        var parts: [Substring]
        if text.hasPrefix("#") {
            let digits = text.dropFirst()
            guard digits.count % 3 == 0, (3...12).contains(digits.count) else { return nil }
            let width = digits.count / 3
            parts = (0..<3).map { Substring(digits.dropFirst($0 * width).prefix(width)) }
        } else {
            guard text.hasPrefix("rgb:") || text.hasPrefix("rgba:"), let colon = text.firstIndex(of: ":") else {
                return nil
            }
            parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
                .map { Substring($0) }
        }
        let values = parts.prefix(3).compactMap(Self.component)
        guard values.count == 3, parts.count <= 4 else { return nil }
        self.init(red: values[0], green: values[1], blue: values[2])
    }

    private static func component(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16) else {
            return nil
        }
        let most = (1 << (4 * digits.count)) - 1
        return UInt8((value * 255 + most / 2) / most)
    }

    /// Relative luminance (WCAG 2.1), 0 to 1.
    var luminance: Double {
        func linear(_ value: UInt8) -> Double {
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio (WCAG 2.1), 1 to 21.
    func contrast(to other: RGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// As `#rrggbb`.
    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
