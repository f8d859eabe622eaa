import ReaderBasics

/// Host names as servers and certificates spell them.
enum HostName {
    /// RFC 3492, 5: the parameters of Punycode.
    private static let (base, tMin, tMax, skew, damp, firstBias, firstCode) = (36, 1, 26, 38, 700, 72, 128)
    /// A label has at most 63 octets (RFC 1035, 2.3.4), `xn--` among them.
    private static let longest = 59

    /// In lower case, each label that is not ASCII as `xn--…` (RFC 5890); nil where a label cannot be written so.
    static func ascii(_ name: some StringProtocol) -> String? {
        let lower = name.lowercased()
        guard lower.utf8.contains(where: { $0 > 0x7F }) else { return lower }
        // The full stops of East Asian scripts divide labels too (RFC 3490, 3.1).
        let labels = lower.split(omittingEmptySubsequences: false) { ".\u{3002}\u{FF0E}\u{FF61}".contains($0) }
        let written = labels.compactMap { label -> String? in
            guard label.utf8.contains(where: { $0 > 0x7F }) else { return String(label) }
            return punycode(label.unicodeScalars.map { Int($0.value) }).map { "xn--" + $0 }
        }
        return written.count == labels.count ? written.joined(separator: ".") : nil
    }

    /// RFC 3492, 6.3; nil for more than fits into a label.
    static func punycode(_ codes: [Int]) -> String? {
        guard codes.count <= longest else { return nil }
        var out = codes.filter { $0 < firstCode }.map { UInt8($0) }
        let basic = out.count
        if basic > 0 { out.append(.hyphen) }
        var (code, delta, bias, handled) = (firstCode, 0, firstBias, basic)
        while handled < codes.count {
            guard let next = codes.filter({ $0 >= code }).min() else { return nil }
            delta += (next - code) * (handled + 1)
            code = next
            for candidate in codes {
                if candidate < code { delta += 1 }
                guard candidate == code else { continue }
                out += number(delta, bias: bias)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return out.count <= longest ? String(decoding: out, as: UTF8.self) : nil
    }

    /// A variable-length integer (RFC 3492, 3.3).
    private static func number(_ value: Int, bias: Int) -> [UInt8] {
        var (rest, place, out): (Int, Int, [UInt8]) = (value, base, [])
        while true {
            let threshold = min(max(place - bias, tMin), tMax)
            guard rest >= threshold else { return out + [digit(rest)] }
            out.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            place += base
        }
    }

    /// RFC 3492, 6.1.
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var steps = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            steps += base
        }
        return steps + (base - tMin + 1) * delta / (delta + skew)
    }

    /// `a` to `z`, then `0` to `9`.
    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
    }
}
