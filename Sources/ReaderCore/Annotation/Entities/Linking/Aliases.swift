package import ReaderModel

/// Names that mean the same everywhere, beside those of countries.
package enum Aliases {
    private static let table = """
        European Union|EU|E.U.
        United Nations|UN|U.N.|United Nations Organization
        World Health Organization|WHO|World Health Organisation
        Islamic State|ISIS|ISIL|IS|Daesh|Da'esh|Islamic State of Iraq|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
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
        Federal Bureau of Investigation|FBI|F.B.I.
        Volkswagen|VW|Volkswagen AG
        Mercedes-Benz|Mercedes|Mercedes Benz
        General Motors|GM
        General Electric|GE
        Hewlett-Packard|HP|Hewlett Packard
        International Business Machines|IBM
        Tottenham Hotspur|Tottenham|Spurs
        Manchester United|Man United|Man Utd|Manchester Utd
        Manchester City|Man City
        National Aeronautics and Space Administration|NASA
        European Space Agency|ESA
        General Services Administration|GSA
        Environmental Protection Agency|EPA
        Food and Drug Administration|FDA
        Centers for Disease Control and Prevention|CDC|Centers for Disease Control
        Department of Homeland Security|DHS|Homeland Security Department|Homeland Security
        Department of Justice|DOJ|Justice Department
        Department of Energy|DOE|Energy Department
        Department of Education|Education Department
        Department of Labor|Labor Department|DOL
        Department of Commerce|Commerce Department
        Department of Health and Human Services|HHS|Health and Human Services Department
        Department of Veterans Affairs|Veterans Affairs Department|Veterans Affairs
        Department of the Treasury|Treasury Department
        Department of the Interior|Interior Department
        Department of Agriculture|Agriculture Department|USDA
        Department of Transportation|Transportation Department
        Department of Housing and Urban Development|HUD
        Office of Management and Budget|OMB
        Office of Personnel Management|OPM
        Office of Science and Technology Policy|OSTP
        Securities and Exchange Commission|SEC
        Federal Communications Commission|FCC
        Federal Trade Commission|FTC
        Federal Election Commission|FEC
        Federal Aviation Administration|FAA
        Federal Emergency Management Agency|FEMA
        National Institutes of Health|NIH
        National Science Foundation|NSF
        National Oceanic and Atmospheric Administration|NOAA
        National Institute of Standards and Technology|NIST
        National Archives and Records Administration|NARA
        National Security Agency|NSA
        National Transportation Safety Board|NTSB
        Government Accountability Office|GAO
        Internal Revenue Service|IRS
        Small Business Administration|SBA
        Social Security Administration|SSA
        Transportation Security Administration|TSA
        Drug Enforcement Administration|DEA
        Customs and Border Protection|CBP
        Immigration and Customs Enforcement|ICE
        U.S. Agency for International Development|USAID|Agency for International Development
        United Nations Children's Fund|UNICEF
        United Nations High Commissioner for Refugees|UNHCR
        Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe
        Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
        American Civil Liberties Union|ACLU
        National Health Service|NHS
        National Basketball Association|NBA
        National Football League|NFL
        National Hockey League|NHL
        Major League Baseball|MLB
        Republican Party|GOP|Republicans
        Democratic Party|Democrats
        Conservative Party|Conservatives|Tories|Tory Party
        Labour Party|Labour
        Liberal Democrats|Lib Dems
        Scottish National Party|SNP
        African National Congress|ANC
        Central Intelligence Agency|CIA
        British Broadcasting Corporation|BBC
        Associated Press|AP
        African Union|AU
        Association of Southeast Asian Nations|ASEAN
        International Atomic Energy Agency|IAEA
        World Trade Organization|WTO
        International Criminal Court|ICC
        Organization of the Petroleum Exporting Countries|OPEC
        Department of State|State Department
        Department of Defense|Defense Department|Pentagon|DoD
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
        if kind == .other, let people = Peoples.canonical(key) { return people }
        return canonical[key] ?? key
    }

    /// Whether a key is a name of an organisation here that means nothing else.
    static func isOrganization(_ key: String) -> Bool {
        guard let name = canonical[key] else { return false }
        return !places.contains(name)
    }

    private static let places: Set<String> = ["new york", "washington", "los angeles", "gaza"]

    /// Whether a name is one of these: such a name is not a part of a longer one.
    package static func isKnown(_ key: String) -> Bool {
        canonical[key] != nil || Countries.byName[key] != nil || Countries.byPeople[key] != nil
    }
}
