/// Verb forms of news English: what the tense of a clause is read from.
///
/// Made from forms that a part-of-speech lexicon (TextBlob's, MIT licence) lists as verbs before anything else and that
/// LemmInflect (MIT licence) ties to a verb, where they are common in news. Regular pasts are told by their ending.
package enum EnglishVerbForms {
    /// Pasts that do not end in "-ed".
    package static let irregularPasts = """
        arose ate became began bent bled blew bore bought bound broke brought built came caught chose dealt did \
        drank drew drove dug fed fell felt fled flew foresaw forgave forgot fought found froze gave got grew had \
        heard held hid hit hung hurt kept knew laid lay leapt led left lent let lit lost made meant met mistook \
        overcame overran oversaw paid put quit ran rang rebuilt resold rode rose said sang sank sat saw sent \
        shook shrank shut slept slid sold sought sped spent spoke spun stole stood strode struck stuck stung \
        swam swept swore swung taught thought threw told took tore understood undertook underwent unearthed unfolded unleashed unloaded \
        unlocked unseated unveiled upheld went withdrew withheld withstood won wore wrote
        """

    /// Participles that are not pasts too.
    package static let participles = """
        arisen beaten begun blown born borne broken chosen done drawn driven eaten fallen flown forbidden \
        forgiven forgotten frozen given gone gotten grown hidden hurt known lain mistaken overrun overseen \
        overtaken overthrown proven rewritten risen rung seen set shaken shown shut slain spoken stolen stricken \
        sworn taken thrown torn undergone undertaken upset withdrawn worn written
        """

    /// Base forms that are rarely nouns.
    package static let bases = """
        abandon abide abolish accelerate accept accomplish accuse achieve acknowledge acquire adapt add adjourn \
        adjust administer admire admit adopt advertise advise affect affirm afford agree alienate align allege \
        allow alter amend announce anticipate apologize appear applaud apply appoint appreciate approve argue \
        arrange arrive ask assassinate assemble assert assess assign assist assume assure attach attend attract \
        authorize avoid await bail bear beat become beg begin believe belong betray bite blame bless blunt boast \
        bolster boost borrow bother brag break bring broaden build burn bury buy call cancel capitalize capture \
        carry carve catch cater cease cede celebrate certify choose circulate cite clarify classify climb clinch \
        close coalesce coincide collect combine come commemorate comment commit communicate compare compensate \
        compete complain complicate comply comprise concede concentrate conclude condemn confer confess confirm \
        confront confuse congratulate connect conquer consider consist consolidate constitute constrain \
        construct consult consume contain contend continue contradict contribute convene convert convey convince \
        cooperate coordinate cope cover create criticize cross curb curtail cut decide declare deepen defend \
        define defuse defy deliver demonstrate denounce deny depart depend depict deploy deport depose deprive \
        derail descend describe deserve destabilize destroy detain detect deter determine detonate develop \
        dictate die differ dig diminish disagree disappear disarm disclose discourage discover discredit \
        discriminate discuss dismantle dismiss disperse disqualify disrupt dissolve distinguish distribute \
        diversify divert divide dominate don donate downplay draw drown dump earn ease eat educate elaborate \
        elect elevate eliminate embarrass embrace emerge emphasize employ empower enable enact encourage \
        endanger endorse endure energize enforce engage enhance enjoy enrich ensure enter envision equip \
        eradicate erode erupt escalate escape establish evacuate examine exceed excite exclude execute exist \
        expand expect expel expire explain explode exploit explore expose express extend extract extradite \
        facilitate fade fail feel file fill find finish fit fix flee float flourish fly fold follow forbid forge \
        forget forgive fulfill funnel galvanize garner gather generate get give go govern grab grapple grasp \
        grind grow guess hamper handle hang happen hate heal hear hedge heed help hide highlight hinder hire \
        hold hone identify ignore illustrate imagine implement imply impose improve incite include indicate \
        indict infect infiltrate inform initiate inject injure insert insist inspect inspire install integrate \
        intend intensify interfere interpret interrupt intervene intimidate introduce invade invest investigate \
        invite invoke involve isolate itch jeopardize join justify keep kidnap kill knock know lag lash launch \
        lead learn leave legalize lend let lie lift listen live locate lock look loom lose lure maintain make \
        manage manipulate manufacture mar marry match mean mediate meet melt mention merge minimize miss \
        mobilize modify monitor mount mourn mutate nationalize negotiate nominate notify observe obtain occupy \
        occur offend offset operate oppose opt orchestrate organize oust outlaw overcome overlook oversee \
        overshadow overtake overthrow overturn owe pardon participate pass pave pay peg perceive perform permit \
        persuade pick play plead please politicize portray pose possess postpone pray predict prefer prepare \
        preserve preside presume prevail prevent proceed produce prohibit prolong promote prompt prop propel \
        propose prosecute protect prove provide provoke publish pull pump punish pursue push put qualify \
        quarantine quell quit quote raise ram rant ratify reach react read reaffirm realize reassure rebuild \
        rebuke recall receive reclaim recognize recommend reconsider recount recover recruit reduce refer \
        reflect refrain refuse regain register regret regulate rein reinforce reinstate reject relate relax \
        relay relocate rely remain remember remind remove render renew renounce reopen repatriate repay repeat \
        replace represent require resemble resettle resign resist resolve resonate respond restart restore \
        restrict restructure resume retain retaliate retire reunite reveal reverse revise revitalize revive \
        rewrite ride rip rotate run safeguard sail satisfy save say scare secure see seek seem seize select sell \
        send serve settle shake shed shoot shout shove shrink sing sink sit skate skip slash sleep slip smuggle \
        snap soar soften solidify solve spark speak specify speculate spend spin spur stabilize stand start stay \
        steal steer stem stick stimulate stir stop strengthen stumble subdue submit succeed sue suffer suggest \
        summon supervise suppose suppress surpass surround survive suspect suspend sustain sway swim tackle take \
        talk tap teach tear tell tend testify thank think threaten thrive throw thwart tighten tolerate topple \
        toss tout transform translate transmit treat trigger try turn uncover undercut underestimate undergo \
        undermine underscore understand undertake unfold unify unite unleash unveil update upgrade uphold urge \
        vary verify vie violate wait walk want warn watch weaken wear weigh widen win wipe wish withdraw \
        withhold withstand worry worsen wrap write yield
        """

    /// Third persons that are rarely plural nouns.
    package static let thirdPersons = """
        abandons accepts accuses acknowledges adds administers admits advises affects agrees aims alerts alleges \
        allows alternates alters announces anticipates apologizes appears applies appreciates approves argues \
        arises arrives asks assails asserts assesses assists assumes attends attracts authorizes avoids awaits \
        bears beats becomes begins believes belongs binds blames boasts bothers brags brings builds buys \
        calculates calls captures cares carries casts catches caters cautions celebrates characterizes cheats \
        chooses cites clarifies clears closes coincides collapses collects combines comes commemorates commits \
        compares competes completes comprises concludes condemns conducts confirms confronts connects considers \
        consists constitutes consumes contains contends continues contradicts contributes convenes covers \
        creates criticizes crosses decides declares decries defends defies defines delivers demonstrates denies \
        denounces departs depends depicts derives describes deserves destroys determines develops dies differs \
        digs disagrees discusses dismisses distinguishes distributes divides dominates draws drops earns eats \
        embraces emerges emphasizes employs empowers encourages endorses enhances enjoys ensures enters \
        envisions equals establishes examines exceeds excludes executes exists expands expects expires explains \
        explores exposes expresses extends faces facilitates fails falls favors feeds feels finds finishes fits \
        flies flips focuses follows forbids frees freezes fulfills gathers generates gets gives goes grows \
        hampers handles hangs happens harms hates hears heats helps highlights hires holds hopes hunts hurts \
        identifies ignores illustrates implies imposes improves includes indicates injects insists intends \
        introduces investigates invests invokes involves joins keeps kills knows lacks lags laments lasts laughs \
        launches lays leads leans leaves lets lies lifts listens looks looms loses loves lowers maintains makes \
        manages manufactures matches means meets mentions mirrors misses mourns mutates nears needs nods \
        observes occupies occurs offers opens operates opposes overlooks oversees overshadows owes owns \
        participates passes pauses paves pays perceives performs permits picks plays portrays poses possesses \
        praises prays precedes predicts prefers prepares presents preserves presides prevails prevents prides \
        produces prohibits promises promotes proposes protects proves provides publishes pulls purports pursues \
        pushes puts rages raises reaches reacts reads realizes rebounds recalls receives recognizes recommends \
        recounts recovers refers reflects refuses regards regrets regulates reigns reinforces rejects relates \
        relies remains remembers reminds removes renews replaces replies represents requires resembles resigns \
        resonates responds restores restricts rests resumes retains retires reveals reverses rises runs saves \
        says seeks seems sees sells sends separates serves shakes sheds shows shrinks sits slams slows slumps \
        solidifies sounds spans sparks speaks spends spreads stands starts stays stems stirs stops strengthens \
        stumbles subsidizes succeeds suffers suggests supports surpasses survives suspects suspends takes \
        teaches tells tends testifies thinks threatens thrives throws tightens totals touts tracks translates \
        travels treats tries turns undermines underscores understands unfolds unites unveils urges uses varies \
        violates vows waits walks wants warns wears weighs welcomes widens wins wishes withdraws worsens wraps \
        writes
        """

    /// Words in "-ing" that are no verbs.
    package static let falseGerunds = """
        during according including following nothing something anything everything morning evening being having spring \
        string beijing regarding concerning pending notwithstanding
        """

    /// Words in "-ed" that are no verbs.
    package static let falsePasts = """
        brokered feed flawed hatred hundred impoverished interested limited need preferred proceed purported red \
        seed skilled speed succeed troubled undecided unharmed unidentified unified unmanned unnamed \
        unprecedented bed shed indeed exceed deed weed breed greed creed wed embed armed united so-called
        """
}
