/// A few sentences in each of many languages, with names, a date and something said in them.
package enum LanguageTexts {
    /// ISO 639-1 code and text.
    package static let all: [(code: String, text: String)] = [
        (
            "en",
            "The government presented a new plan for the schools on Monday. Anna Lindqvist said in Geneva that the work would begin in spring and that nobody would have to wait for longer than a year."
        ),
        (
            "de",
            "Die Regierung stellte am Montag einen neuen Plan für die Schulen vor. Anna Lindqvist sagte in Genf, dass die Arbeiten im Frühling beginnen und niemand länger als ein Jahr warten müsse."
        ),
        (
            "fr",
            "Le gouvernement a présenté lundi un nouveau plan pour les écoles. Anna Lindqvist a déclaré à Genève que les travaux commenceront au printemps et que personne n'attendra plus d'un an."
        ),
        (
            "es",
            "El gobierno presentó el lunes un nuevo plan para las escuelas. Anna Lindqvist dijo en Ginebra que las obras empezarán en primavera y que nadie tendrá que esperar más de un año."
        ),
        (
            "it",
            "Il governo ha presentato lunedì un nuovo piano per le scuole. Anna Lindqvist ha detto a Ginevra che i lavori cominceranno in primavera e che nessuno dovrà aspettare più di un anno."
        ),
        (
            "pt",
            "O governo apresentou na segunda-feira um novo plano para as escolas. Anna Lindqvist disse em Genebra que as obras começarão na primavera e que ninguém terá de esperar mais de um ano."
        ),
        (
            "nl",
            "De regering heeft maandag een nieuw plan voor de scholen voorgesteld. Anna Lindqvist zei in Genève dat het werk in het voorjaar begint en dat niemand langer dan een jaar hoeft te wachten."
        ),
        (
            "sv",
            "Regeringen lade i måndags fram en ny plan för skolorna. Anna Lindqvist sade i Genève att arbetet ska börja till våren och att ingen kommer att behöva vänta längre än ett år."
        ),
        (
            "da",
            "Regeringen fremlagde mandag en ny plan for skolerne. Anna Lindqvist sagde i Genève, at arbejdet begynder til foråret, og at ingen kommer til at vente længere end et år på hjælp."
        ),
        (
            "nb",
            "Regjeringen la mandag fram en ny plan for skolene. Anna Lindqvist sa i Genève at arbeidet skal begynne til våren, og at ingen kommer til å måtte vente lenger enn ett år på hjelp fra myndighetene."
        ),
        (
            "fi",
            "Hallitus esitteli maanantaina uuden suunnitelman kouluja varten. Anna Lindqvist sanoi Genevessä, että työt alkavat keväällä ja ettei kenenkään tarvitse odottaa vuotta kauempaa."
        ),
        (
            "is",
            "Ríkisstjórnin kynnti á mánudaginn nýja áætlun fyrir skólana. Anna Lindqvist sagði í Genf að vinnan myndi hefjast í vor og að enginn þyrfti að bíða lengur en í eitt ár."
        ),
        (
            "pl",
            "Rząd przedstawił w poniedziałek nowy plan dla szkół. Anna Lindqvist powiedziała w Genewie, że prace rozpoczną się wiosną i że nikt nie będzie musiał czekać dłużej niż rok."
        ),
        (
            "cs",
            "Vláda v pondělí představila nový plán pro školy. Anna Lindqvistová v Ženevě řekla, že práce začnou na jaře a že nikdo nebude muset čekat déle než jeden rok."
        ),
        (
            "sk",
            "Vláda v pondelok predstavila nový plán pre školy. Anna Lindqvistová v Ženeve povedala, že práce sa začnú na jar a že nikto nebude musieť čakať dlhšie ako jeden rok."
        ),
        (
            "sl",
            "Vlada je v ponedeljek predstavila nov načrt za šole. Anna Lindqvist je v Ženevi dejala, da se bodo dela začela spomladi in da nikomur ne bo treba čakati več kot eno leto."
        ),
        (
            "hr",
            "Vlada je u ponedjeljak predstavila novi plan za škole. Anna Lindqvist rekla je u Ženevi da će radovi početi na proljeće i da nitko neće morati čekati dulje od godinu dana."
        ),
        (
            "ro",
            "Guvernul a prezentat luni un nou plan pentru școli. Anna Lindqvist a spus la Geneva că lucrările vor începe în primăvară și că nimeni nu va trebui să aștepte mai mult de un an."
        ),
        (
            "hu",
            "A kormány hétfőn új tervet mutatott be az iskolák számára. Anna Lindqvist Genfben azt mondta, hogy a munka tavasszal kezdődik, és hogy senkinek sem kell egy évnél tovább várnia."
        ),
        (
            "tr",
            "Hükümet pazartesi günü okullar için yeni bir plan açıkladı. Anna Lindqvist Cenevre'de çalışmaların ilkbaharda başlayacağını ve kimsenin bir yıldan uzun beklemeyeceğini söyledi."
        ),
        (
            "id",
            "Pemerintah pada hari Senin mengumumkan rencana baru untuk sekolah-sekolah. Anna Lindqvist mengatakan di Jenewa bahwa pekerjaan akan dimulai tahun ini dan tidak ada yang harus menunggu lama."
        ),
        (
            "gl",
            "O goberno presentou o luns un novo plan para as escolas. Anna Lindqvist dixo en Xenebra que as obras comezarán na primavera e que ninguén terá que agardar máis dun ano pola axuda da Xunta."
        ),
        (
            "af",
            "Die regering het Maandag 'n nuwe plan vir die skole voorgelê. Anna Lindqvist het in Genève gesê dat die werk in die lente sal begin en dat niemand langer as 'n jaar hoef te wag nie."
        ),
        (
            "eu",
            "Gobernuak plan berri bat aurkeztu zuen astelehenean ikastetxeentzat. Anna Lindqvistek Genevan esan zuen lanak udaberrian hasiko direla eta inork ez duela urtebete baino gehiago itxaron beharko."
        ),
        (
            "vi",
            "Chính phủ hôm thứ Hai đã công bố một kế hoạch mới cho các trường học. Bà Anna Lindqvist nói tại Genève rằng công việc sẽ bắt đầu vào mùa xuân và không ai phải chờ đợi quá một năm."
        ),
        (
            "lv",
            "Valdība pirmdien iepazīstināja ar jaunu plānu skolām. Anna Lindkvista Ženēvā sacīja, ka darbi sāksies pavasarī un ka nevienam nebūs jāgaida ilgāk par vienu gadu."
        ),
        (
            "lt",
            "Vyriausybė pirmadienį pristatė naują planą mokykloms. Anna Lindqvist Ženevoje sakė, kad darbai prasidės pavasarį ir kad niekam nereikės laukti ilgiau nei vienus metus."
        ),
        (
            "et",
            "Valitsus esitles esmaspäeval koolidele mõeldud uut kava. Anna Lindqvist ütles Genfis, et tööd algavad kevadel ja et keegi ei pea ootama kauem kui üks aasta."
        ),
        (
            "el",
            "Η κυβέρνηση παρουσίασε τη Δευτέρα ένα νέο σχέδιο για τα σχολεία. Η Άννα Λίντκβιστ είπε στη Γενεύη ότι οι εργασίες θα αρχίσουν την άνοιξη."
        ),
        (
            "ru",
            "Правительство представило в понедельник новый план для школ. Анна Линдквист сказала в Женеве, что работы начнутся весной и что никому не придётся ждать дольше года."
        ),
        (
            "uk",
            "Уряд представив у понеділок новий план для шкіл. Анна Ліндквіст сказала в Женеві, що роботи почнуться навесні і що нікому не доведеться чекати довше, ніж рік."
        ),
        (
            "bg",
            "Правителството представи в понеделник нов план за училищата. Анна Линдквист каза в Женева, че работата ще започне през пролетта и че никой няма да чака повече от година."
        ),
        (
            "ar",
            "عرضت الحكومة يوم الاثنين خطة جديدة للمدارس. وقالت آنا ليندكفيست في جنيف إن العمل سيبدأ في الربيع وإن أحدا لن ينتظر أكثر من عام."
        ),
        (
            "he",
            "הממשלה הציגה ביום שני תוכנית חדשה לבתי הספר. אנה לינדקוויסט אמרה בז'נבה שהעבודה תתחיל באביב ושאיש לא יצטרך לחכות יותר משנה."
        ),
        (
            "hi",
            "सरकार ने सोमवार को स्कूलों के लिए एक नई योजना पेश की। अन्ना लिंडक्विस्ट ने जिनेवा में कहा कि काम वसंत में शुरू होगा और किसी को एक साल से अधिक इंतज़ार नहीं करना पड़ेगा।"
        ),
        (
            "ko",
            "정부는 월요일에 학교를 위한 새로운 계획을 발표했다. 안나 린드크비스트는 제네바에서 공사가 봄에 시작될 것이라고 말했다."
        ),
        ("zh", "政府星期一公布了一项新的学校计划。安娜·林德奎斯特在日内瓦说，工程将于春天开始，没有人需要等待一年以上。"),
        ("ja", "政府は月曜日、学校のための新しい計画を発表した。アンナ・リンドクヴィスト氏はジュネーブで、工事は春に始まると述べた。"),
        ("th", "รัฐบาลเสนอแผนใหม่สำหรับโรงเรียนเมื่อวันจันทร์ แอนนา ลินด์ควิสต์กล่าวที่เจนีวาว่างานจะเริ่มในฤดูใบไม้ผลิ"),
        (
            "ca",
            "El govern va presentar dilluns un nou pla per a les escoles. Anna Lindqvist va dir a Ginebra que les obres començaran a la primavera i que ningú no haurà d'esperar més d'un any."
        ),
        (
            "sr",
            "Влада је у понедељак представила нови план за школе. Ана Линдквист је у Женеви рекла да ће радови почети на пролеће и да нико неће морати да чека дуже од годину дана."
        ),
        (
            "fa",
            "دولت روز دوشنبه برنامه تازه‌ای برای مدرسه‌ها ارائه کرد. آنا لیندکویست در ژنو گفت که کار در بهار آغاز می‌شود و کسی نباید بیش از یک سال صبر کند."
        ),
    ]
}
