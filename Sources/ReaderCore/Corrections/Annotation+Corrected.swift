package import ReaderModel

/// What the reader's decisions have made of an annotation.
package struct Corrected: Equatable, Sendable {
    package let annotation: Annotation
    /// The corrections whose words have no place in the text any more, or are not what they were about.
    package let lost: [Int64]
}

extension Annotation {
    /// What was found, as the reader has put it right.
    ///
    /// First the rules of the library, then the corrections of the article, each in the order in which they were made;
    /// entities, speakers and events that hang on what is changed follow.
    ///
    /// - Parameters:
    ///   - text: of the article.
    ///   - coverage: the bytes that have been annotated; what stands elsewhere is neither corrected nor lost.
    package func corrected(by corrections: Corrections, in text: Text, coverage: Range<Int>? = nil) -> Corrected {
        guard !corrections.isEmpty else { return Corrected(annotation: self, lost: []) }
        var pass = CorrectionPass(self, in: text)
        for kept in corrections.rules { pass.apply(kept.rule) }
        let anchors = corrections.kept.compactMap(\.correction.target)
        var places = TextAnchor.places(of: anchors, in: text).makeIterator()
        var lost: [Int64] = []
        for kept in corrections.kept {
            guard kept.correction.target != nil else {
                pass.apply(kept.correction)
                continue
            }
            let place = places.next() ?? nil
            if let place, let coverage, !coverage.overlaps(place) { continue }
            if !pass.apply(kept.correction, at: place) { lost.append(kept.id) }
        }
        return Corrected(annotation: pass.annotation, lost: lost)
    }
}

extension Annotated {
    /// What was found so far, as the reader has put it right.
    package func corrected(by corrections: Corrections, in text: Text) -> (annotated: Annotated, lost: [Int64]) {
        guard !corrections.isEmpty else { return (self, []) }
        let corrected = annotation.corrected(by: corrections, in: text, coverage: coverage)
        let annotated = Annotated(corrected.annotation, coverage: coverage, isFinal: isFinal)
        return (annotated, corrected.lost)
    }
}
