/// Days with a name that English-language news takes for dates.
enum NamedDays {
    /// A name as a pattern of words, the day it stands for, and how many days it lasts.
    struct Entry: Sendable {
        let name: String
        let feast: Feast
        let days: Int

        init(_ name: String, _ feast: Feast, days: Int = 1) {
            self.name = name
            self.feast = feast
            self.days = days
        }
    }

    static let all: [Entry] = fixed + american + british + christian + others

    private static let fixed = [
        Entry("christmas day?", .fixed(month: 12, day: 25)), Entry("christmas eve", .fixed(month: 12, day: 24)),
        Entry("new year 's day", .fixed(month: 1, day: 1)), Entry("new year 's eve", .fixed(month: 12, day: 31)),
        Entry("new years day", .fixed(month: 1, day: 1)), Entry("new years eve", .fixed(month: 12, day: 31)),
        Entry("boxing day", .fixed(month: 12, day: 26)), Entry("halloween", .fixed(month: 10, day: 31)),
        Entry("valentine|valentines 's|'? day", .fixed(month: 2, day: 14)),
        Entry("st|st.|saint patrick 's day", .fixed(month: 3, day: 17)),
        Entry("st|st.|saint david 's day", .fixed(month: 3, day: 1)),
        Entry("st|st.|saint george 's day", .fixed(month: 4, day: 23)),
        Entry("st|st.|saint andrew 's day", .fixed(month: 11, day: 30)),
        Entry("st|st.|saint stephen 's day", .fixed(month: 12, day: 26)),
        Entry("april fool|fools 's|'? day", .fixed(month: 4, day: 1)), Entry("may day", .fixed(month: 5, day: 1)),
        Entry("cinco de mayo", .fixed(month: 5, day: 5)), Entry("victory day", .fixed(month: 5, day: 9)),
        Entry("ve|v-e day", .fixed(month: 5, day: 8)), Entry("bastille day", .fixed(month: 7, day: 14)),
        Entry("canada day", .fixed(month: 7, day: 1)), Entry("australia day", .fixed(month: 1, day: 26)),
        Entry("anzac day", .fixed(month: 4, day: 25)), Entry("waitangi day", .fixed(month: 2, day: 6)),
        Entry("earth day", .fixed(month: 4, day: 22)), Entry("armistice day", .fixed(month: 11, day: 11)),
        Entry("remembrance day", .fixed(month: 11, day: 11)), Entry("guy fawkes night|day", .fixed(month: 11, day: 5)),
        Entry("bonfire night", .fixed(month: 11, day: 5)), Entry("burns night", .fixed(month: 1, day: 25)),
        Entry("international women 's day", .fixed(month: 3, day: 8)),
        Entry("world aids day", .fixed(month: 12, day: 1)), Entry("human rights day", .fixed(month: 12, day: 10)),
        Entry("world press freedom day", .fixed(month: 5, day: 3)),
        Entry("world environment day", .fixed(month: 6, day: 5)),
        Entry("international holocaust remembrance day", .fixed(month: 1, day: 27)),
        Entry("twelfth night", .fixed(month: 1, day: 5)), Entry("midsummer day", .fixed(month: 6, day: 24)),
        Entry("day of the dead", .fixed(month: 11, day: 2)), Entry("songkran", .fixed(month: 4, day: 13)),
    ]

    private static let american = [
        Entry("independence day", .fixed(month: 7, day: 4)),
        Entry("veterans|veteran '|'s? day", .fixed(month: 11, day: 11)),
        Entry("juneteenth", .fixed(month: 6, day: 19)), Entry("groundhog day", .fixed(month: 2, day: 2)),
        Entry("flag day", .fixed(month: 6, day: 14)), Entry("pearl harbor day", .fixed(month: 12, day: 7)),
        Entry("kwanzaa", .fixed(month: 12, day: 26), days: 7),
        Entry("thanksgiving day?", .weekday(nth: 4, weekday: 4, month: 11)),
        Entry("black friday", .after(nth: 4, weekday: 4, month: 11, days: 1)),
        Entry("small business saturday", .after(nth: 4, weekday: 4, month: 11, days: 2)),
        Entry("cyber monday", .after(nth: 4, weekday: 4, month: 11, days: 4)),
        Entry("giving tuesday", .after(nth: 4, weekday: 4, month: 11, days: 5)),
        Entry("labor day", .weekday(nth: 1, weekday: 1, month: 9)),
        Entry("memorial day", .weekday(nth: -1, weekday: 1, month: 5)),
        Entry("columbus day", .weekday(nth: 2, weekday: 1, month: 10)),
        Entry("indigenous peoples|people '|'s? day", .weekday(nth: 2, weekday: 1, month: 10)),
        Entry("canadian thanksgiving", .weekday(nth: 2, weekday: 1, month: 10)),
        Entry("( martin luther king / king / mlk ) ,? jr|jr.? 's? day", .weekday(nth: 3, weekday: 1, month: 1)),
        Entry("presidents|president '|'s? day", .weekday(nth: 3, weekday: 1, month: 2)),
        Entry("mother|mothers 's|'? day", .weekday(nth: 2, weekday: 7, month: 5)),
        Entry("father|fathers 's|'? day", .weekday(nth: 3, weekday: 7, month: 6)),
        Entry("election day", .weekday(nth: 0, weekday: 2, month: 11)),
        Entry("victoria day", .before(month: 5, day: 25, weekday: 1)),
    ]

