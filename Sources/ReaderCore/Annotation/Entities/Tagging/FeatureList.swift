import ReaderBasics

/// The hashes of the features of some tokens, in memory that is used again and again.
///
/// Several tokens are taken together so that what the memory is asked for all of them is waited for once.
package struct FeatureList: ~Copyable {
    /// The most features of a token; more are left out.
    static let capacity = 768
    /// The most tokens.
    static let mostTokens = 8

    package let hashes: UnsafeMutablePointer<UInt64>
    /// Features of all tokens.
    package private(set) var count = 0
    /// How many features there are of the tokens to each, the one that is added to excepted.
    private(set) var ends: [Int] = []
    private var limit = capacity

    package init() {
        hashes = .allocate(capacity: Self.capacity * Self.mostTokens)
        ends.reserveCapacity(Self.mostTokens)
    }

    deinit { hashes.deallocate() }

    @inline(__always)
    mutating func removeAll() {
        count = 0
        limit = Self.capacity
        ends.removeAll(keepingCapacity: true)
    }

    /// What is added from now on belongs to the next token.
    @inline(__always)
    mutating func endToken() {
        ends.append(count)
        precondition(ends.count <= Self.mostTokens)
        limit = ends.count < Self.mostTokens ? count + Self.capacity : count
    }

    @inline(__always)
    mutating func add(_ template: UInt64) { append(Hash.mixed(template &+ 0x9E37_79B9)) }

    @inline(__always)
    mutating func add(_ template: UInt64, _ value: UInt64) {
        append(Hash.mixed((value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD))
    }

    @inline(__always)
    mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
        add(template, Hash.pair(first, second))
    }

    @inline(__always)
    private mutating func append(_ hash: UInt64) {
        guard count < limit else { return }
        hashes[count] = hash
        count &+= 1
    }
}
