package import ReaderModel
import ReaderSQLite

@testable package import ReaderLibrary

/// A library of made-up articles about a bridge, annotated by hand.
package struct HarbourLibrary {
    package let store: AnnotatedLibrary
    package let anna: RowID<Entity>
    package let tomas: RowID<Entity>
    package let authority: RowID<Entity>
    package let osaka: RowID<Entity>

    /// - Parameter count: articles, one every nine days from March 2018.
    package init(articles count: Int = 40) throws {
        store = try AnnotatedLibrary()
        anna = try store.entity("Anna Lindqvist", names: ["Lindqvist"])
        tomas = try store.entity("Tomas Okafor", names: ["Okafor"])
        authority = try store.entity("Port Authority", .organization)
        osaka = try store.entity("Osaka", .place)
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE entity SET description = 'Mayor of Gothenburg' WHERE id = ?", arguments: [anna])
        }
        guard let start = CalendarDay(iso: "2018-03-01") else { preconditionFailure("a day") }
        for number in 0..<count { try write(number, on: start.adding(days: number * 9)) }
    }

    private func write(_ number: Int, on day: CalendarDay) throws {
        let pier = number + 1
        let article = try store.article(
            """
            Mayor Anna Lindqvist saw pier \(pier) of the harbour bridge.

            “Pier \(pier) stands,” Lindqvist said. The Port Authority said ships would wait for pier \(pier).

            Engineer Tomas Okafor left for Osaka. “It is a patient thing, pier \(pier),” he said of Lindqvist's bridge.
            """, day: day.description, title: "Pier \(pier) of the bridge stands")
        try store.mention(anna, "Lindqvist", in: article)
        try store.mention(authority, "Port Authority", in: article)
        try store.quote("“Pier \(pier) stands,”", in: article, by: anna)
        try store.quote(
            "ships would wait for pier \(pier)", in: article, by: authority, kind: .indirect)
        try store.event(
            "Mayor Anna Lindqvist saw pier \(pier) of the harbour bridge", on: day.description, in: article, of: [anna])
        guard number.isMultiple(of: 3) else { return }
        try store.mention(tomas, "Tomas Okafor", in: article)
        try store.mention(osaka, "Osaka", in: article)
        try store.quote("“It is a patient thing, pier \(pier),”", in: article, by: tomas, about: [anna])
        try store.event(
            "Engineer Tomas Okafor left for Osaka", on: day.adding(days: 1).description, in: article,
            of: [tomas, osaka])
    }
}
