extension Query.Field {
    /// A value as somebody would write it.
    package var example: String {
        switch self {
        case .subject(.entity): "entity:\"Kim Jong Un\""
        case .subject(.saidBy): "said-by:Sanders"
        case .subject(.said): "said:\"trade war\""
        case .subject(.about): "about:tariffs"
        case .subject(.place): "place:Singapore"
        case .subject(.feed): "feed:voa"
        case .subject(.folder): "folder:Tech"
        case .subject(.tag): "tag:economy"
        case .subject(.title): "title:summit"
        case .subject(.author): "author:\"Ana Ferreira\""
        case .subject(.lang): "lang:fi"
        case .subject(.note): "note:\"ask him\""
        case .subject(.story): "story:120"
        case .bound(.before): "before:2018-07"
        case .bound(.after): "after:7d"
        case .bound(.on): "on:2018-06-01..2018-06-12"
        case .state: "is:unread"
        case .feature: "has:quotes"
        }
    }

    /// What it finds, for the help and the documentation.
    package var help: String {
        switch self {
        case .subject(.entity): "Articles that speak of somebody or something of this name"
        case .subject(.saidBy): "Articles that quote somebody of this name"
        case .subject(.said): "Articles in which somebody says these words; with said-by: that somebody"
        case .subject(.about): "Articles that have it in the title, or speak of it most"
        case .subject(.place): "Articles that speak of a place of this name"
        case .subject(.feed): "Articles of a feed or site whose name or address has this"
        case .subject(.folder): "Articles of the feeds of a folder and of the folders in it"
        case .subject(.tag): "Articles with this tag"
        case .subject(.title): "Articles with these words in the title"
        case .subject(.author): "Articles with these words in the byline"
        case .subject(.story): "Articles that tell the story of this number, as lists of stories give it"
        case .subject(.note): "Articles to which you have written this"
        case .subject(.lang): "Articles in a language, by its code or its English name; lang:unknown for the others"
        case .bound(.before): "Published before a day, month or year begins"
        case .bound(.after): "Published on a day or later; in a month or year, or later"
        case .bound(.on): "Published on a day, in a month or a year, or from one to another"
        case .state:
            "Articles that are \(Self.list(Query.State.allCases.map(\.rawValue))); a copy has the wording of another, "
                + "what is changed has another text "
                + "than when you read it, and what is hidden was hidden by a rule"
        case .feature:
            "Articles that have \(Self.list(Query.Feature.allCases.map(\.rawValue))); has:story finds what several "
                + "articles tell"
        }
    }

    private static func list(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}

/// The query language explained, for `reader search --help` and for `Docs/Search.md`.
package enum QueryHelp {
    /// Ways of writing that are no fields: how it is written, and what it does.
    package static let forms: [(example: String, help: String)] = [
        ("summit talks", "Both words, in title, byline or text; capitals and accents make no difference"),
        ("\"trade war\"", "The words side by side; a backslash goes before a quotation mark inside"),
        ("summ*", "Words that begin so; \"trade wa\"* too"),
        ("summit OR talks", "One of them"),
        ("-summit", "Articles without it; NOT summit is the same"),
        ("(summit OR talks) AND Iran", "Brackets join; NOT binds before AND, and AND before OR"),
        ("entity:(Trump OR Kim)", "A field for everything in the brackets"),
    ]

    /// Ways of writing a date.
    package static let dates: [(example: String, help: String)] = [
        ("2018", "A year"), ("2018-06", "A month"), ("2018-06-01", "A day"),
        ("today", "The day of the search; yesterday the day before"),
        ("7d", "Seven days ago; 3w, 2m and 1y are weeks, months and years ago"),
        ("5h", "Five hours ago, behind after: and before:"),
        ("2018-06..2018-08", "From one to another, behind on:"),
    ]

    /// Aligned columns for a terminal of 80, a heading a part.
    package static var plain: String {
        let fields = Query.Field.all.map { ($0.example, $0.help) }
        let parts = [
            ("Words", forms.map { ($0.example, $0.help) }), ("Fields", fields),
            ("Dates", dates.map { ($0.example, $0.help) }),
        ]
        let width = parts.flatMap { $0.1.map(\.0.count) }.max() ?? 0
        let indent = String(repeating: " ", count: width + 4)
        return parts.map { heading, rows in
            let lines = rows.map { example, help in
                let help = wrapped(help, columns: 79 - indent.count).joined(separator: "\n" + indent)
                return "  " + example + String(repeating: " ", count: width - example.count + 2) + help
            }
            return ([heading] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func wrapped(_ text: String, columns: Int) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= columns {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }

    /// `Docs/Search.md`.
    package static var markdown: String {
        let fields = Query.Field.all.map { row("`\($0.name):`", $0.example, $0.help) }
        let forms = self.forms.map { "| `\($0.example)` | \($0.help) |" }
        let dates = self.dates.map { "| `\($0.example)` | \($0.help) |" }
        return """
            # Search

            One language finds articles in the library: in the list's filter, in `reader search`, `reader list` and
            `reader export --query`, and in saved searches. While a query is typed, Tab completes fields and names, and
            what is wrong with it is told below its character.

            Names, timeline and quotes (7, 8 and 9) are those of what the list shows, and take a query too. In a list of
            names its words stand in a name, in a list of quotes in what is said or in the speaker's name; everything else
            is about the articles: `lindqvist after:2018` lists who is called so in the articles of 2018 and later. A
            timeline goes to what is a date, and keeps the articles that any other query finds.

            ## Words

            | Write | To find |
            |---|---|
            \(forms.joined(separator: "\n"))

            `AND`, `OR` and `NOT` are operators in capitals only; “and”, “or” and “not” are words like any other. A word
            with a colon, a bracket, or a hyphen at its beginning is looked for in quotation marks: `"10:30"` needs none,
            since no field is called 10, but `"Re: summit"` does.

            ## Fields

            | Field | Example | Finds |
            |---|---|---|
            \(fields.joined(separator: "\n"))

            A value with spaces stands in quotation marks. A value matches whole words of a name, wherever they stand in it:
            `entity:Kim` finds Kim Jong Un and Sung Kim, `entity:"Jong Un"` and `entity:Ki*` too. Any name will do: what
            different articles call one entity is all known of it, so that `said-by:Pompeo` also finds the words of Mike
            Pompeo where he is the Secretary of State throughout.

            ## Dates

            | Write | Means |
            |---|---|
            \(dates.joined(separator: "\n"))

            `after:2018 before:2019` is the year 2018. Dates that count from today are worked out at each search.

            """
    }

    private static func row(_ cells: String...) -> String {
        "| \(cells[0]) | `\(cells[1])` | \(cells[2]) |"
    }
}
