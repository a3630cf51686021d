import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let tooFewAvailable = Rule(
    804, "too-few-available",
    summary: "A batch leaves fewer hosts in service than the step says must stay.",
    rationale: "The service would be down although the upgrade is a rolling one.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: 2, min_available: «1»}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: 1, min_available: 1}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ],
    check: { $0.availabilityFindings })
}

extension RuleContext {
  fileprivate var availabilityFindings: [Diagnostic] {
    (resolved?.steps ?? []).compactMap { step in
      guard let minimum = step.step.batch?.minimumAvailable else { return nil }
      let largest = step.batches.map(\.count).max() ?? 0
      let left = step.hosts.count - largest
      guard left < minimum.value else { return nil }
      return Diagnostic(
        DiagnosticCode(804),
        "a batch of `\(step.id)` leaves \(left) of \(step.hosts.count) hosts in service; \(minimum.value) must stay",
        at: minimum.span, help: ["make the batch smaller, or add hosts"])
    }
  }
}
