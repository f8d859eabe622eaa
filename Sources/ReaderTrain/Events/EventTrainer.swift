import Foundation
import ReaderBasics
import ReaderTimes

/// Learns the weights of the judge of events: a logistic model that is drawn to what was believed before it saw any text.
///
/// Syntax says whether a date hangs on a verb; it does not say that nobody wants "last updated" on a timeline, nor what is so
/// whenever it is told. What it cannot see, and what the texts hardly ever show, keeps the weight it was given.
struct EventTrainer {
    /// A dated clause: the numbers of its grounds, and whether something happens.
    struct Lesson {
        let grounds: [Int]
        let happens: Bool
    }

    /// The width of the normal distribution around what is believed before.
    let freedom: Double

    /// What is believed before, log-odds: what each ground is worth in news.
    static let prior: [Double] = EventGround.allCases.map { ground in
        switch ground {
        case .dated: 2.2
        case .withoutVerb, .possible: -0.5
        case .withoutDeed: -1
        case .withoutSubject, .longTime: -0.7
        case .decade: -0.6
        case .question: -1.5
        case .ofThing: -1.8
        case .address: -2
        case .nameAlone, .citation, .season: -2.5
        case .withoutWords, .clockAlone, .general, .ofHoliday, .spokenOf, .ofThingAmongDates: -3
        case .page, .comparison, .inName, .reference, .yearOfThing, .listed: -3.5
        case .past, .present, .ahead, .untold, .behindPreposition, .opening, .closing, .inBrackets, .ofDay: 0
        }
    }

    /// What no syntax shows.
    private static let unseen: [EventGround] = [
        .page, .clockAlone, .general, .season, .ofHoliday, .question, .address, .withoutWords, .reference, .listed,
    ]

    /// The likeliest weights, by gradient steps of a size that each weight's own curvature allows.
    func weights(_ lessons: [Lesson]) -> [Double] {
        var weights = Self.prior
        for _ in 0..<400 {
            var slopes = [Double](repeating: 0, count: weights.count)
            var curves = [Double](repeating: 0, count: weights.count)
            for lesson in lessons {
                let share = Self.share(lesson, weights)
                for ground in lesson.grounds {
                    slopes[ground] += (lesson.happens ? 1 : 0) - share
                    curves[ground] += share * (1 - share)
                }
            }
            for index in weights.indices where !Self.isUnseen[index] {
                let pull = (Self.prior[index] - weights[index]) / (freedom * freedom)
                // A clause has some eight grounds, whose steps add up.
                weights[index] += (slopes[index] + pull) / (8 * curves[index] + 1 / (freedom * freedom))
            }
        }
        return weights
    }

    private static let isUnseen = EventGround.allCases.map(unseen.contains)

    static func share(_ lesson: Lesson, _ weights: [Double]) -> Double {
        Logistic.share(lesson.grounds.reduce(0) { $0 + weights[$1] })
    }

    /// Each fifth of the texts with the weights learned from the others.
    func crossed(_ texts: [[Lesson]]) -> [(lessons: [Lesson], weights: [Double])] {
        (0..<5).map { fold in
            let parts = texts.enumerated()
            return (
                parts.filter { $0.offset % 5 == fold }.flatMap(\.element),
                weights(parts.filter { $0.offset % 5 != fold }.flatMap(\.element))
            )
        }
    }
}

extension EventTrainer {
    /// How good a judge is.
    struct Score: CustomStringConvertible {
        private var count = 0.0
        private var right = 0.0
        private var loss = 0.0

        init(_ lessons: [Lesson], _ weights: [Double]) { add(lessons, weights) }

        init(folds: [(lessons: [Lesson], weights: [Double])]) {
            for fold in folds { add(fold.lessons, fold.weights) }
        }

        private mutating func add(_ lessons: [Lesson], _ weights: [Double]) {
            for lesson in lessons {
                let share = EventTrainer.share(lesson, weights)
                count += 1
                right += (share >= 0.5) == lesson.happens ? 1 : 0
                loss -= log(max(lesson.happens ? share : 1 - share, 1e-9))
            }
        }

        var description: String {
            String(format: "%.1f%% right, mean loss %.3f", 100 * right / max(count, 1), loss / max(count, 1))
        }
    }
}
