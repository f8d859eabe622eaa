import Glibc
import Synchronization

/// Whether Ctrl-C has asked a command to end; it ends when its work is whole.
///
/// The second time the program is ended at once: the library is whole at every moment all the same.
enum Interruption {
    private static let isAskedFor = Atomic(false)

    static var isAsked: Bool { isAskedFor.load(ordering: .relaxed) }

    /// The exit status of a program that SIGINT ended, as shells tell it.
    static let status: Int32 = 128 + SIGINT

    static func watch() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            Interruption.isAskedFor.store(true, ordering: .relaxed)
        }
        // Without SA_RESTART a read that waits for input returns; with SA_RESETHAND the second signal ends it all.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(SIGINT, &action, nil)
    }
}
