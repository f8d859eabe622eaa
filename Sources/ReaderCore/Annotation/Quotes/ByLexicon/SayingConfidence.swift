/// How sure it is that something was said, by the rule that found it.
enum SayingConfidence {
    static func confidence(_ saying: Saying) -> Double {
        switch saying.rule {
        case .after: saying.words >= 6 ? 0.97 : 0.9
        case .colon: saying.words >= 6 ? 0.97 : 0.85
        case .incise, .dialogue: 0.95
        case .before: saying.words >= 6 ? 0.9 : 0.75
        case .continued: 0.85
        case .carried: 0.85
        case .near: 0.8
        case .embedded: saying.isName ? 0.3 : 0.6
        case .source: saying.isName ? 0.4 : 0.8
        case .clause: saying.speaker == nil && saying.source == nil ? 0.3 : 0.85
        case .trailing: 0.85
        case .mood: 0.7
        }
    }
}
