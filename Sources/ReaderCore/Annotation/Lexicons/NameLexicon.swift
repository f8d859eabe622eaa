/// What is known of the names of a language: titles and offices before people, words of organisations, countries.
package struct NameLexicon: Sendable {
    package init() {}
}
