import CLibArchive
import ReaderBasics

/// The functions of libarchive, opened when the first archive is read.
struct ArchiveLibrary: Sendable {
    let new: @convention(c) () -> OpaquePointer?
    let free: @convention(c) (OpaquePointer) -> Int32
    let supportZip: @convention(c) (OpaquePointer) -> Int32
    let open: @convention(c) (OpaquePointer, UnsafeRawPointer?, Int) -> Int32
    let next: @convention(c) (OpaquePointer, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    let data: @convention(c) (OpaquePointer, UnsafeMutableRawPointer, Int) -> Int
    let kind: @convention(c) (OpaquePointer) -> mode_t
    let name: @convention(c) (OpaquePointer) -> UnsafePointer<CChar>?
    let nameInUTF8: @convention(c) (OpaquePointer) -> UnsafePointer<CChar>?

    static let shared = SharedLibrary.required("libarchive.so.13", ArchiveLibrary.init)

    private init(_ library: SharedLibrary) throws(SharedLibrary.Missing) {
        new = try library.function("archive_read_new")
        free = try library.function("archive_read_free")
        supportZip = try library.function("archive_read_support_format_zip")
        open = try library.function("archive_read_open_memory")
        next = try library.function("archive_read_next_header")
        data = try library.function("archive_read_data")
        kind = try library.function("archive_entry_filetype")
        name = try library.function("archive_entry_pathname")
        nameInUTF8 = try library.function("archive_entry_pathname_utf8")
    }
}
