// swift-tools-version: 6.2
import PackageDescription

// Every reader of foreign bytes under libFuzzer (`make fuzz`). A package of its own, so that the
// main one stays light; it builds the same sources, which is why they are linked to and not depended
// on: what it calls is not visible outside a package.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer", "-O"]),
]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "product/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", path: "product/CLibYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CLibCrypto", path: "product/CLibCrypto", pkgConfig: "libcrypto"),
    floor("RunbookDigest", ["CLibCrypto"]),
    floor("RunbookBase"),
    floor("RunbookDialects"),
    floor("RunbookDiagnostics", ["RunbookBase"]),
    floor("YAMLSyntax", ["CLibYAML", "RunbookDiagnostics"]),
    floor("RunbookModel", ["RunbookDiagnostics"]),
    floor(
      "RunbookFrontend",
      ["RunbookBase", "RunbookDialects", "RunbookDiagnostics", "RunbookModel", "YAMLSyntax"]),
    floor(
      "RunbookRules",
      ["RunbookBase", "RunbookDialects", "RunbookDiagnostics", "RunbookModel", "RunbookFrontend"]),
    floor("RunbookPlan", ["RunbookBase", "RunbookDialects", "RunbookDigest"]),
    floor(
      "RunbookPlanner",
      ["RunbookDiagnostics", "RunbookDialects", "RunbookModel", "RunbookFrontend", "RunbookPlan"]),
    .target(
      name: "RunbookTemplates", path: "templates",
      resources: [.embedInCode("shell"), .embedInCode("markdown"), .embedInCode("report")],
      swiftSettings: strict),
    floor(
      "RunbookBackends", ["RunbookBase", "RunbookDialects", "RunbookPlan", "RunbookTemplates"]),
    floor("RunbookChecks", ["RunbookBase", "RunbookDialects", "RunbookPlan"]),
    floor(
      "RunbookEvidence",
      ["RunbookBase", "RunbookDigest", "RunbookPlan", "RunbookChecks", system]),
    floor(
      "RunbookReport",
      [
        "RunbookBase", "RunbookDigest", "RunbookPlan", "RunbookBackends", "RunbookEvidence", system,
      ]),
    floor(
      "RunbookCompiler",
      [
        "RunbookDiagnostics", "YAMLSyntax", "RunbookModel", "RunbookFrontend", "RunbookRules",
        "RunbookPlan", "RunbookPlanner", "RunbookBackends",
      ]),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "RunbookDigest", "RunbookBase", "RunbookDialects", "RunbookDiagnostics",
        "RunbookFrontend", "RunbookPlan", "RunbookBackends", "RunbookChecks", "RunbookEvidence",
        "RunbookReport", "RunbookCompiler", system,
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]
)
