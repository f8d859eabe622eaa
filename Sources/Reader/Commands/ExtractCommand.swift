import ArgumentParser
import ReaderCore

/// `reader extract`: what was imported, without annotation.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Write the article or the feed that a file holds.",
        discussion: "An article is title, byline, dates, site, language, url and text; a feed is its entries.")

    /// How what was imported is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, text, markdown
    }

    @Option(help: "json, text or markdown.")
    var format = Format.json
    @Option(help: "The address that the file came from: relative links are completed with it.")
    var url: String?
    @Argument(help: "A file, an address, or - for standard input.", completion: .file())
    var path = "-"

    func run() throws {
        do {
            let imported = try imported()
            for notice in imported.notices { Report.failure(notice) }
            Output.write(try output(imported) + "\n")
        } catch let error as ImportError {
            Report.failure(error.failure)
            throw ExitCode.failure
        } catch let failure as Failure {
            Report.failure(failure)
            throw ExitCode.failure
        }
    }

    private func imported() throws -> Imported {
        if let address = Inputs.address(path) {
            Interruption.watch()
            return try ArticleLoader.live().imported(Source(.web(address)))
        }
        let name = path == "-" ? "standard input" : path
        let bytes = path == "-" ? try FileReader.standardInput() : try FileReader.bytes(at: path)
        return try Importer.articles(from: bytes, name: name, url: url)
    }

    private func output(_ imported: Imported) throws -> String {
        let extract = Extract(imported)
        switch format {
        case .json:
            var json = JSONWriter()
            extract.write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        case .text: return extract.plainText
        case .markdown:
            let entries = imported.entries
            return imported.articles.enumerated().map {
                MarkdownText.document($1, entries.indices.contains($0) ? entries[$0] : nil)
            }.joined(separator: "\n")
        }
    }
}
