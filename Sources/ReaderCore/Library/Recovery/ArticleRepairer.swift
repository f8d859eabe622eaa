import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// Gives each text of a damaged library a form that fits it, and an article to belong to.
struct ArticleRepairer: RowRepairer {
    private let damaged: Database
    private let new: Database
    /// Made where the first article without a row of its own is met.
    private var reconstruction: ArticleReconstruction?

    init(damaged: Database, new: Database) {
        (self.damaged, self.new) = (damaged, new)
    }

    mutating func repair(_ row: inout SalvagedRow) throws {
        guard row.table == "body", let article = row["article"].flatMap(Int64.fromDatabaseValue),
            let string = row["text"].flatMap(String.fromDatabaseValue)
        else { return }
        let text = Text(string)
        let bytes = Array(text.bytes)
        let form = row["form"].flatMap([UInt8].fromDatabaseValue).flatMap {
            PackedForm.read($0, length: text.count)
        }
        let blocks = form?.blocks ?? [Block(.paragraph, 0..<text.count)]
        let fits = form.map {
            $0.blocks.allSatisfy { bytes.has($0.range) } && $0.spans.allSatisfy { bytes.has($0.range) }
        }
        if fits != true {
            row["form"] = PackedForm.bytes(blocks: [Block(.paragraph, 0..<text.count)], spans: []).databaseValue
            row["checksum"] = .null
        }
        try giveArticle(article, to: text, blocks)
    }

    private mutating func giveArticle(_ article: Int64, to text: Text, _ blocks: [Block]) throws {
        let isKnown = try Bool.fetchOne(
            new.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM article WHERE id = ?)"), arguments: [article])
        guard isKnown == false else { return }
        let reconstruction = reconstruction ?? ArticleReconstruction(damaged)
        self.reconstruction = reconstruction
        try reconstruction.insert(article, text, blocks, from: damaged, into: new)
    }
}
