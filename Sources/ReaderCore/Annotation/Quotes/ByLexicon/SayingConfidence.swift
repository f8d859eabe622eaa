/// How sure it is that something was said, by the rule that found it.
enum SayingConfidence {
    static func confidence(_ saying: Saying) -> Double {
        switch saying.rule {
        case .after: saying.words >= 6 ? 0.97 : 0.75
        case .colon: saying.words >= 6 ? 0.97 : 0.75
        case .incise, .dialogue: 0.95
        case .before: saying.words >= 6 ? 0.95 : 0.85
        case .continued, .carried: 0.9
        case .near: 0.85
        case .embedded: saying.isName ? 0.3 : 0.75
        case .source: saying.isName ? 0.4 : 0.9
        case .clause: saying.speaker == nil && saying.source == nil ? 0.3 : 0.92
        case .trailing: 0.87
        case .mood: 0.85
        }
    }
}
