package import ReaderModel

/// Names that mean the same everywhere, beside those of countries.
package enum Aliases {
    private static let table = """
        European Union|EU|E.U.
        United Nations|UN|U.N.|United Nations Organization
        World Health Organization|WHO|World Health Organisation
        Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
        al-Qaeda|al-Qaida|al Qaeda|al Qaida
        North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation
        International Monetary Fund|IMF
        European Central Bank|ECB
        New York|New York City|NYC|New York, N.Y.
        Washington|Washington D.C.|Washington DC|Washington, D.C.
        Los Angeles|LA|L.A.
        Gaza|Gaza Strip
        United Nations Security Council|Security Council|UN Security Council|U.N. Security Council
        European Commission|EU Commission
        European Parliament|EU Parliament
        Federal Bureau of Investigation|FBI
        Central Intelligence Agency|CIA
        British Broadcasting Corporation|BBC
        Associated Press|AP
        African Union|AU
        Association of Southeast Asian Nations|ASEAN
        International Atomic Energy Agency|IAEA
        World Trade Organization|WTO
        International Criminal Court|ICC
        Organization of the Petroleum Exporting Countries|OPEC
        State Department|US State Department|U.S. State Department|Department of State
        Pentagon|US Department of Defense|Department of Defense|Defense Department
        """

    private static let canonical: [String: String] = {
        var canonical: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let keys = line.split(separator: "|").map { NameKey.of(String($0)).filter { $0 != "," } }
            for key in keys { canonical[key] = keys[0] }
        }
        return canonical
    }()

    /// The one key of all names that mean the same.
    package static func canonical(_ key: String, _ kind: Entity.Kind) -> String {
        if kind != .person, kind != .other, let country = Countries.byName[key] { return Countries.all[country].name }
        return canonical[key] ?? key
    }

    /// Whether a name is one of these: such a name is not a part of a longer one.
    static func isKnown(_ key: String) -> Bool {
        canonical[key] != nil || Countries.byName[key] != nil || Countries.byPeople[key] != nil
    }
}
