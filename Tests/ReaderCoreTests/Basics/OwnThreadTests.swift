import Glibc
import ReaderBasics
import Testing

/// Threads beside Swift's own.
struct OwnThreadTests {
    @Test func `signals go to others, but a fault stays where it happened`() async {
        let blocked = await withCheckedContinuation { continuation in
            let obstacle = OwnThread.start {
                var signals = sigset_t()
                pthread_sigmask(SIG_BLOCK, nil, &signals)
                continuation.resume(
                    returning: [SIGWINCH, SIGINT, SIGTERM, SIGSEGV, SIGBUS].map { sigismember(&signals, $0) == 1 })
            }
            #expect(obstacle == nil)
        }
        #expect(blocked == [true, true, true, false, false])
    }

    @Test func `there is a core at least`() {
        #expect(Machine.cores >= 1)
    }
}
