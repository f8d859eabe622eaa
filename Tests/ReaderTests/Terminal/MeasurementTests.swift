import ReaderCore
import Testing

@testable import Reader

/// What a terminal answers decides how clusters are laid out and written.
struct MeasurementTests {
    private func measured(_ columns: [Int]) -> Measurement {
        var measurement = Measurement()
        for count in columns { measurement.take(.position(row: 3, column: count + 1)) }
        return measurement
    }

    @Test func `a terminal that counts as tables do`() {
        let measurement = measured([2, 1, 6, 4, 1, 1, 2])
        #expect(measurement.isComplete && measurement.widths.isEmpty)
        #expect(measurement.clusterSupport == [.isMeasured, .keepsLamAlef])
    }

    @Test func `a terminal that joins, and one that separates`() {
        #expect(measured([1, 1, 2, 2, 2, 2, 2]).widths == [.joinsSpacingMarks, .widensSigns])
        #expect(
            measured([1, 1, 2, 2, 2, 2, 1]).clusterSupport == [.isMeasured, .joinsEmoji, .joinsTones, .widensByVS16])
        #expect(measured([2, 2, 6, 4, 1, 1, 2]).widths == .separatesMarks)
    }

    @Test func `answers that are missing say nothing`() {
        let measurement = measured([1, 2, 2])
        #expect(!measurement.isComplete && measurement.widths.isEmpty && measurement.clusterSupport.isEmpty)
    }
}
