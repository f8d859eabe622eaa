/// Canonical composition (Unicode's form NFC), for what is painted: a terminal that drops combining marks keeps the
/// accents of composed letters.
package enum Composition {
    /// The cluster composed; itself where nothing in it can be.
    package static func composed(_ cluster: Character) -> Character {
        let scalars = cluster.unicodeScalars
        guard scalars.count > 1, scalars.contains(where: { $0.value >= 0x300 }) else { return cluster }
        return Character(String(String.UnicodeScalarView(composed(Array(scalars)))))
    }

    /// - Parameter scalars: of one cluster, in any order of marks.
    static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in ordered(scalars) {
            let ownClass = combiningClass(scalar)
            if let place = starter {
                let isBlocked = result.count - 1 > place && (lastClass == 0 || lastClass >= ownClass)
                if !isBlocked, let joined = Compositions.composed(result[place], scalar) {
                    result[place] = joined
                    continue
                }
            }
            if ownClass == 0 { starter = result.count }
            result.append(scalar)
            lastClass = ownClass
        }
        return result
    }

    /// Marks by their combining class, those of one class as they stood.
    private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in scalars {
            let ownClass = combiningClass(scalar)
            var place = result.count
            while ownClass > 0, place > 0, combiningClass(result[place - 1]) > ownClass { place -= 1 }
            result.insert(scalar, at: place)
        }
        return result
    }

    private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }
}
