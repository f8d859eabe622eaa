/// How a language says that somebody said something.
package struct SpeechLexicon: Sendable {
    package init() {}
}
