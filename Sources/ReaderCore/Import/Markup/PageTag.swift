/// The elements of HTML that extraction treats apart.
package enum PageTag: String, Sendable, CaseIterable {
    case other
    case html, head, body, title, meta, link, base, script, style, noscript, template
    case article, main, section, div, header, footer, nav, aside, address, hgroup
    case h1, h2, h3, h4, h5, h6, p, pre, blockquote, ul, ol, li, dl, dt, dd, hr, br
    case table, thead, tbody, tfoot, tr, td, th, caption
    case figure, figcaption, picture, img, svg, canvas, video, audio, iframe, object, embed, map, math
    case form, button, input, select, option, textarea, label, fieldset, legend, dialog, menu, details, summary
    case search, dir, listing, xmp, marquee
    case a, em, i, strong, b, code, tt, kbd, samp, s, del, strike, q, cite, time, span, sup, sub, font, center, u, small
    case amp = "amp-ad"

    /// The names of AMP for pictures and recordings are those of HTML with a prefix.
    private static let named = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
            + [Self.img, .video, .audio, .iframe].map { ("amp-\($0.rawValue)", $0) })

    /// The element of a name in lower case, `other` for any that is not told apart.
    init(name: String) {
        self = Self.named[name] ?? .other
    }

    /// Whether the element stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .html, .body, .article, .main, .section, .div, .header, .footer, .nav, .aside, .address, .hgroup, .h1, .h2,
            .h3, .h4, .h5, .h6, .p, .pre, .blockquote, .ul, .ol, .li, .dl, .dt, .dd, .hr, .table, .thead, .tbody,
            .tfoot, .tr, .td, .th, .caption, .figure, .figcaption, .form, .fieldset, .legend, .dialog, .menu, .details,
            .summary, .center, .search, .dir, .listing, .xmp, .marquee:
            true
        default: false
        }
    }

    /// 1–6 for a heading.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether the content is for programs.
    var isCode: Bool { self == .script || self == .style || self == .template || self == .noscript }

    /// Whether the content is never text of the page.
    var isNeverText: Bool {
        switch self {
        case .script, .style, .noscript, .template, .head, .svg, .canvas, .video, .audio, .iframe, .object, .embed,
            .map, .button, .select, .option, .textarea, .dialog, .amp:
            true
        default: false
        }
    }
}
