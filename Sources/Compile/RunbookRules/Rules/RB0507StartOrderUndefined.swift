import RunbookBase
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let startOrderUndefined = Rule(
    507, "start-order-undefined",
    summary: "Services are to start in the proper order, but no order is defined.",
    rationale: "The operator would have to know it by heart, at night.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: start-all, manual: «Start the services in the proper order.»}
          """),
      RuleExample(
        product: "components: {web: {unit: web}, db: {unit: db}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: start-all, on: all, run: 'sudo systemctl start «${start_order}»'}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web, db]}}"),
    ],
    passing: [
      RuleExample(
        product: "components: {web: {unit: web}, db: {unit: db}}",
        runbook: """
          start_order: [db, web]
          stages:
            - id: live
              steps:
                - {id: start-all, on: all, run: 'sudo systemctl start ${start_order}'}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web, db]}}")
    ],
    check: { $0.startOrderFindings })
}

extension RuleContext {
  fileprivate var startOrderFindings: [Diagnostic] {
    guard let runbook, runbook.startOrder.isEmpty else { return [] }
    let code = DiagnosticCode(507)
    // A guard watches the services; it is not one of those that start in an order.
    let services = (product?.components ?? []).filter { $0.unit != nil && !$0.isGuard }
    let count = services.isEmpty ? "" : " for \(services.count) components"
    let names = services.map { "`\($0.id.value)`" }.joined(separator: ", ")
    let help = ["add `start_order:` to the runbook, with \(names.isEmpty ? "the services" : names)"]
    var findings: [Diagnostic] = []
    for step in runbook.allSteps {
      let reference = step.templates.flatMap(\.references).first {
        $0.value == BuiltInVariable.startOrder.rawValue
      }
      if let reference {
        findings.append(
          Diagnostic(
            code,
            "`\(step.id.value)` uses `start_order`\(count), which the runbook does not define",
            at: reference.span, help: help))
      } else if let text = step.templates.first(where: { $0.speaksOfProperOrder }) {
        findings.append(
          Diagnostic(
            code,
            "`\(step.id.value)` asks for a proper order, but the runbook has no `start_order`\(count)",
            at: text.span, help: help))
      }
    }
    return findings
  }
}

extension TemplateText {
  fileprivate var speaksOfProperOrder: Bool {
    let phrases = ["proper order", "correct order", "right order"]
    let text = shellText
    guard phrases.contains(where: { $0.utf8.count <= text.utf8.count }) else { return false }
    let lowered = text.lowercased()
    return phrases.contains { lowered.contains(bytesOf: $0) }
  }
}
