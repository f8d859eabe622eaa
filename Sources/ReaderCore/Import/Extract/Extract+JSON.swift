package import ReaderBasics

extension Extract {
    /// Writes the extract as one object, its members in the order of their names; what is unknown is absent.
    package func write(to json: inout JSONWriter) {
        switch self {
        case .article(let article): json.object(article.write)
        case .feed(let feed):
            json.object { json in
                json.key("entries")
                json.array { json in for entry in feed.entries { json.object(entry.write) } }
                json.key("feed")
                json.object(feed.feed.write)
            }
        }
    }
}

extension ArticleExtract {
    fileprivate func write(_ json: inout JSONWriter) {
        json.member("byline", byline)
        json.member("language", language)
        json.member("modified", modified)
        json.member("published", published)
        json.member("site", site)
        json.member("text", text)
        json.member("title", title)
        json.member("url", url)
    }
}

extension FeedExtract.Feed {
    fileprivate func write(_ json: inout JSONWriter) {
        json.member("author", author)
        json.member("id", id)
        json.member("language", language)
        json.member("link", link)
        json.member("published", published)
        json.member("subtitle", subtitle)
        json.member("tags", tags)
        json.member("title", title)
        json.member("updated", updated)
    }
}

extension FeedExtract.Entry {
    fileprivate func write(_ json: inout JSONWriter) {
        if let attachments {
            json.key("attachments")
            json.array { json in for file in attachments { json.object(file.write) } }
        }
        json.member("author", author)
        json.member("content", content)
        json.member("folder", folder)
        json.member("id", id)
        json.member("language", language)
        json.member("link", link)
        json.member("published", published)
        json.member("site", site)
        json.member("summary", summary)
        json.member("tags", tags)
        json.member("title", title)
        json.member("updated", updated)
    }
}

extension FeedExtract.File {
    fileprivate func write(_ json: inout JSONWriter) {
        json.member("description", description)
        if let duration { json.field("duration", duration) }
        json.member("kind", kind)
        if let size { json.field("size", size) }
        json.member("type", type)
        json.member("url", url)
    }
}

extension JSONWriter {
    /// Writes nothing where there is no value; an empty text is one.
    fileprivate mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    fileprivate mutating func member(_ name: StaticString, _ values: [String]) {
        key(name)
        array { json in for value in values { json.string(value) } }
    }
}
