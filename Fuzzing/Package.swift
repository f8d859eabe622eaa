// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Fuzzing",
    dependencies: [
        .package(name: "Reader", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [.product(name: "ReaderCore", package: "Reader")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
