import ReaderBasics
import ReaderModel
import ReaderTokens

/// The words of a document: every token's spelling, and what the whole document says of each word.
struct DocumentWords {
    /// How often and where a lower-case word stands, wherever it stands.
    struct Word {
        let lower: UInt64
        let lists: ListBits
        var small: Int32 = 0
        var capitalInside: Int32 = 0
        var capitalFirst: Int32 = 0
        /// As the first, last or another token of a run of capitalised words.
        var runFirst: Int32 = 0
        var runLast: Int32 = 0
        var runInner: Int32 = 0
        /// Occurrences with a capital that have a word before and after.
        var before = Neighbours()
        var after = Neighbours()
        /// The first run of two words or more with this word in it: its first and last word, its length.
        var run: (first: Int32, last: Int32, length: Int32) = (-1, -1, 0)
    }

    /// Up to six different words seen beside a word.
    struct Neighbours {
        var words = SIMD8<Int32>(repeating: -1)
        var count = 0
        var seen = 0

        mutating func add(_ word: Int32) {
            seen += 1
            guard count < 6 else { return }
            for index in 0..<count where words[index] == word { return }
            words[count] = word
            count += 1
        }
    }

    private(set) var forms: [WordForm] = []
    /// The spelling of each token.
    private(set) var formOfToken: [Int32] = []
    private(set) var words: [Word] = []
    /// What the lists say of the longest phrase of several words around each token.
    private(set) var phrases: [ListBits] = []
    /// For each sentence, whether most of its words are capitalised.
    private(set) var isHeadline: [Bool] = []
    /// Letters of runs of capitalised words to the last word of the first such run.
    private(set) var acronyms: [UInt64: Int32] = [:]
    private var formTable = HashIndex()
    private var wordTable = HashIndex()

    /// - Parameter cache: words of texts before in the same language, where there were any.
    init(_ text: TokenizedText, lists: WordLists, language: FeatureLanguage = .english, cache: WordCache? = nil) {
        readForms(text, lists, language, cache)
        phrases = Array(repeating: [], count: text.tokens.count)
        for sentence in text.sentences { readPhrases(sentence, lists) }
        for sentence in text.sentences { readContexts(sentence) }
    }

    @inline(__always)
    func form(_ token: Int) -> WordForm { forms[Int(formOfToken[token])] }

    private mutating func readForms(
        _ text: TokenizedText, _ lists: WordLists, _ language: FeatureLanguage, _ cache: WordCache?
    ) {
        formOfToken.reserveCapacity(text.tokens.count)
        var scratch: [UInt8] = []
        text.text.bytes.withUnsafeBufferPointer { bytes in
            for token in text.tokens {
                let slice = UnsafeBufferPointer(rebasing: bytes[token.range])
                let spelling = Hash.mixed(Hash.of(slice))
                let (index, isNew) = formTable.index(of: spelling)
                if isNew {
                    let known = cache?.form(of: spelling)
                    var form =
                        known
                        ?? WordForm(slice, token: token, lists: lists, language: language, scratch: &scratch)
                    if known == nil { cache?.keep(form) }
                    let (word, isNewWord) = wordTable.index(of: form.lower)
                    if isNewWord { words.append(Word(lower: form.lower, lists: form.lists.intersection(.features))) }
                    form.word = word
                    forms.append(form)
                }
                formOfToken.append(index)
            }
        }
    }

    private mutating func readPhrases(_ sentence: Range<Int>, _ lists: WordLists) {
        for start in sentence {
            let first = form(start)
            guard first.lists.contains(.prefix), first.isCapital || first.isLong else { continue }
            var phrase = first.lower
            var best = 0
            var found: ListBits = []
            for next in (start + 1)..<max(start + 1, min(start + 8, sentence.upperBound)) {
                phrase = WordLists.extend(phrase, with: form(next).lower)
                let bits = lists.bits(phrase)
                if !bits.intersection(.features).isEmpty { (best, found) = (next + 1, bits.intersection(.features)) }
                guard bits.contains(.prefix) else { break }
            }
            for token in start..<max(start, best) { phrases[token].formUnion(found) }
        }
    }

    private mutating func readContexts(_ sentence: Range<Int>) {
        var (letters, capitals) = (0, 0)
        for token in sentence where form(token).startsWithASCIILetter {
            letters += 1
            if form(token).isCapital { capitals += 1 }
        }
        let isHeadline = letters >= 4 && Double(capitals) >= Double(letters) * 0.7
        self.isHeadline.append(isHeadline)
        for token in sentence { count(token, sentence, isHeadline) }
        if !isHeadline { readRuns(sentence) }
    }

    private mutating func count(_ token: Int, _ sentence: Range<Int>, _ isHeadline: Bool) {
        let form = form(token)
        guard form.isAlphabetic || form.isCapital else { return }
        let word = Int(form.word)
        guard form.isCapital else {
            words[word].small += 1
            return
        }
        if token > sentence.lowerBound, !isHeadline, !self.form(token - 1).opensSpeech {
            words[word].capitalInside += 1
        } else {
            words[word].capitalFirst += 1
        }
        if token > sentence.lowerBound { words[word].before.add(self.form(token - 1).word) }
        if token + 1 < sentence.upperBound { words[word].after.add(self.form(token + 1).word) }
    }

    private mutating func readRuns(_ sentence: Range<Int>) {
        var start = sentence.lowerBound
        while start < sentence.upperBound {
            guard form(start).isCapital else {
                start += 1
                continue
            }
            var end = start + 1
            while end < sentence.upperBound {
                if form(end).isCapital {
                    end += 1
                } else if end + 1 < sentence.upperBound, form(end).isInnerLinking, form(end + 1).isCapital {
                    end += 2
                } else {
                    break
                }
            }
            let isOpening = start == sentence.lowerBound && words[Int(form(start).word)].small > 0
            addRun((isOpening ? start + 1 : start)..<end)
            start = end
        }
    }

    private mutating func addRun(_ run: Range<Int>) {
        guard run.count >= 2 else { return }
        let (first, last) = (form(run.lowerBound).word, form(run.upperBound - 1).word)
        var letters = Hash.seed
        var count = 0
        for token in run {
            let form = form(token)
            if form.isCapital {
                letters = Hash.adding(form.initial, to: letters)
                count += 1
            }
            let word = Int(form.word)
            if token == run.lowerBound {
                words[word].runFirst += 1
            } else if token == run.upperBound - 1 {
                words[word].runLast += 1
            } else {
                words[word].runInner += 1
            }
            if words[word].run.length == 0 { words[word].run = (first, last, Int32(run.count)) }
        }
        let acronym = Hash.mixed(letters)
        if count >= 2, acronyms[acronym] == nil { acronyms[acronym] = last }
    }
}
