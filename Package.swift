// swift-tools-version: 6.2
import PackageDescription

// Floors, lowest first: a target may depend only on targets listed above it.

/// Warnings stop the build where nobody would read them.
let warnings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// Optimized in debug builds too: the tests run this program thousands of times, and the unoptimized one
/// takes two to three times as long.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// - Parameter place: the floor and the module, as they lie under `Sources`.
func floor(_ place: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: String(place.split(separator: "/")[1]), dependencies: dependencies,
    path: "Sources/\(place)", swiftSettings: quick)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "runbook",
  products: [.executable(name: "runbook", targets: ["runbook"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", path: "Sources/Syntax/CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibCrypto", path: "Sources/Base/CLibCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),
    .target(name: "CProcess", path: "Sources/Run/CProcess"),
    floor("Base/RunbookDigest", ["CLibCrypto"]),
    floor("Base/RunbookBase"),
    floor("Base/RunbookDialects", ["RunbookBase"]),
    floor("Base/RunbookDocument", ["RunbookBase"]),
    floor("Base/RunbookDiagnostics", ["RunbookBase"]),
    floor("Syntax/YAMLSyntax", ["CLibYAML", "RunbookDiagnostics"]),
    floor("Syntax/InventorySyntax", ["RunbookDiagnostics"]),
    floor("Syntax/ShellSyntax"),
    floor("Language/RunbookModel", ["RunbookDiagnostics"]),
    floor(
      "Language/RunbookLanguage",
      ["RunbookBase", "RunbookDialects", "RunbookDiagnostics", "RunbookModel", "YAMLSyntax"]),
    floor(
      "Language/RunbookInventory",
      ["RunbookDiagnostics", "RunbookModel", "RunbookLanguage", "YAMLSyntax", "InventorySyntax"]),
    floor(
      "Language/RunbookWorkspace",
      [
        "RunbookBase", "RunbookDigest", "RunbookDiagnostics", "RunbookModel", "RunbookLanguage",
        "YAMLSyntax", "InventorySyntax", "RunbookInventory",
      ]),
    floor(
      "Compile/RunbookFrontend",
      [
        "ShellSyntax", "RunbookBase", "RunbookDialects", "RunbookDiagnostics", "RunbookModel",
        "RunbookLanguage",
        "RunbookWorkspace",
      ]),
    floor(
      "Compile/RunbookRules",
      [
        "ShellSyntax", "RunbookBase", "RunbookDialects", "RunbookDocument", "RunbookDiagnostics",
        "RunbookModel",
        "RunbookLanguage", "RunbookWorkspace", "RunbookFrontend",
      ]),
    floor("Plan/RunbookPlan", ["RunbookBase", "RunbookDialects", "RunbookDigest"]),
    floor(
      "Compile/RunbookPlanner",
      [
        "RunbookBase", "RunbookDiagnostics", "RunbookDialects", "RunbookModel", "RunbookLanguage",
        "RunbookFrontend", "RunbookPlan",
      ]),
    .target(
      name: "RunbookTemplates", path: "templates",
      resources: [.embedInCode("shell"), .embedInCode("markdown"), .embedInCode("report")],
      swiftSettings: strict),
    floor(
      "Render/RunbookBackends",
      [
        "RunbookBase", "RunbookDialects", "RunbookDocument", "RunbookPlan", "RunbookTemplates",
      ]),
    floor("Plan/RunbookChecks", ["RunbookBase", "RunbookDialects", "RunbookPlan"]),
    floor(
      "Run/RunbookEvidence",
      ["RunbookBase", "RunbookDigest", "RunbookPlan", "RunbookChecks", system]),
    floor(
      "Run/RunbookReport",
      [
        "RunbookBase", "RunbookDigest", "RunbookDocument", "RunbookPlan", "RunbookBackends",
        "RunbookEvidence", system,
      ]),
    floor(
      "Run/RunbookExecution",
      [
        "CProcess", "RunbookBase", "RunbookDialects", "RunbookPlan", "RunbookChecks",
        "RunbookEvidence", system,
      ]),
    floor(
      "Compile/RunbookCompiler",
      [
        "YAMLSyntax", "RunbookDiagnostics", "RunbookModel", "RunbookWorkspace", "RunbookFrontend",
        "RunbookRules", "RunbookPlan", "RunbookPlanner",
      ]),
    floor(
      "Tools/RunbookCLI",
      [
        "RunbookBase", "RunbookDiagnostics", "RunbookDocument", "RunbookLanguage",
        "RunbookModel", "RunbookWorkspace", "RunbookFrontend", "RunbookRules",
        "RunbookPlan", "RunbookBackends", "RunbookEvidence", "RunbookReport", "RunbookExecution",
        "RunbookCompiler", argumentParser, system,
      ]),
    .executableTarget(
      name: "runbook", dependencies: ["RunbookCLI"], path: "Sources/Tools/runbook",
      swiftSettings: strict),
    .executableTarget(
      name: "keystroke",
      dependencies: ["RunbookDiagnostics", "RunbookWorkspace", "RunbookCompiler"],
      path: "Benchmarks/keystroke", swiftSettings: strict),

    .target(
      name: "RunbookTestSupport", dependencies: [subprocess, system],
      path: "Tests/RunbookTestSupport",
      swiftSettings: strict),
    tests("RunbookDigestTests", ["RunbookDigest"]),
    tests("RunbookBaseTests", ["RunbookBase"]),
    tests("RunbookDocumentTests", ["RunbookBase", "RunbookDocument"]),
    tests("RunbookDiagnosticsTests", ["RunbookDiagnostics"]),
    tests("RunbookDialectsTests", ["RunbookDialects"]),
    tests("YAMLSyntaxTests", ["RunbookDiagnostics", "YAMLSyntax"]),
    tests("ShellSyntaxTests", ["ShellSyntax"]),
    tests("InventorySyntaxTests", ["RunbookDiagnostics", "InventorySyntax"]),
    tests(
      "RunbookLanguageTests",
      ["RunbookDiagnostics", "RunbookModel", "RunbookLanguage", "YAMLSyntax"]),
    tests(
      "RunbookFrontendTests",
      ["RunbookDiagnostics", "RunbookModel", "RunbookWorkspace", "RunbookFrontend"]),
    tests(
      "RunbookRulesTests",
      [
        "RunbookDiagnostics", "YAMLSyntax", "RunbookModel", "RunbookLanguage", "RunbookWorkspace",
        "RunbookFrontend", "RunbookRules",
      ]),
    tests(
      "RunbookCompilerTests",
      [
        "RunbookDiagnostics", "RunbookModel", "RunbookLanguage", "RunbookWorkspace",
        "RunbookFrontend", "RunbookPlan", "RunbookCompiler",
      ]),
    tests(
      "RunbookBackendsTests",
      [
        "RunbookBase", "RunbookPlan", "RunbookBackends", "RunbookTemplates", "RunbookEvidence",
        "RunbookTestSupport", subprocess, system,
      ]),
    tests(
      "RunbookEvidenceTests",
      ["RunbookBase", "RunbookDigest", "RunbookPlan", "RunbookEvidence", system]),
    tests(
      "RunbookReportTests",
      [
        "RunbookBase", "RunbookDigest", "RunbookReport", "RunbookBackends", "RunbookPlan",
        "RunbookEvidence", system,
      ],
      exclude: ["Clients"]),
    tests("RunbookChecksTests", ["RunbookBase", "RunbookPlan", "RunbookChecks"]),
    tests(
      "RunbookExecutionTests",
      [
        "RunbookBase", "RunbookPlan", "RunbookEvidence", "RunbookExecution", "RunbookTestSupport",
        system,
      ]),
    tests(
      "RunbookCLITests",
      [
        "runbook", "RunbookBase", "RunbookChecks", "RunbookDialects", "RunbookDigest",
        "RunbookEvidence", "RunbookPlan", "RunbookTestSupport", subprocess, system,
      ]),
  ]
)
