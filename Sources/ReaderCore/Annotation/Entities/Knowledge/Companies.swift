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

    private static let keys = Set(
        """
        Toyota|Honda|Nissan|Mitsubishi|Mazda|Hyundai|Kia|Volkswagen|BMW|Audi|Porsche|Renault|Peugeot|Volvo|Daimler|General Motors|
        Boeing|Airbus|Lockheed Martin|Raytheon|Rolls-Royce|Siemens|Bosch|Philips|General Electric|Samsung|Sony|Nintendo|Panasonic|
        Toshiba|Hitachi|Fujitsu|Huawei|Xiaomi|Lenovo|Foxconn|Alibaba|Tencent|Baidu|Microsoft|Google|IBM|Intel|Cisco|Nvidia|Netflix|
        Spotify|Airbnb|Nokia|Ericsson|Vodafone|Verizon|Walmart|Costco|Tesco|Carrefour|Ikea|Unilever|Nestlé|Danone|Pepsico|Starbucks|
        Nike|Adidas|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Bayer|Sanofi|GlaxoSmithKline|BASF|Gazprom|Rosneft|Lukoil|Petrobras|
        ExxonMobil|Chevron|Glencore|Rio Tinto|ArcelorMittal|Barclays|HSBC|JPMorgan|Goldman Sachs|Morgan Stanley|Citigroup|UBS|
        Credit Suisse|Deutsche Bank|BNP Paribas|Nomura|Lufthansa|Ryanair|easyJet|Qantas|Aeroflot|FedEx|Greenpeace|Oxfam|Interpol|
        Europol|Unicef|Unesco|NATO|OPEC|NASA|FIFA|UEFA|Hamas|Hezbollah|Reuters|Xinhua|CNN|BBC|Al Jazeera
        """.filter { $0 != "\n" }.split(separator: "|").map { NameKey.of(String($0)) })
}
