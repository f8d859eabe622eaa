import Testing

/// Bodies and who holds an office in them, laws, stations, units, and words that name nothing.
extension NamePolishTests {
    @Test(arguments: [
        (
            "The secretary in the <Ministry of Docks Anna Berg>{organization} said so.",
            "The secretary in the [Ministry of Docks]{organization} [Anna Berg]{person} said so."
        ),
        (
            "The leader of the <House T B Lind>{organization} said so.",
            "The leader of the [House]{organization} [T B Lind]{person} said so."
        ),
        (
            "The director of the <Anna Berg Museum>{organization} said so.",
            "The director of the [Anna Berg Museum]{organization} said so."
        ),
        (
            "The arrest of <Lindra Technologies Co Ltd Chief Financial Officer Oda Wanberg>{other} came.",
            "The arrest of [Lindra Technologies Co Ltd]{organization} Chief Financial Officer [Oda Wanberg]{person} came."
        ),
        (
            "The <Divisional Officer of Lind Harbour Police Division>{organization} came.",
            "The Divisional Officer of [Lind Harbour Police Division]{organization} came."
        ),
    ])
    func `a body and who holds an office in it are two`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "They passed the Docks and Quays (Safety) <Amendment Bill>{other}, 2025, at last.",
            "They passed the [Docks and Quays (Safety) Amendment Bill, 2025]{other}, at last."
        ),
        ("It is in the <Harbours Act>{other} 2013 now.", "It is in the [Harbours Act 2013]{other} now."),
        ("Under the <Harbours Act>{other} it is not.", "Under the [Harbours Act]{other} it is not."),
        ("He told LRB Radio 4 that it is.", "He told [LRB Radio 4]{organization} that it is."),
        ("She told 7 News that it is.", "She told [7 News]{organization} that it is."),
        ("She told The Harbour Reporter that it is.", "She told [The Harbour Reporter]{organization} that it is."),
        ("They read it in The Harbour magazine.", "They read it in [The Harbour]{organization} magazine."),
        ("But Downing Street said it was.", "But [Downing Street]{organization} said it was."),
        ("It airs on KLRB-FM at six.", "It airs on [KLRB-FM]{organization} at six."),
        ("The Scout Troop 912 came.", "The [Scout Troop 912]{organization} came."),
        (
            "Men of the 2nd Lind Harbour Battalion came.",
            "Men of the [2nd Lind Harbour Battalion]{organization} came."
        ),
        (
            "The Special Harbour Review (SHR) is new.",
            "The [Special Harbour Review]{other} ([SHR]{other}) is new."
        ),
        ("NEW HARBOUR, Aug 18 (LTA) The house met.", "NEW HARBOUR, Aug 18 ([LTA]{organization}) The house met."),
        (
            "The <League of Nurses and Tutors>{organization} (Lnt) met.",
            "The [League of Nurses and Tutors]{organization} ([Lnt]{organization}) met."
        ),
    ])
    func `laws, stations, papers and units are whole`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "The <Lind Harbour Board>{organization} met. An LHB man left.",
            "The [Lind Harbour Board]{organization} met. An [LHB]{organization} man left."
        ),
        ("She left the MoD in May.", "She left the [MoD]{organization} in May."),
        (
            "He works at Immigration and Customs Enforcement now.",
            "He works at [Immigration and Customs Enforcement]{organization} now."
        ),
        (
            "She runs the <Lind Association of Lighting>{organization} and Optometry now.",
            "She runs the [Lind Association of Lighting and Optometry]{organization} now."
        ),
        (
            "She left the <Lind Ministry of Health>{organization} and Google came.",
            "She left the [Lind Ministry of Health]{organization} and [Google]{organization} came."
        ),
        ("The <Lund>{place} high court met.", "The [Lund high court]{organization} met."),
        ("The <Lund>{place} Police said no.", "The [Lund Police]{organization} said no."),
    ])
    func `a body is whole, and its letters are it`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("He has a PhD in <Marine Biology>{other} now.", "He has a PhD in Marine Biology now."),
        ("They bring in bad <Bills>{person} again.", "They bring in bad Bills again."),
        ("Tove Berg\nFounder, Lind Works", "Tove Berg\nFounder, Lind Works"),
        (
            "Then <Inland Docks>{organization}, Quays and Harbours Minister <Tove Berg>{person} left.",
            "Then Inland Docks, Quays and Harbours Minister [Tove Berg]{person} left."
        ),
        (
            "They told The <Associated Press>{organization} and The <Lind Post>{organization} so.",
            "They told The [Associated Press]{organization} and [The Lind Post]{organization} so."
        ),
        ("Then the <Chair>{other} said no.", "Then the Chair said no."),
        ("It is on her <CV>{organization} now.", "It is on her CV now."),
    ])
    func `subjects, bills and offices are no names`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("They live in <Anand Nagar>{person} now.", "They live in [Anand Nagar]{place} now."),
        ("It is in <Lund>{place}'s <Vera Park>{person} now.", "It is in [Lund]{place}'s [Vera Park]{place} now."),
        ("Then <Vera Park>{person} said no.", "Then [Vera Park]{person} said no."),
        ("In <St Olaf>{place}, the leader of a party won.", "In [St Olaf]{place}, the leader of a party won."),
        ("They have a daughter, <Georgia>{place}.", "They have a daughter, [Georgia]{person}."),
        ("His wife left for <Georgia>{place}.", "His wife left for [Georgia]{place}."),
        ("The duo <Anna>{person} + <Robert>{person} came.", "The duo [Anna + Robert]{organization} came."),
        ("They met in <St Olaf>{person} again.", "They met in [St Olaf]{place} again."),
        (
            "It is like the media conglomerate <Axel Lind>{person}, in a way.",
            "It is like the media conglomerate [Axel Lind]{organization}, in a way."
        ),
        ("Then <Oakley Brook>{other} portrayed her.", "Then [Oakley Brook]{person} portrayed her."),
        ("He was prescribed <Lindrin>{person} then.", "He was prescribed [Lindrin]{other} then."),
        ("People at <OpenAI>{other} left.", "People at [OpenAI]{organization} left."),
        ("They streamed it on <Facebook Live>{organization} then.", "They streamed it on [Facebook Live]{other} then."),
        ("In it she plays Aunt <Vera>{person} again.", "In it she plays [Aunt Vera]{person} again."),
        ("They have it on Lindra TV+ now.", "They have it on [Lindra TV+]{other} now."),
    ])
    func `what stands around a name tells its kind`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }
}
