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

let package = Package(
    name: "Reader",
    products: [
        .executable(name: "reader", targets: ["Reader"]),
        .executable(name: "reader-train", targets: ["ReaderTrain"]),
        .library(name: "ReaderCore", targets: ["ReaderCore"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
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
        // Opened while the program runs: its headers alone are needed to build, and nothing is linked.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "CReaderSamples", exclude: ["articles"]),
        .target(name: "CNoLocaleData"),
        .target(name: "CReaderModel", exclude: ["model.bin"]),
        .target(
            name: "ReaderCore",
            dependencies: [
                "CCurl", "CMarkGFM", "CLibArchive", "CLibXML2", "CReaderModel", "CReaderSamples",
                .product(name: "TOMLKit", package: "TOMLKit"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Reader",
            dependencies: [
                "ReaderCore", "CNcurses", "CNoLocaleData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "ReaderTrain",
            dependencies: ["ReaderCore", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
        .target(name: "Loopback", path: "Tests/Loopback", swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "ReaderCoreTests",
            dependencies: ["ReaderCore", "Loopback", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
        .testTarget(name: "ReaderTrainTests", dependencies: ["ReaderTrain", "ReaderCore"], swiftSettings: settings),
        .testTarget(
            name: "ReaderTests",
            dependencies: [
                "Reader", "ReaderCore", "Loopback", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
    ],
    cLanguageStandard: .c2x
)
