import Foundation
import Testing

/// What the program says about what is inside it.
struct LicencesTests {
    private static let root = #filePath.components(separatedBy: "/Tests/")[0]

    private static func file(_ name: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
    }

    /// The names of the licences whose texts lie in LICENSES.
    private static func licences() throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(root)/LICENSES")
        return Set(files.map { $0.replacing(".txt", with: "") })
    }

    @Test(arguments: ["--licences", "--licenses"])
    func `the notice is shown, and after it every licence in full`(flag: String) throws {
        let shown = try Program.run([flag])
        #expect(shown.status == 0 && shown.errors.isEmpty)
        #expect(shown.output.hasPrefix(try Self.file("NOTICE")))
        #expect(shown.output.contains(try Self.file("LICENSE")))
        for name in try Self.licences() {
            #expect(shown.output.contains("\(name)\n\n\(try Self.file("LICENSES/\(name).txt"))"), "\(name)")
        }
    }

    @Test func `the licences that the notice names are those whose texts are there`() throws {
        let notice = try Self.file("NOTICE")
        let named = notice.matches(of: /\b(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)*-\d\.\d[A-Za-z-]*|MIT|LLVM-exception)/)
        let names = Set(named.map { String($0.output) }).subtracting(["Apache-2.0"])
        #expect(names == (try Self.licences()))
    }

    @Test func `every pinned dependency stands in the notice`() throws {
        let notice = try Self.file("NOTICE")
        let addresses = try Self.file("Package.resolved").matches(of: /"location" : "([^"]+)"/).map { $0.output.1 }
        #expect(!addresses.isEmpty)
        for address in addresses {
            #expect(notice.contains(address.replacing(".git", with: "")), "\(address)")
        }
    }

    @Test func `the licences are asked for before a command, and are no command`() throws {
        #expect(try Program.run(["licences"]).status != 0)
        #expect(try Program.run(["--help"]).output.contains("--licences"))
    }
}
