import ReaderModel
import ReaderTimes
import Testing

struct TimeRuleTests {
    static let examples = TimeRule.all.flatMap { rule in
        rule.examples.map { (rule: rule.name, text: MarkedTimes($0)) }
    }

    @Test(arguments: examples)
    func `every rule finds what its examples say`(example: (rule: String, text: MarkedTimes)) throws {
        let text = example.text
        #expect(try MarkedTimes(text.plain, TimesReading.times(text.plain)).marked == text.marked, "\(example.rule)")
    }

    @Test(arguments: TimeRule.all.map(\.name))
    func `every rule shows at least one expression`(name: String) throws {
        let rule = try #require(TimeRule.all.first { $0.name == name })
        #expect(rule.examples.contains { $0.contains("{") })
    }

    @Test func `no two rules have the same name`() {
        #expect(Set(TimeRule.all.map(\.name)).count == TimeRule.all.count)
    }
}
