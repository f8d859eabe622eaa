package import ReaderSQLite

/// What recovery must know of the tables of a database in order to put it together anew.
package struct RecoverySchema {
    /// The number that marks every file of this kind (`PRAGMA application_id`).
    package var applicationID: Int
    /// Makes an empty database with every table.
    package var migrator: DatabaseMigrator
    /// Tables whose rows can be computed from those of the others: they are not carried over.
    package var derivedTables: Set<String>
    /// The table whose rows are counted, numbered by a column `id`.
    package var mainTable: String
    /// An index on `mainTable`; its definition in a file's bytes tells that the file was of this kind.
    package var mainIndex: String
    /// The table with the long texts, one row for each of `mainTable`.
    package var contentTable: String
    /// Makes a repairer for one reading of a damaged file.
    package var makeRepairer: (_ damaged: Database, _ new: Database) -> any RowRepairer
    /// Run once over the new database when every row that can be read is in it, inside a transaction.
    ///
    /// It is handed what does to each dangling reference as the schema says for the deletion of its row, and calls that.
    ///
    /// - Returns: what is not as it was.
    package var complete: (_ new: Database, _ mendReferences: () throws -> Void) throws -> RecoveryGaps

    /// Describes a file that is put together from another: how its tables are made, and which follow from others.
    package init(
        applicationID: Int, migrator: DatabaseMigrator, derivedTables: Set<String>, mainTable: String,
        mainIndex: String, contentTable: String,
        makeRepairer: @escaping (_ damaged: Database, _ new: Database) -> any RowRepairer,
        complete: @escaping (_ new: Database, _ mendReferences: () throws -> Void) throws -> RecoveryGaps
    ) {
        self.applicationID = applicationID
        self.migrator = migrator
        self.derivedTables = derivedTables
        self.mainTable = mainTable
        self.mainIndex = mainIndex
        self.contentTable = contentTable
        self.makeRepairer = makeRepairer
        self.complete = complete
    }
}

/// What of a recovered database is not as it was, in rows of its main table.
package struct RecoveryGaps: Equatable, Sendable {
    /// Those that had lost their row of the content table.
    package var withoutContent: Int
    /// Those whose content can be read and is not what was kept.
    package var altered: Int

    package init(withoutContent: Int = 0, altered: Int = 0) {
        (self.withoutContent, self.altered) = (withoutContent, altered)
    }
}

/// Makes what was read of a damaged table fit the new database.
package protocol RowRepairer {
    /// How many rows of the main table it has inserted, since their own were lost.
    var remade: Int { get }

    /// Changes the values of a row before it is inserted, and inserts what the row refers to where that is lost.
    ///
    /// - Throws: a `DatabaseError`; with `ResultCode.constraint` the row is left out, with any other recovery ends.
    mutating func repair(_ row: inout SalvagedRow) throws
}

/// A row that was read from a damaged table.
package struct SalvagedRow {
    package let table: String
    /// The names of the columns, in the order of `values`.
    package let columns: [String]
    package var values: [DatabaseValue]

    /// The value of a column; nil, and no change, for one that the table does not have.
    package subscript(column: String) -> DatabaseValue? {
        get { columns.firstIndex(of: column).map { values[$0] } }
        set {
            guard let index = columns.firstIndex(of: column), let newValue else { return }
            values[index] = newValue
        }
    }
}
