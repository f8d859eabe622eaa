import Foundation

/// `openssl s_server` with a certificate that nobody has signed, in a folder that goes with it.
package final class TLSServer: Sendable {
    package let port: Int
    /// The certificate, for those who want to trust it.
    package let certificate: String
    private let folder: URL
    private let process: pid_t

    package init() throws {
        folder = try Tool.folder()
        certificate = folder.appendingPathComponent("certificate.pem").path
        let key = folder.appendingPathComponent("key.pem").path
        let log = folder.appendingPathComponent("log").path
        let maker = try Tool.start(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key,
                "-out", certificate,
            ])
        guard Tool.end(of: maker) == 0 else { throw LoopbackServer.Failure(message: "openssl made no certificate") }
        process = try Tool.start(
            "/usr/bin/openssl",
            ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www"], output: log)
        port = Self.port(in: log)
    }

    /// The port that the server writes when it is ready; 0 after ten seconds of waiting.
    private static func port(in log: String) -> Int {
        for _ in 0..<2_000 {
            let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
            if let line = text.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT") }), text.hasSuffix("\n"),
                let port = line.split(separator: ":").last.flatMap({ Int($0) })
            {
                return port
            }
            usleep(5_000)
        }
        return 0
    }

    deinit {
        // The threads of tests block signals, and so does what they start; this one cannot be blocked.
        kill(process, SIGKILL)
        Tool.end(of: process)
        try? FileManager.default.removeItem(at: folder)
    }
}
