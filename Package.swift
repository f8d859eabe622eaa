// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A layer of the core: the target `Reader…`, which sees the layers it names and no other.
func layer(
    _ name: String, in folder: String? = nil, uses layers: [String] = [], libraries: [Target.Dependency] = []
) -> Target {
    .target(
        name: "Reader" + name, dependencies: layers.map { .byName(name: "Reader" + $0) } + libraries,
        path: "Sources/ReaderCore/" + (folder ?? name), swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// From the bottom up; `ReaderCore` is all of them under one name.
let layers = [
    layer("Basics"),
    layer("Model", uses: ["Basics"]),
    layer("SQLite", uses: ["Basics"], libraries: ["CSQLite"]),
    layer("Language", uses: ["Basics", "Model"], libraries: ["CReaderLanguage"]),
    layer(
        "Import", uses: ["Basics", "Model"], libraries: ["CMarkGFM", "CLibArchive", "CLibXML2", "CReaderSamples"]),
    layer("Tokens", in: "Annotation/Text", uses: ["Basics", "Model"]),
    layer("Entities", in: "Annotation/Entities", uses: ["Basics", "Model", "Tokens"], libraries: ["CReaderModel"]),
    layer("Quotes", in: "Annotation/Quotes", uses: ["Basics", "Model", "Tokens"]),
    layer("Times", in: "Annotation/Times", uses: ["Basics", "Model", "Tokens"]),
    layer(
        "Annotation", in: "Annotation/Annotator",
        uses: ["Basics", "Model", "Language", "Tokens", "Entities", "Quotes", "Times"]),
    layer("Joining", uses: ["Basics", "Model", "Entities"]),
    layer("Network", uses: ["Basics", "Model", "Import"], libraries: ["CCurl"]),
    layer("Salvage", uses: ["Model", "SQLite"]),
    layer(
        "Library",
        uses: ["Basics", "Model", "SQLite", "Language", "Salvage", "Import", "Annotation", "Joining", "Network"]),
    layer("Work", uses: ["Basics", "Model", "Annotation", "Library"]),
    layer("Importing", uses: ["Basics", "Model", "Import", "Network", "Library", "Work"]),
    layer("Screen", uses: ["Basics", "Model"]),
    layer("Keys", uses: ["Screen"]),
    layer("Panes", uses: ["Basics", "Model", "Language", "Tokens", "Joining", "Library", "Work", "Screen", "Keys"]),
    layer(
        "Export",
        uses: [
            "Basics", "Model", "Language", "Import", "Annotation", "Library", "Work", "Importing", "Screen", "Panes",
        ]),
    layer("Commands", uses: ["Basics", "Library", "Screen", "Keys", "Panes"], libraries: ["CTOML"]),
    layer(
        "App",
        uses: [
            "Basics", "Model", "Annotation", "Network", "Library", "Work", "Screen", "Keys", "Panes", "Export",
            "Commands",
        ]),
]

/// The tests of a layer, in the folder of the same name.
func tests(of name: String, in folder: String? = nil, uses others: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "Reader\(name)Tests",
        dependencies: (["Basics", "Model", "Import", "Tokens"].filter { $0 != name } + [name]).map {
            .byName(name: "Reader" + $0)
        } + ["TestSupport"] + others,
        path: "Tests/ReaderCoreTests/" + (folder ?? name), swiftSettings: settings)
}

let package = Package(
    name: "Reader",
    products: [
        .executable(name: "reader", targets: ["Reader"]),
        .executable(name: "reader-train", targets: ["ReaderTrain"]),
        .library(name: "ReaderCore", targets: ["ReaderCore"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .systemLibrary(
            name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        // Opened while the program runs: its headers alone are needed to build, and nothing is linked.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        // toml++ is headers alone (libtomlplusplus-dev); this is its only translation unit.
        .target(name: "CTOML"),
        .target(name: "CReaderSamples", exclude: ["articles"]),
        // Embeds NOTICE and LICENSES, which lie where people look for them.
        .target(name: "CReaderLicences"),
        .target(name: "CReaderModel", exclude: ["model.bin"]),
        .target(name: "CReaderLanguage", exclude: ["language.bin"]),
    ] + layers + [
        .target(
            name: "ReaderCore", dependencies: layers.map { .byName(name: $0.name) },
            path: "Sources/ReaderCore/Umbrella", swiftSettings: settings),
        .executableTarget(
            name: "Reader",
            dependencies: ["ReaderCore", "CNcurses", "CReaderLicences", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "ReaderTrain",
            dependencies: [
                "ReaderBasics", "ReaderModel", "ReaderLanguage", "ReaderImport", "ReaderTokens", "ReaderEntities",
                "ReaderQuotes", "ReaderTimes", "ReaderAnnotation", argumentParser,
            ],
            swiftSettings: settings),
        .target(name: "Loopback", path: "Tests/Loopback", swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests(of: "Basics"),
        tests(of: "Model"),
        tests(of: "Import"),
        tests(of: "Tokens", in: "Annotation/Text"),
        tests(of: "Entities", in: "Annotation/Entities"),
        tests(of: "Quotes", in: "Annotation/Quotes", uses: ["ReaderEntities"]),
        tests(of: "Times", in: "Annotation/Times", uses: ["ReaderEntities"]),
        tests(of: "SQLite"),
        tests(of: "Network", uses: ["Loopback"]),
        tests(of: "Salvage", uses: ["ReaderSQLite"]),
        tests(of: "Importing", uses: ["ReaderLibrary", "ReaderNetwork", "ReaderWork"]),
        .testTarget(
            name: "ReaderCoreTests",
            dependencies: layers.map { .byName(name: $0.name) } + ["ReaderCore", "Loopback", "TestSupport"],
            exclude: [
                "Fixtures", "Snapshots", "Basics", "Model", "Import", "Annotation", "SQLite", "Network", "Salvage",
                "Importing",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReaderTrainTests", dependencies: ["ReaderTrain", "ReaderEntities", "ReaderCore"],
            swiftSettings: settings),
        .testTarget(
            name: "ReaderTests", dependencies: ["Reader", "ReaderCore", "ReaderSQLite", "Loopback", "TestSupport"],
            swiftSettings: settings),
    ],
    cLanguageStandard: .c2x,
    cxxLanguageStandard: .cxx17
)
