import Foundation
import ReaderBasics
import ReaderQuotes

/// How often what is shown is right, before the last judge and with it.
enum JudgedTable {
    private static let bounds: [Float] = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]

    static func write(_ lessons: [ContextLessons.Lesson], _ model: LinearModel) {
        let after = lessons.map { Logistic.share(model.score($0.features)) }
        row("before", lessons, lessons.map(\.before))
        row("now", lessons, after)
        for (low, high) in zip(bounds, bounds.dropFirst()) {
            let inside = lessons.indices.filter { after[$0] >= low && after[$0] < high }
            let right = inside.count { lessons[$0].known.isStatement }
            print("  sure \(low)–\(high): \(inside.count), right \(percent(right, of: inside.count))")
        }
    }

    private static func row(_ name: String, _ lessons: [ContextLessons.Lesson], _ shares: [Float]) {
        let shown = lessons.indices.filter { shares[$0] >= 0.5 }.map { lessons[$0].known }
        let right = shown.filter(\.isStatement)
        let all = lessons.count { $0.known.isStatement }
        let speakers = right.count(where: \.isSpeakerRight)
        let ends = right.count(where: \.isWhole)
        let whole = right.count { $0.isSpeakerRight && $0.isWhole }
        print(
            "  \(name): \(shown.count) shown, statements \(percent(right.count, of: shown.count)), "
                + "found \(percent(right.count, of: all)); of them speaker \(percent(speakers, of: right.count)), "
                + "ends \(percent(ends, of: right.count)); all right \(percent(whole, of: shown.count))")
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : String(format: "%.1f %%", Double(part) * 100 / Double(whole))
    }
}
