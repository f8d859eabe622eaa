/// English words by what they are to the rules for quotes, in small letters and divided by blanks.
package enum EnglishSpeechWords {
    package static let auxiliary = """
        'd 'll 'm 're 's 've are aren't be been being can can't cannot could couldn't did didn't do does
        doesn't don't had hadn't has hasn't have haven't having is isn't may might must not shall should
        was wasn't were weren't will won't would wouldn't shouldn't mustn't ain't
        """
    package static let adverb = """
        again all already also always both earlier even ever first further however instead just later long
        meanwhile never now often once only perhaps recently simply soon still then therefore thus today
        too twice yesterday
        """
    /// Pronouns that are a subject by themselves ("he", "who").
    package static let subjectPronoun = "he i it she they we who you"
    package static let determiner = """
        a an another both each her his its many most my no one other our several some that the their these
        this those your
        """
    package static let conjunction = "and but nor or so yet"
    /// Opens a subordinate or relative clause.
    package static let subordinator = """
        after although as because before how if once since than that though unless until what when where
        whether which while who whom whose why
        """
    package static let preposition = """
        about across against along amid among around at behind between by despite during for from in
        including inside into like near of on outside over per through to toward towards under upon via
        with within without
        """
    /// Prepositions that may stand inside a subject ("the head of the party").
    package static let nounPreposition = "at for from in of on to with"
    /// Names of days and months, "yesterday", "today".
    package static let day = """
        apr. april aug. august dec. december feb. february friday jan. january july june mar. march may
        monday nov. november oct. october saturday sept. september sunday thursday today tomorrow tonight
        tuesday wednesday yesterday
        """
    /// Days and the words around them ("last week", "morning").
    package static let time = """
        afternoon apr. april aug. august dec. december earlier early evening feb. february friday jan.
        january july june last late mar. march may monday month morning night nov. november oct. october
        saturday sept. september sunday this thursday today tomorrow tonight tuesday wednesday week year
        yesterday
        """
    package static let title = """
        chairman chairwoman col. director dr. former gen. gov. governor judge justice lord lt. mr. mrs.
        ms. president prof. professor rep. representative secretary sen. senator sgt. sir spokesman
        spokeswoman dr mr mrs ms miss dame lady baroness rev. reverend pastor rabbi imam bishop archbishop pope
        king queen prince princess chancellor minister detective inspector superintendent officer chief captain
        capt. commissioner sheriff admiral adm. colonel general sergeant lieutenant maj. major cmdr. commander
        spc. pvt. cpl. pfc. mayor cardinal prof
        """
    /// Forms of reporting verbs that are as often nouns ("claims", "reports").
    package static let nounLike = """
        appeals attack attacks call calls charges claim claims comment comments concern concerns criticism
        demand demands doubts estimates fear fears forecast forecasts highlights hint hints hope hopes note notes
        offer offers plans pledge pledges praise promise promises proposal question questions read reads
        references remarks report reports request requests shows signals statement states support supports tweet
        tweets posts boasts recounts vows
        """
    package static let masculine = """
        boy brother chairman congressman father husband king lord man mr. prince sir son spokesman
        """
    package static let feminine = """
        chairwoman congresswoman daughter girl lady mother mrs. ms. princess queen sister spokeswoman wife
        woman
        """
    /// Begins a clause after a cue without "that".
    package static let clauseSubject = "both he i it she such there these they this those we you"
    /// 's and its kin: possessive or short for "is" and "has".
    package static let possessive = "' 's"
    /// Forms of "to be" that make a passive.
    package static let be = "'re 's are be been being is was were"
    /// A pronoun that stands for a subject without naming it ("some", "others").
    package static let loneSubject = "another both many one others some that these this those"
    /// Who may hear something ("told reporters").
    package static let audience = "followers lawmakers reporters supporters viewers voters"
    /// "her", "him", "reporters": one word that is the whole hearer.
    package static let hearer = "her him me reporters supporters them us you"
    /// Plural people who may stand after an inverted verb without an article ("said officials").
    package static let people = "authorities critics experts officials people police prosecutors spokesman spokeswoman"
    /// May follow a name of several words inside ("Bank of England").
    package static let nameJoint = "& and for of the"
    /// Possessive and demonstrative words after which a form is a noun ("the call").
    package static let beforeNoun = "a an any her his its my no of our such the their these this those to"
    /// Ends the source after "according to".
    package static let afterSource = "and obtained published released seen that which who"
    /// Opens an aside at the start of a sentence that is no content ("asked about it, …").
    package static let introduction = "according asked speaking"
    /// What somebody says or writes ("statement"): its owner is the speaker.
    package static let utterance = """
        statement statements letter letters tweet tweets remarks comments words email emails memo post posts
        speech book memoir message testimony account op-ed report press written public prepared own release caption
        article announcement interview newsletter notice filing complaint lawsuit affidavit blog headline
        """
    /// Nouns and adverbs that end an expression of time ("that day", "two weeks ago").
    package static let timeNoun = """
        afternoon ago day days evening hours later midday midnight minutes moments month months morning night noon
        today tomorrow tonight week weekend weeks year years yesterday monday tuesday wednesday thursday friday
        saturday sunday january february march april june july august september october november december jan.
        feb. mar. apr. aug. sept. oct. nov. dec.
        """
    /// Words that may stand before a time noun in such an expression ("the next", "two", "earlier").
    package static let beforeTimeNoun = """
        a an after another by couple during each early earlier eight every few first five following four hours in
        last late later next nine of on one only over past previous same second several seven shortly six some
        soon ten that the then this three throughout two just
        """
    /// What an organisation may be called in its stead ("the company").
    package static let groupNoun = """
        agency airline alliance association authority automaker bank board broadcaster bureau carmaker charity club
        commission committee company corporation council court department developer firm foundation giant government
        group institute institution label league maker manufacturer ministry network newspaper nonprofit office
        operator organisation organization paper party publisher regulator retailer school service startup store
        studio team union university watchdog website
        """
    /// What a person may be called ("the actor").
    package static let personNoun = """
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
    /// "no", "so", "little": they answer what was said and are nobody.
    package static let answer = "little less more much no not nothing otherwise so yes"
    /// Offices over a field ("minister for Roads Tove Berg" is Tove Berg, "aide to Tove Berg" is not).
    package static let office = """
        minister secretary commissioner head chief director chair chairman chairwoman chairperson president leader
        professor dean governor mayor ambassador deputy manager editor captain archbishop bishop undersecretary
        superintendent attorney
        """
    /// Whom or what statements come from, beside the words for persons and groups ("survey", "resident").
    package static let source = """
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
    /// Things whose names end as words for people do ("computer", "plant").
    package static let thing = """
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
    /// Forms of verbs that open a command or a clause and no noun phrase ("ask", "making").
    package static let imperative = """
        add adding are ask asking avoid be become being bring choose click come consider create creating describe
        did do does doing don't don’t download ensure explain explaining finding get getting give giving go having
        hear heard hopefully identify imagine include install is keep know knowing learn let let's let’s make
        making maybe perhaps please provide providing remember say saying seeing select send take taking tell
        telling think try using was were
        """
    /// Adverbs between a subject and its verb ("also", "never").
    package static let midClause = "also already always never often only soon still then therefore thus"
    /// Pronouns behind which a word written small is a verb ("everyone loves").
    package static let wholeSubject = "anybody anyone everybody everyone nobody"
    /// Verbs whose content may follow a preposition ("called for").
    package static let takesPreposition = "called call calls calling asked asking spoke talked talking spoken"
    /// What somebody pleads in court ("guilty").
    package static let verdict = "guilty innocent liable no"
    /// Ends the hearer after "told" ("told voters in Ohio that").
    package static let afterHearer = "that whether if he she they it we i there on in at during to about"
}
