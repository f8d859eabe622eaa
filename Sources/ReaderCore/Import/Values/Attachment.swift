/// A recording, film, picture or other file that an entry carries beside its text.
package struct Attachment: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case audio, video, image, file
        /// What is said in a recording, written down.
        case transcript
        /// The parts of a recording with their times.
        case chapters

        /// - Parameter type: a media type such as `audio/mpeg`, or the first word of one.
        init(type: String?, address: String) {
            let word = type.map { $0.lowercased().split(separator: "/").first.map(String.init) ?? "" } ?? ""
            let ending = Format.fileExtension(of: String(address.prefix { $0 != "?" && $0 != "#" }))
            switch (word, ending) {
            case ("audio", _): self = .audio
            case ("video", _): self = .video
            case ("image", _): self = .image
            case (_, "mp3"), (_, "m4a"), (_, "ogg"), (_, "opus"), (_, "aac"), (_, "flac"): self = .audio
            case (_, "mp4"), (_, "m4v"), (_, "webm"), (_, "mov"): self = .video
            case (_, "jpg"), (_, "jpeg"), (_, "png"), (_, "gif"), (_, "webp"), (_, "avif"): self = .image
            default: self = .file
            }
        }
    }

    package var url: String
    package var kind: Kind
    /// The media type, where the source says it.
    package var type: String?
    /// What it shows, or what it is called.
    package var description: String?
    /// A small picture of the entry, which is shown where there is nothing else to see.
    package var isPreview = false
    /// Bytes.
    package var size: Int?
    /// Seconds.
    package var duration: Int?

    init(url: String, type: String? = nil, description: String? = nil, size: Int? = nil, duration: Int? = nil) {
        self.url = url
        self.type = type
        self.description = description
        self.size = size
        self.duration = duration
        kind = Kind(type: type, address: url)
    }

    /// A file that tells of a recording.
    init(url: String, kind: Kind, type: String?) {
        self.init(url: url, type: type)
        self.kind = kind
    }

    /// `[audio, 1:42:10, 45 MB: The harbour at night]`.
    var line: String {
        let length = duration.map { seconds in
            let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
            let clock = hours > 0 ? [hours, minutes, seconds % 60] : [minutes, seconds % 60]
            return clock.enumerated().map { $0 > 0 && $1 < 10 ? "0\($1)" : "\($1)" }.joined(separator: ":")
        }
        let head = [kind.rawValue, length, size.flatMap(Self.size)].compactMap(\.self).joined(separator: ", ")
        return "[\(head): \(description ?? url)]"
    }

    private static func size(_ bytes: Int) -> String? {
        switch bytes {
        case ..<1_000: nil
        case ..<1_000_000: "\(bytes / 1_000) kB"
        default: "\((bytes + 500_000) / 1_000_000) MB"
        }
    }

    /// Seconds of `3725`, `1:02:05` or `62:05`.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0.prefix { $0 != "." }) }
        guard (1...3).contains(parts.count), !parts.contains(nil) else { return nil }
        let seconds = parts.compactMap(\.self).reduce(0) { $0 * 60 + min($1, 1_000_000) }
        return seconds > 0 ? seconds : nil
    }
}
