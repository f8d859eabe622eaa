import Testing

/// Titles of works in marks, and words beside them that say what they are.
extension NamePolishTests {
    @Test(arguments: [
        ("They saw the film '<Marta>{person}' in May.", "They saw the film '[Marta]{other}' in May."),
        ("She sang in the musical \"<Lindra>{place}!\" then.", "She sang in the musical \"[Lindra!]{other}\" then."),
        ("He made a book of songs, \"Hushed,\" in May.", "He made a book of songs, \"[Hushed]{other},\" in May."),
        ("The prize went to 'Las Lilas' at last.", "The prize went to '[Las Lilas]{other}' at last."),
        ("On \"Rover, Rover\" and other songs they play.", "On \"[Rover, Rover]{other}\" and other songs they play."),
        (
            "Read ‘A <Danish>{other} Girl in <New York>{place}’ now.",
            "Read ‘[A Danish Girl in New York]{other}’ now."
        ),
        (
            "1. ‘Unbound’\nBy <Tove Berg>{person}\n\n“Unbound” is long.",
            "1. ‘[Unbound]{other}’\nBy [Tove Berg]{person}\n\n“[Unbound]{other}” is long."
        ),
        (
            "The episode of '<Quay Tales>{person}' ran. He liked <Quay Tales>{person}.",
            "The episode of '[Quay Tales]{other}' ran. He liked [Quay Tales]{other}."
        ),
    ])
    func `a title in marks is a work where the text says so`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("The girls' Team met the boys' Club.", "The girls' Team met the boys' Club."),
        ("She called it 'Good' then.", "She called it 'Good' then."),
        ("‘The Hammer’ came back.", "‘The Hammer’ came back."),
        (
            "He is a member of the '<Lind Society>{organization} (LS).'",
            "He is a member of the '[Lind Society]{organization} (LS).'"
        ),
        (
            "It was <Anna>{person} “The Hammer” <Lind>{person} again.",
            "It was [Anna]{person} “The Hammer” [Lind]{person} again."
        ),
    ])
    func `genitives, bynames and scare quotes are no titles`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }
}
