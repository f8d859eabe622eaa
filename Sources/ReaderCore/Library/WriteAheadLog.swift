import Glibc

/// SQLite's write-ahead log, read by hand, since SQLite passes silently over everything behind a damaged frame.
///
/// The format is documented at https://www.sqlite.org/fileformat2.html#walformat
struct WriteAheadLog {
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
        guard let size = LibraryFiles.size(path), size > Self.headSize + Self.frameHeadSize, size <= limit,
            let bytes = Self.bytes(path, count: size)
        else { return nil }
        self.init(bytes)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let head = Head(bytes)
        pageSize = head.pageSize
        (frames, isDamaged) = bytes.withUnsafeBytes { Self.frames(in: $0, head) }
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

        init(_ bytes: [UInt8]) {
            bytes.withUnsafeBytes { raw in
                guard raw.count > headSize + frameHeadSize else { return }
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
    }

    private static func frames(in raw: UnsafeRawBufferPointer, _ head: Head) -> ([Frame], Bool) {
        var (frames, committed, previous): ([Frame], Int, Checksum) = ([], 0, head.checksum)
        var (hasGap, isDamaged) = (!head.isSound, false)
        let length = frameHeadSize + head.pageSize
        for start in stride(from: headSize, through: raw.count - length, by: length) {
            guard salt(raw, start + 8) == head.salt else {
                // An earlier round of the log; a damaged salt, too, leaves the next frame without its checksum.
                hasGap = true
                previous = Checksum(number(raw, start + 16), number(raw, start + 20))
                continue
            }
            var sum = previous
            sum.add(UnsafeRawBufferPointer(rebasing: raw[start..<start + 8]), isBigEndian: head.isBigEndian)
            sum.add(
                UnsafeRawBufferPointer(rebasing: raw[start + frameHeadSize..<start + length]),
                isBigEndian: head.isBigEndian)
            previous = Checksum(number(raw, start + 16), number(raw, start + 20))
            let isFirstUnderBadHead = start == headSize && !head.isSound
            guard sum == previous || isFirstUnderBadHead else {
                hasGap = true
                continue
            }
            let frame = Frame(
                page: Int(number(raw, start)), committedSize: Int(number(raw, start + 4)), start: start + frameHeadSize)
            guard frame.page > 0 else { continue }
            frames.append(frame)
            // Its own checksum cannot tell; a commit behind it does.
            guard frame.committedSize > 0, !isFirstUnderBadHead else { continue }
            committed = frames.count
            if hasGap { isDamaged = true }
        }
        return (Array(frames.prefix(committed)), isDamaged)
    }

    /// Puts the pages into a copy of the library's file.
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
