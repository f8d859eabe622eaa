/// Weights learned by `reader-train events`: what is known of a dated clause, colon, hundredths.
enum EventWeights {
    static let table = """
        a date in a clause: 66
        no finite verb: -136
        neither a verb nor anything that happens: -100
        no subject: -15
        hardly any words: -300
        it is asked: -150
        a name and a date: -232
        the page tells of itself: -350
        what may be: -117
        an address: -200
        the time is only compared with: -331
        the year belongs to a name: -304
        the year stands in a reference: -208
        an hour without a day: -300
        it tells what is so, not what happens: -300
        the holiday describes a thing: -300
        where something was published: -350
        an entry of a list or the heading of figures: -350
        the time itself is spoken of: -305
        the time describes a thing: -189
        the time describes a thing beside other dates: -304
        the year is a thing's and not the verb's: -331
        a decade: -51
        a long time: -82
        a season of sport: -250
        told in the past: 17
        told in the present: -108
        told of what is to come: 21
        no verb governs the date: 8
        a preposition before the date: 103
        the date opens the clause: 72
        the date ends the clause: 2
        the date stands in brackets: -127
        a day is named: 27
        """
}
