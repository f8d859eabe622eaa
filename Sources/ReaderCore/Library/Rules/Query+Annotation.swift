extension Query {
    /// Whether it asks for what is only known when an article has been annotated: names, quotes, dates in the text.
    package var needsAnnotation: Bool { root?.needsAnnotation ?? false }
}

extension Query.Expression {
    /// Fields of names and quotes, as queries write them.
    private static let annotated: Set<String> = ["entity", "said-by", "said", "about", "place"]

    fileprivate var needsAnnotation: Bool {
        switch self {
        case .text, .date: false
        case .subject(let subject, _): Self.annotated.contains(subject.rawValue)
        case .state(let state): state == .annotated
        case .feature(let feature): [.quotes, .dates, .entities].contains(feature)
        case .not(let inner): inner.needsAnnotation
        case .all(let parts), .any(let parts): parts.contains(where: \.needsAnnotation)
        }
    }
}
