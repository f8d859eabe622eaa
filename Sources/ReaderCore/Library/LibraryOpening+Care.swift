import Glibc
import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// Opening where something is missing, damaged, or in the way.
extension LibraryOpening {
    /// Opens with the folder locked, so that nobody else makes or mends the same library.
    func openWithCare() throws -> Opened {
        let wait = { progress("Waiting for another program that is at the library…") }
        return try FolderLock.holding(files.folder, waiting: wait) {
            var notices = try takeFinished() + setForeignJournalAside()
            guard !signs.isScrap || signs.isLikelyOurs else { throw Failure.notALibrary(files.path) }
            var opened = try openOrRecover()
            notices += opened.notices
            opened.notices = notices
            return opened
        }
    }

    private func openOrRecover() throws -> Opened {
        if signs.isLogAlone || signs.isScrap || signs.isLogDamaged { return try recover() }
        let isEmptied = DatabaseFiles.size(files.path) == 0
        if DatabaseFiles.size(files.path) == nil { try files.make(files.path) }
        try rollBack()
        do {
            guard var opened = try openPlainly(isMaking: true) else { return try recover() }
            if isEmptied { opened.notices.append("\(files.path) was empty: a new library begins.") }
            guard signs.isSuspected else { return opened }
            if let mended = try? mended(opened.pool) {
                unlink(files.suspicion)
                opened.notices += mended
                return opened
            }
            Self.shut(opened.pool)
        } catch let fault as DatabaseError where [.corrupt, .notADatabase].contains(fault.resultCode) {
            // It is put together anew below.
        }
        return try recover()
    }

    // MARK: - What stands beside it

    /// Takes in what an interrupted recovery has put together; a file that is no fuller than the library is moved away.
    private func takeFinished() throws -> [String] {
        switch FinishedRecovery(files: files, schema: LibrarySchema.recovery).verdict {
        case nil: return []
        case .takesPlace:
            let hadFile = DatabaseFiles.size(files.path) != nil
            let name = try files.install(day: day)
            return [
                "A library that had been recovered took its place."
                    + (hadFile ? " What was there before is kept as \(name)." : "")
            ]
        case .isSetAside:
            let name = try files.setAside(files.finished, day: day)
            return ["\(files.finished) was no fuller than the library: it is kept as \(name)."]
        }
    }

    private func setForeignJournalAside() throws -> [String] {
        guard signs.hasForeignJournal else { return [] }
        let name = try files.setAside(files.journal, day: day)
        return ["\(files.journal) did not belong to the library: it is kept as \(name)."]
    }

    /// A program that was killed while it made the library may have left a journal, which only who writes may take back.
    private func rollBack() throws {
        guard DatabaseFiles.size(files.journal) ?? 0 > 0, DatabaseFiles.size(files.path) ?? 0 > 0 else { return }
        Self.shut(try DatabasePool(path: files.path, configuration: Library.configuration))
    }

    // MARK: - Damage

    /// Looks at the whole library, since damage was met, and mends what can be mended in its place.
    ///
    /// - Returns: what was done, a line each; nil where it must be put together anew.
    private func mended(_ pool: DatabasePool) throws -> [String]? {
        progress("Damage was met in the library. Looking through it…")
        guard try pool.read({ try DatabaseIntegrity.faults(in: $0) }).isEmpty else { return nil }
        let writer = try DatabasePool(path: files.path, configuration: Library.configuration)
        defer { Self.shut(writer) }
        return try LibraryMending(files: files, day: day, progress: progress).run(writer)
    }

    private func recover() throws -> Opened {
        guard signs.isLikelyOurs else { throw Failure.notALibrary(files.path) }
        progress("The library is damaged. Recovering what can be read…")
        let recovered = try DatabaseRecovery(files: files, schema: LibrarySchema.recovery, day: day) { articles in
            progress("Recovering what can be read: \(articles.grouped) articles…")
        }.run()
        guard var opened = try openPlainly(isMaking: true) else { throw DatabaseFiles.failure(files.path, reason: EIO) }
        opened.notices.append(recovered.notice)
        return opened
    }
}