    private static let british = [
        Entry("remembrance sunday", .weekday(nth: 2, weekday: 7, month: 11)),
        Entry("early may bank holiday", .weekday(nth: 1, weekday: 1, month: 5)),
        Entry("( spring / late may / whitsun ) bank holiday", .weekday(nth: -1, weekday: 1, month: 5)),
        Entry("( august / summer ) bank holiday", .weekday(nth: -1, weekday: 1, month: 8)),
        Entry("mothering sunday", .easter(-21)),
    ]

    private static let christian = [
        Entry("easter sunday|day?", .easter(0)), Entry("good friday", .easter(-2)), Entry("easter monday", .easter(1)),
        Entry("holy|easter saturday", .easter(-1)), Entry("easter eve", .easter(-1)),
        Entry("maundy|holy thursday", .easter(-3)), Entry("palm sunday", .easter(-7)),
        Entry("ash wednesday", .easter(-46)), Entry("shrove|pancake tuesday", .easter(-47)),
        Entry("pancake day", .easter(-47)), Entry("mardi gras", .easter(-47)), Entry("fat tuesday", .easter(-47)),
        Entry("rose monday", .easter(-48)), Entry("ascension day|thursday", .easter(39)),
        Entry("pentecost sunday?", .easter(49)), Entry("whit sunday", .easter(49)),
        Entry("whitsun|whitsunday", .easter(49)),
        Entry("whit|pentecost monday", .easter(50)), Entry("trinity sunday", .easter(56)),
        Entry("( feast of )? corpus christi day|feast|procession", .easter(60)),
        Entry("epiphany", .fixed(month: 1, day: 6)), Entry("candlemas", .fixed(month: 2, day: 2)),
        Entry("assumption day", .fixed(month: 8, day: 15)), Entry("feast of the assumption", .fixed(month: 8, day: 15)),
        Entry("all saints '? day", .fixed(month: 11, day: 1)), Entry("all souls '? day", .fixed(month: 11, day: 2)),
        Entry("st|st.|saint nicholas 's? day", .fixed(month: 12, day: 6)),
        Entry("orthodox easter sunday?", .orthodoxEaster(0)), Entry("orthodox good friday", .orthodoxEaster(-2)),
        Entry("orthodox easter monday", .orthodoxEaster(1)), Entry("orthodox christmas day?", .fixed(month: 1, day: 7)),
        Entry("orthodox christmas eve", .fixed(month: 1, day: 6)),
    ]

    private static let others = [
        Entry("rosh hashanah|hashana", .hebrew(0)), Entry("yom kippur", .hebrew(9)),
        Entry("sukkot|sukkoth", .hebrew(14), days: 7),
        Entry("simchat torah", .hebrew(22)), Entry("passover", .hebrew(-163), days: 8), Entry("purim", .hebrew(-193)),
        Entry("shavuot", .hebrew(-113)), Entry("tisha b'av", .hebrew(-51)),
        Entry("hanukkah|chanukah|hanukah|hannukah", .hanukkah, days: 8),
        Entry("ramadan", .islamic(month: 9, day: 1), days: 30),
        Entry("eid al|ul|el -? fitr", .islamic(month: 10, day: 1)),
        Entry("eid al|ul|el -? adha", .islamic(month: 12, day: 10)), Entry("ashura", .islamic(month: 1, day: 10)),
        Entry("islamic new year", .islamic(month: 1, day: 1)),
        Entry("( chinese / lunar ) new year 's? day?", .chinese(month: 2, latest: 19, days: 0)),
        Entry("dragon boat festival", .chinese(month: 6, latest: 21, days: 4)),
        Entry("mid - autumn festival", .chinese(month: 9, latest: 23, days: 14)),
        Entry("qingming festival?", .qingming), Entry("tomb - sweeping day", .qingming),
        Entry("diwali|deepavali", .diwali), Entry("holi", .holi), Entry("nowruz|norouz|nowrouz", .nowruz),
    ]
}
