/// Weights of features, and their sum for a case.
package struct LinearModel: Sendable {
    /// By the hash of the feature.
    package var weights: [UInt32: Float]

    /// A model of these weights.
    package init(weights: [UInt32: Float] = [:]) {
        self.weights = weights
    }

    /// Reads what `text` writes; a part that cannot be read counts as nothing.
    package init(text: String) {
        var weights: [UInt32: Float] = [:]
        var hash: UInt32 = 0
        var value: Int32 = 0
        var isNegative = false
        var isHash = true
        for byte in text.utf8 {
            switch byte {
            case .colon: isHash = false
            case .hyphen: isNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isHash:
                value = value &* 10 &+ Int32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hash = hash << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): hash = hash << 4 | UInt32(byte - .letterA + 10)
            default:
                if !isHash { weights[hash] = Float(isNegative ? -value : value) / Self.scale }
                (hash, value, isNegative, isHash) = (0, 0, false, true)
            }
        }
        self.weights = weights
    }

    /// Weights are kept in hundredths.
    package static let scale: Float = 100

    /// The weights as they are kept, without those that are nothing then.
    package var rounded: LinearModel {
        LinearModel(
            weights: weights.mapValues { ($0 * Self.scale).rounded() / Self.scale }.filter { $0.value != 0 })
    }

    /// Each weight as "hash:hundredths", in the order of the hashes, eight a line.
    package var text: String {
        let kept = weights.map { (key: $0.key, value: Int(($0.value * Self.scale).rounded())) }
            .filter { $0.value != 0 }.sorted { $0.key < $1.key }
        var text = ""
        for (index, weight) in kept.enumerated() {
            text += "\(String(weight.key, radix: 16)):\(weight.value)"
            text += index % 8 == 7 || index == kept.count - 1 ? "\n" : " "
        }
        return text
    }

    /// The sum of the weights of features.
    package func score(_ features: Features) -> Float {
        var sum: Float = 0
        for key in features.keys { if let weight = weights[key] { sum += weight } }
        return sum
    }
}
