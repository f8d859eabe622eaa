import Glibc

/// The logistic function, 1 / (1 + e^-x).
package enum Logistic {
    /// The share, 0…1, that a sum of log-odds stands for.
    package static func share(_ x: Float) -> Float { 1 / (1 + expf(-x)) }

    /// The same, to the digits of a Double.
    package static func share(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
