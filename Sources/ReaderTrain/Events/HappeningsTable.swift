import Foundation
import ReaderBasics

/// How often what is shown happens, before the judge of happenings and with it.
enum HappeningsTable {
    private static let bounds = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]

    static func write(_ lessons: [HappeningsFile.Lesson], _ shares: [Double]) {
        row("before", lessons, lessons.map(\.before))
        row("now", lessons, shares)
        for (low, high) in zip(bounds, bounds.dropFirst()) {
            let inside = lessons.indices.filter { shares[$0] >= low && shares[$0] < high }
            let right = inside.count { lessons[$0].happens }
            print("  sure \(low)–\(high): \(inside.count), right \(percent(right, of: inside.count))")
        }
    }

    private static func row(_ name: String, _ lessons: [HappeningsFile.Lesson], _ shares: [Double]) {
        let shown = lessons.indices.filter { shares[$0] >= 0.5 }.map { lessons[$0] }
        let right = shown.filter(\.happens)
        let all = lessons.count(where: \.happens)
        let brier = zip(lessons, shares).reduce(0) { sum, pair in
            let miss = (pair.0.happens ? 1 : 0) - pair.1
            return sum + miss * miss
        }
        print(
            "  \(name): \(shown.count) shown, happen then \(percent(right.count, of: shown.count)), "
                + "found \(percent(right.count, of: all)); all right \(percent(right.count(where: \.isWhole), of: shown.count)); "
                + String(format: "Brier %.3f", brier / Double(max(1, lessons.count))))
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : String(format: "%.1f %%", Double(part) * 100 / Double(whole))
    }
}
