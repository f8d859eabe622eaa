import Glibc

/// The logistic function, 1 / (1 + e^-x): from a sum of log-odds to a share, 0…1.
package enum Logistic {
    package static func share(_ x: Float) -> Float { 1 / (1 + expf(-x)) }
    package static func share(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
