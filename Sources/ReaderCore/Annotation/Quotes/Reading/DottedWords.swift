import ReaderBasics

/// Abbreviations whose dot ends no sentence.
enum DottedWords {
    private static let words: Set<WordKey> = Set(
        """
        Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Maj Capt Adm Rev Hon Prof St Jr Sr Jan Feb Mar Apr Aug Sept Sep Oct
        Nov Dec No vs Inc Corp Co Ltd Reps Sens Govs Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
        Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc Messrs Mme Cmdr Brig Cpl Supt
        Spc Pfc Pvt Insp Det Ens Amb Msgr Atty Assn Bros Dept
        """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

    /// Capitalised as in the list, except for those written small.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 6 else { return false }
        let key = WordKey(word)
        guard words.contains(key) else { return false }
        return word[word.startIndex] < .letterA || key == "vs" || key == "etc"
    }
}
