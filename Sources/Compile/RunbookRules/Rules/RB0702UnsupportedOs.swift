import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let unsupportedOs = Rule(
    702, "unsupported-os",
    summary: "An operating system is not one that the product supports.",
    rationale: "The vendor has not tried it, and will not help.",
    failing: [
      RuleExample(
        product: "supported_os: [rhel-9.4]",
        change: "hosts: {shop1: {address: shop1, os: «rhel-9.6»}}"),
      RuleExample(
        product: "supported_os: [ubuntu, windows]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: {«suse»: sudo zypper -n install shop}}
          """),
    ],
    passing: [
      RuleExample(
        product: "supported_os: [rhel-9.4]",
        change: "hosts: {shop1: {address: shop1, os: rhel-9.4}}"),
      RuleExample(
        product: "supported_os: [ubuntu, windows]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: {debian: sudo dpkg -i shop.deb}}
          """),
    ],
    check: { $0.osFindings })
}

extension RuleContext {
  fileprivate var osFindings: [Diagnostic] {
    guard let product, !product.supportedOS.isEmpty else { return [] }
    let supported = product.supportedOS.map(\.value)
    let families = supported.map { osFamily($0) }
    let help = "supported: " + supported.map { "`\($0)`" }.joined(separator: ", ")
    var findings = (resolved?.change.hosts ?? []).compactMap { host -> Diagnostic? in
      guard let os = host.os, !isSupported(os.value, by: supported) else { return nil }
      return Diagnostic(
        DiagnosticCode(702), "host `\(host.id.value)` has an unsupported os `\(os.value)`",
        at: os.span, labels: [DiagnosticLabel("supported ones", at: product.supportedOS[0].span)],
        help: [help])
    }
    let commands =
      (runbook?.allSteps.flatMap(\.commands) ?? []) + (runbook?.allChecks.flatMap(\.commands) ?? [])
    for variant in commands.flatMap(\.variants) {
      let key = variant.os.value
      guard !isSupported(key, by: supported), !families.contains(key),
        !supported.contains(where: { $0.hasPrefix(key + "-") })
      else { continue }
      findings.append(
        Diagnostic(
          DiagnosticCode(702), "unsupported os key `\(key)`", at: variant.os.span, help: [help]))
    }
    return findings
  }
}
