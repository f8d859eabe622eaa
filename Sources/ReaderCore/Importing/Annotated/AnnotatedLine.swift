import ReaderAnnotation
import ReaderBasics
import ReaderImport
package import ReaderModel

/// An article with what was found in it: a line that `reader annotate --format jsonl --with-text` has written.
///
/// It is taken as it is where it was written by annotators of this version, and holds together: what it says of the text
/// lies in the text, and what refers to an entity or a time refers to one that is there.
package struct AnnotatedLine: Equatable, Sendable {
    package let article: Article
    package let annotation: Annotation

    /// Why a line is not taken.
    package enum Problem: Error, CaseIterable, Sendable {
        /// It is no annotation, or has no text.
        case other
        /// Annotators of another version have written it.
        case version
        /// What it says does not fit its text.
        case torn
    }

    /// - Parameters:
    ///   - number: counts lines from 1; names the article where the line does not.
    ///   - name: of the file.
    /// - Throws: why it is not taken.
    package init(_ line: [UInt8], number: Int, name: String) throws(Problem) {
        let document: JSONValue
        do {
            document = try JSONValue(line)
        } catch {
            throw .other
        }
        guard document["schema"] == .string("reader-annotation/1"), let head = document["article"],
            var article = JSONLines.article(head, number: number, name: name)
        else { throw .other }
        guard document["annotator"]?.integer == Annotator.version else { throw .version }
        let reader = AnnotationReader(article.text)
        guard let annotation = reader.annotation(document, head) else { throw .torn }
        if annotation.published?.basis == .inferred || annotation.published?.basis == .stated {
            article.published = nil
        }
        self.article = article
        self.annotation = annotation
    }
}

extension JSONValue {
    /// A whole number that is not negative.
    var integer: Int? {
        guard case .number(let value, _) = self, value >= 0, value < 1e9, value == value.rounded() else { return nil }
        return Int(value)
    }

    /// A string, blank ones too.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
