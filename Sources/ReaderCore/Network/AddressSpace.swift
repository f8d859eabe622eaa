import Glibc

/// How far an address reaches: this machine, its own networks, or everybody.
///
/// What comes from one space may lead to the same or to a wider one, and never to a narrower one: a page of the web
/// does not choose what is asked of the machines at home (W3C, "Private Network Access").
package enum AddressSpace: Int, Comparable, Sendable {
    case machine, network, everybody

    package static func < (one: AddressSpace, other: AddressSpace) -> Bool { one.rawValue < other.rawValue }

    /// The space of what a connection is made to.
    init(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Self(version4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
            }
        case AF_INET6:
            self = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
                withUnsafeBytes(of: address.pointee.sin6_addr) { Self(version6: Array($0)) }
            }
        default: self = .machine
        }
    }

    /// The space of an address in figures; nil for a name.
    package init?(_ text: String) {
        let bare = text.hasPrefix("[") ? String(text.dropFirst().prefix { $0 != "]" && $0 != "%" }) : text
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, bare, &four) == 1 {
            self = Self(version4: UInt32(bigEndian: four.s_addr))
        } else if inet_pton(AF_INET6, bare, &six) == 1 {
            self = Self(version6: withUnsafeBytes(of: six) { Array($0) })
        } else {
            return nil
        }
    }

    /// IANA's registry of special addresses (RFC 6890), as far as they are nobody's on the web.
    private static let version4: [(prefix: UInt32, bits: UInt32, space: AddressSpace)] = [
        (0x0000_0000, 8, .machine), (0x7F00_0000, 8, .machine), (0x0A00_0000, 8, .network),
        (0x6440_0000, 10, .network), (0xA9FE_0000, 16, .network), (0xAC10_0000, 12, .network),
        (0xC000_0000, 24, .network), (0xC0A8_0000, 16, .network), (0xC612_0000, 15, .network),
        (0xE000_0000, 3, .network),
    ]

    private init(version4 address: UInt32) {
        self = Self.version4.first { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }?.space ?? .everybody
    }

    /// - Parameter bytes: sixteen.
    private init(version6 bytes: [UInt8]) {
        let last = bytes[12...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let isAtEnd = { (start: [UInt8], zeros: Int) in
            bytes.starts(with: start) && bytes[start.count..<start.count + zeros].allSatisfy { $0 == 0 }
        }
        if isAtEnd([], 12), last < 2 {
            self = .machine
        } else if isAtEnd([], 12) || isAtEnd([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 0)
            || isAtEnd([0, 0x64, 0xFF, 0x9B], 8)
        {
            // An address of version 4 in another form (RFC 4291, 2.5.5; RFC 6052).
            self = Self(version4: last)
        } else if bytes.starts(with: [0x20, 0x02]) {
            self = Self(version4: bytes[2..<6].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
        } else {
            let first = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
            let isNearby = first & 0xFE00 == 0xFC00 || first & 0xFF80 == 0xFE80 || first & 0xFF00 == 0xFF00
            self = isNearby ? .network : .everybody
        }
    }
}
