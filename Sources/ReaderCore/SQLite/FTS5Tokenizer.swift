import CSQLite

/// Cuts text into words as an index of full-text search does (https://www.sqlite.org/fts5.html#custom_tokenizers).
package final class FTS5Tokenizer {
    private let functions: fts5_tokenizer
    private let tokenizer: OpaquePointer
    /// The tokenizer is a part of the connection.
    private let database: Database

    fileprivate init(_ database: Database, _ name: String, _ arguments: [String]) throws(DatabaseError) {
        guard let api = try database.fullTextSearch(), let find = api.pointee.xFindTokenizer else {
            throw DatabaseError(.error, message: "SQLite has no full-text search")
        }
        var (context, functions) = (UnsafeMutableRawPointer?.none, fts5_tokenizer())
        let code = find(api, name, &context, &functions)
        guard code == SQLITE_OK, let create = functions.xCreate else {
            throw DatabaseError(ResultCode(rawValue: code), message: "no such tokenizer: \(name)")
        }
        var made: OpaquePointer?
        let creation = Self.withCStrings(arguments) { create(context, $0, Int32(arguments.count), &made) }
        guard creation == SQLITE_OK, let made else {
            throw DatabaseError(ResultCode(rawValue: creation), message: "error in tokenizer constructor: \(name)")
        }
        (self.functions, tokenizer, self.database) = (functions, made, database)
    }

    deinit { functions.xDelete?(tokenizer) }

    /// The words of a query in the form in which they stand in the index.
    ///
    /// - Throws: `DatabaseError` where the tokenizer fails.
    package func tokenize(query: String) throws(DatabaseError) -> [String] {
        var words: [String] = []
        var query = query
        let code = query.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                withUnsafeMutablePointer(to: &words) { words in
                    functions.xTokenize?(
                        tokenizer, words, FTS5_TOKENIZE_QUERY, text.baseAddress, Int32(clamping: text.count), Self.take)
                        ?? SQLITE_ERROR
                }
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(ResultCode(rawValue: code)) }
        return words
    }

    /// The words of a text, as an index has them but for the single characters of scripts without blanks.
    ///
    /// - Parameter take: gets each word, folded, and where it stands in the bytes; both only for the moment.
    /// - Throws: `DatabaseError` where the tokenizer fails.
    package func words(
        of bytes: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
    ) throws(DatabaseError) {
        let code = bytes.withMemoryRebound(to: CChar.self) { text in
            withoutActuallyEscaping(take) { take in
                withUnsafePointer(to: take) { take in
                    functions.xTokenize?(
                        tokenizer, UnsafeMutableRawPointer(mutating: take), FTS5_TOKENIZE_QUERY, text.baseAddress,
                        Int32(clamping: text.count), Self.handOn) ?? SQLITE_ERROR
                }
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(ResultCode(rawValue: code)) }
    }

    private static let handOn:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
        ) -> Int32 = { take, _, token, count, start, end in
            guard let take, let token, start <= end else { return SQLITE_OK }
            token.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { token in
                take.assumingMemoryBound(to: ((UnsafeBufferPointer<UInt8>, Range<Int>) -> Void).self).pointee(
                    UnsafeBufferPointer(start: token, count: Int(count)), Int(start)..<Int(end))
            }
            return SQLITE_OK
        }

    private static let take:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
        ) -> Int32 = { words, _, token, count, _, _ in
            guard let words, let token else { return SQLITE_OK }
            let bytes = UnsafeRawBufferPointer(start: token, count: Int(count))
            words.assumingMemoryBound(to: [String].self).pointee.append(String(decoding: bytes, as: UTF8.self))
            return SQLITE_OK
        }

    private static func withCStrings<Value>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
        let texts = strings.map { $0.utf8CString }
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: texts.reduce(0) { $0 + $1.count })
        defer { bytes.deallocate() }
        _ = bytes.initialize(fromContentsOf: texts.joined().map { $0 })
        var (starts, offset) = ([UnsafePointer<CChar>?](), 0)
        for text in texts {
            starts.append(bytes.baseAddress.map { UnsafePointer($0 + offset) })
            offset += text.count
        }
        return starts.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}

extension Database {
    /// A tokenizer by its name, with its options as they stand in `tokenize=`.
    ///
    /// - Throws: `DatabaseError` where SQLite has no tokenizer of that name, or it refuses the options.
    package func makeTokenizer(_ name: String, _ options: [String] = []) throws(DatabaseError) -> FTS5Tokenizer {
        try FTS5Tokenizer(self, name, options)
    }

    /// The functions of FTS5, which a query hands out through a pointer
    /// (https://www.sqlite.org/fts5.html#extending_fts5).
    func fullTextSearch() throws(DatabaseError) -> UnsafeMutablePointer<fts5_api>? {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nil)
        guard code == SQLITE_OK else { throw error(code) }
        defer { sqlite3_finalize(statement) }
        let api = UnsafeMutablePointer<UnsafeMutablePointer<fts5_api>?>.allocate(capacity: 1)
        defer { api.deallocate() }
        api.initialize(to: nil)
        let name: StaticString = "fts5_api_ptr"
        name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount) { name in
            _ = sqlite3_bind_pointer(statement, 1, api, name, nil)
        }
        sqlite3_step(statement)
        return api.pointee
    }
}
