import ReaderModel
import ReaderTimes
import Testing

struct LexiconEventTests {
    /// The events that are sure enough to be shown: day and clause.
    private func shown(_ text: String, _ code: String) throws -> [String] {
        try LexiconTimes.events(text, code).filter { $0.confidence >= Event.leastShown }
            .map { "\($0.interval?.lowerBound.description ?? "?") \($0.text)" }
    }

    @Test(arguments: [
        ("de", "Der Rat beschloss am Freitag ein Gesetz.", "2018-06-29 Der Rat beschloss am Freitag ein Gesetz."),
        ("de", "Das Konzert findet am 5. August statt.", "2018-08-05 Das Konzert findet am 5. August statt."),
        ("fr", "Le conseil a voté la loi vendredi.", "2018-06-29 Le conseil a voté la loi vendredi."),
        ("es", "El consejo aprobará la ley el viernes.", "2018-07-06 El consejo aprobará la ley el viernes."),
        ("pt", "O conselho aprovou a lei na sexta-feira.", "2018-06-29 O conselho aprovou a lei na sexta-feira."),
        ("it", "Il consiglio ha approvato la legge venerdì.", "2018-06-29 Il consiglio ha approvato la legge venerdì."),
        ("nl", "De raad keurde de wet vrijdag goed.", "2018-06-29 De raad keurde de wet vrijdag goed."),
    ])
    func `what happened on a day is told by its sentence`(code: String, text: String, event: String) throws {
        #expect(try shown(text, code) == [event])
    }

    @Test(arguments: [
        ("de", "Heute leben viele Menschen in Städten."), ("de", "Anna Lindqvist („Das Haus“, 1997) schreibt."),
        ("de", "Er sagte: „Wir fahren am Montag nach Ulm.“"), ("de", "Kommt sie am Freitag?"),
        ("de", "Jeden Montag wurde gesungen."), ("de", "Das Spiel endete 3:2 vor 1500 Menschen."),
        ("fr", "Aujourd’hui, beaucoup de gens vivent en ville."), ("es", "¿Vendrá el viernes?"),
        ("pt", "Todos os dias ele correu."), ("it", "Il vertice del 2015."), ("nl", "Sinds 1997 is het zo."),
    ])
    func `truths, titles, quotations, questions and habits are no events`(code: String, text: String) throws {
        #expect(try shown(text, code).isEmpty)
    }

    @Test func `a description behind a name is no beginning of a clause`() throws {
        let text =
            "Jean Martin, maire de Nantes, a visité le port vendredi avec ses conseillers, et le conseil votera la loi sur "
            + "le port et sur les quais de la vieille ville le 5 août après de longs débats."
        #expect(
            try shown(text, "fr").contains {
                $0.hasPrefix("2018-06-29 Jean Martin, maire de Nantes, a visité le port vendredi")
            })
    }

    @Test func `the ends of a range are one event`() throws {
        let events = try LexiconTimes.events("La feria se celebrará del 3 al 5 de agosto en Lugo.", "es")
        #expect(events.count == 1)
        #expect(events.first?.interval?.lowerBound == CalendarDay(iso: "2018-08-03"))
        #expect(events.first?.interval?.upperBound == CalendarDay(iso: "2018-08-05"))
    }

    @Test func `a sentence that is wrongly cut behind an ordinal is one`() throws {
        let events = try LexiconTimes.events("Der Rat tagte am 3. Mai 2018 und am 4. Juni 2018 in Bonn.", "de")
        #expect(events.map(\.interval?.lowerBound) == [CalendarDay(iso: "2018-05-03"), CalendarDay(iso: "2018-06-04")])
    }
}
