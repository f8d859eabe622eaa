/// The closed classes of English words that the quote rules read.
enum WordTable {
    private static let table: [WordKey: WordClass] = {
        var table: [WordKey: WordClass] = [:]
        for (wordClass, words) in closed + CueLexicon.lists + CommunicationVerbs.lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[WordKey(word), default: []].formUnion(wordClass)
            }
        }
        return table
    }()

    /// The classes a word is listed in.
    static subscript(key: WordKey) -> WordClass { table[key] ?? [] }

    private static let closed: [(WordClass, String)] = [
        (
            .auxiliary,
            """
            'd 'll 'm 're 's 've are aren't be been being can can't cannot could couldn't did didn't do does
            doesn't don't had hadn't has hasn't have haven't having is isn't may might must not shall should
            was wasn't were will won't would wouldn't
            """
        ),
        (
            .adverb,
            """
            again all already also always both earlier even ever first further however instead just later long
            meanwhile never now often once only perhaps recently simply soon still then therefore thus today
            too twice yesterday
            """
        ),
        (.subjectPronoun, "he i it she they we who you"),
        (
            .determiner,
            """
            a an another both each her his its many most my no one other our several some that the their these
            this those your
            """
        ),
        (.conjunction, "and but nor or so yet"),
        (
            .subordinator,
            """
            after although as because before how if once since than that though unless until what when where
            whether which while who whom whose why
            """
        ),
        (
            .preposition,
            """
            about across against along amid among around at behind between by despite during for from in
            including inside into like near of on outside over per through to toward towards under upon via
            with within without
            """
        ),
        (.nounPreposition, "at for from in of on to with"),
        (
            .day,
            """
            apr. april aug. august dec. december feb. february friday jan. january july june mar. march may
            monday nov. november oct. october saturday sept. september sunday thursday today tomorrow tonight
            tuesday wednesday yesterday
            """
        ),
        (
            .time,
            """
            afternoon apr. april aug. august dec. december earlier early evening feb. february friday jan.
            january july june last late mar. march may monday month morning night nov. november oct. october
            saturday sept. september sunday this thursday today tomorrow tonight tuesday wednesday week year
            yesterday
            """
        ),
        (
            .title,
            """
            chairman chairwoman col. director dr. former gen. gov. governor judge justice lord lt. mr. mrs.
            ms. president prof. professor rep. representative secretary sen. senator sgt. sir spokesman
            spokeswoman dr mr mrs ms miss dame lady baroness rev. reverend pastor rabbi imam bishop archbishop pope
            king queen prince princess chancellor minister detective inspector superintendent officer chief captain
            capt. commissioner sheriff admiral adm. colonel general sergeant lieutenant maj. major cmdr. commander
            spc. pvt. cpl. pfc. mayor
            """
        ),
        (
            .nounLike,
            """
            appeals attack attacks call calls charges claim claims comment comments concern concerns criticism
            demand demands doubts estimates fear fears forecast forecasts highlights hint hints hope hopes note notes
            offer offers plans pledge pledges praise promise promises proposal question questions read reads
            references remarks report reports request requests shows signals statement states support supports tweet
            tweets posts boasts recounts vows
            """
        ),
        (
            .masculine,
            """
            boy brother chairman congressman father husband king lord man mr. prince sir son spokesman
            """
        ),
        (
            .feminine,
            """
            chairwoman congresswoman daughter girl lady mother mrs. ms. princess queen sister spokeswoman wife
            woman
            """
        ),
        (.clauseSubject, "both he i it she such there these they this those we you"),
        (.possessive, "' 's"),
        (.be, "'re 's are be been being is was were"),
        (.loneSubject, "another both many one others some that these this those"),
        (.audience, "followers lawmakers reporters supporters viewers voters"),
        (.hearer, "her him me reporters supporters them us you"),
        (.people, "authorities critics experts officials people police prosecutors spokesman spokeswoman"),
        (.nameJoint, "& and for of the"),
        (.beforeNoun, "a an any her his its my no of our such the their these this those to"),
        (.afterSource, "and obtained published released seen that which who"),
        (.introduction, "according asked speaking"),
        (
            .utterance,
            """
            statement statements letter letters tweet tweets remarks comments words email emails memo post posts
            speech book memoir message testimony account op-ed report press written public prepared own release caption
            article announcement interview newsletter notice filing complaint lawsuit affidavit blog headline
            """
        ),
        (
            .timeNoun,
            """
            afternoon ago day days evening hours later midday midnight minutes moments month months morning night noon
            today tomorrow tonight week weekend weeks year years yesterday monday tuesday wednesday thursday friday
            saturday sunday january february march april june july august september october november december jan.
            feb. mar. apr. aug. sept. oct. nov. dec.
            """
        ),
        (
            .beforeTimeNoun,
            """
            a an after another by couple during each early earlier eight every few first five following four hours in
            last late later next nine of on one only over past previous same second several seven shortly six some
            soon ten that the then this three throughout two just
            """
        ),
        (
            .groupNoun,
            """
            agency airline alliance association authority automaker bank board broadcaster bureau carmaker charity club
            commission committee company corporation council court department developer firm foundation giant government
            group institute institution label league maker manufacturer ministry network newspaper nonprofit office
            operator organisation organization paper party publisher regulator retailer school service startup store
            studio team union university watchdog website
            """
        ),
        (
            .personNoun,
            """
            accountant activist actor actress adviser advisor analyst artist astronaut athlete attorney author
            billionaire boss boxer businessman businesswoman campaigner candidate captain ceo chairman chairwoman chief
            coach columnist comedian comic commander commissioner composer congressman congresswoman conservative
            defender democrat designer diplomat director doctor economist editor engineer entrepreneur executive
            filmmaker footballer founder goalkeeper governor guitarist host investor journalist judge lawmaker lawyer
            leader liberal manager mayor midfielder minister musician novelist nurse officer owner painter performer
            philosopher photographer physician pilot player playwright poet politician president president-elect presenter producer
            professor prosecutor publisher rapper republican researcher scientist secretary senator singer skipper
            songwriter songstress star striker student superintendent surgeon teacher winger winner writer
            """
        ),
        (.answer, "little less more much no not nothing otherwise so yes"),
        (
            .office,
            """
            minister secretary commissioner head chief director chair chairman chairwoman chairperson president leader
            professor dean governor mayor ambassador deputy manager editor captain archbishop bishop undersecretary
            superintendent attorney
            """
        ),
        (
            .source,
            """
            administration advocate agent aide ally analysis arm army assembly associate attendee aunt baby band bill
            body branch brand brief businesses cabinet campaign cartel chain channel charter chef child children
            church city clan clerk client coalition colleague community confederation congress consortium constitution
            consulate cook cop correspondent country county couple cousin crew critic crowd daily defence defense
            delegate delegation description diary division document embassy employee expert family fan federation
            fellow female force friend guard guest guy hospital house indictment individual inquiry intern interviewee
            journal judgement judgment judiciary jury kid law legislature magazine majority male manifesto mechanic
            media mep militia minority mission mla monk motion mp nation navy neighbour nephew niece nominee note nun
            official operative opponent opposition orchestra outlet page panel parent parish parliament patient peer
            person petition poll priest prosecution pundit rebels refugee regime relative rep resident resolution
            respondent review ruling secretariat senate side site somebody someone source spouse squad staff state
            station study suit surrogate survey suspect syndicate teen text town transcript treaty tribe tribunal
            troops trustee tv twin uncle unit verdict veteran vicar victim village webpage weekly widow wing witness
            """
        ),
        (
            .thing,
            """
            adapter anchor answer banner barrier behavior border browser buffer calculator cancer center chapter
            character charter cluster color compiler computer container controller corner counter dinner disaster
            driver elevator encounter error exterior factor favor fiber filter finger flavor floor flower folder
            gender generator german giant grant harbor header helper honor horror human humor identifier indicator
            interior labor ladder layer letter major manner matter metaphor mirror modifier monitor motor newsletter
            number offer operator order paper parameter parser plant pointer poster power printer processor quadrant
            quarter regimen register remainder reminder restaurant river roman router rumor scanner sector sensor
            server shoulder shower simulator specimen sticker summer tenor terror theater thunder timber tower tracker
            trailer transfer twist variant vector warrant water weather winter wonder wrapper
            """
        ),
        (
            .imperative,
            """
            add adding are ask asking avoid be become being bring choose click come consider create creating describe
            did do does doing don't don’t download ensure explain explaining finding get getting give giving go having
            hear heard hopefully identify imagine include install is keep know knowing learn let let's let’s make
            making maybe perhaps please provide providing remember say saying seeing select send take taking tell
            telling think try using was were
            """
        ),
        (.midClause, "also already always never often only soon still then therefore thus"),
        (.wholeSubject, "anybody anyone everybody everyone nobody"),
        (.takesPreposition, "called call calls calling asked asking spoke talked talking spoken"),
        (.verdict, "guilty innocent liable no"),
        (.afterHearer, "that whether if he she they it we i there on in at during to about"),
    ]
}
