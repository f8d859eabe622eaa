import Synchronization

/// What a terminal does otherwise than Unicode's tables say, as far as it has been measured: it decides how many columns
/// a cluster is given.
package struct ClusterWidths: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A spacing mark (Devanagari ि) stands in the column of its letter.
    package static let joinsSpacingMarks = ClusterWidths(rawValue: 1 << 0)
    /// A mark that combines (Thai ิ) has a column of its own, but for the accents of Latin.
    package static let separatesMarks = ClusterWidths(rawValue: 1 << 1)
    /// Signs that Unicode 16 made wide (☰) take two columns.
    package static let widensSigns = ClusterWidths(rawValue: 1 << 2)

    /// Of the terminal that the program runs in; set once a session, when the terminal has answered.
    package static var current: ClusterWidths {
        get { ClusterWidths(rawValue: value.load(ordering: .relaxed)) }
        set { value.store(newValue.rawValue, ordering: .relaxed) }
    }

    private static let value = Atomic<UInt8>(0)
}
