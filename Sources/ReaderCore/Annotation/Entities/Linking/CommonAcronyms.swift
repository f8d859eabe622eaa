import ReaderBasics
import ReaderModel
import ReaderTokens

/// Abbreviations that stand for a common noun and name nothing: "TB", "an MP", "the ICU".
struct CommonAcronyms {
    let words: WordIndex

    /// The names without such abbreviations; one that is short for a name of the document stays.
    func removed(from names: [TaggedName]) -> [TaggedName] {
        guard names.contains(where: isCommon) else { return names }
        var initials: Set<String> = []
        for name in names where name.tokens.count > 1 {
            initials.insert(String(name.tokens.filter(words.isCapital).compactMap { words[$0].first }))
        }
        return names.filter { !isCommon($0) || initials.contains(words[$0.tokens.lowerBound]) }
    }

    private func isCommon(_ name: TaggedName) -> Bool {
        let token = name.tokens.lowerBound
        guard name.tokens.count == 1, Self.all.contains(words[token]) else { return false }
        // "MPs" and "MoU" too, but no "Rat" nor "Pm".
        return words.text.text.bytes[words.text.tokens[token].range].count(where: {
            $0.isCapitalLetter || $0.isASCIIDigit
        })
            > 1
    }

    /// Diseases and medicine, offices and degrees, economy, machines and weapons, groups of people.
    private static let all: Set<String> = Set(
        """
        tb hiv std stds pcr rat rats emt emts dna rna icu icus adhd ptsd mri copd sars ppe \
        mp mps mla mlas mep meps mpa mna pm vp ceo ceos cfo coo cto phd mba vip vips \
        gdp gnp gst vat ipo ipos etf etfs nft nfts esg sme smes ngo ngos cso csos mou mous \
        atm atms cctv gps sms pdf usb led leds hvac v6 v8 ai vr ar api apis url urls html css sql json xml http https seo b2b b2c kpi kpis roi cpu gpu ram rom ui ux cx \
        faq faqs diy tbd aka asap suv suvs ev evs uav uavs ied ieds rpg icbm icbms wmd iq \
        svg gif gifs jpg jpeg mp3 mp4 dns dnssec utc gmt est edt pst pdt cst cet cio cios vpn wifi wan ssl tls ssh \
        ssd hdd dvd dvds cd cds tv pc pcs os sdk sdks ide gui cli saas paas iaas rfp rfps hr pr \
        rfid qr ocr nlp llm llms ml gpl lgpl crm erp \
        lgbt lgbtq lgbti lgbtqi idp idps pow pows gmo gmos
        """.split(separator: " ").map(String.init))
}
