/// Words inside and beside English names, in small letters and divided by blanks where nothing else is said.
package enum EnglishNames {
    /// Family names that stand first in Chinese, Korean and Vietnamese names.
    package static let easternFamilyNames = """
        kim lee park choi jung chung kang cho yoon jang lim han oh seo shin kwon hwang ahn song moon ri rhee roh xi li wang \
        zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng yu dong xiao \
        cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan wen mao zhong bo nguyen tran le \
        pham hoang phan vu vo dang bui do ho ngo duong ly hun aung lam chan cheung leung tsai ng wong tung \
        jeong yun hong bae baek moon nam koo ryu yoo yoon son sohn noh heo hur pyo shim byun
        """

    /// Small words inside the names of people.
    package static let particles = """
        de del della delle di da do dos das du des la las le les lo los von van der den ter ten te zu zum af av bin ibn bint \
        binti bte ben al el ul ur ud ad as an ar ash abu abd ould wa ka ha ap ab of the und et na st
        """

    /// Titles and offices that stand before names with a capital and are no part of them.
    package static let titleWords = """
        president minister secretary general senator king queen prince princess archduke archduchess pope sir lord lady sheikh judge justice \
        professor chancellor premier governor mayor director chairman chairwoman spokesman spokeswoman ambassador deputy \
        prime foreign vice captain coach congressman congresswoman representative maulana mufti ayatollah archbishop imam \
        bishop cardinal rabbi reverend col lt capt maj sgt cpl brig adm cmdr supt insp gov prof sergeant \
        corporal constable inspector superintendent detective lieutenant colonel commander brigadier admiral commissioner \
        councillor councilor alderman alderwoman canon provost attorney mp mla forward defender striker midfielder goalkeeper winger skipper
        """

    /// Adjectives and nouns that may stand before a title in small letters.
    package static let titleModifiers = """
        former then acting interim vice deputy senior chief top national security foreign prime defense defence interior \
        finance health state federal general executive managing opposition supreme outgoing incoming ex current late new \
        press media assistant associate special military army police party campaign policy trade energy justice education \
        co founding longtime veteran presidential congressional parliamentary regional local provincial honorary first \
        human rights political ruling left-wing right-wing conservative liberal democratic republican independent prominent
        """

    /// Words with a capital at the start of a sentence that are no part of a title.
    package static let descriptionOpeners = """
        the a an in on at by for from with to of as and but or so yet if when while where after before since until although \
        though because however meanwhile also both each some many this that these those it its he his she her they their we \
        our you your i my
        """

    /// Nouns for people that say too little to mean one of them.
    package static let weakNouns = """
        former new old current late then other young own whole entire same small big large tiny poor rich wealthy giant \
        embattled troubled outgoing veteran longtime powerful isolated reclusive communist democratic war-torn landlocked \
        top chief senior beleaguered 's -
        """

    /// Words that end a noun phrase.
    package static let phraseBreaks = """
        said says say told tell is was were are be been has have had will would could can may might should must who which \
        that whose where when as while after before because but if he she it they him them we you i his her its their by \
        not also does did do into than then there this these those
        """

    /// Days as noun phrases have them.
    package static let days = """
        today tomorrow yesterday tonight through last next this earlier later again also too
        """

    /// Past tenses without -ed that end a noun phrase.
    package static let pastVerbs = """
        met left went came took made gave won lost ran saw spoke wrote held kept led began became found got put set sent paid \
        sold built brought bought thought felt fell rose grew knew drew flew hit cut meant sought stood sat lay lay broke \
        chose drove fought forgot hung heard hid hurt laid lent let read rode rang shot showed shut sang sank slept spent \
        swore swept swam taught threw understood woke wore withdrew quit beat bet bid declined says told adds tells \
        wants plans hopes needs says insists denies expects faces remains seems
        """

    /// Nouns behind a name that make an organisation of it.
    package static let organizationHeads = """
        academy archdiocese association bank cabinet chamber college conference congress council diocese federation \
        institute museum parliament senate university
        """

    /// Words that many institutions have in their names: alone they tell none from another.
    package static let genericInstitutions = """
        university national federal european american german united international central ministry department bank new \
        south north west east world state free social people liberal democratic republican christian green labor labour \
        party police court council house government army commission committee association
        """

    /// Parts of institutions: a shorter name without them is another body.
    package static let institutionUnits = """
        office team foundation department division project conference committee board council analytics maps region bureau \
        initiative program programme awards award festival marketplace store shop academy forum summit fund working api app weekly \
        newsletter magazine blog podcast wing squad
        """

    /// Nouns for offices before "of" and what they are for.
    package static let departmentHeads = """
        academy agency association authority bank board bureau center centre chamber church college commission committee \
        confederation congress council court department directorate faculty federation foundation fund guild institute \
        league ministry mission museum office order organisation organization parliament party school secretariat senate \
        society trust union university
        """

    /// What offices and departments are for.
    package static let departmentFields = """
        affairs agriculture arts budget citizenship commerce communications control culture customs design development economics \
        education employment energy engineering enforcement environment equality families fisheries forestry heritage housing \
        humanities immigration industry infrastructure innovation investigations justice labor labour logistics medicine \
        monitoring operations outreach planning policy prevention prosecutions protection quality records rehabilitation research \
        safety science sciences security services sport sports standards statistics technologies technology tourism trade training \
        transport transportation welfare
        """

    /// States as they stand behind the party of a lawmaker.
    package static let partyStates = """
        alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,
        indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,
        nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,
        pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,
        west virginia,wisconsin,wyoming
        """

    /// Abbreviations for common nouns: diseases and medicine, offices and degrees, economy, machines and weapons,
    /// groups of people.
    package static let commonAcronyms = """
        tb hiv std stds pcr rat rats emt emts dna rna icu icus adhd ptsd mri copd sars ppe \
        mp mps mla mlas mep meps mpa mna pm vp ceo ceos cfo coo cto phd mba vip vips \
        gdp gnp gst vat ipo ipos etf etfs nft nfts esg sme smes ngo ngos cso csos mou mous \
        atm atms cctv gps sms pdf usb led leds hvac v6 v8 ai vr ar api apis url urls html css sql json xml http https seo b2b b2c kpi kpis roi cpu gpu ram rom ui ux cx \
        faq faqs diy tbd aka asap suv suvs ev evs uav uavs ied ieds rpg icbm icbms wmd iq \
        svg gif gifs jpg jpeg mp3 mp4 dns dnssec utc gmt est edt pst pdt cst cet cio cios vpn wifi wan ssl tls ssh \
        ssd hdd dvd dvds cd cds tv pc pcs os sdk sdks ide gui cli saas paas iaas rfp rfps hr pr \
        rfid qr ocr nlp llm llms ml gpl lgpl crm erp voip vga hdmi lcd oled thc cbd \
        cv cvs fir firs dpo dpos sho dsp dcp ppro \
        lgbt lgbtq lgbti lgbtqi idp idps pow pows gmo gmos
        """

    /// Words that numbers follow anywhere, not in results of games only.
    package static let counted = """
        chapter section page part article volume verse line table figure group round day week game set match lap stage race \
        lot item rule note step year season episode level grade class phase total january february march april may june july \
        august september october november december monday tuesday wednesday thursday friday saturday sunday
        """

    /// Names that mean the same everywhere, a line each, divided by bars; the first is the one in common use.
    package static let aliases = """
        European Union|EU|E.U.
        United Nations|UN|U.N.|United Nations Organization
        World Health Organization|WHO|World Health Organisation
        Islamic State|ISIS|ISIL|IS|Daesh|Da'esh|Islamic State of Iraq|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
        al-Qaeda|al-Qaida|al Qaeda|al Qaida
        North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation
        International Monetary Fund|IMF
        European Central Bank|ECB
        New York|New York City|NYC|New York, N.Y.
        Washington|Washington D.C.|Washington DC|Washington, D.C.
        Los Angeles|LA|L.A.
        Gaza|Gaza Strip
        United Nations Security Council|Security Council|UN Security Council|U.N. Security Council
        European Commission|EU Commission
        European Parliament|EU Parliament
        Federal Bureau of Investigation|FBI|F.B.I.
        Volkswagen|VW|Volkswagen AG
        Mercedes-Benz|Mercedes|Mercedes Benz
        General Motors|GM
        General Electric|GE
        Hewlett-Packard|HP|Hewlett Packard
        International Business Machines|IBM
        Tottenham Hotspur|Tottenham|Spurs
        Manchester United|Man United|Man Utd|Manchester Utd
        Manchester City|Man City
        National Aeronautics and Space Administration|NASA
        European Space Agency|ESA
        General Services Administration|GSA
        Environmental Protection Agency|EPA
        Food and Drug Administration|FDA
        Centers for Disease Control and Prevention|CDC|Centers for Disease Control
        Department of Homeland Security|DHS|Homeland Security Department|Homeland Security
        Department of Justice|DOJ|Justice Department
        Department of Energy|DOE|Energy Department
        Department of Education|Education Department
        Department of Labor|Labor Department|DOL
        Department of Commerce|Commerce Department
        Department of Health and Human Services|HHS|Health and Human Services Department
        Department of Veterans Affairs|Veterans Affairs Department|Veterans Affairs
        Department of the Treasury|Treasury Department
        Department of the Interior|Interior Department
        Department of Agriculture|Agriculture Department|USDA
        Department of Transportation|Transportation Department
        Department of Housing and Urban Development|HUD
        Office of Management and Budget|OMB
        Office of Personnel Management|OPM
        Office of Science and Technology Policy|OSTP
        Securities and Exchange Commission|SEC
        Federal Reserve|Fed|Federal Reserve System
        New York Police Department|NYPD|New York City Police Department
        Los Angeles Police Department|LAPD
        Royal Bank of Scotland|RBS
        National Collegiate Athletic Association|NCAA
        Occupational Safety and Health Administration|OSHA
        Federal Communications Commission|FCC
        Federal Trade Commission|FTC
        Federal Election Commission|FEC
        Federal Aviation Administration|FAA
        Federal Emergency Management Agency|FEMA
        National Institutes of Health|NIH
        National Science Foundation|NSF
        National Oceanic and Atmospheric Administration|NOAA
        National Institute of Standards and Technology|NIST
        National Archives and Records Administration|NARA
        National Security Agency|NSA
        National Transportation Safety Board|NTSB
        Government Accountability Office|GAO
        Internal Revenue Service|IRS
        Small Business Administration|SBA
        Social Security Administration|SSA
        Transportation Security Administration|TSA
        Drug Enforcement Administration|DEA
        Customs and Border Protection|CBP
        Immigration and Customs Enforcement|ICE
        U.S. Agency for International Development|USAID|Agency for International Development
        United Nations Children's Fund|UNICEF
        United Nations High Commissioner for Refugees|UNHCR
        Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe
        Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
        American Civil Liberties Union|ACLU
        National Health Service|NHS
        National Basketball Association|NBA
        National Football League|NFL
        National Hockey League|NHL
        Major League Baseball|MLB
        Republican Party|GOP|Republicans
        Democratic Party|Democrats
        Conservative Party|Conservatives|Tories|Tory Party
        Labour Party|Labour
        Liberal Democrats|Lib Dems
        Scottish National Party|SNP
        African National Congress|ANC
        Central Intelligence Agency|CIA
        British Broadcasting Corporation|BBC
        Associated Press|AP
        African Union|AU
        Association of Southeast Asian Nations|ASEAN
        International Atomic Energy Agency|IAEA
        World Trade Organization|WTO
        International Criminal Court|ICC
        Organization of the Petroleum Exporting Countries|OPEC
        Saudi Aramco|Aramco
        Ministry of Defence|MoD|Ministry of Defense
        Ministry of Justice|MoJ
        Press Trust of India|PTI
        Agence France-Presse|AFP
        Department of State|State Department
        Department of Defense|Defense Department|Pentagon|DoD
        """
}
