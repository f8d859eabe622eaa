import Glibc
import ReaderAnnotation
import ReaderCorrections
import ReaderImport
package import ReaderImporting
package import ReaderLibrary
package import ReaderModel
package import ReaderWork

/// Writes the files that are asked for from the screen.
package enum FileExport {
    /// What the program's services write files with.
    package static func service(
        _ library: LibraryAccess, today: CalendarDay = .today
    ) -> @Sendable (ExportJob) async throws -> ExportOutcome {
        { job in
            switch job.source {
            case .article, .passage: try await write(job, today: today)
            case .stored, .view, .listing, .entity, .feeds:
                try await library.use { try write(job, of: $0, today: today) }
            }
        }
    }

    @concurrent
    private static func write(_ job: ExportJob, today: CalendarDay) async throws -> ExportOutcome {
        try write(job, of: nil, today: today)
    }

    /// Writes a file: all of it, or none.
    ///
    /// - Parameter library: nil where the job needs none.
    /// - Throws: `Failure` where the file cannot be written, or the library not be read.
    package static func write(_ job: ExportJob, of library: Library?, today: CalendarDay) throws -> ExportOutcome {
        guard var file = try NewFile(at: job.path, replaces: job.replaces) else { return .exists }
        do {
            try fill(&file, with: job, library, today)
            return try file.finish(replaces: job.replaces)
        } catch {
            file.abandon()
            throw error
        }
    }

    private static func fill(
        _ file: inout NewFile, with job: ExportJob, _ library: Library?, _ today: CalendarDay
    ) throws {
        let descriptor = file.descriptor
        var failure: Int32 = 0
        var count = 0
        let write = { (bytes: [UInt8]) in
            guard failure == 0 else { return }
            count += bytes.count
            failure = NewFile.write(bytes, to: descriptor)
        }
        switch job.source {
        case .article(let shown):
            let marked = try shown.marked(today)
            let export = ArticleExport(
                job.subject, as: job.format, title: shown.article.displayTitle, today: today, write: write)
            export.add(marked)
            export.end()
        case .stored(let id): try self.write(job, library, FindingScope(articles: [id]), [id], today, write)
        case .passage(let passage): write(Array(try PassageText(passage, today: today).text(as: job.format).utf8))
        case .feeds(let withPasswords):
            let feeds = try library?.subscriptions(withPasswords: withPasswords) ?? []
            write(Array(OPML.document(feeds.map(\.subscription), title: "Subscriptions of Reader").utf8))
        case .listing(let listing):
            let scope = try library?.findings(of: listing) ?? FindingScope()
            try self.write(job, library, scope, nil, today, write)
        case .entity(let id): try self.write(job, library, FindingScope(entities: [id]), nil, today, write)
        case .view(let view):
            let ids = view.showsAll && view.sort == .newest ? nil : try library?.order(of: view).ids
            try self.write(job, library, FindingScope(articles: ids.map { Set($0) }), ids.map(unique), today, write)
        }
        guard failure == 0 else { throw NewFile.failure(job.path, failure) }
        file.count = count
    }

    private static func write(
        _ job: ExportJob, _ library: Library?, _ scope: FindingScope, _ order: [RowID<ArticleRow>]?,
        _ today: CalendarDay, _ write: @escaping ([UInt8]) -> Void
    ) throws {
        guard let library else { return }
        try LibraryExport(of: library, scope, inOrder: order, as: job.format, today: today, write: write)
            .write(job.subject)
    }

    /// An article may stand below several headings of a list.
    private static func unique(_ ids: [RowID<ArticleRow>]) -> [RowID<ArticleRow>] {
        var seen: Set<RowID<ArticleRow>> = []
        return ids.filter { seen.insert($0).inserted }
    }
}

/// A file on its way: written beside its place, and put there when all of it is on the disk.
struct NewFile {
    /// As it was meant.
    private let path: String
    private let draft: String
    let descriptor: Int32
    /// Bytes written.
    var count = 0

    /// - Parameter typed: a path; `~/` is the home folder.
    /// - Returns: nil where a file is there that is not to be replaced.
    init?(at typed: String, replaces: Bool) throws(Failure) {
        path = Self.expanded(typed)
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else { throw Self.isFolder(typed) }
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Failure(
                    "\(typed) is there and is no file of text.", advice: "Give the name of a file.")
            }
            guard replaces else { return nil }
        }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard !name.isEmpty, !path.hasSuffix("/") else {
            throw Self.isFolder(typed)
        }
        draft = path.dropLast(name.count) + ".\(name).\(getpid()).part"
        descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(typed, errno) }
    }

    private static func isFolder(_ typed: String) -> Failure {
        Failure("\(typed) is a folder: the name of a file is missing.", advice: "Give the name of a file.")
    }

    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }

    /// Writes all of it.
    ///
    /// - Returns: the number of the error that it ended with; 0 for none.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer
            while let base = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(descriptor, base, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : ENOSPC }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return 0
        }
    }

    /// Puts it where it is to be.
    mutating func finish(replaces: Bool) throws(Failure) -> ExportOutcome {
        let synced = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
        guard synced, close(descriptor) == 0 else { throw Self.failure(path, errno) }
        if replaces {
            guard rename(draft, path) == 0 else { throw Self.failure(path, errno) }
        } else if link(draft, path) == 0 {
            unlink(draft)
        } else if errno == EEXIST {
            unlink(draft)
            return .exists
        } else {
            // A file system without second names.
            guard access(path, F_OK) != 0, rename(draft, path) == 0 else { throw Self.failure(path, errno) }
        }
        return .written(path: Self.full(path), bytes: count)
    }

    /// Takes what was written away again.
    func abandon() {
        close(descriptor)
        unlink(draft)
    }

    private static func full(_ path: String) -> String {
        guard let full = realpath(path, nil) else { return path }
        defer { free(full) }
        return String(cString: full)
    }

    static func failure(_ path: String, _ reason: Int32) -> Failure {
        let advice = "Give another name or folder."
        if let slash = path.lastIndex(of: "/"), case let folder = String(path[..<slash]), !folder.isEmpty,
            access(expanded(folder + "/"), F_OK) != 0, errno == ENOENT || errno == ENOTDIR
        {
            return Failure("There is no folder \(folder).", advice: advice)
        }
        return Failure("\(path) cannot be written: \(String(cString: strerror(reason))).", advice: advice)
    }
}
