import ReaderBasics
import ReaderModel

// Films, recordings and frames: a line that says what there is and leads there.
extension PageWriter {
    /// A frame or recording, by its title or its address; what a recording holds is for programs that cannot play it.
    mutating func writeRecording(_ node: MarkupTree.Index, _ tag: PageTag, _ end: Int) -> MarkupTree.Index {
        let next = (tag == .iframe || tag == .embed) && measure.care == .whole ? node + 1 : end
        guard measure.care == .whole || isToldRecording(node) else { return end }
        guard let recording = recording(node) else { return end }
        if node >= rowEnd { builder.close() }
        write(picture: recording.line, address: recording.address, at: node)
        return next
    }

    /// Whether a page shows a recording in its article: frames hold advertisements more often than films, so they must be
    /// those of a player.
    func isToldRecording(_ node: MarkupTree.Index) -> Bool {
        guard measure.care != .whole, measure.isDropped[node] else { return false }
        switch tree.nodes[node].tag {
        case .video, .audio: break
        case .iframe, .embed: guard let address = recordingAddress(node), Player(address) != nil else { return false }
        default: return false
        }
        var place = tree.parent(node)
        for _ in 0..<6 {
            guard let here = place, here >= root else { break }
            guard measure.signs[here].isDisjoint(with: [.box, .others, .comment]) else { return false }
            place = tree.parent(here)
        }
        return recording(node) != nil
    }

    private func recordingAddress(_ node: MarkupTree.Index) -> String? {
        (node..<tree.end(node)).lazy.compactMap { self.address(of: $0) }.first { $0.hasPrefix("http") }
    }

    private func recording(_ node: MarkupTree.Index) -> (line: String, address: String)? {
        guard !isTracker(node), let address = recordingAddress(node) else { return nil }
        let player = Player(address)
        let kind =
            switch tree.nodes[node].tag {
            case .video: "video"
            case .audio: "audio"
            default: player?.kind ?? "frame"
            }
        let shown = player?.address ?? address
        let words = tree.attribute("title", of: node)?.onOneLine.nonEmpty.flatMap { Player.isLabel($0) ? nil : $0 }
        return ("[\(kind): \(words ?? shown)]", shown)
    }
}

/// A site that plays films or recordings in the frames of other pages.
struct Player {
    let kind: String
    /// Of the page that shows the film by itself, where its address is known from that of the frame.
    let address: String

    /// Hosts with what they play, and the path before the name of a film together with the page that it has.
    private static let sites: [(host: String, kind: String, path: String, page: String)] = [
        ("youtube.com", "video", "/embed/", "https://www.youtube.com/watch?v="),
        ("youtube-nocookie.com", "video", "/embed/", "https://www.youtube.com/watch?v="),
        ("player.vimeo.com", "video", "/video/", "https://vimeo.com/"),
        ("dailymotion.com", "video", "/embed/video/", "https://www.dailymotion.com/video/"),
        ("player.twitch.tv", "video", "", ""), ("embed.ted.com", "video", "/talks/", "https://www.ted.com/talks/"),
        ("archive.org", "recording", "/embed/", "https://archive.org/details/"),
        ("w.soundcloud.com", "audio", "", ""),
        ("open.spotify.com", "audio", "/embed/", "https://open.spotify.com/"),
        ("embed.podcasts.apple.com", "audio", "/", "https://podcasts.apple.com/"),
        ("bandcamp.com", "audio", "", ""), ("player.fm", "audio", "", ""), ("embed.acast.com", "audio", "", ""),
        ("buzzsprout.com", "audio", "", ""), ("html5-player.libsyn.com", "audio", "", ""),
        ("embed.podcast.de", "audio", "", ""), ("podigee.io", "audio", "", ""),
        ("player.podigee-cdn.net", "audio", "", ""),
    ]

    /// - Parameter frame: the address of a frame; nil for one that is not a player's.
    init?(_ frame: String) {
        guard let host = WebAddress.host(frame)?.lowercased() else { return nil }
        let path = String(frame.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" })
        guard let site = Self.sites.first(where: { host == $0.host || host.hasSuffix("." + $0.host) }) else {
            // PeerTube stands on many hosts, and says so in its path.
            guard path.hasPrefix("/videos/embed/") else { return nil }
            (kind, address) = ("video", frame.replacing("/videos/embed/", with: "/w/", maxReplacements: 1))
            return
        }
        kind = site.kind
        let name = path.dropFirst(site.path.count).prefix { $0 != "?" && $0 != "#" }
        let isNamed = !site.page.isEmpty && path.hasPrefix(site.path) && !name.isEmpty && name != "videoseries"
        address = isNamed ? site.page + name : frame
    }

    /// Whether the title of a frame names the player and not what it plays.
    static func isLabel(_ title: String) -> Bool {
        [
            "youtube video player", "video player", "audio player", "embedded content", "player", "video", "audio",
            "iframe",
        ]
        .contains(title.lowercased())
    }
}
