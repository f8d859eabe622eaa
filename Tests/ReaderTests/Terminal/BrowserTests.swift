import ReaderCore
import Testing

@testable import Reader

struct BrowserTests {
    private func failure(_ words: String..., takesTerminal: Bool = false) -> String? {
        var configuration = Configuration()
        configuration.browser = words
        configuration.browserTakesTerminal = takesTerminal
        return Browser(configuration).open("https://example.org/$(touch /tmp/no);`x`")?.message
    }

    @Test(arguments: [false, true])
    func `a browser gets the address as one word`(takesTerminal: Bool) {
        // test(1) fails unless both words are the same.
        let address = "https://example.org/$(touch /tmp/no);`x`"
        #expect(failure("test", address, "=", "%u", takesTerminal: takesTerminal) == nil)
        #expect(failure("test", address, "=", takesTerminal: takesTerminal) == nil)
    }

    @Test func `a browser that is not there, or fails, is told`() {
        #expect(failure("no-such-browser")?.contains("no-such-browser did not open it: No such file") == true)
        #expect(failure("false")?.contains("it ended with an error") == true)
    }
}
