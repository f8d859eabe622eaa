internal import CReaderModel

/// Sums the weights of features.
///
/// The features of a token lie far apart in the table: where they lie is worked out for all tokens of a list before any
/// is read, so that the memory is waited for once and not for each.
struct FeatureWeights: ~Copyable {
    private let table: PhraseTable
    private let filter: FeatureFilter
    private let rows: UnsafeRawPointer?
    /// The hashes that the table may hold, and then the rows of those that it holds.
    private let kept: UnsafeMutablePointer<UInt64>
    private let found: UnsafeMutablePointer<UnsafeRawPointer>

    init(_ model: TaggerModel, _ filter: FeatureFilter) {
        table = model.features
        rows = model.rows
        self.filter = filter
        kept = .allocate(capacity: FeatureList.capacity * FeatureList.mostTokens)
        found = .allocate(capacity: FeatureList.capacity * FeatureList.mostTokens)
    }

    deinit {
        kept.deallocate()
        found.deallocate()
    }

    /// Adds the weights of the features of some tokens.
    ///
    /// - Parameter sums: a row for each token, one sum a tag.
    mutating func add(_ features: borrowing FeatureList, to sums: UnsafeMutablePointer<Int32>) {
        guard let rows else { return }
        var ends = InlineArray<8, Int>(repeating: 0)
        var (index, count) = (0, 0)
        for token in features.ends.indices {
            while index < features.ends[token] {
                let hash = features.hashes[index]
                index &+= 1
                guard filter.mayHold(hash) else { continue }
                table.prefetch(hash)
                kept[count] = hash
                count &+= 1
            }
            ends[token] = count
        }
        (index, count) = (0, 0)
        for token in features.ends.indices {
            while index < ends[token] {
                let value = table[kept[index]]
                index &+= 1
                guard value != 0 else { continue }
                let row = rows + Int(value &- 1)
                reader_prefetch(row)
                found[count] = row
                count &+= 1
            }
            ends[token] = count
        }
        index = 0
        for token in features.ends.indices {
            let row = sums + token * TagSet.count
            while index < ends[token] {
                Self.add(found[index], to: row)
                index &+= 1
            }
        }
    }

    @inline(__always)
    private static func add(_ weights: UnsafeRawPointer, to sums: UnsafeMutablePointer<Int32>) {
        var tags = weights.loadUnaligned(as: UInt32.self)
        var weight = weights + 4
        while tags != 0 {
            sums[tags.trailingZeroBitCount] &+= Int32(weight.load(as: Int8.self))
            weight += 1
            tags &= tags &- 1
        }
    }
}
