/// Words by which pages name their parts.
enum PageWords {
    /// The signs of a word by its hash.
    static let signs: [UInt64: NameSigns] = {
        var signs: [UInt64: NameSigns] = [:]
        for (sign, words) in lists {
            for word in words.split(separator: " ") { signs[WordHash(word.utf8).value, default: []].insert(sign) }
        }
        return signs
    }()

    /// Words by which sites of all kinds name their parts; two that stand together are written with a hyphen.
    private static let lists: [(NameSigns, String)] = [
        (.aside, aside), (.body, bodies),
        (.author, "author autor auteur authors autoren writer vcard contributor"),
        (.byline, "byline"), (.name, "name"),
        (
            .date,
            """
            date datum time posted published publish publication byline timestamp dateline pubdate meta created subline \
            metadata postmetadata postmeta postinfo articledate
            """
        ),
        (.published, "published publish publication publishing publisher publicado publicerad"),
        (.updated, "updated modified"),
        (
            .comment,
            """
            comment comments respond replies kommentar kommentare commentaires comentarios commentlist commentslist \
            commentsection commentarea commentblock usercomments kommentarliste kommentarbereich leserkommentare
            """
        ),
        (.others, "related sidebar teaser teasers recommended latest"),
        (
            .lead,
            """
            lead standfirst excerpt intro vorspann dek deck subtitle subhead subheadline abstract summary chapeau \
            entradilla sumario occhiello sommario teaser introduction description leadtext lede
            """
        ),
        (.box, "box info infos about bio profile description card panel widget details section biography"),
        (.caption, "caption captions figcaption legend bildunterschrift"),
        (.negation, "no has with without is show not"),
    ]

    /// Parts that are never the article.
    private static let aside = """
        comment comments disqus respond replies reply share shares sharing sharebar sharethis sharedaddy social \
        socials addthis addtoany related relateds recommend recommended recommendation recommendations recirc \
        recirculation promo promos promotion newsletter newsletters subscribe subscription signup sidebar sidebars \
        breadcrumb breadcrumbs footer footers nav navbar navigation navi menu menus popup modal overlay cookie cookies \
        consent gdpr tags tag taglist tagcloud pagination pager paging print toolbar outbrain taboola sponsor sponsored \
        advert advertisement advertising advertise ads ad adsense adslot adbox dfp adunit werbung anzeige publicidad \
        widget widgets rating ratings teaser teasers trending popular login register skip rss banner masthead byline \
        authorbox bio biography copyright caption captions credit screenreader visuallyhidden sronly \
        readmore mostread mostpopular addcomment newsticker ticker topics follow followers meta metadata postmeta \
        postmetadata postinfo entry-utility entryfooter relatedposts timestamp infos disclaimer kommentar kommentare \
        kommentarbereich kommentarmodul commentaires comentarios commenti reacties \
        dateline toc poll quiz survey donate donation donations membership contribute supporter paywall regwall zergnet \
        revcontent mgid lightbox gallery slideshow carousel slider thumbnails thumbnail prev previous next noprint
        """

    /// Names of the element around an article's text.
    private static let bodies = """
        articlebody article-body story-body storybody entry-content post-content article-content article-text \
        articletext post-body postbody story-content storycontent body-content article-main news-content content-body \
        article-copy body-copy bodycopy story-text post-text article-section newsarticle article-detail single-content \
        articlecontent entrycontent postcontent rich-text article-bodytext main-content-body
        """

    /// Lines that sites put around and into articles: no part of any.
    static func isFurniture(_ line: String) -> Bool {
        let text = line.lowercased()
        guard text.count < 160 else { return false }
        let starts = [
            "read more", "read also", "also read", "read next", "see also:", "related:", "related stories",
            "related articles", "more:", "watch:", "recommended:", "advertisement", "sign up for", "subscribe to",
            "share this", "follow us", "follow @", "click here to", "loading...", "story continues below",
            "article continues below", "continue reading", "lesen sie auch", "mehr zum thema", "lire aussi",
            "à lire aussi", "lee también", "leggi anche", "leia também", "lees ook", "all rights reserved",
            "copyright ©", "© ", "image credit", "photo credit", "image copyright", "media playback is unsupported",
            "please enable javascript", "this entry was posted", "this entry was written", "bookmark the permalink",
            "dieser eintrag wurde", "dieser beitrag wurde", "veröffentlicht in ", "posted in", "filed under",
            "cet article a été publié", "esta entrada fue publicada", "abgelegt unter", "report a typo",
            "download our app", "join the conversation", "leave a comment", "scroll to continue",
            "this article was originally published", "skip to", "jump to navigation", "jump to search",
            "jump to content", "photo:", "image:", "foto:", "(photo", "photo by", "titelbild:", "bild:", "fotos:",
            "crédit photo", "anzeige -", "don't miss", "most read",
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
