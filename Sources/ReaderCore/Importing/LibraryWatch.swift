import Dispatch
import Glibc

/// Tells that somebody has written into the library, this program or another; it sleeps while nobody does.
final class LibraryWatch: Sendable {
    /// A refresh writes many times a second; nobody looks that often.
    private static let pause = DispatchTimeInterval.milliseconds(700)

    /// Dispatch objects may be used from any thread; on Linux they do not say so.
    private nonisolated(unsafe) let source: any DispatchSourceRead

    /// Nil where the kernel has no watch left.
    init?(file: String, changed: @escaping @Sendable () -> Void) {
        let descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        // What is committed goes to the log beside the file.
        let log = file + "-wal"
        guard inotify_add_watch(descriptor, log, UInt32(IN_MODIFY)) >= 0 else {
            Glibc.close(descriptor)
            return nil
        }
        let queue = DispatchQueue(label: "library watch", qos: .utility)
        nonisolated(unsafe) let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler {
            Self.drain(descriptor)
            source.suspend()
            queue.asyncAfter(deadline: .now() + Self.pause) {
                Self.drain(descriptor)
                changed()
                source.resume()
            }
        }
        source.setCancelHandler { Glibc.close(descriptor) }
        source.resume()
        self.source = source
    }

    deinit { source.cancel() }

    private static func drain(_ descriptor: Int32) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &bytes, bytes.count) > 0 {}
    }
}
