/// The forms of reporting verbs, as counted in news text.
///
/// A form is a cue when at least 55 % of its uses, and three or more, introduced reported speech in the training part
/// of PolNeAR (Newell, Margolin and Ruths, LREC 2018). Only the forms are kept, no text.
package enum EnglishCues {
    /// Reporting verbs.
    package static let cues = """
        accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging acquiesced added
        adding adds admits admitted agreed aiming alleges alluding angered announce announced announces
        announcing answered appears argue argued argues arguing articulated asked asking asks assailed
        asserted asserting assured attacked balked believing bemoaned blamed blames blaming blasted blasting
        boasted boasts bragged brushed called calling calls cautioned championed chanted chanting
        characterized chided chiding cite cited cites citing claimed claims clarified commented commenting complain
        complained concede conceded conceding conclude concluded concludes condemned condemning confirmed
        confirming considers contemplate contends continued contradicted convinced credited crediting
        criticized criticizes criticizing declare declared declares declaring declined decried decrying deemed
        defended defends delivering denied denies denounced denouncing derided described describes describing
        detailing discuss discussed disliked dismissed dismisses dismissing distanced documented downplayed
        dubbed dwelled echoed elaborated emailed emphasize emphasized emphasizing enamored encouraged endorsed
        endorses envision envisioned expect expected expecting explain explained explaining explains express
        expressed expressing fearing finds foresee hailed highlighted hinted hopes hoping imagined impassioned
        implied implying inclined indicate indicated indicates informed insist insisted insisting insists
        insulted interjected interpreted invoked joked justify knocked knows labeled lambasted lamented
        lamenting laments lashed lays learned likened listed mention mentioned mentioning mentions mocked
        mulling mused nominated noted notes noting observed offered opined opposed ordered outlining persuaded
        pivoted pleaded pledging pointed pointing portray portrayed praised praises praising predicted prefers
        proclaimed projected promised promising promote promotes pronounced proposes proposing questioned
        questioning quoting railed reads reaffirmed realized rebuked rebut recalled recalling recognizing
        recounted referenced referencing referred referring refers refused refuses refusing regarded
        reiterated rejected rejecting remarked remarking remember remembered remembers remind reminded
        reminding repeat repeating replied reported requested responded restricting retweeted revealed reveals
        revered said say saying says scorn seeks seemed seems shouted showed shows shrugged sided signaled
        singled slammed slamming slams sounded sparred speculate speculated startled stated stating stressed
        stressing suggest suggested suggesting suggests talked tell telling tells thanked thinks threaten
        thrilled ticked titled told tout touted touting touts tweeted tweeting unveiled urged urging uttered
        voiced vouched vowed vowing vows warn warned warning withdrew wonder wondered wondering worried worry
        writes wrote yelled
        """

    /// Report only where "that" follows directly.
    package static let cuesBeforeThat = """
        acclaim acclaimed acclaiming acclaims add admit admitting advise advised advises advising advocated
        affirm agree agreeing agrees allege alleged alleging answer answering answers apologized appeared
        applauded approved ask assert asserts assumed assure assures assuring avoided backed begged believe
        believes blame blast boast brag brand branded branding brands call caution challenged charge charged
        cheer claiming clarifies clarify clarifying co-sponsored comment complaining complains concedes
        concluding confirm confirms considered contend contended contending continue continues continuing
        contrasting convince counter countered countering counters criticize debated decided deciding declaim
        declaimed declaiming declaims decries decry defending demand demanded demanding denounce denounces
        deny denying describe determining disagree disavow disavowed disclaim disclaimed disclaiming disclaims
        disclose disclosed discussing dislike displayed dispute disputed disputes disputing echoing endorse
        endorsing estimated estimates exclaim exclaimed exclaiming exclaims feel focuses found guess
        highlighting hope hoped identified implore imposed impressed inform informing informs introducing
        issued joke jokes joking laid lament laying maintain maintained maintains mock mocking mounting named
        negotiated note noticed notified notifies notify notifying observe observes offer offers opine oppose
        opted outlined persuade pledge pledged points portraying post posted preach preached preaches
        preaching predict predicting predicts prefer preferred presented pressed pressing proclaim proclaiming
        proclaims promise promises propose proposed protesting pushed pushing question quip quipped quips
        quote quoted rattled raves raving reacted read reading reassert reasserted reasserting reasserts
        reassure reassured reassures reassuring rebuffed recall recalls reckoning recognize recognizes
        recommend recommended reconfirm reconfirmed reconfirming reconfirms refuse reiterate reminds renewed
        repeated replies reply replying report reporting reports request resonated respond responding responds
        restate restated restates restating retell retelling retells retold retort retorted reveal ridiculed
        ripped rule ruled scoff scoffed seem sees shocked shout shouting shouts shown slam sought sounds speak
        speaking speaks spoke spoken state states stress supported supports suspected swear swearing swears
        swore talking testified testifies testify testifying think threatened threatening thunder thundered
        tweet tweets underscore underscores unleashed urge urges voted vow warns weighed welcomed worrying
        write writing yell yelling yells
        """

    /// Forms of the same verbs that the counted texts hardly hold.
    package static let inflections = """
        affirmed affirming affirms attest attested attests boasting bragging brags cautioning cautions claim confess confessed
        confesses confessing confided discloses disclosing emphasise emphasised emphasises emphasising emphasizes hint hinting
        hints implies indicating maintaining objected objects pledges posting posts reaffirm reaffirms reasoned recommending
        recommends recount recounts reiterates reiterating remark remarks repeats revealing ruling signalled signals speculates stresses
        submits submitted submitting threatens underlined underscored underscores wonders
        """

    /// Verbs for what is told among friends: reports where "that" follows directly.
    package static let sharing = """
        confide confided confides disclose share shared shares sharing volunteered
        """

    /// Seldom followed by "that" and seldom quoted: the rest of the clause is what was said.
    package static let objectCues = """
        accuse accused accusing acquiesced advocated agrees aiming alluding angered announce apologized
        appeared appears applauded approved articulated assailed attacked avoided backed balked blame blamed
        blames blaming blasted blasting bragged brushed challenged championed characterized cheer chided cite
        cited cites citing co-sponsored commenting condemned condemning confirming considered considers
        contemplate contradicted contrasting convince crediting criticize criticized criticizes criticizing
        debated decided deciding declare declined decried decrying deemed defended defending defends
        delivering denounced denouncing derided describe described describing detailing disagree disavow
        disavowed disclosed discuss discussed discussing dislike disliked dismissed dismisses dismissing
        displayed distanced documented downplayed dwelled echoed echoing emailed emphasizing enamored
        encouraged endorse endorsed endorses endorsing envision envisioned expect expected expecting explain
        express expressed expressing feel focuses foresee guess hailed highlighted highlighting hinted hope
        hoping identified imagined impassioned imposed impressed inclined interpreted introducing invoked
        issued justify knocked knows laid lambasted lamenting laments lashed laying lays likened listed
        mention mentioned mentioning mentions mocked mocking mounting mulling named negotiated nominated
        observed offered opined oppose opposed opted outlined outlining persuade persuaded pivoted pleaded
        pointed pointing portray portrayed posted praised praises prefer preferred prefers presented pressed
        pressing projected promised promising promote promotes proposed proposes proposing protesting pushed
        pushing questioned questioning quoted quoting railed rattled rebuffed rebuked recalling recounted
        referenced referencing referring refuse refused refuses refusing regarded rejected rejecting remember
        remembered remembers remind reminding repeat repeated repeating reported requested resonated
        restricting retweeted reveal revered ripped scorn seeks seem seemed seems sees shown shows shrugged
        sided singled slammed slamming slams sought sounded sounds sparred startled supported supports talked
        talking thanked think threaten threatened threatening thrilled ticked tout touted touting touts
        tweeting unleashed unveiled urged urging uttered voiced voted vouched vowed vowing vows weighed
        welcomed wonder wondering writing
        """

    /// Verbs with the hearer behind them.
    package static let told = """
        ask asked asking asks assured convinced informed reminded tell telling tells told
        """

    /// Less than 40 % of their contents without quotation marks were right.
    package static let neverIndirect = """
        angered answered appears attacked delivering denouncing encouraged knocked listed mentioned
        mentions repeating reveals seeks stressed think writes
        """

    /// Verbs for how something was said: not counted but listed.
    package static let manners = """
        affirmed affirms answers barked began bellowed blurted cautions chimed claims confessed confided cried deadpanned declares demanded demands emphasised emphasises emphasizes enthused exclaimed
        finished fumed gasped groaned grumbled gushed insists intoned interrupted laughed marveled marvelled muttered
        mused nodded objected observed offered pleaded prayed quipped read reads reasoned recounts reiterates remarks replies responds roared sang screamed shot
        shouts sighed signed smiled snapped sneered sobbed stresses summed thundered tweets volunteered whispered wailed
        """

    /// Forms of "to say".
    package static let say = "said says say saying"
}
