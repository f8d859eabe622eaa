import Glibc
import ReaderImport
import ReaderModel

/// The files that paths name, folders with all that is in them.
struct ImportFiles {
    struct File: Sendable {
        let path: String
        let size: Int
    }

    private(set) var files: [File] = []
    private(set) var failures: [Failure] = []
    /// Folders inside one another; deeper ones are a loop or a mistake.
    private static let depthLimit = 64
    /// The folder that is walked through, without links in it.
    private var root = ""
    /// Names in it that are no text.
    private var unnamed = 0

    /// - Parameters:
    ///   - paths: files, folders, or "-" for standard input.
    ///   - isStopped: asked between folders; where it says yes nothing more is looked for.
    init(_ paths: [String], isStopped: () -> Bool) {
        for path in paths {
            guard path != "-" else {
                files.append(File(path: path, size: 0))
                continue
            }
            var status = stat()
            guard stat(path, &status) == 0 else {
                failures.append(FileReader.failure(path))
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                let before = files.count
                (root, unnamed) = ((try? FileReader.fullPath(of: path)) ?? path, 0)
                walk(path.hasSuffix("/") ? path : path + "/", depth: 0, isStopped)
                if unnamed > 0 { failures.append(Self.unnamed(unnamed, in: path)) }
                if files.count == before { failures.append(Self.nothing(in: path)) }
            } else {
                files.append(File(path: path, size: Int(status.st_size)))
            }
        }
    }

    /// Hidden files are left out, and files whose names promise no text; a link to a folder, or out of
    /// the one that was named, is not followed.
    private mutating func walk(_ folder: String, depth: Int, _ isStopped: () -> Bool) {
        guard depth < Self.depthLimit, !isStopped() else { return }
        guard let stream = opendir(folder) else {
            failures.append(FileReader.failure(folder))
            return
        }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name else {
                unnamed += 1
                continue
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(stream)
        // A message of a Maildir is known by its folder.
        let readable = Set(Importer.readable(in: names.map { folder + $0 }))
        for name in names.sorted() {
            var status = stat()
            guard lstat(folder + name, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFLNK, !isInside(folder + name) { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                walk(folder + name + "/", depth: depth + 1, isStopped)
            } else if readable.contains(folder + name), stat(folder + name, &status) == 0,
                status.st_mode & S_IFMT == S_IFREG
            {
                files.append(File(path: folder + name, size: Int(status.st_size)))
            }
        }
    }

    /// Whether a link leads to something in the folder that was named: the others nobody has asked for.
    private func isInside(_ link: String) -> Bool {
        (try? FileReader.fullPath(of: link))?.hasPrefix(root.hasSuffix("/") ? root : root + "/") ?? false
    }

    private static func unnamed(_ count: Int, in folder: String) -> Failure {
        Failure(
            "\(folder) holds \(count) \(count == 1 ? "file" : "files") whose names are not in UTF-8.",
            advice: "Rename them, as by: convmv -f latin1 -t utf8 -r --notest \(folder)")
    }

    private static func nothing(in folder: String) -> Failure {
        Failure(
            "\(folder) holds no file that can be read.",
            advice: "Give the files by name, or a folder with texts, pages, feeds or books.")
    }
}
