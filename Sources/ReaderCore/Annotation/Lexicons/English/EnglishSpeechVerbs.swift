/// English verbs by what they make of the words behind them, divided by blanks.
package enum EnglishSpeechVerbs {
    /// Pasts of other verbs.
    package static let pastForms = """
        became began bought broke brought built came chose cut did drew drove fell felt fought found gave got grew held
        hit kept knew laid led left lost made meant met paid ran rose sank sat saw sent sold spent spoke stood struck
        swept took thought threw told understood went woke won wore wrote
        """

    /// A clause behind one of these was said, written or announced.
    package static let communication = """
        acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting advise
        advised advises advising affirm affirmed affirms affirming allege alleged alleges alleging announce announced
        announces announcing answer answered answers answering argue argued argues arguing ask asked asking asks assert
        asserted asserting asserts assure assured assures assuring attest attested attests blog blogged boast boasted
        boasting boasts brag bragged bragging brags caution cautioned cautioning cautions chime chimed claim claimed
        claiming claims clarified clarifies clarify clarifying comment commented commenting comments complain complained
        complaining complains concede conceded concedes conceding conclude concluded concludes concluding confess
        confessed confesses confessing confided confirm confirmed confirming confirms contend contended contending
        contends continue continued continues countered cried declare declared declares declaring demand demanded
        demanding demands denied denies deny denying disclose disclosed discloses disclosing elaborated emailed
        emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing estimated exclaim
        exclaimed exclaims explain explained explaining explains hint hinted hinting hints implied implies indicate
        indicated indicates indicating inform informed informing informs insist insisted insisting insists instruct
        instructed instructing instructs interjected joke joked jokes joking lament lamented lamenting laments maintain
        maintained maintaining maintains mention mentioned mentioning mentions mused noted notes noting note observed
        observes object objected objects opined order ordered ordering orders plead pleaded pleads pledge pledged pledges
        pledging point pointed pointing points post posted posting posts predict predicted predicting predicts proclaim
        proclaimed proclaims promise promised promises promising propose proposed proposes quipped read reads reaffirm
        reaffirmed reaffirms reasoned recall recalled recalling recalls recommend recommended recommending recommends
        recount recounted reiterate reiterated reiterates reiterating remark remarked remarks remind reminded reminding
        reminds repeat repeated repeats replied replies reply replying report reported reporting reports request
        requested requests respond responded responding responds retorted reveal revealed revealing reveals rule ruled
        rules ruling said say saying says shared shouted signaled signalled signals speculate speculated speculates state
        stated states stating stress stressed stresses stressing submits submitted submitting suggest suggested suggesting suggests swear swears
        swore tell telling tells testified testifies testify testifying threaten threatened threatening threatens told
        tweet tweeted tweeting tweets underlined underscored urge urged urges urging voiced volunteered vow vowed vowing
        vows warn warned warning warns whispered wonder wondered wonders write writes writing wrote yelled according per
        """

    /// Verbs behind which "to" says what was asked for or promised.
    package static let request = """
        advise advised advises advising ask asked asking asks beg begged begging begs caution cautioned called calling
        calls demand demanded demanding demands implore implored instruct instructed instructing instructs order
        ordered ordering orders plead pleaded pleading pleads pledge pledged pledges pledging promise promised
        promises promising remind reminded reminds request requested requesting requests swear swears swore tell
        telling tells threaten threatened threatening threatens told urge urged urges urging vow vowed vowing vows
        warn warned warning warns claim claimed claims claiming offered
        """

    /// Verbs behind which a form in -ing says what was told.
    package static let participle = """
        accuse accused accuses accusing admit admits admitted admitting acknowledge acknowledged denied denies deny
        denying report reported recommend recommended suggest suggested suggests mention mentioned recall recalled
        """

    /// Verbs that call somebody something in marks.
    package static let naming = """
        brand branded branding brands call called calling calls characterize characterized characterise characterised
        deem deemed describe described describes describing dub dubbed dubbing dubs label labeled labelled labels
        nicknamed nickname term termed terms slammed blasted denounced decried condemned criticized criticised praised
        hailed mocked dismissed touted
        """

    /// Forms of "to accuse": "of" and what somebody is said to have done follow.
    package static let accusation = "accuse accused accuses accusing"
}
