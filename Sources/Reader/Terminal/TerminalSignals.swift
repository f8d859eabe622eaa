import Glibc

/// What the terminal's keys send goes to the program that has the terminal: Ctrl-C in it does not end this one.
struct TerminalSignals {
    private static let keys = [SIGINT, SIGQUIT, SIGTSTP]
    private let before: [sigaction]

    /// Ignores them from now on.
    init() {
        before = Self.keys.map { number in
            var ignored = sigaction()
            var before = sigaction()
            ignored.__sigaction_handler.sa_handler = SIG_IGN
            sigaction(number, &ignored, &before)
            return before
        }
    }

    /// Treats them as before.
    func handBack() {
        for (number, action) in zip(Self.keys, before) {
            var action = action
            sigaction(number, &action, nil)
        }
    }

    /// Stops this program, as Ctrl-Z has stopped the other; returns when the shell asks for both again.
    static func stop() {
        stopThisProgram()
        signal(SIGTSTP, SIG_IGN)
    }

    /// Stops this program here and now; the call returns when it goes on.
    static func stopThisProgram() {
        signal(SIGTSTP, SIG_DFL)
        var stopping = sigset_t()
        var before = sigset_t()
        sigemptyset(&stopping)
        sigaddset(&stopping, SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &stopping, &before)
        raise(SIGTSTP)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
