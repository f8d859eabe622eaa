import ReaderBasics
package import ReaderTokens

/// The features of every token: the one description of a text that training and tagging share.
///
/// A feature is a hash of its template's number and of what it saw. Changing anything here asks for new weights and a
/// new `TaggerModel.format`.
package struct FeatureExtractor {
    let document: DocumentWords
    /// See `FeatureLanguage.own`.
    private let own: UInt64

    /// - Parameter language: of the text.
    package init(_ text: TokenizedText, lists: WordLists, language: FeatureLanguage = .english) {
        document = DocumentWords(text, lists: lists, language: language)
        own = language.own
    }

    init(_ text: TokenizedText, lists: WordLists, language: FeatureLanguage, cache: WordCache) {
        document = DocumentWords(text, lists: lists, language: language, cache: cache)
        own = language.own
    }

    /// The hash of a word in lower case: how word lists know it.
    package static func hash(of word: some Collection<UInt8>) -> UInt64 {
        var lower: [UInt8] = []
        Array(word).withUnsafeBufferPointer { Lowercase.append($0, to: &lower) }
        return Hash.mixed(Hash.of(lower))
    }

    /// The features of a token: those of the words around it, one by one, and those of several together.
    ///
    /// - Parameter index: the number of the sentence.
    package func features(of token: Int, in sentence: Range<Int>, index: Int, into list: inout FeatureList) {
        list.removeAll()
        for offset in -2...2 { wordFeatures(of: form(token + offset, in: sentence), at: offset, into: &list) }
        let site = Site(sentence: sentence, token: token)
        shapeFeatures(site, isHeadline: document.isHeadline[index], &list)
        contextFeatures(site, &list)
    }

    /// A word of a sentence, or what stands for the words before and after it.
    @inline(__always)
    private func form(_ token: Int, in sentence: Range<Int>) -> WordForm {
        if token < sentence.lowerBound { return .before }
        return token < sentence.upperBound ? document.form(token) : .after
    }

    /// The features that a word gives to a token by itself: the same wherever the word stands.
    ///
    /// - Parameter offset: where the word stands from the token: -2 to 2.
    func wordFeatures(of form: WordForm, at offset: Int, into list: inout FeatureList) {
        switch offset {
        case -2: list.add(10, form.lower)
        case -1:
            list.add(11, form.lower)
            neighbourFeatures(of: form, at: -1, into: &list)
        case 0: ownFeatures(of: form, into: &list)
        case 1:
            list.add(13, form.lower)
            neighbourFeatures(of: form, at: 1, into: &list)
        default: list.add(14, form.lower)
        }
    }

    private func ownFeatures(of form: WordForm, into list: inout FeatureList) {
        list.add(0)
        list.add(1, form.cased)
        list.add(12, form.lower)
        list.add(31, form.shape)
        for length in 0..<4 {
            let (prefix, suffix) = (form.prefixes[length], form.suffixes[length])
            if prefix != 0 { list.add(40 + UInt64(length), prefix) }
            if suffix != 0 { list.add(50 + UInt64(length), suffix) }
        }
        forEach(form.lists.intersection(.features)) { bit in
            list.add(110, bit)
            list.add(113, form.shortShape, bit)
        }
        if own != 0 { ownLanguageFeatures(of: form, into: &list) }
    }

    /// The features that a word has in one language only.
    private func ownLanguageFeatures(of form: WordForm, into list: inout FeatureList) {
        list.add(150, own)
        list.add(151, own, form.cased)
        list.add(152, own, form.shape)
        if form.suffixes[2] != 0 { list.add(153, own, form.suffixes[2]) }
        if form.suffixes[3] != 0 { list.add(154, own, form.suffixes[3]) }
        forEach(form.lists.intersection(.features)) { list.add(155, own, $0) }
    }

    private func neighbourFeatures(of form: WordForm, at offset: Int, into list: inout FeatureList) {
        list.add(UInt64(31 + offset), form.shape)
        if form.suffixes[2] != 0 { list.add(offset < 0 ? 55 : 56, form.suffixes[2]) }
        if own != 0 { list.add(offset < 0 ? 156 : 157, own, form.lower) }
        forEach(form.lists.intersection(.features)) { list.add(UInt64(110 + offset), $0) }
    }

    @inline(__always)
    func forEach(_ lists: ListBits, _ body: (UInt64) -> Void) {
        var bits = lists.rawValue
        while bits != 0 {
            body(UInt64(bits.trailingZeroBitCount))
            bits &= bits &- 1
        }
    }
}
