import ReaderBasics
import Testing

@testable import ReaderEntities

struct FeatureFilterTests {
    @Test func `every hash with a value may have one, and most others have none`() {
        let hashes = (1...5_000).map { Hash.mixed(UInt64($0)) }
        let bytes = PhraseTable.bytes(hashes.map { ($0, 1) })
        bytes.withUnsafeBytes { bytes in
            let filter = FeatureFilter(PhraseTable(slots: bytes.baseAddress, count: bytes.count / 8))
            #expect(hashes.allSatisfy(filter.mayHold))
            let others = (5_001...10_000).map { Hash.mixed(UInt64($0)) }
            #expect(others.count(where: filter.mayHold) < 1_000)
        }
    }

    @Test func `a table without values holds nothing`() {
        #expect(!FeatureFilter(PhraseTable(slots: nil, count: 0)).mayHold(Hash.mixed(7)))
    }
}
