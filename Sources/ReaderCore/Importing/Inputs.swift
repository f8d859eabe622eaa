import Glibc
import ReaderImport
package import ReaderModel
import ReaderNetwork
package import ReaderWork

/// The sources that paths on the command line name, and what was wrong with the rest.
package struct Inputs {
    package private(set) var sources: [Source] = []
    package private(set) var failures: [Failure] = []
    /// Whether these are the articles that come with the program.
    package private(set) var areSamples = false

    /// The articles that come with the program.
    package static var samples: Inputs {
        var inputs = Inputs([])
        inputs.areSamples = true
        inputs.sources = Samples.files.map { Source(.sample($0.name)) }
        return inputs
    }

    /// - Parameter paths: files, folders, addresses, or "-" for standard input, which is read once and to its end.
    package init(_ paths: [String]) {
        var hasReadInput = false
        for path in paths {
            if path == "-" {
                guard !hasReadInput else { continue }
                hasReadInput = true
                collect { () throws(Failure) in [Source(.standardInput(try FileReader.standardInput()))] }
            } else if let address = Self.address(path) {
                collect { () throws(Failure) in [Source(.web(address))] }
            } else {
                collect { () throws(Failure) in try Self.sources(at: path) }
            }
        }
    }

    private mutating func collect(_ find: () throws(Failure) -> [Source]) {
        do {
            for source in try find() where !sources.contains(where: { $0.id == source.id }) { sources.append(source) }
        } catch {
            failures.append(error)
        }
    }

    /// The address that a word of the command line names; nil for a file and for what does not begin with a scheme.
    package static func address(_ text: String) -> String? {
        guard TypedAddress.isWeb(text), access(text, F_OK) != 0,
            case .web(let addresses)? = try? TypedAddress(text, isFile: { _ in false })
        else { return nil }
        return addresses.first
    }

    /// A file, or the readable files of a folder by name.
    private static func sources(at path: String) throws(Failure) -> [Source] {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT
                ? Failure("\(path) does not exist.", advice: "Check the spelling of the path.")
                : Failure("\(path) cannot be opened: \(String(cString: strerror(errno))).", advice: "Check the path.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard access(path, R_OK) == 0 else {
                throw Failure("\(path) may not be read.", advice: "Ask its owner for leave, or run: chmod u+r on it.")
            }
            return [Source(.file(path))]
        }
        let files = try files(in: path)
        guard !files.isEmpty else {
            throw Failure(
                "\(path) holds no file that can be read.",
                advice: "Give the files by name, or a folder with text or Markdown files.")
        }
        return files.map { Source(.file($0)) }
    }

    private static func files(in folder: String) throws(Failure) -> [String] {
        guard let stream = opendir(folder) else {
            throw Failure(
                "\(folder) cannot be listed: \(String(cString: strerror(errno))).", advice: "Check its rights.")
        }
        defer { closedir(stream) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if isFile(base + name) { names.append(name) }
        }
        return Importer.readable(in: names.map { base + $0 }).sorted()
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
