import Glibc

/// A library that is opened when the first of its functions is called: linked, it would be loaded with all that it needs
/// whenever the program starts.
package struct SharedLibrary: @unchecked Sendable {
    /// Why a library cannot be used, in words: `libcurl.so.4 is not installed`.
    package struct Missing: Error {
        package let reason: String
    }

    private let handle: UnsafeMutableRawPointer
    private let name: String

    /// - Parameter name: as the dynamic loader looks for it.
    /// - Throws: `Missing` where it is not installed.
    package init(named name: String) throws(Missing) {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
            throw Missing(reason: "\(name) is not installed")
        }
        (self.handle, self.name) = (handle, name)
    }

    /// What is made of a library that the program cannot do without, and that its package asks for; ends the program where
    /// it is missing, as the dynamic loader would.
    package static func required<Functions>(
        _ name: String, _ functions: (SharedLibrary) throws(Missing) -> Functions
    ) -> Functions {
        do throws(Missing) { return try functions(SharedLibrary(named: name)) } catch { fatalError(error.reason) }
    }

    /// A function of the library, by its name.
    ///
    /// The type that is asked for must be that of the function in C.
    ///
    /// - Throws: `Missing` where there is none.
    package func function<Function>(_ symbol: String) throws(Missing) -> Function {
        guard let address = dlsym(handle, symbol) else {
            throw Missing(reason: "\(name) is too old: it has no \(symbol)")
        }
        return unsafeBitCast(address, to: Function.self)
    }
}
