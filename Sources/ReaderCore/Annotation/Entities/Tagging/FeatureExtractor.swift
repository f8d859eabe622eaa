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
        contextFeatures(of: token, in: sentence, index: index, into: &list)
    }

    /// A word of a sentence, or what stands for the words before and after it.
    @inline(__always)
    func form(_ token: Int, in sentence: Range<Int>) -> WordForm {
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

    /// The features of several words together and of the document: the rest of the token's features, added to the list.
    func contextFeatures(of token: Int, in sentence: Range<Int>, index: Int, into list: inout FeatureList) {
        let site = Site(document: document, sentence: sentence, token: token)
        pairs(site, isHeadline: document.isHeadline[index], &list)
        phrases(site, &list)
        guard site.form.isCapital else { return }
        run(site, &list)
        documentFeatures(site, &list)
    }

    private func pairs(_ site: Site, isHeadline: Bool, _ list: inout FeatureList) {
        let (w2, w1, w0, n1, n2) = (site.lower(-2), site.lower(-1), site.lower(0), site.lower(1), site.lower(2))
        list.add(20, w1, w0)
        list.add(21, w0, n1)
        list.add(22, w2, w1)
        list.add(23, n1, n2)
        list.add(24, w1, n1)
        let (s2, s1, s0, t1, t2) = (site.short(-2), site.short(-1), site.short(0), site.short(1), site.short(2))
        list.add(34, s1, s0)
        list.add(35, s0, t1)
        let three = Hash.pair(Hash.pair(s1, s0), t1)
        list.add(36, three)
        list.add(37, Hash.pair(Hash.pair(s2, three), t2))
        list.add(38, w1, s0)
        list.add(39, n1, s0)
        let flags = UInt64(site.isFirst ? 1 : 0) + (site.form.isCapital ? 2 : 0)
        list.add(60, flags + (site.form.isAllCapitals ? 4 : 0))
        list.add(61, flags + (isHeadline ? 4 : 0))
    }

    private func phrases(_ site: Site, _ list: inout FeatureList) {
        for offset in -1...1 where site.sentence.contains(site.token + offset) {
            forEach(document.phrases[site.token + offset]) { list.add(UInt64(115 + offset), $0) }
        }
        guard site.token > site.sentence.lowerBound else { return }
        let previous = site.allLists(-1)
        guard !previous.isEmpty else { return }
        let own = site.allLists(0)
        forEach(previous) { first in forEach(own) { second in list.add(118, first << 8 | second) } }
    }

    private func run(_ site: Site, _ list: inout FeatureList) {
        let run = site.run
        let (start, end) = (run.lowerBound - site.token, run.upperBound - 1 - site.token)
        list.add(120, UInt64(min(-start, 4) << 4 | min(end, 4)))
        let (before, after) = (site.lower(start - 1), site.lower(end + 1))
        list.add(121, before)
        list.add(122, after)
        list.add(123, site.lower(end))
        list.add(124, site.lower(start))
        list.add(125, before, after)
        list.add(126, site.lower(start - 2), before)
        list.add(127, after, site.lower(end + 2))
    }

    private func documentFeatures(_ site: Site, _ list: inout FeatureList) {
        let word = document.words[Int(site.form.word)]
        func cut(_ count: Int32) -> UInt64 { UInt64(min(count, 2)) }
        let counts = cut(word.small) << 2 | cut(word.capitalInside)
        list.add(130, counts << 1 | (site.isFirst ? 1 : 0))
        list.add(131, cut(word.runFirst) << 4 | cut(word.runLast) << 2 | cut(word.runInner))
        if site.form.acronym != 0, let last = document.acronyms[site.form.acronym] {
            list.add(133)
            list.add(134, document.words[Int(last)].lower)
        }
        if word.before.seen > 1 {
            for index in 0..<word.before.count { list.add(135, document.words[Int(word.before.words[index])].lower) }
        }
        if word.after.seen > 1 {
            for index in 0..<word.after.count { list.add(136, document.words[Int(word.after.words[index])].lower) }
        }
        guard word.run.length > 0 else { return }
        let first = document.words[Int(word.run.first)]
        let last = document.words[Int(word.run.last)]
        let isLast: UInt64 = word.run.last == site.form.word ? 1 : 0
        list.add(139, last.lower)
        list.add(140, first.lower)
        list.add(141, isLast << 8 | UInt64(min(word.run.length, 200)))
        forEach(first.lists) { list.add(142, $0 << 1 | isLast) }
        forEach(last.lists) { list.add(143, $0 << 1 | isLast) }
    }

    @inline(__always)
    private func forEach(_ lists: ListBits, _ body: (UInt64) -> Void) {
        var bits = lists.rawValue
        while bits != 0 {
            body(UInt64(bits.trailingZeroBitCount))
            bits &= bits &- 1
        }
    }

    /// A token and what stands around it.
    private struct Site {
        let document: DocumentWords
        let sentence: Range<Int>
        let token: Int
        let form: WordForm

        init(document: DocumentWords, sentence: Range<Int>, token: Int) {
            self.document = document
            self.sentence = sentence
            self.token = token
            form = document.form(token)
        }

        @inline(__always)
        private func value(_ offset: Int, _ path: (borrowing WordForm) -> UInt64) -> UInt64 {
            let index = token + offset
            if index < sentence.lowerBound { return WordForm.outsideBefore }
            return index < sentence.upperBound ? path(document.form(index)) : WordForm.outsideAfter
        }

        @inline(__always)
        func lower(_ offset: Int) -> UInt64 { value(offset) { $0.lower } }
        @inline(__always)
        func short(_ offset: Int) -> UInt64 { value(offset) { $0.shortShape } }

        func allLists(_ offset: Int) -> ListBits {
            document.form(token + offset).lists.union(document.phrases[token + offset]).intersection(.features)
        }

        /// First word of the sentence, or first after a mark.
        var isFirst: Bool {
            let first = document.form(sentence.lowerBound)
            return token == sentence.lowerBound || token == sentence.lowerBound + 1 && first.isMark
        }

        /// The longest run of capitalised words around the token, small words inside included.
        var run: Range<Int> {
            var start = token
            while start > sentence.lowerBound, joins(start - 1, start - 2) { start -= 1 }
            var end = token + 1
            while end < sentence.upperBound, joins(end, end + 1) { end += 1 }
            return start..<end
        }

        private func joins(_ index: Int, _ beyond: Int) -> Bool {
            let form = document.form(index)
            if form.isCapital { return true }
            return form.isLinking && !form.isAnd && sentence.contains(beyond) && document.form(beyond).isCapital
        }
    }
}

/// A growing list of feature hashes in memory that is used again from token to token.
package struct FeatureList: ~Copyable {
    static let capacity = 768
    package let hashes: UnsafeMutablePointer<UInt64>
    package private(set) var count = 0

    package init() { hashes = .allocate(capacity: Self.capacity) }
    deinit { hashes.deallocate() }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func add(_ template: UInt64) { append(Hash.mixed(template &+ 0x9E37_79B9)) }

    @inline(__always)
    mutating func add(_ template: UInt64, _ value: UInt64) {
        append(Hash.mixed((value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD))
    }

    @inline(__always)
    mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
        add(template, Hash.pair(first, second))
    }

    @inline(__always)
    private mutating func append(_ hash: UInt64) {
        guard count < Self.capacity else { return }
        hashes[count] = hash
        count &+= 1
    }
}
