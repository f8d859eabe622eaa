/// How a list counts what it shows, and what is less sure.
enum LessSure {
    /// Why the library has nothing to show or hide.
    static let inLibrary = "The library lists what is sure; what is less sure is shown in its article."

    /// `7`; `7 · 3 less sure` where so many are not shown; `7 + 3 less sure` where they are.
    static func count(_ count: Int, _ word: String? = nil, unsure: Int, isShown: Bool) -> String {
        let sure = word.map { CountText.of(count, $0) } ?? CountText.number(count)
        return unsure == 0 ? sure : "\(sure) \(isShown ? "+" : "·") \(CountText.number(unsure)) less sure"
    }
}
