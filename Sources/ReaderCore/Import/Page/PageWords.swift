/// Words by which pages name their parts.
enum PageWords {
    /// Parts that are never the article: `class`, `id` and `role` name them so on all kinds of sites.
    private static let aside: Set<String> = Set(
        """
        comment comments disqus respond replies reply share shares sharing sharebar sharethis sharedaddy social \
        socials addthis addtoany related relateds recommend recommended recommendation recommendations recirc \
        recirculation promo promos promotion newsletter newsletters subscribe subscription signup sidebar sidebars \
        breadcrumb breadcrumbs footer footers nav navbar navigation navi menu menus popup modal overlay cookie cookies \
        consent gdpr tags tag taglist tagcloud pagination pager paging print toolbar outbrain taboola sponsor sponsored \
        advert advertisement advertising advertise ads ad adsense adslot adbox dfp adunit werbung anzeige publicidad \
        widget widgets rating ratings teaser teasers trending popular login register skip rss banner masthead byline \
        authorbox bio biography copyright caption captions credit screenreader visuallyhidden sronly \
        readmore mostread mostpopular addcomment newsticker ticker topics follow followers meta metadata postmeta \
        timestamp infos disclaimer \
        dateline toc poll quiz survey donate donation donations membership contribute supporter paywall regwall zergnet \
        revcontent mgid lightbox gallery slideshow carousel slider thumbnails thumbnail prev previous next noprint
        """.split(separator: " ").map(String.init))

    /// Two words that stand together in the name of the element around an article's text.
    private static let bodies: Set<String> = Set(
        """
        articlebody article-body story-body storybody entry-content post-content article-content article-text \
        articletext post-body postbody story-content storycontent body-content article-main news-content content-body \
        article-copy body-copy bodycopy story-text post-text article-section newsarticle article-detail single-content \
        articlecontent entrycontent postcontent rich-text article-bodytext main-content-body
        """.split(separator: " ").map(String.init))

    /// The words of a name, cut at marks and where a capital follows a small letter; in lower case.
    static func words(_ name: some Sequence<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasLower = false
        func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        for byte in name {
            let isLetter = isUpper(byte) || (0x61...0x7A).contains(byte)
            if !isLetter || (isUpper(byte) && wasLower), !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            if isLetter { word.append(byte | 0x20) }
            wasLower = isLetter && !isUpper(byte)
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    static func isAside(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() where aside.contains(word) {
            // `no-sidebar` and `has-comments` speak of the whole page.
            if index > 0, ["no", "has", "with", "without", "is", "show", "not"].contains(words[index - 1]) { continue }
            return true
        }
        return false
    }

    static func isBody(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() {
            if bodies.contains(word) { return true }
            if index > 0, bodies.contains(words[index - 1] + "-" + word) { return true }
        }
        return false
    }

    /// Lines that sites put around and into articles: no part of any.
    static func isFurniture(_ line: String) -> Bool {
        let text = line.lowercased()
        guard text.count < 160 else { return false }
        let starts = [
            "read more", "read also", "also read", "read next", "see also:", "related:", "related stories",
            "related articles", "more:", "watch:", "recommended:",
            "advertisement", "sign up for", "subscribe to", "share this", "follow us", "follow @", "click here to",
            "loading...", "story continues below", "article continues below", "continue reading", "lesen sie auch",
            "mehr zum thema",
            "lire aussi", "à lire aussi", "lee también", "leggi anche", "leia também", "lees ook",
            "all rights reserved",
            "copyright ©", "© ", "image credit", "photo credit", "image copyright", "media playback is unsupported",
            "please enable javascript",
            "report a typo", "download our app", "join the conversation", "leave a comment", "scroll to continue",
            "this article was originally published",
            "skip to", "photo:", "image:", "foto:", "(photo", "photo by", "don't miss", "most read",
        ]
        if let start = starts.first(where: text.hasPrefix) {
            return text.count < 120 || start == "© "
        }
        return [
            "advertisement", "anzeige", "werbung", "share", "tweet", "comments", "print", "email", "related", "ad",
            "topics:", "tags:", "publicité", "publicidad",
        ]
        .contains(text)
    }
}
