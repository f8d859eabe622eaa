import ReaderBasics

/// Words that articles on anything use, and in what share of them they stand.
///
/// English: words that stand in at least one of fifty of two sets of news and of announcements (PolNeAR 1.0.0; articles
/// of US and UK agencies, openSUSE and Wikinews), so that no subject of one of them is among them. French: of Wikinews.
/// Of other languages only the words that build sentences.
enum OrdinaryWords {
    /// The share of articles that use a word, 0...1; of a word that is not here, that of one seldom used.
    static func share(of word: StoryWord.Name) -> Double { shares[word] ?? rare }

    /// A word that no list knows stands in so many articles, before anything else is known of it.
    static let rare = 0.004

    private static let shares: [StoryWord.Name: Double] = {
        var shares: [StoryWord.Name: Double] = [:]
        for (share, words) in [(0.5, half), (0.2, fifth), (0.1, tenth), (0.05, twentieth), (0.03, thirtieth)] {
            for word in words.split(separator: " ") { shares[StoryWord.name(of: word.utf8)] = share }
        }
        return shares
    }()

    private static let half = """
        aan aber about ademas after ai ainda al algo all alla alle als also am an anche and anni anno ano anos ante \
        antes ao aos apos apres aqui are as asi at ate au auch auf aunque aus aux avec be been bei bien bij bis but \
        by cada can ce ces cette che chi ci com come como con contra cosa cual cuando cui da dal dalla damit dan \
        dann dans das dass dat de dei del dele della delle dem den depois depuis der des desde despues deux deze di \
        dia dias die dies diese dieser dieses dijo disse dit do doch donde door dopo dos du due durante durch een \
        ein eine einem einen einer eines el ela ele eles ella ellos em en entre er era es esa ese essa esse essere \
        est esta este esto estos et ete etre etwa fa fait fino first foi for foram fra from fue fueron fur geen \
        gegen gia gibt gli ha haar haben had han hanno has hasta hat hatte have hay he hebben heeft het heute hij \
        his how hoy hun ieri if ihr ihre ik il im immer in into io is isso ist it ja jaar jahr jahre jahren just kan \
        kann kein keine konnen la las laut le lei les like lo loro los lui ma maar mais make many mas me meer mehr \
        mentre mesmo met mientras mit more most muito muss muy na naar nach nao nas ne nei nel nella nem new ni \
        nicht niet no noch nog non nos not nu num numa nun nur ob oder of oggi ogni ohne om on onde onder one ont \
        ook op or other otra otro ou our out outra outro over par para parte pas pela pelo people per perche pero \
        personas piu plus por porque pour prima pues qu qual quando que quella quello quem questa questo qui quien \
        sa said sao schon se segun segundo sehr sei sein seine seit sem sempre ser seu seus si sia sich sie sin sind \
        so sobre soll sollen solo some son sono sont sowie stata stati stato su sua suas sue sul sulla suo sur sus \
        tambem tambien tan te tegen tem than that the their them there they this tiene tienen time tinha to todo \
        todos tot tra tras tres tutti tutto uber uhr uit um uma un una und une uno uns unter up vai van veel vom von \
        voor vor war waren was wat we weil weiter wel wenn werd werden were what when which who wie wieder will wir \
        wird with worden wordt would wurde wurden ya you ze zegt zich zij zijn zo zu zum zur zwei zwischen
        """

    private static let fifth = """
        10 according across afin against ainsi already amazonaws american among annee another ans any april around \
        asked august aujourd autre autres avait avant back based because before being best better between big both \
        build call called change comme community contre could country create data day december declare deja \
        department dernier did different does don down during each elle end etait etat even every experience faire \
        february federal few fin find former francais friday full general get go going good gov government great \
        group help her here him house html http https hui ils important including information issues its january \
        jours juillet juin july june jusqu know last leur leurs ll long look lors lot made major making march may \
        media members meme might moins mois monday monde much my national need needs news next nord november \
        novembre now number october octobre off office only open org own part party past pays place plusieurs point \
        policy political post premiere president process program project provide public questions re real recent \
        resultats right same sans saturday say secretary security see selon september service services ses set \
        several she should show since soit state states still such suite sunday support system take team then these \
        things think those three through thursday together told trois tuesday two united us use used using ve very \
        want washington way wednesday week well where whether while white why without work working world www year \
        years your
        """

