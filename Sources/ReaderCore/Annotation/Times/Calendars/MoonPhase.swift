import ReaderModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// When the moon is new or full, to within a few minutes (Meeus, "Astronomical Algorithms", chapter 49, its largest
/// terms).
enum MoonPhase {
    case new, full

    /// The instants of a phase around a day, as days since 1970-01-01 00:00 UTC, in order.
    ///
    /// - Parameter count: how many to give before and after the one nearest to the day.
    func instants(around day: CalendarDay, count: Int = 1) -> [Double] {
        let nearest = ((Double(day.number) - 10_962.6) / 29.530588861).rounded()
        return (-count...count).map { instant(nearest + Double($0)) }
    }

    /// The phase of a lunation, counted from the new moon of 6 January 2000.
    func instant(_ lunation: Double) -> Double {
        let number = self == .new ? lunation : lunation + 0.5
        let centuries = number / 1_236.85
        let mean = 2_451_550.09766 + 29.530588861 * number + 0.00015437 * centuries * centuries
        let sun = Self.radians(2.5534 + 29.1053567 * number)
        let moon = Self.radians(201.5643 + 385.81693528 * number + 0.0107582 * centuries * centuries)
        let latitude = Self.radians(160.7108 + 390.67050284 * number - 0.0016118 * centuries * centuries)
        let node = Self.radians(124.7746 - 1.56375588 * number)
        let eccentricity = 1 - 0.002516 * centuries
        let isNew = self == .new
        var correction = (isNew ? -0.4072 : -0.40614) * sin(moon)
        correction += (isNew ? 0.17241 : 0.17302) * eccentricity * sin(sun)
        correction += (isNew ? 0.01608 : 0.01614) * sin(2 * moon) + (isNew ? 0.01039 : 0.01043) * sin(2 * latitude)
        correction += 0.00739 * eccentricity * sin(moon - sun) - 0.00514 * eccentricity * sin(moon + sun)
        correction += 0.00208 * eccentricity * eccentricity * sin(2 * sun) - 0.00111 * sin(moon - 2 * latitude)
        correction += -0.00057 * sin(moon + 2 * latitude) + 0.00056 * eccentricity * sin(2 * moon + sun)
        correction += -0.00042 * sin(3 * moon) + 0.00042 * eccentricity * sin(sun + 2 * latitude)
        correction += 0.00038 * eccentricity * sin(sun - 2 * latitude) - 0.00024 * eccentricity * sin(2 * moon - sun)
        correction -= 0.00017 * sin(node)
        // 1970-01-01 00:00 is the Julian date 2440587.5.
        return mean + correction - 2_440_587.5
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}

extension CalendarDay {
    /// The day on which an instant falls at a place.
    ///
    /// - Parameters:
    ///   - instant: days since 1970-01-01 00:00 UTC.
    ///   - hours: how far the clocks of the place are ahead of UTC.
    init(instant: Double, hours: Double) {
        self.init(number: Int((instant + hours / 24).rounded(.down)))
    }
}
