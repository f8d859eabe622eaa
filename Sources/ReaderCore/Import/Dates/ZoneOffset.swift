/// Time zones as sources write them.
enum ZoneOffset {
    /// A zone that was understood; `value` is nil for a zone by place, whose offset needs a database.
    struct Zone: Equatable {
        /// Minutes east of UTC.
        var value: Int?
    }

    /// RFC 822's names, and the ones that news sites use. Where a name means several zones, the one of more readers.
    private static let names: [String: Int] = [
        "z": 0, "gmt": 0, "utc": 0, "ut": 0, "uct": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
        "mez": 60, "mesz": 120, "met": 60, "mest": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "trt": 180,
        "idt": 180, "ist": 330, "pkt": 300, "uzt": 300, "npt": 345, "ict": 420, "wib": 420, "wita": 480, "wit": 540,
        "pht": 480, "phst": 480, "myt": 480, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "samt": 240, "gst": 240,
        "irst": 210, "irdt": 270, "yekt": 300, "omst": 360, "novt": 420, "krat": 420, "irkt": 480, "yakt": 540,
        "vlat": 600, "magt": 660, "pett": 720, "awst": 480, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660,
        "nzst": 720, "nzdt": 780, "nzt": 720, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300,
        "ct": -360, "mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "akst": -540,
        "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "at": -240, "nst": -210, "ndt": -150, "brt": -180,
        "brst": -120, "art": -180, "clt": -240, "clst": -180, "cot": -300, "pet": -300, "vet": -240, "uyt": -180,
        "bot": -240, "sast": 120, "cat": 120, "eat": 180, "wat": 60, "azot": -60, "cvt": -60, "egst": 0, "wgt": -180,
    ]

    /// The zones of one letter (RFC 822, 5.1, with the signs as the military gives them: A is one hour east of UTC).
    ///
    /// `J` is the time of the place.
    static func military(_ name: some StringProtocol) -> Int? {
        guard name.utf8.count == 1, let letter = name.utf8.first.map({ $0 | 0x20 }) else { return nil }
        switch letter {
        case 0x61...0x69: return Int(letter - 0x60) * 60
        case 0x6B...0x6D: return Int(letter - 0x61) * 60
        case 0x6E...0x79: return -Int(letter - 0x6D) * 60
        case 0x7A: return 0
        default: return nil
        }
    }

    static func named(_ name: some StringProtocol) -> Int? {
        names[name.lowercased()]
    }

    /// The whole of a string as a zone: `Z`, `+02:00`, `+0200`, `+2`, `GMT+1`, `EST`, `-05:00Z`, `Europe/Paris`.
    static func minutes(_ text: some StringProtocol) -> Zone? {
        var name = text.prefix { $0.isLetter }
        var rest = text.dropFirst(name.count)
        if rest.first == "/" {
            let place = rest.dropFirst()
            guard place.allSatisfy({ $0.isLetter || "_-/+0123456789".contains($0) }) else { return nil }
            return Zone(value: named(place))
        }
        guard let sign = rest.first else {
            // The name of a zone that nobody knows here takes nothing from the day and the hour.
            let value = named(name) ?? military(name)
            return value != nil || (2...5).contains(name.count) ? Zone(value: value) : nil
        }
        guard sign == "+" || sign == "-" || sign == "−", name.isEmpty || named(name) == 0 else { return nil }
        rest = rest.dropFirst()
        let digits = rest.prefix { $0.isNumber || $0 == ":" }
        name = rest.dropFirst(digits.count).drop { $0 == " " }
        guard let value = clock(digits), name.isEmpty || named(name) != nil else { return nil }
        return Zone(value: sign == "+" ? value : -value)
    }

    /// `hh`, `hhmm` or `hh:mm` as minutes, under 24 hours.
    private static func clock(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var hour = 0
        var minute = 0
        switch parts.count {
        case 1:
            guard (1...4).contains(text.count), let value = Int(text) else { return nil }
            (hour, minute) = text.count <= 2 ? (value, 0) : (value / 100, value % 100)
        case 2, 3:
            guard let first = Int(parts[0]), let second = Int(parts[1]), parts[0].count <= 2, parts[1].count <= 2 else {
                return nil
            }
            (hour, minute) = (first, second)
        default: return nil
        }
        return hour < 24 && minute < 60 ? hour * 60 + minute : nil
    }
}
