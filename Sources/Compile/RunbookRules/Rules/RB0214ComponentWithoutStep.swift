import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let componentWithoutStep = Rule(
    214, "component-without-step",
    summary: "A host carries a component that nothing in the plan upgrades.",
    rationale: "It would stay behind on the old version, and nobody has decided that.",
    failing: [
      RuleExample(
        product: "components: {web: {}, worker: {upgrade: [installer]}}",
        change: "hosts: {shop1: {address: shop1, components: [web, «worker»]}}"),
      RuleExample(
        product: "components: {web: {upgrade: [installer]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: {host: shop1}, run: make web, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [«web»]}}"
      ),
    ],
    passing: [
      RuleExample(
        product: "components: {web: {}, worker: {upgrade: [installer]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-worker, upgrades: worker, undo: {run: make old}, on: {component: worker}, run: make worker, check: {tcp: 'w:80'}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [worker]}}")
    ],
    check: { $0.componentsLeftBehind })
}

extension RuleContext {
  fileprivate var componentsLeftBehind: [Diagnostic] {
    guard let resolved else { return [] }
    let written = Set(resolved.runbook.allSteps.compactMap(\.upgrades?.value))
    return resolved.product.components.flatMap { component -> [Diagnostic] in
      let id = component.id.value
      let isLeftOut = resolved.skipped.contains { part in
        part.cause == .decision && part.upgrades.contains(id)
      }
      // What another component upgrades needs no step, unless the runbook has one for it.
      let isOrchestrated = component.orchestratedBy != nil && !written.contains(id)
      guard !component.upgradeMethods.isEmpty, !isOrchestrated, !isLeftOut
      else { return [] }
      return resolved.hosts(leftBehindBy: id).compactMap { host in
        // What a role places on a host is what requirements with that role are about.
        guard let place = host.host.components.first(where: { $0.value == id }) else { return nil }
        return Diagnostic(
          DiagnosticCode(214),
          "nothing in the plan upgrades `\(id)` on host `\(host.id)`, which carries it",
          at: place.span, labels: [DiagnosticLabel("declared here", at: component.id.span)],
          help: [
            "let a step that says `upgrades: \(id)` run there, or skip an optional one with a reason"
          ])
      }
    }
  }
}

extension ResolvedChange {
  /// Hosts that carry a component and that no step upgrading it reaches.
  ///
  /// A step that acts elsewhere, such as at a console, reaches all of them.
  fileprivate func hosts(leftBehindBy component: String) -> [ResolvedHost] {
    let carriers = hosts.filter { $0.components.contains(component) }
    let upgrades = steps.filter { $0.step.upgrades?.value == component }
    let reached = Set(upgrades.flatMap { $0.hosts + ($0.check?.hosts ?? []) })
    // Where a step's hosts could not be told, that has been reported.
    if !upgrades.isEmpty, reached.isEmpty { return [] }
    guard reached.isSubset(of: carriers.map(\.id)) else { return [] }
    return carriers.filter { !reached.contains($0.id) }
  }
}
