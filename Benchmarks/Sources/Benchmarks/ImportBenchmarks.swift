import FoundationEssentials
import Glibc

@testable import ReaderExport
@testable import ReaderImport

/// Times what turns pages and feeds into articles: on input made here, or on files that the caller names.
enum ImportBenchmarks {
    /// Pages and feeds of this package's own making.
    static func run() {
        let page = page(paragraphs: 40)
        measure("page of \(page.count / 1_000) KB to article", bytes: page.count) { articles(page, "a.html") }
        let tree = HTMLParser.tree(of: page, limits: .standard)
        measure("  its tree", bytes: page.count) { _ = HTMLParser.tree(of: page, limits: .standard) }
        let signs = NameSigns.all(in: tree)
        measure("  names of its elements", bytes: page.count) { _ = NameSigns.all(in: tree) }
        measure("  title, byline and day", bytes: page.count) { _ = PageFacts(tree, names: signs, address: nil) }
        let feed = feed(items: 4_000)
        measure("feed of \(feed.count / 1_000_000) MB to articles", bytes: feed.count) { articles(feed, "a.xml") }
        measure("  its tree", bytes: feed.count) { _ = XMLTreeParser.tree(of: feed, limits: .standard) }
    }

    /// Files from disk, each once to warm up and then in rounds for two seconds of one core: files and MB a second.
    static func run(paths: [String]) {
        let files = paths.flatMap(files).sorted()
        let contents = files.compactMap { path in
            (try? Data(contentsOf: URL(filePath: path))).map { (path, [UInt8]($0)) }
        }
        let bytes = contents.reduce(0) { $0 + $1.1.count }
        guard bytes > 0 else { return print("no files") }
        for (path, content) in contents { articles(content, path) }
        var rounds = 0
        let start = processorSeconds
        repeat {
            for (path, content) in contents { articles(content, path) }
            rounds += 1
        } while processorSeconds - start < 2
        let seconds = (processorSeconds - start) / Double(rounds)
        let speed = Double(bytes) / 1_000_000 / seconds
        print("files \(contents.count) bytes \(bytes) files/s \(Double(contents.count) / seconds) MB/s \(speed)")
    }

    /// Seconds of processor time, which other programs on the machine disturb less than the clock.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    private static func articles(_ bytes: [UInt8], _ name: String) {
        _ = try? Importer.articles(from: bytes, name: name, url: "https://example.org/news/a")
    }

    /// The files of a folder and its folders, or the file itself.
    private static func files(_ path: String) -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path), !names.isEmpty else {
            return [path]
        }
        return names.map { "\(path)/\($0)" }.filter { Format(fileName: $0) != nil }
    }

    /// A news page as pages are: menus, scripts, shares and comments around some paragraphs.
    private static func page(paragraphs: Int) -> [UInt8] {
        let menu = (1...80).map { "<li class=\"menu-item\"><a href=\"/section/\($0)\">Section \($0)</a></li>" }.joined()
        let script = "<script>" + String(repeating: "window.dataLayer=window.dataLayer||[];", count: 200) + "</script>"
        let text = (1...paragraphs).map { number in
            "<p class=\"text\">The ferry to the island leaves at <b>\(number % 12 + 1) o'clock</b>, said the "
                + "<a href=\"/people/\(number)\">harbour master</a>, and it will not wait for anyone who comes late.</p>"
        }.joined(separator: "\n")
        let comments = (1...60).map {
            "<div class=\"comment\" id=\"c\($0)\"><span class=\"name\">Reader \($0)</span><p>I take this boat every "
                + "day and it is never on time.</p></div>"
        }.joined()
        let data =
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The ferry is late\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Miller\"},\"datePublished\":\"2021-04-01T08:00:00Z\"}</script>"
        return Array(
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The ferry is late - Harbour News</title>
            <meta property="og:site_name" content="Harbour News">\(data)\(script)\(script)</head><body>
            <nav><ul>\(menu)</ul></nav><main><article><h1>The ferry is late</h1><div class="article-body">\(text)</div>
            </article></main><section class="comments">\(comments)</section><footer><ul>\(menu)</ul></footer></body></html>
            """.utf8)
    }

    /// A feed whose items carry their text as escaped HTML.
    private static func feed(items: Int) -> [UInt8] {
        let entries = (1...items).map { number in
            """
            <item><title>Ferry \(number) is late</title><link>https://example.org/ferry/\(number)</link>
            <guid isPermaLink="false">ferry-\(number)</guid><dc:creator>Ada Miller</dc:creator>
            <pubDate>Thu, \(number % 27 + 1) Apr 2021 08:00:00 +0200</pubDate><category>Harbour</category>
            <description>The boat to the island leaves an hour late, once more.</description>
            <content:encoded><![CDATA[\(String(repeating: "<p>The ferry leaves at <b>noon</b>, said the "
                + "<a href=\"https://example.org/people/1\">harbour master</a>, and will not wait.</p>\n", count: 12))]]>
            </content:encoded></item>
            """
        }.joined(separator: "\n")
        return Array(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title>\(entries)</channel></rss>
            """.utf8)
    }
}
