/// What the steps between tags are worth, the four tags of a kind beside one another.
///
/// Behind a tag that closes a name, or stands outside of all, any tag may stand that opens one or none; behind one that
/// leaves its name open only one that goes on in it. From behind it is the same.
struct TagSteps<Weight: SIMDScalar> {
    /// The tags from which steps lead to all kinds, in order, and what a step to outside is worth.
    let outer: [(tag: Int, outside: Weight)]
    /// The parts of a name from which steps lead to its own kind alone, in order.
    let inner: [Int]
    /// For each kind what the steps to its four tags are worth: from each of `outer`, then from each of `inner` of its own.
    private let rows: [SIMD4<Weight>]
    /// The tags of a kind that the steps of `outer` lead to; those of `inner` lead to the others.
    let isOuter: SIMDMask<SIMD4<Weight.SIMDMaskScalar>>

    /// Steps to each tag from the tags that may stand before it.
    ///
    /// - Parameters:
    ///   - none: what a step is worth that there is not.
    ///   - weight: what a step from one tag to another is worth.
    static func forward(none: Weight, _ weight: (Int, Int) -> Weight) -> Self {
        Self(
            outer: (0..<TagSet.count).filter(TagSet.isLegalLast), inner: [.begin, .inside], none,
            { TagSet.isLegal($1, after: $0) }, weight)
    }

    /// Steps to each tag from the tags that may stand behind it; the same parameters.
    static func backward(none: Weight, _ weight: (Int, Int) -> Weight) -> Self {
        Self(
            outer: (0..<TagSet.count).filter(TagSet.isLegalFirst), inner: [.inside, .end], none,
            { TagSet.isLegal($0, after: $1) }, { weight($1, $0) })
    }

    private init(
        outer: [Int], inner: [TagSet.Part], _ none: Weight, _ isLegal: (Int, Int) -> Bool,
        _ weight: (Int, Int) -> Weight
    ) {
        func value(_ from: Int, _ to: Int) -> Weight { isLegal(from, to) ? weight(from, to) : none }
        func row(_ from: Int, _ kind: Int) -> SIMD4<Weight> {
            let first = TagSet.first(kind)
            return SIMD4(
                value(from, first), value(from, first + 1), value(from, first + 2), value(from, first + 3))
        }
        self.outer = outer.map { ($0, value($0, TagSet.outside)) }
        self.inner = inner.map(\.rawValue)
        rows = TagSet.kinds.indices.flatMap { kind in
            outer.map { row($0, kind) } + inner.map { row(TagSet.first(kind) + $0.rawValue, kind) }
        }
        var isOuter = SIMDMask<SIMD4<Weight.SIMDMaskScalar>>(repeating: false)
        for part in 0..<4 { isOuter[part] = isLegal(TagSet.outside, TagSet.first(0) + part) }
        self.isOuter = isOuter
    }
}

extension TagSteps {
    /// What the steps from `outer[index]` to the tags of a kind are worth.
    @inline(__always)
    func outer(_ index: Int, _ kind: Int) -> SIMD4<Weight> { rows[kind &* (outer.count &+ inner.count) &+ index] }

    /// What the steps from `inner[index]` of a kind to its tags are worth.
    @inline(__always)
    func inner(_ index: Int, _ kind: Int) -> SIMD4<Weight> {
        rows[kind &* (outer.count &+ inner.count) &+ outer.count &+ index]
    }
}

extension TagSteps: Sendable
where
    Weight: Sendable, Weight.SIMD4Storage: Sendable, Weight.SIMDMaskScalar: Sendable,
    Weight.SIMDMaskScalar.SIMD4Storage: Sendable
{}

extension UnsafeMutableBufferPointer {
    /// Four values in a row.
    @inline(__always)
    func four(_ start: Int) -> SIMD4<Element> where Element: SIMDScalar {
        SIMD4(self[start], self[start + 1], self[start + 2], self[start + 3])
    }

    /// Puts four values in a row.
    @inline(__always)
    func put(_ values: SIMD4<Element>, _ start: Int) where Element: SIMDScalar {
        for index in 0..<4 { self[start + index] = values[index] }
    }
}
