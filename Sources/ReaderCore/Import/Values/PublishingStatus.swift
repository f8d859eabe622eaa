package import ReaderModel

/// What an agency says of a story besides its text: whether it may be published, and what was changed.
package struct PublishingStatus: Equatable, Sendable {
    /// The moment before which it may not be published.
    package var embargo: Timestamp?
    /// Taken back: it is not to be used.
    package var isCancelled = false
    /// Held back: it is not to be used until its agency says so.
    package var isWithheld = false
    /// What the agency tells editors: an update, a correction.
    package var note: String?

    package init() {}

    /// What to tell the reader; empty where there is nothing.
    package func notices(of title: String) -> [Failure] {
        var notices: [Failure] = []
        if isCancelled {
            notices.append(
                Failure("\(title) was taken back by its agency.", advice: "Look for a later version before you use it.")
            )
        }
        if isWithheld {
            notices.append(
                Failure("\(title) is withheld by its agency.", advice: "Wait for a later version before you use it."))
        }
        if let embargo {
            notices.append(
                Failure("\(title) is under embargo until \(embargo).", advice: "Do not publish it before."))
        }
        if let note {
            notices.append(Failure("\(title): \(note)", advice: "Check what was changed before you use it."))
        }
        return notices
    }
}
