/// Organisations that the whole world knows by a name that means nothing else; a tagger that learned from small corpora
/// takes some of them for places.
enum Companies {
    /// - Parameter key: as `NameKey.of` writes it.
    static func contains(_ key: String) -> Bool { keys.contains(key) }

    /// Companies whose names end in "'s".
    static let possessives: Set<String> = Set(
        """
        macy kellogg mcdonald wendy lowe kohl levi sotheby lloyd moody sainsbury domino denny arby applebee chili hershey \
        dunkin reese bloomingdale dillard hardee popeye fuddrucker zaxby culver smucker nando gregg debenham kinko
        """.split(separator: " ").map(String.init))

    /// Companies whose names are common words, too: they are meant where the text writes them with capitals inside sentences.
    static func mayBe(_ key: String) -> Bool { common.contains(key) }

    /// Companies that are sites which people use, too.
    static func areSites(_ key: String) -> Bool { sites.contains(key) }

    private static let sites: Set<String> = [
        "youtube", "tiktok", "linkedin", "whatsapp", "snapchat", "github", "gitlab", "buzzfeed", "huffpost", "paypal",
        "playstation",
    ]

    private static let common: Set<String> = Set(
        """
        apple amazon meta target gap visa shell orange ford stripe slack zoom oracle sprint delta snap alphabet canon fuji getty \
        wired vox forbes hertz avis guardian yahoo kodak nikon virgin boots discovery
        """.split(separator: " ").map(String.init))

    private static let keys = Set(
        """
        Toyota|Honda|Nissan|Mitsubishi|Mazda|Hyundai|Kia|Volkswagen|BMW|Audi|Porsche|Renault|Peugeot|Volvo|Daimler|General Motors|
        Boeing|Airbus|Lockheed Martin|Raytheon|Rolls-Royce|Siemens|Bosch|Philips|General Electric|Samsung|Sony|Nintendo|Panasonic|
        Toshiba|Hitachi|Fujitsu|Huawei|Xiaomi|Lenovo|Foxconn|Alibaba|Tencent|Baidu|Microsoft|Google|IBM|Intel|Cisco|Nvidia|Netflix|
        Spotify|Airbnb|Nokia|Ericsson|Vodafone|Verizon|Walmart|Costco|Tesco|Carrefour|Ikea|Unilever|Nestlé|Danone|Pepsico|Starbucks|
        Nike|Adidas|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Bayer|Sanofi|GlaxoSmithKline|BASF|Gazprom|Rosneft|Lukoil|Petrobras|
        ExxonMobil|Chevron|Glencore|Rio Tinto|ArcelorMittal|Barclays|HSBC|JPMorgan|Goldman Sachs|Morgan Stanley|Citigroup|UBS|
        Credit Suisse|Deutsche Bank|BNP Paribas|Nomura|Lufthansa|Ryanair|easyJet|Qantas|Aeroflot|FedEx|Greenpeace|Oxfam|Interpol|
        Europol|Unicef|Unesco|NATO|OPEC|NASA|FIFA|UEFA|Hamas|Hezbollah|Reuters|Xinhua|CNN|BBC|Al Jazeera|
        Tesla|SpaceX|Uber|Lyft|Mastercard|Facebook|Twitter|YouTube|Instagram|WhatsApp|TikTok|LinkedIn|Reddit|Snapchat|Pinterest|
        PayPal|Adobe|Dell|Qualcomm|AMD|Disney|Warner Bros|Pixar|Lucasfilm|Comcast|ESPN|HBO|Hulu|Bloomberg|GitHub|GitLab|Mozilla|
        Red Hat|SUSE|OpenAI|DeepMind|Accenture|Deloitte|KPMG|PwC|McKinsey|BlackRock|Berkshire Hathaway|Wells Fargo|Allianz|
        Heineken|Carlsberg|AB InBev|KFC|Pizza Hut|Burger King|Gucci|Prada|Chanel|LVMH|Rolex|Mattel|Hasbro|Ferrari|Lamborghini|
        Maserati|Fiat|Stellantis|Skoda|Suzuki|Subaru|Lexus|BYD|Geely|Bombardier|Embraer|Northrop Grumman|BAE Systems|Thales|
        Safran|Alstom|Maersk|DHL|TotalEnergies|Equinor|Repsol|Aramco|ConocoPhillips|Halliburton|Schlumberger|Enron|WeWork|
        Theranos|Juventus|Bayern Munich|Real Madrid|Amnesty International|Human Rights Watch|Red Cross|Taliban|Boko Haram|
        al Shabaab|Likud|Fatah|Sinn Féin|Fidesz|Flickr|AT&T|H&M|B&Q|P&O|M&S|S&P Global|
        Fannie Mae|Freddie Mac|Sallie Mae|Ginnie Mae|Standard & Poor's|
        Le Monde|Der Spiegel|El País|Politico|BuzzFeed|HuffPost|Getty Images
        """.filter { $0 != "\n" }.split(separator: "|").map { NameKey.of(String($0)) })
}
