import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let noCommandForOs = Rule(
    701, "no-command-for-os",
    summary: "A step has no command for the operating system of one of its hosts.",
    rationale: "It would stop in the middle of a batch.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, on: all, run: «{debian: sudo dpkg -i shop.deb}»}
          """,
        change:
          "hosts: {shop1: {address: shop1, os: ubuntu-22}, shop2: {address: shop2, os: rhel-9.4}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: install
                  on: all
                  run:
                    debian: sudo dpkg -i shop.deb
                    rhel: sudo dnf install -y shop.rpm
          """,
        change:
          "hosts: {shop1: {address: shop1, os: ubuntu-22}, shop2: {address: shop2, os: rhel-9.4}}")
    ],
    check: { $0.osVariantFindings })
}

extension RuleContext {
  fileprivate var osVariantFindings: [Diagnostic] {
    guard let resolved else { return [] }
    var findings: [Diagnostic] = []
    let recovery = resolved.recovery.flatMap(\.steps)
    for step in [resolved.steps, recovery].joined() {
      var commands: [(CommandVariants, [String])] = step.step.commands.map { ($0, step.hosts) }
      for check in [step.check, step.unless].compactMap({ $0 }) {
        commands += check.check.commands.map { ($0, check.hosts) }
      }
      for (command, hosts) in commands where command.common == nil {
        guard let host = hosts.first(where: { !resolved.has(command, for: $0) }) else { continue }
        let os = resolved.host(host)?.host.os?.value ?? "unknown"
        findings.append(
          Diagnostic(
            DiagnosticCode(701), "`\(step.id)` has no command for host `\(host)` (\(os))",
            at: command.span,
            help: [
              resolved.host(host)?.host.os == nil
                ? "write one text for all, or say the host's `os:`"
                : "add a command under `\(osFamily(os))`"
            ]))
      }
    }
    return findings
  }
}

extension ResolvedChange {
  fileprivate func has(_ command: CommandVariants, for host: String) -> Bool {
    let found = self.host(host)
    return command.text(os: found?.host.os?.value, family: found?.osFamily) != nil
  }
}
