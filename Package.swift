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
struct Layer {
    let name: String
    let folder: String
    let layers: [String]
    let libraries: [Target.Dependency]

    init(
        _ name: String, in folder: String? = nil, uses layers: [String] = [], libraries: [Target.Dependency] = []
    ) {
        (self.name, self.folder, self.layers, self.libraries) = (name, folder ?? name, layers, libraries)
    }

    var target: Target {
        .target(
            name: "Reader" + name, dependencies: dependencies(on: layers) + libraries,
            path: "Sources/ReaderCore/" + folder, swiftSettings: settings)
    }

    /// Its tests, in the folder of the same name: they see the layer, what it names, and what they need besides.
    func tests(uses others: [String] = [], support: [Target.Dependency] = []) -> Target {
        .testTarget(
            name: "Reader\(name)Tests",
            dependencies: dependencies(on: [name] + layers + others) + ["TestSupport"] + support,
            path: "Tests/ReaderCoreTests/" + folder, swiftSettings: settings)
    }
}

func dependencies(on layers: [String]) -> [Target.Dependency] { layers.map { .byName(name: "Reader" + $0) } }

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// From the bottom up; `ReaderCore` is all of them under one name.
let layers = [
    Layer("Basics"),
    Layer("Model", uses: ["Basics"]),
    Layer("SQLite", uses: ["Basics"], libraries: ["CSQLite"]),
    Layer("Language", uses: ["Basics", "Model"], libraries: ["CReaderLanguage"]),
    Layer(
        "Import", uses: ["Basics", "Model"], libraries: ["CMarkGFM", "CLibArchive", "CLibXML2", "CReaderSamples"]),
    Layer("Lexicons", in: "Annotation/Lexicons", uses: ["Basics", "Language"]),
    Layer("Tokens", in: "Annotation/Text", uses: ["Basics", "Model", "Lexicons"]),
    Layer(
        "Entities", in: "Annotation/Entities", uses: ["Basics", "Model", "Lexicons", "Tokens"],
        libraries: ["CReaderModel", "CReaderNames"]),
    Layer("Quotes", in: "Annotation/Quotes", uses: ["Basics", "Model", "Lexicons", "Tokens"]),
    Layer("Times", in: "Annotation/Times", uses: ["Basics", "Model", "Language", "Lexicons", "Tokens"]),
    Layer(
        "Annotation", in: "Annotation/Annotator",
        uses: ["Basics", "Model", "Language", "Lexicons", "Tokens", "Entities", "Quotes", "Times"]),
    Layer("Joining", uses: ["Basics", "Model", "Entities"]),
    Layer("Corrections", uses: ["Basics", "Model", "Language", "Joining"]),
    Layer("Network", uses: ["Basics", "Model", "Import"], libraries: ["CCurl"]),
    Layer("Salvage", uses: ["Model", "SQLite"]),
    Layer(
        "Library",
        uses: [
            "Basics", "Model", "SQLite", "Language", "Salvage", "Import", "Annotation", "Joining", "Corrections",
            "Network",
        ]),
    Layer("Work", uses: ["Basics", "Model", "Annotation", "Corrections", "Library"]),
    Layer(
        "Importing", uses: ["Basics", "Model", "SQLite", "Import", "Annotation", "Network", "Library", "Work"]),
    Layer("Screen", uses: ["Basics", "Model"]),
    Layer("Keys", uses: ["Screen"]),
    Layer(
        "Panes",
        uses: [
            "Basics", "Model", "Language", "Tokens", "Joining", "Corrections", "Library", "Work", "Screen", "Keys",
        ]),
    Layer(
        "Export",
        uses: [
            "Basics", "Model", "Language", "Import", "Lexicons", "Tokens", "Annotation", "Corrections", "Network",
            "Library", "Work",
            "Importing", "Screen",
            "Panes",
        ]),
    Layer(
        "Commands", uses: ["Basics", "Model", "Network", "Library", "Screen", "Keys", "Panes"], libraries: ["CTOML"]),
    Layer(
        "App",
        uses: [
            "Basics", "Model", "Language", "Annotation", "Corrections", "Network", "Library", "Work", "Screen", "Keys",
            "Panes", "Export", "Commands",
        ]),
]

