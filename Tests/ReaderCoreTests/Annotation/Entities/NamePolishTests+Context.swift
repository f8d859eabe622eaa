import Testing

/// Names that the words around them tell, and what is a part of them.
extension NamePolishTests {
    @Test(arguments: [
        ("It was seen by 707 Media on Monday.", "It was seen by [707 Media]{organization} on Monday."),
        ("Of May 24 News was made.", "Of May 24 News was made."),
        ("He told NORDEN 24 that it is.", "He told [NORDEN 24]{organization} that it is."),
        ("She told Lanternly that it is.", "She told [Lanternly]{organization} that it is."),
        ("She told New Botanist that it is.", "She told [New Botanist]{organization} that it is."),
        ("She told Anna that it is.", "She told Anna that it is."),
        ("She told Mum that it is.", "She told Mum that it is."),
        (
            "It was found by the charity Wide Arms in May.",
            "It was found by the charity [Wide Arms]{organization} in May."
        ),
        ("The grain co-operative Lindgrain bought it.", "The grain co-operative [Lindgrain]{organization} bought it."),
        ("It was told to the agency Monday.", "It was told to the agency Monday."),
        (
            "A former The Lantern journalist wrote it.",
            "A former [The Lantern]{organization} journalist wrote it."
        ),
        (
            "They sell it on <Facebook>{organization}'s Windowplace now.",
            "They sell it on [Facebook]{organization}'s [Windowplace]{other} now."
        ),
        ("The <Windows>{other} Installer fails.", "The [Windows Installer]{other} fails."),
        ("They met Inspector KT Lindo on Monday.", "They met Inspector [KT Lindo]{person} on Monday."),
    ])
    func `who hears, what a body is and what a company has tell a name`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "Then <Durham>{person} and <Kent Police>{organization} said so.",
            "Then [Durham and Kent Police]{organization} said so."
        ),
        (
            "Those in <Durham>{place} and <Kent Police>{organization} said so.",
            "Those in [Durham]{place} and [Kent Police]{organization} said so."
        ),
        (
            "The <National Ear>{other}, Nose, and <Throat Institute>{organization} paid.",
            "The [National Ear, Nose, and Throat Institute]{organization} paid."
        ),
        (
            "The Trade, Energy and Industrial Policy Committee met.",
            "The [Trade, Energy and Industrial Policy Committee]{organization} met."
        ),
        (
            "The <North Harbour Sea>{place} Air Defense Identification Zone is new.",
            "The [North Harbour Sea Air Defense Identification Zone]{other} is new."
        ),
        (
            "The <Harbour/HarbourNow>{organization} said so.",
            "The [Harbour]{organization}/[HarbourNow]{organization} said so."
        ),
        ("They hear <AC/DC>{organization} now.", "They hear [AC/DC]{organization} now."),
        (
            "But Lindhaven Fire Chief <Anna Berg>{person} said so.",
            "But [Lindhaven]{place} Fire Chief [Anna Berg]{person} said so."
        ),
        (
            "Then came Alder County Emergency Management Director <Anna Berg>{person} alone.",
            "Then came [Alder County Emergency Management]{organization} Director [Anna Berg]{person} alone."
        ),
        (
            "Then came Lindhaven Fire Chief <Anna Berg>{person} alone.",
            "Then came [Lindhaven]{place} Fire Chief [Anna Berg]{person} alone."
        ),
        (
            "Then came Deputy Fire Chief <Anna Berg>{person} alone.",
            "Then came Deputy Fire Chief [Anna Berg]{person} alone."
        ),
        ("They closed <Devil>{other}'s Kettle on Monday.", "They closed [Devil's Kettle]{place} on Monday."),
        ("It was shown by <Norway>{place} Today on Monday.", "It was shown by [Norway Today]{organization} on Monday."),
        ("They closed it all along Quayside Rd on Monday.", "They closed it all along [Quayside Rd]{place} on Monday."),
        (
            "“Quay Repair Program (Part Twelve of 3)” is new.",
            "“[Quay Repair Program (Part Twelve of 3)]{other}” is new."
        ),
        (
            "It was “<League of Nurses and Tutors>{organization} (LNT)” then.",
            "It was “[League of Nurses and Tutors]{organization} ([LNT]{organization})” then."
        ),
    ])
    func `places, fields, strokes and brackets belong to names`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("<Alder Green>{person}, a quiet village, burned.", "[Alder Green]{place}, a quiet village, burned."),
        ("<Anna Green>{person}, a village teacher, came.", "[Anna Green]{person}, a village teacher, came."),
        ("They live in the town of <Liberty>{other} now.", "They live in the town of [Liberty]{place} now."),
        ("It struck two miles south of <Luther>{person} then.", "It struck two miles south of [Luther]{place} then."),
        ("The editor at <Lindwallet>{place} left.", "The editor at [Lindwallet]{organization} left."),
        (
            "<Lindra>{person}, the parent company of it, said so.",
            "[Lindra]{organization}, the parent company of it, said so."
        ),
        ("They told <Lanternly>{other} that it is.", "They told [Lanternly]{organization} that it is."),
        ("They told <Holm>{person} that it is.", "They told [Holm]{person} that it is."),
        ("The border agency <Lindexo>{other} saw it.", "The border agency [Lindexo]{organization} saw it."),
        ("It was in the journal <Quay>{organization} then.", "It was in the journal [Quay]{other} then."),
        ("It was in <Nature Zoology>{organization} then.", "It was in [Nature Zoology]{other} then."),
        ("The lender <Harbourbank>{other} closed.", "The lender [Harbourbank]{organization} closed."),
        (
            "<Ebba Lindgiorgis>{other} contributed to this report.",
            "[Ebba Lindgiorgis]{person} contributed to this report."
        ),
        ("They walked to <Budhwar Peth>{person} then.", "They walked to [Budhwar Peth]{place} then."),
        (
            "It runs between <Harbour North>{person} and <Oslo>{place} now.",
            "It runs between [Harbour North]{place} and [Oslo]{place} now."
        ),
        ("It sank in the <Mediterranean>{other} last May.", "It sank in the [Mediterranean]{place} last May."),
        ("They eat a <Mediterranean>{other} diet.", "They eat a [Mediterranean]{other} diet."),
        (
            "She has two <Yorkshire>{place} terriers and a <Rottweiler>{person} now.",
            "She has two Yorkshire terriers and a Rottweiler now."
        ),
        ("The <Russian Federation>{organization} said so.", "The [Russian Federation]{place} said so."),
        ("The president (<Vera>{place}) Lind said so.", "The president ([Vera]{person}) Lind said so."),
    ])
    func `what stands around and in a name tells where and who it is`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }
}
