import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let upgradedTwice = Rule(
    208, "upgraded-twice",
    summary: "A component is upgraded in more than one stage on the same host.",
    rationale: "Windows, gates and impact of a stage are chosen for what it upgrades.",
    failing: [
      RuleExample(
        product: "components: {web: {}}",
        runbook: """
          stages:
            - id: live
              steps: [{id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}]
            - id: downtime
              steps: [{id: «again», upgrades: web, undo: {run: make old}, run: make again, check: {tcp: 'web:80'}}]
          """)
    ],
    passing: [
      RuleExample(
        product: "components: {web: {}}",
        runbook: """
          stages:
            - id: first
              steps:
                - {id: try-web, upgrades: web, undo: {run: make old}, on: {host: shop1}, run: make web, check: {tcp: 'web:80'}}
            - id: rest
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: {host: shop2}, run: make web, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      )
    ],
    check: { $0.repeatedUpgrades })
}

extension RuleContext {
  fileprivate var repeatedUpgrades: [Diagnostic] {
    guard let resolved else { return [] }
    var seen: [[String]: ScheduledStep] = [:]
    var findings: [Diagnostic] = []
    for step in resolved.steps where step.doesWork {
      guard let upgraded = step.step.upgrades else { continue }
      let keys = step.hosts.map { [upgraded.value, $0, step.hop.map(String.init) ?? ""] }
      let other = keys.compactMap { seen[$0] }.first { $0.stageID != step.stageID }
      for key in keys where seen[key] == nil { seen[key] = step }
      guard let other else { continue }
      findings.append(
        Diagnostic(
          DiagnosticCode(208),
          "`\(upgraded.value)` is upgraded in stage `\(step.stageID)` and in stage `\(other.stageID)`",
          at: step.span, labels: [DiagnosticLabel("upgraded here already", at: other.span)],
          help: [
            "take `upgrades: \(upgraded.value)` out of one of them, or put both into one stage"
          ]))
    }
    return findings
  }
}
