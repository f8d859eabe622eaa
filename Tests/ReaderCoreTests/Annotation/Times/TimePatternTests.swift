import Testing

@testable import ReaderTimes

struct TimePatternTests {
    private func pattern(_ source: String) -> (TimePattern, [String]) {
        var words: [String] = [""]
        let pattern = TimePatternParser.parse(source) { word in
            if let known = words.firstIndex(of: String(word)) { return UInt16(known) }
            words.append(String(word))
            return UInt16(words.count - 1)
        }
        return (pattern, words)
    }

    /// The words and classes that every match needs.
    private func needed(_ source: String) -> (words: Set<String>, classes: TimeWordClass) {
        let (pattern, words) = pattern(source)
        let atoms = pattern.neededAtoms()
        return (
            Set(atoms.flatMap { $0.words.map { words[Int($0)] } }),
            atoms.reduce(into: TimeWordClass()) { $0.formUnion($1.classes) }
        )
    }

    @Test func `a pattern needs what stands outside of its options and alternatives`() {
        let needed = needed("( on / by )? the? last|this <fullmonth> ( of <year> )? ( or / and ) so")
        #expect(needed.words == ["last", "this", "so"])
        #expect(needed.classes == .month)
    }

    @Test func `a number is needed where it is read whatever happens`() {
        #expect(needed("<n> <units>").classes.isSuperset(of: NumberReader.firstClasses))
        #expect(needed("<n>? <units>").classes == .units)
    }

    @Test func `fragments are put in where a pattern names them`() {
        #expect(
            TimeFragments.expanded("the {quarter} -? {quarter} of") == TimeFragments.expanded("the {quarter} -? ")
                + TimeFragments.expanded("{quarter} of"))
        #expect(TimeFragments.expanded("{several} ago").hasPrefix("weeks|days"))
        #expect(TimeFragments.expanded("<n> ago") == "<n> ago")
    }
}
