import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let tooFewAvailable = Rule(
    804, "too-few-available",
    summary: "Fewer hosts are in service than a step, a group or the product says must stay.",
    rationale: """
      The service would be down although the upgrade is a rolling one. A host counts as out of \
      service while a step works on it, and from the step that stops or drains it to the one that \
      brings it back, whatever steps that takes.
      """,
    failing: [
      RuleExample(
        product: """
          components: {web: {unit: web}}
          availability: [{id: half, component: web, min_available: 1}]
          """,
        runbook: """
          recovery:
            - id: back
              title: Back to the old version
              trigger: {when: The shop does not answer.}
              steps:
                - {id: «stop», on: {component: web}, run: systemctl stop web}
                - {id: start, on: {component: web}, run: systemctl start web}
          """,
        change: """
          hosts:
            shop1: {address: shop1, components: [web]}
            shop2: {address: shop2, components: [web]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: 2, min_available: «1»}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: 1, min_available: 1}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
      RuleExample(
        product: """
          components: {web: {unit: web}}
          availability: [{id: half, component: web, min_available: 1}]
          """,
        runbook: """
          recovery:
            - id: back
              title: Back to the old version
              trigger: {when: The shop does not answer.}
              steps:
                - id: old
                  on: {component: web}
                  batch: 1
                  steps:
                    - {id: stop, run: systemctl stop web}
                    - {id: start, run: systemctl start web}
          """,
        change: """
          hosts:
            shop1: {address: shop1, components: [web]}
            shop2: {address: shop2, components: [web]}
          """),
    ],
    check: { context in context.availability.map(\.diagnostic) })
}

extension AvailabilityFinding {
  fileprivate var diagnostic: Diagnostic {
    let left = total - away.count - working.count
    let place = recovery.map { "recovery `\($0)`: " } ?? ""
    let name = place + (rule.map { "`\($0.id.value)`: " } ?? "")
    let severity: Severity = rule?.level == .should ? .warning : .error
    let labels = away.compactMap(\.setAt).first.map { place in
      [DiagnosticLabel("out of service from here on", at: place)]
    }
    if rule != nil {
      return Diagnostic(
        DiagnosticCode(804), severity,
        "\(name)`\(step.id)` leaves \(left) of \(total) hosts in service; \(total - limit) must stay",
        at: step.span,
        labels: [DiagnosticLabel("demanded here", at: demand)]
          + (labels ?? []).filter { $0.span != step.span }, notes: notes, help: [remedy])
    }
    return Diagnostic(
      DiagnosticCode(804), severity,
      "\(name)`\(step.id)` leaves \(left) of \(total) hosts in service; \(total - limit) must stay",
      at: demand, labels: labels ?? [], notes: notes, help: [remedy])
  }

  private var notes: [String] {
    var parts = away.prefix(3).map { "`\($0.host)`, where `\($0.state)` is `\($0.value)`" }
    if away.count > 3 { parts.append("\(away.count - 3) more") }
    if !working.isEmpty, !away.isEmpty {
      parts.append(
        "\(working.prefix(3).map { "`\($0)`" }.joined(separator: ", "))"
          + (working.count > 3 ? " and others" : "") + ", which it works on")
    }
    return away.isEmpty ? [] : ["out of service then: " + parts.joined(separator: "; ")]
  }

  private var remedy: String {
    if !away.isEmpty {
      return step.turn == nil
        ? "put the steps that take a host out and bring it back into one group, with `on:`, `batch:` and `steps:`"
        : "bring the hosts back before the next batch begins, or make the batch smaller"
    }
    return working.count > 1
      ? "make the batch smaller, or add hosts" : "add hosts, or demand fewer"
  }
}
