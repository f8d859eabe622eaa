/// Words of the texts before, with what they give to the scores of tokens: most words of an article were in others.
///
/// One place for each remainder of a spelling's hash; what comes later takes the place of what was there. Memory grows
/// with the words that are kept, to 3 MB.
final class WordCache {
    private static let places = 8192

    /// The hash of the spelling at each place, 0 for none, and the number of its entry.
    private var spellings = [UInt64](repeating: 0, count: places)
    private var numbers = [Int32](repeating: 0, count: places)
    private var forms: [WordForm] = []
    /// Whether the scores of an entry are known, and the scores, `WordScores.width` an entry.
    private var isScored: [Bool] = []
    private var scores: [Int16] = []

    /// Taken out while a text is read.
    var shapes: ShapeScores?

    func takeShapes() -> ShapeScores {
        defer { shapes = nil }
        return shapes ?? ShapeScores()
    }

    private func place(_ spelling: UInt64) -> Int { Int(truncatingIfNeeded: spelling >> 32) & (Self.places - 1) }

    private func entry(_ spelling: UInt64) -> Int? {
        let place = place(spelling)
        return spellings[place] == spelling && spelling != 0 ? Int(numbers[place]) : nil
    }

    /// The form of a spelling, without its number in a document.
    func form(of spelling: UInt64) -> WordForm? { entry(spelling).map { forms[$0] } }

    /// Keeps a form under its spelling.
    func keep(_ form: WordForm) {
        let place = place(form.cased)
        guard spellings[place] == 0 else {
            let number = Int(numbers[place])
            spellings[place] = form.cased
            forms[number] = form
            isScored[number] = false
            return
        }
        spellings[place] = form.cased
        numbers[place] = Int32(forms.count)
        forms.append(form)
        isScored.append(false)
        scores.append(contentsOf: repeatElement(0, count: WordScores.width))
    }

    /// Copies the scores of a spelling to a row, if they are known.
    func copyScores(of spelling: UInt64, to row: UnsafeMutablePointer<Int32>) -> Bool {
        guard let number = entry(spelling), isScored[number] else { return false }
        scores.withUnsafeBufferPointer { scores in
            for index in 0..<WordScores.width { row[index] = Int32(scores[number * WordScores.width + index]) }
        }
        return true
    }

    /// Keeps a row of scores under a spelling that has an entry.
    func keepScores(of spelling: UInt64, from row: UnsafePointer<Int32>) {
        guard let number = entry(spelling) else { return }
        scores.withUnsafeMutableBufferPointer { scores in
            for index in 0..<WordScores.width {
                scores[number * WordScores.width + index] = Int16(clamping: row[index])
            }
        }
        isScored[number] = true
    }
}
