import ReaderBasics
import Testing

/// Binary search finds what a search from the front finds.
struct PartitioningIndexTests {
    @Test func `the first element that belongs behind is found, wherever it is`() {
        for count in 0..<40 {
            for border in 0...count {
                let index = (0..<count).map { $0 * 2 }.partitioningIndex { $0 >= border * 2 }
                #expect(index == border)
            }
        }
    }

    @Test func `slices and ranges keep their own indices`() {
        let slice = [9, 9, 1, 3, 5, 5, 7][2...]
        #expect(slice.partitioningIndex { $0 >= 5 } == 4)
        #expect(slice.partitioningIndex { $0 > 7 } == slice.endIndex)
        #expect((10..<20).partitioningIndex { $0 * $0 > 200 } == 15)
    }
}
