import Glibc

/// A library that is opened when the first of its functions is called: linked, it would be loaded with all that it needs
/// whenever the program starts.
package struct SharedLibrary: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer
    private let name: String

    /// Opens a library that the program cannot do without, and that its package asks for; ends the program where it is
    /// missing, as the dynamic loader would.
    ///
    /// - Parameter name: as the dynamic loader looks for it.
    package init(required name: String) {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { fatalError("\(name) is not installed") }
        (self.handle, self.name) = (handle, name)
    }

    /// A function of the library, by its name; ends the program where there is none.
    ///
    /// The type that is asked for must be that of the function in C.
    package func function<Function>(_ symbol: String) -> Function {
        guard let address = dlsym(handle, symbol) else { fatalError("\(name) has no \(symbol)") }
        return unsafeBitCast(address, to: Function.self)
    }
}