/// What the tests of a layer see besides what the layer does.
let tests: [String: (layers: [String], support: [Target.Dependency])] = [
    "Basics": ([], []),
    "Model": ([], []),
    "SQLite": ([], []),
    "Language": ([], []),
    "Import": ([], []),
    "Tokens": (["Import", "Language"], []),
    "Entities": (["Import", "Language"], []),
    "Quotes": (["Language", "Import", "Entities"], []),
    "Times": (["Import", "Entities"], []),
    "Annotation": (["Import"], []),
    "Corrections": (["Annotation", "Import"], []),
    "Network": ([], ["Loopback"]),
    "Salvage": ([], []),
    "Library": (["Entities"], ["LibraryTestSupport", "Loopback"]),
    "Work": (["SQLite", "Import"], ["LibraryTestSupport"]),
    "Importing": ([], ["Loopback"]),
    "Screen": ([], ["ScreenTestSupport"]),
    "Keys": ([], []),
    "Panes": ([], ["ScreenTestSupport"]),
    "Export": (["SQLite"], ["LibraryTestSupport"]),
    "Commands": ([], []),
    "App": (["SQLite", "Import"], ["LibraryTestSupport", "ScreenTestSupport"]),
]

/// C libraries, and what is embedded in the program.
let libraries: [Target] = [
    .systemLibrary(
        name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
        name: "CMarkGFM", pkgConfig: "libcmark-gfm",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // Opened while the program runs: their headers alone are needed to build, and nothing is linked.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibArchive", providers: [.apt(["libarchive-dev"])]),
    // No system library: pkg-config would link it where it says where the headers are, to which a link leads instead.
    .target(name: "CLibXML2"),
    // toml++ is headers alone (libtomlplusplus-dev); this is its only translation unit.
    .target(name: "CTOML"),
    .target(name: "CReaderSamples", exclude: ["articles"]),
    // Embeds NOTICE and LICENSES, which lie where people look for them.
    .target(name: "CReaderLicences"),
    .target(name: "CReaderModel", exclude: ["model.bin"]),
    .target(name: "CReaderNames", exclude: ["names.bin"]),
    .target(name: "CReaderLanguage", exclude: ["language.bin"]),
]

/// The umbrella with all layers. Who imports it names the layers too: a change below an `@_exported import` is not seen
/// otherwise, and objects that were compiled for another layout of a type are linked.
let core: [Target.Dependency] = ["ReaderCore"] + dependencies(on: layers.map(\.name))

/// The programs, their tests, and what tests share.
let programs: [Target] = [
    .target(
        name: "ReaderCore", dependencies: dependencies(on: layers.map(\.name)),
        path: "Sources/ReaderCore/Umbrella", swiftSettings: settings),
    .executableTarget(
        name: "Reader",
        dependencies: core + ["CNcurses", "CReaderLicences", argumentParser],
        swiftSettings: settings),
    .executableTarget(
        name: "ReaderTrain",
        dependencies: [
            "ReaderBasics", "ReaderModel", "ReaderLanguage", "ReaderImport", "ReaderLexicons", "ReaderTokens",
            "ReaderEntities",
            "ReaderQuotes", "ReaderTimes", "ReaderAnnotation", argumentParser,
        ],
        swiftSettings: settings),
    .target(name: "Loopback", path: "Tests/Loopback", swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // A library in a folder of its own, and articles made up for it.
    .target(
        name: "LibraryTestSupport",
        dependencies: dependencies(on: ["Model", "SQLite", "Import", "Entities", "Library"]),
        path: "Tests/ReaderCoreTests/Support/Library", swiftSettings: settings),
    // Screens as pictures that are kept.
    .target(
        name: "ScreenTestSupport", dependencies: ["ReaderScreen"],
        path: "Tests/ReaderCoreTests/Support/Screen", swiftSettings: settings),
    .testTarget(
        name: "ReaderTrainTests", dependencies: ["ReaderTrain", "LibraryTestSupport"] + core,
        swiftSettings: settings),
    .testTarget(
        name: "ReaderTests", dependencies: ["Reader", "Loopback", "TestSupport"] + core,
        swiftSettings: settings),
]

let package = Package(
    name: "Reader",
    products: [
        .executable(name: "reader", targets: ["Reader"]),
        .executable(name: "reader-train", targets: ["ReaderTrain"]),
        .library(name: "ReaderCore", targets: ["ReaderCore"] + layers.map(\.target.name)),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: libraries + programs + layers.map(\.target)
        + layers.compactMap { layer in
            tests[layer.name].map { layer.tests(uses: $0.layers, support: $0.support) }
        },
    cLanguageStandard: .c2x,
    cxxLanguageStandard: .cxx17
)
