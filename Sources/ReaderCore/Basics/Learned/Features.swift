/// The features of one case, as hashes of a template's number and its values.
@usableFromInline
package struct Features: Sendable {
    /// The hashes, in the order they were asked in.
    @usableFromInline package var keys: [UInt32] = []

    /// None yet.
    package init() { keys.reserveCapacity(64) }

    /// Adds one feature.
    ///
    /// - Parameters:
    ///   - template: which question this answers; each has its own number.
    ///   - values: the answer.
    @inlinable
    package mutating func add(_ template: UInt32, _ values: Int...) {
        var hash = template &* 0x9E37_79B1
        for value in values {
            hash ^= UInt32(truncatingIfNeeded: value) &+ 0x7F4A_7C15
            hash = (hash ^ hash >> 15) &* 0x85EB_CA6B
            hash ^= hash >> 13
        }
        keys.append(hash)
    }

    /// How many of the limits a count reaches: a number as a feature.
    package static func step(_ count: Int, _ limits: [Int]) -> Int { limits.count { count >= $0 } }

    /// Adds one feature where a condition holds.
    @inlinable
    package mutating func add(_ template: UInt32, if condition: Bool, _ values: Int...) {
        guard condition else { return }
        switch values.count {
        case 0: add(template)
        case 1: add(template, values[0])
        default: add(template, values[0], values[1])
        }
    }
}
