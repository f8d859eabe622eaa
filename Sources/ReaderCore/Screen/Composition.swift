@_spi(_Unicode) import Swift

/// Canonical composition (Unicode's form NFC), for what is painted: a terminal that drops combining marks keeps the
/// accents of composed letters.
package enum Composition {
    /// The cluster composed; itself where nothing in it can be.
    package static func composed(_ cluster: Character) -> Character {
        let scalars = cluster.unicodeScalars
        guard scalars.count > 1, scalars.contains(where: { $0.value >= 0x300 }) else { return cluster }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: String(cluster)._nfc)
        return Character(String(composed))
    }
}
