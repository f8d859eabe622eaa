import CReaderSamples

/// The articles that come inside the program, for a first look at it with no network and no library.
package enum Samples {
    /// File names and Markdown with front matter, in the order of the names; copied out when asked for.
    package static var files: [(name: String, bytes: [UInt8])] {
        UnsafeBufferPointer(start: reader_sample_table(), count: reader_sample_count()).map { sample in
            (String(cString: sample.name), Array(UnsafeBufferPointer(start: sample.bytes, count: sample.count)))
        }
    }
}
