import ReaderModel
import TestSupport
import Testing

@testable import ReaderImport

struct XMLCleanerTests {
    static func texts(_ xml: String) -> [String] {
        let tree = XMLTreeParser.tree(of: Array(xml.utf8), limits: .standard)
        return tree.nodes.indices.filter { !tree.nodes[$0].isText && !tree.hasElements($0) }.map { tree.text($0) }
    }

    static let long = String(repeating: "The ferry waits at the pier. ", count: 5)

    @Test(arguments: [
        ("<a>Q&amp;A &#8217;&rsquo; &lt;b&gt;</a>", "Q&A \u{2019}\u{2019} <b>"),
        ("<a>\(long)Q&amp;A &#8217;&rsquo; &lt;b&gt;</a>", "\(long)Q&A \u{2019}\u{2019} <b>"),
        ("<a>AT&T &unknown; & so on</a>", "AT&T &unknown; & so on"),
        ("<a>\(long)AT&T &unknown; & so on</a>", "\(long)AT&T &unknown; & so on"),
        ("<a>one\u{1}two&#1;three</a>", "onetwothree"),
        ("<a>\(long)one\u{1}two&#1;three</a>", "\(long)onetwothree"),
        ("<a><![CDATA[1 < 2 &amp; \(long)]]></a>", "1 < 2 &amp; \(long)"),
        ("<a>before <![CDATA[<p>]]> \(long)<![CDATA[</p>]]> after</a>", "before <p> \(long)</p> after"),
        ("<a><![CDATA[]]></a>", ""),
        ("<a><![CDATA[never closed", "never closed"),
        ("<a>\(long)<!-- not this --> and that</a>", "\(long) and that"),
        ("<a>\(long)]]> is text too</a>", "\(long)]]> is text too"),
    ])
    func `a text is the same whether it is long or short`(_ xml: String, _ text: String) {
        #expect(Self.texts(xml) == [text])
    }

    @Test func `texts stay in their order and with their elements`() {
        let xml = "<a><b>\(Self.long)1</b><c>2</c><d>\(Self.long)3</d><e><![CDATA[4]]></e></a>"
        #expect(Self.texts(xml) == ["\(Self.long)1", "2", "\(Self.long)3", "4"])
    }

    @Test(arguments: ["<?t 0?>", "<?t 1?>", "<x <?t 0?>>", "<x y=\"<?t 0?>\">", "<!-- <?t 0?> --><?t 99999999999999?>"])
    func `instructions of the document bring no text to another place`(_ own: String) {
        let xml = "<a><b>\(Self.long)secret</b><c>\(own)</c></a>"
        let tree = XMLTreeParser.tree(of: Array(xml.utf8), limits: .standard)
        let all = tree.text(0)
        #expect(all.components(of: "secret") == 1)
    }

    @Test(arguments: 0..<40)
    func `marks in any order are survived, and give UTF-8`(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let parts = [
            "<", ">", "<?t 0?>", "<![CDATA[", "]]>", "<!--", "-->", "\"", "&", "&lt;", "é", Self.long, "<a>", "</a>",
        ]
        let xml = "<a>" + (0..<60).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
        let tree = XMLTreeParser.tree(of: Array(xml.utf8), limits: .standard)
        for node in tree.nodes.indices where tree.nodes[node].isText {
            #expect(String(validating: tree.bytes(node), as: UTF8.self) != nil)
        }
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
