import CNcurses
import Glibc
import ReaderCore

/// Asks the terminal about itself and waits for the answers, outside of the full screen.
enum TerminalDialogue {
    /// What was answered; nil where there is no terminal, or one that would print the questions.
    static func ask(_ setting: TerminalSetting) -> (inquiry: Inquiry, measurement: Measurement)? {
        var before = termios()
        guard Inquiry.isSafe(setting), setting.hasTerminal, tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
        var decoder = InputDecoder()
        var inquiry = Inquiry()
        var measurement = Measurement()
        Output.write(Inquiry.questions)
        read(&decoder, until: { inquiry.isAnswered }, take: { inquiry.take($0) })
        guard setting.isUnicode, inquiry.isAnswered else { return (inquiry, measurement) }
        Output.write(Measurement.line)
        read(&decoder, until: { measurement.isComplete }, take: { measurement.take($0) })
        return (inquiry, measurement)
    }

    /// Longer than the full screen waits: nobody is kept from reading by it.
    private static let timeout: Int32 = 500

    private static func read(
        _ decoder: inout InputDecoder, until isEnough: () -> Bool, take: (TerminalReport) -> Void
    ) {
        var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !isEnough(), poll(&ready, 1, timeout) == 1 {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            guard count > 0 else { return }
            let scalars = String(decoding: buffer.prefix(count), as: UTF8.self).unicodeScalars
            for event in decoder.decode(scalars.map { .scalar($0.value) }) {
                if case .report(let report) = event { take(report) }
            }
        }
    }
}
