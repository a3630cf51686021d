// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Every reader of foreign bytes under libFuzzer (`make fuzz`). A package of its own, so that the
// main one stays light; it builds the same sources, which is why they are linked to and not depended
// on: what it calls is not visible outside a package. Which floors there are, and what each sees, is
// read from the main package's manifest.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// Floors that take in nothing that others below do not.
let leftOut: Set = ["RunbookCLI"]
/// Floors whose readers are seen by nobody above them.
let closed: Set = ["RunbookExecution"]

let manifest = try String(
  contentsOfFile: Context.packageDirectory + "/../../Package.swift", encoding: .utf8)
let floors = manifest.matches(of: #/floor\(\s*"((?:\w+)/(\w+))"(?:,\s*\[([^\]]*)\])?/#)
  .filter { !leftOut.contains(String($0.2)) }
  .map { floor -> Target in
    let dependencies = (floor.3 ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
      .map { name -> Target.Dependency in
        name == "system" ? system : .byName(name: name.replacingOccurrences(of: "\"", with: ""))
      }
    let opened: [SwiftSetting] =
      closed.contains(String(floor.2)) ? [.unsafeFlags(["-enable-testing"])] : []
    return .target(
      name: String(floor.2), dependencies: dependencies, path: "product/\(floor.1)",
      swiftSettings: strict + opened)
  }

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1")
  ],
  targets: floors + [
    .systemLibrary(name: "CLibYAML", path: "product/Syntax/CLibYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CLibCrypto", path: "product/Base/CLibCrypto", pkgConfig: "libcrypto"),
    .target(
      name: "RunbookTemplates", path: "templates",
      resources: [.embedInCode("shell"), .embedInCode("markdown"), .embedInCode("report")]),
    .target(name: "CFuzzer"),
    .target(name: "CProcess", path: "product/Run/CProcess"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CFuzzer", system] + floors.map { .byName(name: $0.name) },
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]
)
