import Glibc

/// What the program runs on.
package enum Machine {
    /// Cores that are at work, 1 at least.
    package static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
