/// The words of written dates. Lower case, without full stops.
enum DateWords {
    /// One line a month; the languages of Europe that feeds were seen in, Indonesian and Turkish.
    private static let monthLines = [
        """
        gener januára jaanuar led januarja януари \
        január січня \
        january jan januar jänner janvier janv jan enero ene gennaio gen janeiro januari styczeń stycznia sty leden \
        ledna января январь янв ocak ιαν ιανουαρίου ianuarie jaan tammikuu tammikuuta
        """,
        """
        febrer februára veebruar úno febr февруари \
        február лютого \
        february feb februar février fevrier févr fév febrero febbraio fevereiro fev februari luty lutego lut února \
        únor февраля февраль фев şubat φεβ φεβρουαρίου februarie helmikuu helmikuuta
        """,
        """
        març marec märts bře márc \
        március березня \
        march mar märz mär mrz mars marzo março marco maart mrt marzec marca březen března марта март мар mart μαρ \
        μαρτίου martie maaliskuu maaliskuuta maret
        """,
        """
        apríl apríla aprill dub ápr април \
        április квітня \
        april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna апреля апрель апр nisan απρ απριλίου \
        aprilie huhtikuu huhtikuuta
        """,
        """
        maig máj mája kvě \
        május травня \
        may mai mayo maggio mag maio mei maj maja květen května мая май mayıs μαι μαϊ μαΐου μαΐ toukokuu toukokuuta
        """,
        """
        juny jún júna juuni čvn junij юни \
        június червня \
        june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června июня июнь июн haziran ιουν ιούν \
        ιουνίου iunie kesäkuu kesäkuuta
        """,
        """
        juliol júl júla juuli čvc julij юли \
        július липня \
        july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července июля июль июл temmuz ιουλ \
        ιούλ ιουλίου iulie heinäkuu heinäkuuta
        """,
        """
        agost augusta avgust srp \
        augusztus серпня \
        august aug août aout agosto ago augustus augusti sierpień sierpnia sie srpen srpna августа август авг ağustos \
        αυγ αύγ αυγούστου elokuu elokuuta agustus ags
        """,
        """
        setembre septembra zář szept септември \
        szeptember вересня \
        september sept sep septembre septiembre setiembre settembre set setembro wrzesień września wrz září сентября \
        сентябрь сен сент eylül σεπ σεπτ σεπτεμβρίου septembrie syyskuu syyskuuta
        """,
        """
        októbra oktoober říj oktobra октомври \
        október жовтня \
        october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října \
        октября октябрь окт ekim οκτ οκτωβρίου octombrie lokakuu lokakuuta
        """,
        """
        novembra ноември \
        листопада \
        november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя нояб kasım νοε νοέ νοεμβρίου \
        noiembrie marraskuu marraskuuta nopember
        """,
        """
        desembre decembra pro detsember декември \
        грудня \
        december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosinec \
        prosince декабря декабрь дек aralık δεκ δεκεμβρίου decembrie joulukuu joulukuuta desember des
        """,
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, line) in monthLines.enumerated() {
            for word in line.split(separator: " ") { months[String(word)] = index + 1 }
        }
        return months
    }()

    /// Words that a date may hold and that say nothing about it: weekdays, articles, "at".
    private static let fillers: Set<String> = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so \
        lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim \
        lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom \
        lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab \
        segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
        måndag tisdag onsdag torsdag fredag lördag söndag poniedziałek wtorek środa czwartek piątek sobota niedziela \
        mandag tirsdag lørdag søndag man tir ons tor tors fre lør søn mån tis lör sön seg ter qua qui sex wo vr za zo \
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su pon śr czw pt sob ndz \
        pondělí úterý středa čtvrtek pátek neděle po út čt pá ne luni marți miercuri joi vineri sâmbătă duminică \
        pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt çar cum cmt paz \
        понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс \
        at on um am uhr the of de del di à le den der o st nd rd th er h hrs g kl год года г klo
        """.split(separator: " ").map(String.init))

    static func month(_ word: String) -> Int? { months[word] }
    static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// Whether a word makes the number before it an hour: "14 Uhr", "10 h 30".
    static func isHour(_ word: String) -> Bool { ["h", "uhr", "heures", "hrs", "uur"].contains(word) }

    /// Minutes east of UTC where all who write a word live in one zone.
    static func onlyZone(_ word: String) -> Int? {
        ["오전", "오후", "午前", "午後"].contains(word) ? 540 : nil
    }

    /// Half of the day: 0 before noon, 12 after.
    static func halfDay(_ word: String) -> Int? {
        switch word {
        case "am", "a.m", "오전", "午前", "上午": 0
        case "pm", "p.m", "오후", "午後", "下午": 12
        default: nil
        }
    }
}
