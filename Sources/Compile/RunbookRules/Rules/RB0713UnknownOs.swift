import RunbookDialects
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let unknownOs = Rule(
    713, "unknown-os",
    summary: "An operating system is not known, or its packages cannot be looked at.",
    rationale: """
      What is installed is asked of another program on each family of systems; of one that nobody \
      knows, the wrong one would answer.
      """,
    failing: [
      RuleExample(change: "hosts: {shop1: {address: shop1, os: «debain-12»}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, on: all, run: {«ubunut»: sudo dpkg -i shop.deb, debian: sudo dpkg -i shop.deb}}
          """, change: "hosts: {shop1: {address: shop1, os: debian-12}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see, on: all, check: {package: «shop», version: '2.0'}}
          """,
        change: "hosts: {shop1: {address: shop1, os: gentoo}}"),
    ],
    passing: [
      RuleExample(
        change:
          "hosts: {shop1: {address: shop1, os: almalinux-9}, shop2: {address: shop2, os: amzn-2023}}"
      ),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see, on: all, check: {package: shop, version: '2.0'}}
          """,
        change: "hosts: {shop1: {address: shop1, os: rocky-9}}"),
    ],
    check: { $0.unknownSystems + $0.unknownPackages })
}

extension RuleContext {
  fileprivate var unknownSystems: [Diagnostic] {
    let commands =
      (runbook?.allSteps.flatMap(\.commands) ?? []) + (runbook?.allChecks.flatMap(\.commands) ?? [])
    let names =
      (resolved?.change.hosts ?? []).compactMap(\.os) + (product?.supportedOS ?? [])
      + commands.flatMap(\.variants).map(\.os)
    return names.filter { OSFamily(os: $0.value) == nil }.map { name in
      let nearest = NameSuggestion.nearest(
        to: String(name.value.prefix { $0 != "-" }), among: OSFamily.names)
      return Diagnostic(
        DiagnosticCode(713), "`\(name.value)` is no operating system that is known here",
        at: name.span,
        help: [
          nearest.map { "a similar name exists: `\($0)`" }
            ?? "write what `ID` is in its `/etc/os-release`, or `linux` where it does not matter"
        ])
    }
  }

  /// Package checks on systems where no probe knows how to ask.
  fileprivate var unknownPackages: [Diagnostic] {
    guard let resolved else { return [] }
    let steps = resolved.steps + resolved.recovery.flatMap(\.steps)
    return steps.flatMap { [$0.check, $0.unless] }.compactMap { $0 }.compactMap { check in
      guard let probe = check.check.probes.first, case .package = probe.value else { return nil }
      let host = check.hosts.first { id in
        let family = resolved.host(id)?.osFamily.flatMap(OSFamily.init(named:))
        return family.map { $0.packages == nil && !["linux", "windows"].contains($0.name) } ?? false
      }
      guard let host, let family = resolved.host(host)?.osFamily else { return nil }
      return Diagnostic(
        DiagnosticCode(713), "no probe asks for packages on `\(host)`, a system of `\(family)`",
        at: probe.span, help: ["look with `run:` and the command of that system"])
    }
  }
}
