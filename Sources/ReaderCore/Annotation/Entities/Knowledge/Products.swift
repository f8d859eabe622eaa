/// Software, machines and services that the whole world knows by a name that means nothing else.
enum Products {
    /// - Parameter key: as `NameKey.of` writes it.
    static func contains(_ key: String) -> Bool { keys.contains(key) }

    /// Names that are common words, too: they are products where the text writes them with capitals inside sentences.
    static func mayBe(_ key: String) -> Bool { common.contains(key) }

    private static let keys = read(
        """
        Android|iOS|iPadOS|macOS|Linux|Ubuntu|Debian|Fedora|CentOS|FreeBSD|Unix|Firefox|Chromium|Internet Explorer|
        Photoshop|PowerPoint|JavaScript|TypeScript|PostgreSQL|MySQL|SQLite|MongoDB|MariaDB|Redis|Kubernetes|GNOME|KDE Plasma|
        GTK|Qt|OpenGL|Vulkan|Bluetooth|Wi-Fi|iPhone|iPad|iPod|MacBook|PlayStation|Xbox|Game Boy|Kindle|Chromebook|Blu-ray|
        WordPress|Drupal|Joomla|LibreOffice|OpenOffice|VirtualBox|Docker|GitHub Actions|Node.js|jQuery|PHP|Perl|ChatGPT|Gmail|
        Google Maps|Google Docs|Google Chrome|Google Analytics|Microsoft Office|Microsoft Word|Microsoft Excel|Brexit|Watergate|
        Facebook Live|Facebook Messenger|Amazon Music|Amazon Prime|Amazon Alexa|Apple Music|Apple TV|Apple Watch|Google Play|Google Assistant|
        YouTube Music|YouTube TV|Prime Video|Minecraft|Fortnite|Pokémon Go|Tetris|World Wide Web|Sputnik|Wayland|systemd|Vim|Emacs|BIOS|Bundesliga|La Liga|Serie A|
        Ligue 1|Champions League|Europa League|Super Bowl|Tour de France|Oscars|Grammys|Emmys|Ryder Cup|Davis Cup
        """)
    private static let common = read(
        """
        Windows|Chrome|Safari|Excel|Outlook|Python|Java|Ruby|Rust|React|Django|Flask|Rails|Jenkins|Ansible|Bitcoin|Ethereum|
        Mac|Scala|Kotlin|Haskell|Clojure|Erlang|Fortran|Alexa|Siri|Cortana|Flash
        """)

    private static func read(_ list: String) -> Set<String> {
        Set(list.filter { $0 != "\n" }.split(separator: "|").map { NameKey.of(String($0)) })
    }
}
