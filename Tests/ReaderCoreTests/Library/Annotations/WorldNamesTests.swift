import ReaderModel
import Testing

/// What is one across languages: countries and bodies by all their names, people by their spelling.
struct WorldNamesTests {
    static let cases = [
        JoinTests.Case(
            "North Korea", .place, is: [[1, 2, 3, 4, 5]],
            "Am Montag sprach der Minister in Bern über Nordkorea und die Lage dort.",
            "Le ministre a parlé lundi à Berne de la Corée du Nord et de la situation là-bas.",
            "El ministro habló el lunes en Berna sobre Corea del Norte y la situación en ese país.",
            "O ministro falou na segunda-feira em Berna sobre a Coreia do Norte e a situação no país.",
            "The minister spoke on Monday in Bern about North Korea and how things are there."),
        JoinTests.Case(
            "Germany", .place, is: [[1, 2, 3]], "Le ministre a visité hier l'Allemagne avec une grande délégation.",
            "Gestern besuchte der Minister Deutschland mit einer großen Delegation.",
            "The minister visited Germany yesterday with a large delegation."),
        JoinTests.Case(
            "European Central Bank", .organization, is: [[1, 2, 3]],
            "Die Europäische Zentralbank (EZB) senkte gestern die Zinsen, wie es die Märkte erwartet hatten.",
            "La Banque centrale européenne (BCE) a baissé hier ses taux, comme les marchés le prévoyaient.",
            "The European Central Bank cut its rates yesterday, as the markets had expected."),
        JoinTests.Case(
            "Anna Lindqvist", is: [[1, 2]], "Gestern sprach Anna Lindqvist lange mit den Lehrern über den neuen Plan.",
            "Hier Anna Lindqvist a longtemps parlé avec les professeurs du nouveau plan."),
    ]

    @Test(arguments: cases)
    func `it is one entity, whatever the language calls it`(test: JoinTests.Case) throws {
        #expect(try JoinTests.entities(test) == test.entities)
    }
}
