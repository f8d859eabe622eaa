import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// Gives each text of a damaged library a form that fits it, and an article to belong to.
struct ArticleRepairer: RowRepairer {
    private let damaged: Database
    private let new: Database
    /// Made where the first article without a row of its own is met.
    private var reconstruction: ArticleReconstruction?
    private(set) var remade = 0

    init(damaged: Database, new: Database) {
        (self.damaged, self.new) = (damaged, new)
    }

    mutating func repair(_ row: inout SalvagedRow) throws {
        guard row.table == "body", let article = row["article"].flatMap(Int64.fromDatabaseValue),
            let string = row["text"].flatMap(String.fromDatabaseValue)
        else { return }
        let text = Text(string)
        let bytes = Array(text.bytes)
        let form = row["form"].flatMap([UInt8].fromDatabaseValue).flatMap { PackedForm.read($0, fitting: bytes) }
        if form == nil {
            let plain = PackedForm.plain(length: bytes.count)
            row["form"] = plain.databaseValue
            // Identities stand before the texts, and have been carried over.
            let sum = try BodyChecksum.of(bytes, form: plain, ifKeptAs: RowID(article), in: new)
            if let sum { row["checksum"] = sum.databaseValue }
        }
        try giveArticle(article, to: text, form?.blocks ?? [Block(.paragraph, 0..<text.count)])
    }

    private mutating func giveArticle(_ article: Int64, to text: Text, _ blocks: [Block]) throws {
        let isKnown = try Bool.fetchOne(
            new.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM article WHERE id = ?)"), arguments: [article])
        guard isKnown == false else { return }
        let reconstruction = reconstruction ?? ArticleReconstruction(damaged)
        self.reconstruction = reconstruction
        try reconstruction.insert(article, text, blocks, from: damaged, into: new)
        remade += 1
    }
}
