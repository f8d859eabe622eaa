import ReaderBasics

extension FeatureExtractor {
    /// A token and the sentence that it stands in.
    struct Site {
        let sentence: Range<Int>
        let token: Int
    }

    /// The features of the shapes of the words around a token: no word is in them, so that few of them are different.
    func shapeFeatures(_ site: Site, isHeadline: Bool, _ list: inout FeatureList) {
        let shapes = Shapes(self, site, isHeadline: isHeadline)
        list.add(34, shapes.beforeFirst, shapes.own)
        list.add(35, shapes.own, shapes.behindFirst)
        list.add(36, shapes.three)
        list.add(37, shapes.five)
        list.add(60, shapes.flags & 7)
        list.add(61, shapes.flags & 3 | (shapes.flags & 8) >> 1)
    }

    /// A hash of all that `shapeFeatures` are made of; never 0.
    func shapeKey(_ site: Site, isHeadline: Bool) -> UInt64 {
        let shapes = Shapes(self, site, isHeadline: isHeadline)
        return max(1, Hash.pair(shapes.five, shapes.flags))
    }

    /// The shapes of five words in a row, and what is known of the middle one besides.
    private struct Shapes {
        let beforeFirst: UInt64
        let own: UInt64
        let behindFirst: UInt64
        let three: UInt64
        let five: UInt64
        /// First of its sentence 1, a capital 2, capitals only 4, a headline 8.
        let flags: UInt64

        @inline(__always)
        init(_ extractor: borrowing FeatureExtractor, _ site: Site, isHeadline: Bool) {
            beforeFirst = extractor.short(site, -1)
            own = extractor.short(site, 0)
            behindFirst = extractor.short(site, 1)
            three = Hash.pair(Hash.pair(beforeFirst, own), behindFirst)
            five = Hash.pair(Hash.pair(extractor.short(site, -2), three), extractor.short(site, 2))
            let form = extractor.document.form(site.token)
            flags =
                (extractor.isFirst(site) ? 1 : 0) | (form.isCapital ? 2 : 0) | (form.isAllCapitals ? 4 : 0)
                | (isHeadline ? 8 : 0)
        }
    }

    /// The features of several words together and of the document: with those of the shapes and of each word by itself
    /// all that a token has.
    func contextFeatures(_ site: Site, _ list: inout FeatureList) {
        pairs(site, &list)
        phrases(site, &list)
        guard document.form(site.token).isCapital else { return }
        run(site, &list)
        documentFeatures(site, &list)
    }

    private func pairs(_ site: Site, _ list: inout FeatureList) {
        let (w2, w1, w0, n1, n2) = (lower(site, -2), lower(site, -1), lower(site, 0), lower(site, 1), lower(site, 2))
        list.add(20, w1, w0)
        list.add(21, w0, n1)
        list.add(22, w2, w1)
        list.add(23, n1, n2)
        list.add(24, w1, n1)
        let own = short(site, 0)
        list.add(38, w1, own)
        list.add(39, n1, own)
    }

    private func phrases(_ site: Site, _ list: inout FeatureList) {
        for offset in -1...1 where site.sentence.contains(site.token + offset) {
            forEach(document.phrases[site.token + offset]) { list.add(UInt64(115 + offset), $0) }
        }
        guard site.token > site.sentence.lowerBound else { return }
        let previous = allLists(site.token - 1)
        guard !previous.isEmpty else { return }
        let own = allLists(site.token)
        forEach(previous) { first in forEach(own) { second in list.add(118, first << 8 | second) } }
    }

    private func run(_ site: Site, _ list: inout FeatureList) {
        let run = run(around: site)
        let (start, end) = (run.lowerBound - site.token, run.upperBound - 1 - site.token)
        list.add(120, UInt64(min(-start, 4) << 4 | min(end, 4)))
        let (before, after) = (lower(site, start - 1), lower(site, end + 1))
        list.add(121, before)
        list.add(122, after)
        list.add(123, lower(site, end))
        list.add(124, lower(site, start))
        list.add(125, before, after)
        list.add(126, lower(site, start - 2), before)
        list.add(127, after, lower(site, end + 2))
    }

    private func documentFeatures(_ site: Site, _ list: inout FeatureList) {
        let form = document.form(site.token)
        let word = document.words[Int(form.word)]
        func cut(_ count: Int32) -> UInt64 { UInt64(min(count, 2)) }
        let counts = cut(word.small) << 2 | cut(word.capitalInside)
        list.add(130, counts << 1 | (isFirst(site) ? 1 : 0))
        list.add(131, cut(word.runFirst) << 4 | cut(word.runLast) << 2 | cut(word.runInner))
        if form.acronym != 0, let last = document.acronyms[form.acronym] {
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
        let isLast: UInt64 = word.run.last == form.word ? 1 : 0
        list.add(139, last.lower)
        list.add(140, first.lower)
        list.add(141, isLast << 8 | UInt64(min(word.run.length, 200)))
        forEach(first.lists) { list.add(142, $0 << 1 | isLast) }
        forEach(last.lists) { list.add(143, $0 << 1 | isLast) }
    }
}

// MARK: - What stands around a token

extension FeatureExtractor {
    @inline(__always)
    private func value(_ site: Site, _ offset: Int, _ path: (borrowing WordForm) -> UInt64) -> UInt64 {
        let index = site.token + offset
        if index < site.sentence.lowerBound { return WordForm.outsideBefore }
        return index < site.sentence.upperBound ? path(document.form(index)) : WordForm.outsideAfter
    }

    @inline(__always)
    private func lower(_ site: Site, _ offset: Int) -> UInt64 { value(site, offset) { $0.lower } }
    @inline(__always)
    private func short(_ site: Site, _ offset: Int) -> UInt64 { value(site, offset) { $0.shortShape } }

    private func allLists(_ token: Int) -> ListBits {
        document.form(token).lists.union(document.phrases[token]).intersection(.features)
    }

    /// First word of the sentence, or first after a mark.
    private func isFirst(_ site: Site) -> Bool {
        let start = site.sentence.lowerBound
        return site.token == start || site.token == start + 1 && document.form(start).isMark
    }

    /// The longest run of capitalised words around the token, small words inside included.
    private func run(around site: Site) -> Range<Int> {
        var start = site.token
        while start > site.sentence.lowerBound, joins(start - 1, start - 2, site.sentence) { start -= 1 }
        var end = site.token + 1
        while end < site.sentence.upperBound, joins(end, end + 1, site.sentence) { end += 1 }
        return start..<end
    }

    private func joins(_ index: Int, _ beyond: Int, _ sentence: Range<Int>) -> Bool {
        let form = document.form(index)
        if form.isCapital { return true }
        return form.isLinking && !form.isAnd && sentence.contains(beyond) && document.form(beyond).isCapital
    }
}
