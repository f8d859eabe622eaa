import Testing

@testable import ReaderAnnotation

struct QuotationPairsTests {
    /// Texts with brackets around what is found.
    @Test(arguments: [
        "Die Ministerin sagte: ⟦„Wir haben heute einen wichtigen Schritt getan.“⟧ Dann ging sie.",
        "⟦„Das ist gut“⟧, sagte er: ⟦„Wir haben noch sehr viel Arbeit vor uns“⟧.".replacing(
            "⟦„Das ist gut“⟧", with: "„Das ist gut“"),
        "Le ministre : ⟦« Nous avons fait aujourd'hui un pas très important »⟧, a-t-il dit.",
        "Hun sagde: ⟦»Det er en meget vigtig dag for hele landet«⟧ i går.",
        "⟦”Tämä on ensimmäinen askel kohti uutta aikaa”⟧, hän sanoi.",
        "⟦»Tämä on ensimmäinen askel kohti uutta aikaa»⟧, hän sanoi.",
        "知事は⟦「すべての市民のために安全な街をつくる」⟧と述べた。",
        "他说：⟦“我们今天迈出了非常重要的一步。”⟧",
        "היא אמרה: ⟦\"אנחנו עובדים קשה מאוד למען צה\"ל ולמען כולם\"⟧.",
        "قالت: ⟦«لقد قمنا اليوم بخطوة مهمة جدا»⟧.",
        "⟦„Byliśmy tam wszyscy razem od samego rana”⟧ – powiedziała.",
        "Zij zei: ⟦‘We hebben vandaag een belangrijke stap gezet’⟧.",
        "⟦„Er sagte ‚ja‘ und ging dann sehr schnell nach Hause“⟧, so sie.",
        "⟦„Komm!“⟧".replacing("⟦„Komm!“⟧", with: "„Komm!“"), "⟦„Wir kommen!“⟧, rief er.",
        "Der Roman „Der Name der Rose“ ist bekannt.", "Das „neue“ Gesetz und das „alte Recht“.",
        "Er sagte: „Das bleibt offen und hat kein Ende, so lange es geht.", "l'an d'avant, c'est l'été",
        "»« „“ \"\" 「」 “", "5\" und 7\" Bildschirme mit je 20 Punkten mehr als zuvor",
    ])
    func `speech between marks is found, titles and terms are not`(marked: String) {
        let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let bytes = Array(text.utf8)
        let found = QuotationPairs.stretches(in: bytes, blocks: [0..<bytes.count])
        var (result, end) = ("", 0)
        for range in found {
            result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
            result += "⟦" + String(decoding: bytes[range], as: UTF8.self) + "⟧"
            end = range.upperBound
        }
        #expect(result + String(decoding: bytes[end...], as: UTF8.self) == marked)
    }
}
