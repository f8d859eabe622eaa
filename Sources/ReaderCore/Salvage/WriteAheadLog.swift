import Glibc

/// SQLite's write-ahead log, read by hand, since SQLite passes silently over everything behind a damaged frame.
///
/// The format is documented at https://www.sqlite.org/fileformat2.html#walformat
package struct WriteAheadLog {
    /// One page as a transaction left it.
    struct Frame {
        /// Counts from 1.
        var page: Int
        /// Pages of the file after the transaction that ends here; 0 inside a transaction.
        var committedSize: Int
        /// Where the page's bytes begin in the log.
        var start: Int
    }

    let bytes: [UInt8]
    let pageSize: Int
    /// The frames up to the last commit whose own checksum is right, in order.
    private(set) var frames: [Frame] = []
    /// Whether something that was committed stands behind a frame, or under a head, that cannot be read.
    private(set) var isDamaged = false

    private static let headSize = 32
    private static let frameHeadSize = 24

    /// - Parameter limit: larger logs are not read, in bytes.
    /// - Returns: nil where there is no log, or nothing in it.
    init?(path: String, limit: Int) {
        guard let size = DatabaseFiles.size(path), size > Self.headSize + Self.frameHeadSize, size <= limit,
            let bytes = Self.bytes(path, count: size)
        else { return nil }
        self.init(bytes)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let scan = bytes.withUnsafeBytes { raw in
            var scan = Scan(Head(raw))
            scan.take(raw, from: Self.headSize, at: Self.headSize)
            return scan
        }
        pageSize = scan.head.pageSize
        frames = Array(scan.frames.prefix(scan.committed))
        isDamaged = scan.isDamaged
    }

    /// What cannot be read although something committed stands behind it.
    private struct Damage: Equatable {
        var salt: UInt64
        /// Where the first such frame begins.
        var place: Int
    }

    /// Another process may be writing to the log at this moment: so often it is looked at, and so long in between, in
    /// microseconds, before bytes that cannot be read count as damage.
    private static let (looks, pause): (Int, UInt32) = (4, 40_000)

    /// Whether the log at a path is damaged, without holding it in memory: it is looked at whenever a database is
    /// opened.
    ///
    /// What is being written is read otherwise each time; damage stands where it stood.
    ///
    /// - Parameter limit: larger logs are not read, in bytes.
    package static func isDamaged(path: String, limit: Int) -> Bool {
        guard let first = damage(path: path, limit: limit) else { return false }
        for _ in 1..<looks {
            usleep(pause)
            guard damage(path: path, limit: limit) == first else { return false }
        }
        return true
    }

    private static func damage(path: String, limit: Int) -> Damage? {
        guard let size = DatabaseFiles.size(path), size > headSize + frameHeadSize, size <= limit else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
        defer { buffer.deallocate() }
        let begun = pread(descriptor, buffer.baseAddress, headSize + frameHeadSize, 0)
        guard begun == headSize + frameHeadSize else { return nil }
        var scan = Scan(Head(UnsafeRawBufferPointer(rebasing: buffer[..<begun])))
        let stretch = buffer.count / scan.frameLength * scan.frameLength
        var start = headSize
        // What is written from here on is not looked at.
        while start < size {
            let got = pread(descriptor, buffer.baseAddress, min(stretch, size - start), start)
            guard got >= scan.frameLength else { break }
            scan.take(UnsafeRawBufferPointer(rebasing: buffer[..<got]), from: 0, at: start)
            start += got / scan.frameLength * scan.frameLength
        }
        return scan.isDamaged ? Damage(salt: scan.head.salt, place: scan.gap ?? 0) : nil
    }

    private static func bytes(_ path: String, count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, let base = buffer.baseAddress {
                let got = read(descriptor, base + filled, count - filled)
                guard got > 0 else { break }
                filled += got
            }
        }
    }

    /// The first 32 bytes; where they are damaged, what they said most likely.
    private struct Head {
        var isSound = false
        var pageSize = 4096
        var isBigEndian = false
        var salt: UInt64 = 0
        var checksum = Checksum()

        /// - Parameter raw: the head and that of the first frame, at least.
        init(_ raw: UnsafeRawBufferPointer) {
            guard raw.count >= headSize + frameHeadSize else { return }
            let magic = number(raw, 0)
            isBigEndian = magic == 0x377F_0683
            var sum = Checksum()
            sum.add(UnsafeRawBufferPointer(rebasing: raw[0..<24]), isBigEndian: isBigEndian)
            let size = Int(number(raw, 8))
            isSound =
                magic & ~1 == 0x377F_0682 && sum == Checksum(number(raw, 24), number(raw, 28)) && size >= 512
                && size <= 65_536 && size & (size - 1) == 0
            if isSound {
                pageSize = size
                checksum = sum
            } else {
                isBigEndian = false
            }
            salt = WriteAheadLog.salt(raw, isSound ? 16 : headSize + 8)
        }
    }

    /// A walk over the frames, in as many stretches as there are.
    private struct Scan {
        let head: Head
        var frames: [Frame] = []
        /// Frames up to the last commit whose own checksum is right.
        var committed = 0
        var isDamaged = false
        /// Where the first frame begins that cannot be read; 0 for the head.
        private(set) var gap: Int?
        private var previous: Checksum

        init(_ head: Head) {
            self.head = head
            previous = head.checksum
            gap = head.isSound ? nil : 0
        }

        var frameLength: Int { frameHeadSize + head.pageSize }

        /// Takes in the whole frames of a stretch.
        ///
        /// - Parameters:
        ///   - first: where in the stretch the first frame begins.
        ///   - place: where in the log it begins.
        mutating func take(_ raw: UnsafeRawBufferPointer, from first: Int, at place: Int) {
            for start in stride(from: first, through: raw.count - frameLength, by: frameLength) {
                take(
                    frame: UnsafeRawBufferPointer(rebasing: raw[start..<start + frameLength]),
                    at: place - first + start)
            }
        }

        private mutating func take(frame raw: UnsafeRawBufferPointer, at start: Int) {
            let stated = Checksum(number(raw, 16), number(raw, 20))
            defer { previous = stated }
            guard salt(raw, 8) == head.salt else {
                // An earlier round of the log; a damaged salt, too, leaves the next frame without its checksum.
                gap = gap ?? start
                return
            }
            var sum = previous
            sum.add(UnsafeRawBufferPointer(rebasing: raw[..<8]), isBigEndian: head.isBigEndian)
            sum.add(UnsafeRawBufferPointer(rebasing: raw[frameHeadSize...]), isBigEndian: head.isBigEndian)
            let isFirstUnderBadHead = start == headSize && !head.isSound
            guard sum == stated || isFirstUnderBadHead else {
                gap = gap ?? start
                return
            }
            let frame = Frame(
                page: Int(number(raw, 0)), committedSize: Int(number(raw, 4)), start: start + frameHeadSize)
            guard frame.page > 0 else { return }
            frames.append(frame)
            // Its own checksum cannot tell; a commit behind it does.
            guard frame.committedSize > 0, !isFirstUnderBadHead else { return }
            committed = frames.count
            if gap != nil { isDamaged = true }
        }
    }

    /// Writes the pages into a copy of the database file.
    func apply(to descriptor: Int32) {
        bytes.withUnsafeBytes { raw in
            for frame in frames where frame.page < 1 << 30 {
                let page = UnsafeRawBufferPointer(rebasing: raw[frame.start..<frame.start + pageSize])
                _ = pwrite(descriptor, page.baseAddress, pageSize, (frame.page - 1) * pageSize)
            }
        }
    }

    private static func number(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
        UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    private static func salt(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The log's checksum: two sums over pairs of 32-bit words, each sum feeding the other.
    private struct Checksum: Equatable {
        var first: UInt32 = 0
        var second: UInt32 = 0

        init() {}

        init(_ first: UInt32, _ second: UInt32) { (self.first, self.second) = (first, second) }

        mutating func add(_ raw: UnsafeRawBufferPointer, isBigEndian: Bool) {
            for offset in stride(from: 0, to: raw.count - 7, by: 8) {
                let pair = raw.loadUnaligned(fromByteOffset: offset, as: (UInt32, UInt32).self)
                first = first &+ (isBigEndian ? UInt32(bigEndian: pair.0) : UInt32(littleEndian: pair.0)) &+ second
                second = second &+ (isBigEndian ? UInt32(bigEndian: pair.1) : UInt32(littleEndian: pair.1)) &+ first
            }
        }
    }
}
