/// How well mentions are put together: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005) and their
/// mean, the CoNLL score, over several documents.
struct ClusterScore {
    /// A fraction of sums over documents.
    private struct Ratio {
        var numerator = 0.0
        var denominator = 0.0
        var value: Double { denominator == 0 ? 0 : numerator / denominator }

        mutating func add(_ part: (Double, Double)) {
            numerator += part.0
            denominator += part.1
        }
    }

    private var muc = (precision: Ratio(), recall: Ratio())
    private var b3 = (precision: Ratio(), recall: Ratio())
    private var ceaf = (precision: Ratio(), recall: Ratio())

    var mucF1: Double { f1(muc.precision, muc.recall) }
    var b3F1: Double { f1(b3.precision, b3.recall) }
    var ceafF1: Double { f1(ceaf.precision, ceaf.recall) }
    var conll: Double { (mucF1 + b3F1 + ceafF1) / 3 }

    private func f1(_ precision: Ratio, _ recall: Ratio) -> Double {
        let sum = precision.value + recall.value
        return sum == 0 ? 0 : 2 * precision.value * recall.value / sum
    }

    /// Adds a document; mentions are known by what they hash to.
    mutating func add<Key: Hashable>(gold: [[Key]], found: [[Key]]) {
        muc.recall.add(Self.links(gold, found))
        muc.precision.add(Self.links(found, gold))
        b3.recall.add(Self.overlap(gold, found))
        b3.precision.add(Self.overlap(found, gold))
        let similarity = Self.alignment(gold, found)
        ceaf.recall.add((similarity, Double(gold.count)))
        ceaf.precision.add((similarity, Double(found.count)))
    }

    private static func clusterOf<Key: Hashable>(_ clusters: [[Key]]) -> [Key: Int] {
        var numbers: [Key: Int] = [:]
        for (number, cluster) in clusters.enumerated() { for key in cluster { numbers[key] = number } }
        return numbers
    }

    private static func links<Key: Hashable>(_ key: [[Key]], _ response: [[Key]]) -> (Double, Double) {
        let numbers = clusterOf(response)
        var (right, all) = (0, 0)
        for cluster in key where cluster.count > 1 {
            let parts = Set(cluster.compactMap { numbers[$0] }).count + cluster.count { numbers[$0] == nil }
            right += cluster.count - parts
            all += cluster.count - 1
        }
        return (Double(right), Double(all))
    }

    private static func overlap<Key: Hashable>(_ key: [[Key]], _ response: [[Key]]) -> (Double, Double) {
        let numbers = clusterOf(response)
        var sum = 0.0
        var all = 0
        for cluster in key {
            all += cluster.count
            var shared: [Int: Int] = [:]
            for mention in cluster { if let number = numbers[mention] { shared[number, default: 0] += 1 } }
            for count in shared.values { sum += Double(count * count) / Double(cluster.count) }
        }
        return (sum, Double(all))
    }

    /// The largest sum of similarities over pairs of one gold and one found cluster.
    private static func alignment<Key: Hashable>(_ gold: [[Key]], _ found: [[Key]]) -> Double {
        guard !gold.isEmpty, !found.isEmpty else { return 0 }
        let numbers = clusterOf(found)
        var similarity = [[Double]](repeating: Array(repeating: 0, count: found.count), count: gold.count)
        for (row, cluster) in gold.enumerated() {
            for mention in cluster {
                guard let column = numbers[mention] else { continue }
                similarity[row][column] += 2 / Double(cluster.count + found[column].count)
            }
        }
        return Assignment.largestSum(similarity)
    }
}

/// The assignment problem by the Hungarian method (Kuhn 1955; the O(n³) form with potentials).
enum Assignment {
    /// The largest sum of entries, at most one of each row and column.
    static func largestSum(_ matrix: [[Double]]) -> Double {
        let isWide = matrix.count <= matrix[0].count
        let rows = isWide ? matrix.count : matrix[0].count
        let columns = isWide ? matrix[0].count : matrix.count
        func cost(_ row: Int, _ column: Int) -> Double { isWide ? -matrix[row][column] : -matrix[column][row] }
        var rowPotential = [Double](repeating: 0, count: rows + 1)
        var columnPotential = [Double](repeating: 0, count: columns + 1)
        var rowOf = [Int](repeating: 0, count: columns + 1)
        var way = [Int](repeating: 0, count: columns + 1)
        for row in 1...rows {
            rowOf[0] = row
            var column = 0
            var least = [Double](repeating: .infinity, count: columns + 1)
            var isUsed = [Bool](repeating: false, count: columns + 1)
            repeat {
                isUsed[column] = true
                var delta = Double.infinity
                var next = 0
                for other in 1...columns where !isUsed[other] {
                    let reduced =
                        cost(rowOf[column] - 1, other - 1) - rowPotential[rowOf[column]] - columnPotential[other]
                    if reduced < least[other] { (least[other], way[other]) = (reduced, column) }
                    if least[other] < delta { (delta, next) = (least[other], other) }
                }
                for other in 0...columns {
                    if isUsed[other] {
                        rowPotential[rowOf[other]] += delta
                        columnPotential[other] -= delta
                    } else {
                        least[other] -= delta
                    }
                }
                column = next
            } while rowOf[column] != 0
            while column != 0 {
                rowOf[column] = rowOf[way[column]]
                column = way[column]
            }
        }
        return (1...columns).reduce(0) { rowOf[$1] == 0 ? $0 : $0 - cost(rowOf[$1] - 1, $1 - 1) }
    }
}
