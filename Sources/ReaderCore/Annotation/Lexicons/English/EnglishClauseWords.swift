/// Words by which clauses are cut and told to hold an event.
package enum EnglishClauseWords {
    /// Words that open a clause of its own.
    package static let subordinators = """
        that which who whom whose when where while because although though if unless whereas whether after before since \
        until as
        """

    /// Nouns that name something that happens.
    package static let eventNouns = """
        accident appearance acquisition agreement airstrike ambush announcement anniversary appeal arrest assassination assault \
        attack auction award ballot battle birth blast blow bombing boom boycott briefing broadcast campaign ceasefire \
        celebration ceremony change clash closing collapse concert conference conflict confrontation coup crackdown crash crisis \
        cut deal death debate debut decision decline defeat departure disaster dispute drop earthquake earnings eruption \
        escape event exercise exit expansion explosion failure fall famine festival fight fighting fire flight flood funeral \
        gain genocide growth hearing holocaust hurricane impeachment inauguration increase incident injury inquiry \
        inquest interview invasion investigation jump jury journey kidnapping killing landing launch lawsuit listing loss march \
        massacre match matinee meeting merger mission murder negotiation offensive offer operation opening order outbreak \
        outage outcry ousting parade peace plan plot performance plunge poll premiere press pressure prison probe profit program protest purchase \
        quake race raid rally rape rate rebellion rebound recession recovery reform referendum release report rescue \
        resignation result retreat return revolt revolution riot rise robbery rollout ruling sale scandal sentence \
        service session settlement shelling shooting shutdown seizure siege signing slaying slide snow speech spending split \
        start statement storm strike study suit summit surge surgery surrender survey talk takeover tender term test testimony \
        threat tour tragedy transaction transfer trial trip truce turmoil unrest uprising use verdict victory violence \
        visit vote war warning win withdrawal work
        """

    /// What announces something when "to" and a verb follow.
    package static let planning = """
        scheduled schedule schedules set due expected expects expect planned plans plan planning likely slated ready hopes \
        hoped hoping intends intend intended wants want wanted prepares prepared preparing about going vows vowed \
        promises promised agreed agrees postponed delayed proposed proposes rumored rumoured tipped
        """
}