    private static let tenth = """
        000 100 11 12 15 1er 20 30 able access act action actually added address administration affirme again ago \
        ailleurs allows almost along alors always america americans annees annonce announced anyone aout approach \
        ask attendu aussi available avoir away ayant become began behind believe bring building built business came \
        car care case center cet challenge challenges changes chief cinq city clear close comes coming comments \
        committee common conference connu continue control cote course created critical current days deal debut \
        decision demande despite deuxieme development devrait didn difficult digital dire director doesn doing doit \
        donc done donne dont earlier early easy economic effet effort efforts egalement either elles email employees \
        encore enough environ especially etaient event events ever everyone example expected explique face fact far \
        feel field fight five focus focused fois follow following foreign forward found four free front further \
        future getting give given global goal got gouvernement groupe groups growing half hard having health held \
        helped hier high history home hope hours however idea impact include indique instead interest international \
        interview involved isn issue jamais je job jour keep key kind known language large later latest launched law \
        lead leaders leading learn least led left less let level lieu life likely line list little local looking \
        majority makes manager matin matter means meet meeting mercredi message mettre million ministre mise money \
        month months move multiple must name nation nearly needed network never niveau notre nous nouveau nouvelle \
        officials often old once online opportunity order organization others outside page pendant percent person \
        personal personnes peut plan plans platform please points politique popular possible potential power premier \
        prendre press private problem problems pu published put quelques question quickly raison rather read really \
        recently record release released report reported research resources response results role run running saying \
        says second seen septembre sera series seront share shared short side single site six small social someone \
        something source specific staff start started statement step stop strategy strong success sure taken takes \
        taking talk tandis technology term territoire test text thing though times today too took top tous tout \
        toute trying turn under understand university until vendredi vers via video view ville ways website weeks \
        went within won worked works wrote yet
        """

    private static let twentieth = """
        13 14 16 17 18 19 22 24 25 40 45 50 500 ability above account add adding addition additional advantage age \
        agenda agreement ahead air allow allowed alone although amount analysis answer anything area areas article \
        asking associated attention audience author average avoid background bad base became becomes becoming begin \
        beginning below benefit benefits beyond biggest billion bit board break bringing broad brought budget \
        businesses calls cannot cases centers central certain certainly chance changed changing channel check \
        children choice choose citizen citizens civil closer co college comment committed communications communities \
        companies company compared complete concerns conducted consider considered continued continues conversation \
        core cost costs council countries creating culture currently cut daily date decided decisions defense \
        deliver delivered described detailed details determine difference direct directly discuss discussion dollars \
        easily east education effect effective effectively eight else energy ensure entire everybody everything \
        executive existing expect experts explain facing fall familiar families family fast favorite figure file \
        final financial finding followed force forces form foundation friendly friends fully game gave gets gives \
        giving goes greater ground growth hand hands happen happened head hear heard helping higher hold host hosted \
        hour human hundreds ideas identified image images immediately importance included includes increase \
        increased increasing increasingly independent individuals industry infrastructure initial inside institute \
        interested interesting internet interviews issued itself jobs join joined keeping knowledge labor larger \
        largest leadership leads learned leave legacy legal limited lines live lives longer love low main mark \
        market maybe mean meant measure meetings member messages middle military millions mind minutes mission \
        modern moved moving necessary north note noted nothing numbers offer offered offering officer official ones \
        ongoing opening operations opportunities organizations overall paid particular particularly parties partner \
        path pay percentage performance perhaps phone planned planning play policies position positive posted \
        powerful practice previous previously principles priority probably programs progress provided publicly push \
        putting quick quite raise reach ready reason reasons receive received records related relationship remain \
        remains remember reporting reports request requests require required respond rest result return review rise \
        risk room rules safe save saw scale school science sector secure seeking seems self send senior sense sent \
        serve server serving seven showed showing shown shows sign significant similar simple simply solutions \
        sometimes soon sources speaking special specifically spend spending spent spoke stage standard standards \
        starting status stay steps stories story strategic style subject successful summer supported supporting \
        supports survey syria talking tell terms terrorist thanks themselves third thought thousands throughout \
        total toward track traditional tried true trust try turned type ultimately upcoming upon value variety \
        various version visit voice voting wanted wants wasn watch welcome whole whose wide willing women word words \
        writing written
        """

    private static let thirtieth = """
        200 21 27 28 42 60 70 accounts actions active advice affairs aimed allowing alternative announcement annual \
        answers aren begun behavior brand breaking brief buy card career century challenging child choices clearly \
        closely commission commitment competition completely comprehensive conduct conflict continuing counter \
        couple credit decide deep deputy describe differences direction discussed diverse documents dozens drawing \
        driven dropped editor encourage ended engaged enter environmental estimated eventually exactly exchange \
        expand expectations findings folks freedom funding gain gathering generally greatest grow handle happening \
        happens happy harder haven headquarters hearing heavy highest highly huge impossible initially inspired \
        instance institutions intelligence interests interviewed introduced lack levels listed looks lower managed \
        match material measures mentioned minister minute missing momentum mostly named names nations natural near \
        nor notes numerous officers older onto opened operation original panel paper partnership period personally \
        photo pick piece places potentially present pretty prevent price priorities protect proud pull range rate \
        rates reached reality recognize reduce region regularly responsibility responsible runs safety seeing seek \
        seem select separate shift signed significantly situation smart society solid sort sound spot student \
        students stuff table talked talks target targeted thinking truly turning turns usually vision wait waiting \
        water widely worry worth yes
        """
}
