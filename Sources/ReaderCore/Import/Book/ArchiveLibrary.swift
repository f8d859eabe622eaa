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

    static let shared = ArchiveLibrary(SharedLibrary(required: "libarchive.so.13"))

    private init(_ library: SharedLibrary) {
        new = library.function("archive_read_new")
        free = library.function("archive_read_free")
        supportZip = library.function("archive_read_support_format_zip")
        open = library.function("archive_read_open_memory")
        next = library.function("archive_read_next_header")
        data = library.function("archive_read_data")
        kind = library.function("archive_entry_filetype")
        name = library.function("archive_entry_pathname")
        nameInUTF8 = library.function("archive_entry_pathname_utf8")
    }
}
