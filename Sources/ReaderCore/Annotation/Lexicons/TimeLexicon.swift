/// How a language writes dates, times and durations.
package struct TimeLexicon: Sendable {
    package init() {}
}
