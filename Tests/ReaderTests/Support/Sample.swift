/// An article for the tests of the whole program.
enum Sample {
    static let article = """
        The mayor of Lisbon said in Porto on Monday that the bridge would open on 3 March 2021.

        "We have waited ten years for this bridge," Mayor Ana Ferreira said. "Nobody will wait any longer."

        Engineers of the Tagus Bridge Authority finished the last span on 12 February 2021. The authority's director, \
        Paul Weber, said "the work cost less than we feared."

        Ferreira met Weber in Lisbon on 15 February 2021 to sign for the bridge.

        \(filler)

        Weber said the lighthouse would be painted in the summer.
        """

    /// Enough text for several screens.
    private static let filler = (1...40).map {
        "Paragraph \($0) tells of the river, its ferries and the people who row."
    }
    .joined(separator: "\n\n")

    /// What an article must never do to a terminal.
    static let hostile = """
        A title\u{1B}]0;owned\u{07} with \u{1B}[2J\u{1B}[31mescapes\u{9B}31m and \u{202E}reversed\u{202C} text

        Bell \u{07}\u{07}, backspace \u{08}\u{08}, delete \u{7F}, C1 \u{85}\u{90}q\u{9C}, zero\u{200B}width\u{FEFF}.

        \u{1B}]52;c;aGFjaw==\u{07}\u{1B}P+q544e\u{1B}\\\u{1B}[6n and e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}.
        """
}
