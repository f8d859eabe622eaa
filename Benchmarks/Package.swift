// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "Reader", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "ReaderCore", package: "Reader")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
