import Foundation
import Testing

/// The folders of ReaderCore are layers: each uses itself and the folders before it.
struct LayerTests {
    static let layers = [
        "Model", "Import", "Annotation", "Network", "Library", "Work", "Screen", "Panes", "Export", "Commands", "App",
    ]
    private static let core = #filePath.components(separatedBy: "/Tests/")[0] + "/Sources/ReaderCore"

    private static func files(in layer: String) -> [(name: String, text: String)] {
        let folder = "\(core)/\(layer)"
        let paths = FileManager.default.subpaths(atPath: folder) ?? []
        return paths.filter { $0.hasSuffix(".swift") }.map { path in
            (path, (try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)) ?? "")
        }
    }

    /// Types that a text declares; at the left margin only, or anywhere.
    private static func declared(in text: String, nested: Bool = false) -> [String] {
        text.split(separator: "\n").compactMap { line in
            guard nested || line.first != " ", line.first != "/" else { return nil }
            let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
            let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
            guard let at = words.firstIndex(where: kinds.contains), at + 1 < words.count else { return nil }
            return String(words[at + 1])
        }
    }

    /// Words of the code; comments, strings and members (`Page.Mark`) left out.
    private static func words(of text: String) -> Set<String> {
        var words: Set<String> = []
        for line in text.split(separator: "\n") {
            let code = String(line).components(separatedBy: "//")[0]
            let outside = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
            for word in outside.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }) {
                words.insert(String(word.prefix { $0 != "." }))
            }
        }
        return words
    }

    @Test func `a folder uses only itself and the folders before it`() {
        var later: Set<String> = []
        for layer in Self.layers.reversed() {
            let files = Self.files(in: layer)
            let own = Set(files.flatMap { Self.declared(in: $0.text) })
            for file in files {
                let wrong = Self.words(of: file.text).intersection(later.subtracting(own))
                    .subtracting(Self.declared(in: file.text, nested: true))
                #expect(wrong.isEmpty, "\(layer)/\(file.name) uses \(wrong.sorted()) of a later folder")
            }
            later.formUnion(own)
        }
        #expect(later.contains("AppState") && later.contains("Article"))
    }

    @Test func `every folder is a layer`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.core)
        #expect(Set(folders.filter { !$0.hasSuffix(".swift") }).isSubset(of: Set(Self.layers)))
    }

    @Test func `the core knows no terminal`() {
        for layer in Self.layers {
            for file in Self.files(in: layer) {
                #expect(!file.text.contains("CNcurses") && !file.text.contains("\\u{1B}["), "\(layer)/\(file.name)")
            }
        }
    }
}
