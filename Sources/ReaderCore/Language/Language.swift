/// A language that can be told from others, or one that is only named.
package struct Language: Hashable, Sendable {
    /// ISO 639-1 where there is one, else ISO 639-3, in small letters; `und` for a language that none of these is.
    package let code: String

    /// The language of a BCP 47 tag, whatever its region or script ("en-GB", "zh_Hant"); nil for what is no tag, and
    /// for the tags that name none.
    package init?(tag: String) {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? ""
        guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ (97...122).contains($0) }),
            !["und", "mul", "zxx", "mis"].contains(primary)
        else { return nil }
        code = Self.otherCodes[primary] ?? primary
    }

    private init(code: String) { self.code = code }

    package static let english = Language(code: "en")
    /// A language that is none of those that are told apart.
    package static let other = Language(code: "und")

    /// What the language is called in English: "Finnish"; its code where no name is known.
    package var name: String { Self.names[code] ?? (self == .other ? "an unknown language" : code) }

    /// The tag to write for a text: the one that its source states where the text agrees or does not say, region and
    /// all; else the code of the language it was found to be in.
    package static func tag(stated: String?, found: Language?) -> String? {
        let language = stated.flatMap(Language.init(tag:))
        guard let stated, let language, found == nil || found == language else { return found?.code }
        let rest = stated.split(whereSeparator: { $0 == "-" || $0 == "_" }).dropFirst()
        return ([language.code] + rest.map(String.init)).joined(separator: "-")
    }

    /// The language of an English name, or of the beginning of one ("finn"), or of a tag; nil for another word.
    package static func named(_ text: String) -> Language? {
        let text = text.lowercased()
        if ["unknown", "none", "und"].contains(text) { return .other }
        let names = names.sorted { $0.value < $1.value }
        let tagged = Language(tag: text)
        if let tagged, Self.names[tagged.code] != nil { return tagged }
        let named =
            names.first { $0.value.lowercased() == text } ?? names.first { $0.value.lowercased().hasPrefix(text) }
        return named.flatMap { Language(tag: $0.key) } ?? tagged
    }

    /// Codes that were replaced, ISO 639-2 codes of the same languages, and the two written forms of Norwegian and
    /// Serbo-Croatian that texts do not keep apart.
    private static let otherCodes = [
        "iw": "he", "in": "id", "ji": "yi", "no": "nb", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
        "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl", "cmn": "zh", "zho": "zh", "chi": "zh",
        "jpn": "ja", "kor": "ko", "rus": "ru", "ara": "ar", "arb": "ar", "pol": "pl", "fin": "fi", "swe": "sv",
        "dan": "da", "nob": "nb", "nor": "nb", "tur": "tr", "ukr": "uk", "ces": "cs", "cze": "cs", "hun": "hu",
        "ell": "el", "gre": "el", "heb": "he", "hin": "hi", "fas": "fa", "per": "fa", "ron": "ro", "rum": "ro",
        "vie": "vi", "ind": "id", "tha": "th",
    ]

    private static let names = [
        "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian",
        "bn": "Bengali", "bo": "Tibetan", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh",
        "da": "Danish", "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish",
        "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fr": "French",
        "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
        "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
        "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish",
        "la": "Latin", "lb": "Luxembourgish", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian",
        "ml": "Malayalam", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "my": "Burmese", "nb": "Norwegian",
        "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian Nynorsk", "or": "Odia", "pa": "Punjabi", "pl": "Polish",
        "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak",
        "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
        "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian",
        "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese", "zu": "Zulu",
    ]
}

extension WritingSystem {
    /// The languages written so that are told apart by their letters, in the order of the model's weights; `other` is
    /// last where one of none of these is noticed. A script of one language says by itself which it is.
    package var languages: [Language] {
        Self.languages[Int(rawValue)]
    }

    private static let languages: [[Language]] = allCases.map { system in
        let codes =
            switch system {
            case .latin:
                """
                en de fr es it pt nl sv da nb fi is pl cs sk sl hr ro hu tr id gl af eu vi lv lt et ca und
                """
            case .cyrillic: "ru uk bg sr mk be und"
            case .arabic: "ar fa ur und"
            case .devanagari: "hi mr ne"
            case .hebrew: "he yi"
            case .greek: "el"
            case .hangul: "ko"
            case .han: "zh"
            case .kana: "ja"
            case .thai: "th"
            case .lao: "lo"
            case .khmer: "km"
            case .myanmar: "my"
            case .georgian: "ka"
            case .armenian: "hy"
            case .ethiopic: "am"
            case .tibetan: "bo"
            case .sinhala: "si"
            case .bengali: "bn"
            case .gurmukhi: "pa"
            case .gujarati: "gu"
            case .oriya: "or"
            case .tamil: "ta"
            case .telugu: "te"
            case .kannada: "kn"
            case .malayalam: "ml"
            }
        return codes.split(whereSeparator: \.isWhitespace).map { Language(tag: String($0)) ?? .other }
    }
}
