import Glibc

/// Hands what libFuzzer makes to one of the program's readers, until something falls or stands still.
///
/// `Fuzz TARGET [OPTION…] [FOLDER…]`: options and folders are libFuzzer's. Build it as `make fuzz` does.
@main
enum Fuzz {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let name = arguments.first, let target = FuzzTarget(rawValue: name) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: Fuzz \(names) [libFuzzer's options and folders]")
            exit(64)
        }
        FuzzTarget.chosen = target
        var words: [UnsafeMutablePointer<CChar>?] = ([CommandLine.arguments[0]] + arguments.dropFirst()).map {
            strdup($0)
        }
        words.append(nil)
        var count = Int32(words.count - 1)
        let status = words.withUnsafeMutableBufferPointer { words in
            var start = words.baseAddress
            return runDriver(&count, &start) { bytes, count in
                FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
                return 0
            }
        }
        exit(status)
    }
}

/// libFuzzer's loop, for programs that have a main function of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
