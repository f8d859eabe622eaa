import ReaderBasics
import ReaderLexicons

/// The words of time, verbs and clauses, entered into a `TimeWordTable`.
enum TimeWords {
    static let weekdays = CalendarNames.weekdays.map { $0.lowercased() }
    static let months = CalendarNames.months.map { $0.lowercased() }
    static let dayParts = ["morning": 0, "afternoon": 1, "evening": 2, "night": 3]

    static func table(extra: [String]) -> TimeWordTable {
        var table = TimeWordTable(capacity: 3_200)
        addCalendar(&table)
        addNumbers(&table)
        addVerbs(&table)
        addClauses(&table)
        for word in extra { table.add(word) }
        return table
    }

    private static func addCalendar(_ table: inout TimeWordTable) {
        for (index, month) in months.enumerated() {
            table.add(month, .month, value: index + 1)
            guard month != "may" else { continue }
            let short = month.prefix(3)
            for word in [String(short), "\(short)."] { table.add(word, .monthShort, value: index + 1) }
        }
        for word in ["sept", "sept."] { table.add(word, .monthShort, value: 9) }
        for (index, day) in weekdays.enumerated() {
            table.add(day, .weekday, value: index + 1)
            for word in [String(day.prefix(3)), "\(day.prefix(3))."] {
                table.add(word, .weekdayShort, value: index + 1)
            }
        }
        for (word, day) in [("tues", 2), ("thur", 4), ("thurs", 4)] {
            for word in [word, "\(word)."] { table.add(word, .weekdayShort, value: day) }
        }
        for (name, unit) in TimeUnit.names {
            table.add(name, .unit, unit: unit)
            let plural = unit == .century ? "centuries" : "\(name)s"
            table.add(plural, .units, unit: unit)
        }
        for (word, value) in [("spring", 0), ("summer", 1), ("fall", 2), ("autumn", 2), ("winter", 3)] {
            table.add(word, .season, value: value)
        }
        for (word, value) in dayParts { table.add(word, .dayPart, value: value) }
        for (word, value) in [("today", 0), ("yesterday", -1), ("tomorrow", 1)] {
            table.add(word, .deictic, value: value)
        }
        for word in "gmt utc est edt et cst cdt ct pst pdt pt mst mdt bst cet cest ist jst".split(separator: " ") {
            table.add(word, .zone)
        }
        for (word, value) in [("a.m.", 0), ("am", 0), ("a.m", 0), ("p.m.", 12), ("pm", 12), ("p.m", 12)] {
            table.add(word, .meridiem, value: value)
        }
    }

    private static func addNumbers(_ table: inout TimeWordTable) {
        let small =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            + "eighteen nineteen"
        for (index, word) in small.split(separator: " ").enumerated() { table.add(word, .small, value: index + 1) }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        for (index, word) in tens.split(separator: " ").enumerated() {
            table.add(word, .tens, value: (index + 2) * 10)
        }
        let decades = "twenties thirties forties fifties sixties seventies eighties nineties"
        for (index, word) in decades.split(separator: " ").enumerated() {
            table.add(word, .decadeWord, value: index + 2)
        }
        let ordinals =
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        for (index, word) in ordinals.split(separator: " ").enumerated() {
            table.add(word, .ordinal, value: index + 1)
        }
        for word in ["a", "an", "half"] { table.add(word, .article) }
        table.add("thirtieth", .ordinal, value: 30)
        table.add("hundred", .scale, value: 100)
        table.add("thousand", .scale, value: 1_000)
        for word in "several few many some dozens tens hundreds thousands scores".split(separator: " ") {
            table.add(word, .vagueCount)
        }
    }

    private static func addVerbs(_ table: inout TimeWordTable) {
        func add(_ words: String, _ classes: TimeWordClass) {
            for word in words.split(separator: " ") { table.add(word, classes) }
        }
        add(EnglishVerbForms.irregularPasts, .past)
        add(EnglishVerbForms.participles, .participle)
        add(EnglishVerbForms.bases, .base)
        add(EnglishVerbForms.thirdPersons, .third)
        add(EnglishVerbForms.falsePasts, [])
        add(EnglishVerbForms.falseGerunds, [])
        add("is are was were am 're 'm", .be)
        add("be been being", .participle)
        add("have has had 've", .have)
        add("did", .past)
        add("do does kicks wraps debuts premieres concludes", .third)
        add("will shall 'll wo", .future)
        add("would could might may 'd should must can", .conditional)
        add(EnglishClauseWords.planning, .planning)
        add("not n't also now still never ever soon already just only even again then often", .adverb)
    }

    private static func addClauses(_ table: inout TimeWordTable) {
        for word in EnglishClauseWords.eventNouns.split(separator: " ") {
            table.add(word, .eventNoun)
            if !word.hasSuffix("s") { table.add("\(word)s", .eventNoun) }
        }
        for word in EnglishClauseWords.subordinators.split(separator: " ") { table.add(word, .subordinator) }
    }
}
