import ReaderLibrary
import ReaderModel
import ReaderNetwork

/// What the configuration says of a feed, under `[feeds."ADDRESS"]`.
struct FeedTable {
    private(set) var setting: FeedSetting
    /// What could not be used, with the member that says it.
    private(set) var mistakes: [(member: TOMLMember, reason: String)] = []

    init(_ members: [TOMLMember], feed: String) {
        setting = FeedSetting(feed: feed)
        for member in members { read(member) }
        if setting.password != nil, setting.manner.user == nil, let member = members.first {
            mistakes.append((member, "a password needs a user"))
        }
    }

    private mutating func read(_ member: TOMLMember) {
        switch member.key {
        case "user-agent": take(member, \.userAgent)
        case "cookies": take(member, \.cookies)
        case "proxy": take(member, \.proxy)
        case "user": take(member, \.user)
        case "headers":
            let headers = member.value.table?.compactMap { line in
                line.value.string.map { RequestManner.Header(line.key, $0) }
            }
            guard let headers, headers.count == member.value.table?.count else {
                return refuse(member, "headers is a table of names and texts: { \"X-Key\" = \"…\" }")
            }
            setting.manner.headers = headers
        case "password-command":
            let words = member.value.array?.compactMap(\.string) ?? []
            guard !words.isEmpty, words.count == member.value.array?.count else {
                return refuse(member, "password-command is a list of a program and its arguments")
            }
            setting.password = .command(words)
        case "password-file":
            guard let path = member.value.string else { return refuse(member, "password-file is a path") }
            setting.password = .file(path)
        case "keep-days": takeCount(member, \.days)
        case "keep-articles": takeCount(member, \.articles)
        case "password": refuse(member, "a password stands in no configuration: use password-command or password-file")
        default:
            refuse(
                member,
                "there is no setting “\(member.key)” of a feed; there are user-agent, headers, cookies, proxy, user, "
                    + "password-command, password-file, keep-days, keep-articles")
        }
    }

    private mutating func take(_ member: TOMLMember, _ path: WritableKeyPath<RequestManner, String?>) {
        guard let text = member.value.string else {
            return refuse(member, "\(member.key) is a text in quotation marks")
        }
        setting.manner[keyPath: path] = text
    }

    private mutating func takeCount(_ member: TOMLMember, _ path: WritableKeyPath<Retention, Int?>) {
        guard let count = Self.count(member) else { return refuse(member, Self.countMistake(member.key)) }
        setting.retention[keyPath: path] = count
    }

    private mutating func refuse(_ member: TOMLMember, _ reason: String) { mistakes.append((member, reason)) }

    /// A number of days or articles.
    static func count(_ member: TOMLMember) -> Int? {
        member.value.integer.flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }

    static func countMistake(_ key: String) -> String { "\(key) is a number from 1" }
}

extension Configuration.Refresh {
    /// `never`, `start`, or a time such as `30m` or `2h`; nil for anything else, and for less than five minutes.
    init?(_ text: String) {
        switch text {
        case "never": self = .never
        case "start": self = .atStart
        default:
            let units = ["m": 60, "h": 3_600, "d": 86_400]
            guard let unit = text.last.flatMap({ units[String($0)] }), let count = Int(text.dropLast()),
                (1...10_000).contains(count), count * unit >= 300
            else { return nil }
            self = .every(.seconds(count * unit))
        }
    }
}
