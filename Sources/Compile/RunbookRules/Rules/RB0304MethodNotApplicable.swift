import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let methodNotApplicable = Rule(
    304, "method-not-applicable",
    summary: "A component is upgraded by a method that the vendor does not allow for it.",
    rationale: """
      A package installed behind the back of the controller that manages it leaves the two at \
      odds.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, method: «rolling», run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        product: """
          components:
            console: {title: Console}
            core: {title: Core, orchestrated_by: console}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, on: {host: core1}, run: «sudo dpkg -i core.deb»}
          """,
        change: "hosts: {core1: {address: core1, components: [core]}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, method: installer, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        product: """
          components:
            console: {title: Console}
            core: {title: Core, orchestrated_by: console}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, on: {host: core1}, run: sudo dpkg -l core}
          """,
        change: "hosts: {core1: {address: core1, components: [core]}}"),
    ],
    check: { $0.methodFindings })
}

extension RuleContext {
  fileprivate var methodFindings: [Diagnostic] {
    guard let product, let runbook else { return [] }
    var findings: [Diagnostic] = []
    for step in runbook.allSteps {
      findings += product.declaredMethodFinding(step).map { [$0] } ?? []
    }
    let installing = Set(
      writtenCommands.filter { CommandText.installsPackage($0.shell) }.map(\.text.span))
    guard product.components.contains(where: { $0.orchestratedBy != nil }) else { return findings }
    for step in resolved?.steps ?? [] where !installing.isEmpty {
      findings += directInstallFinding(step, installing).map { [$0] } ?? []
    }
    return findings
  }

  /// A package installed by hand on a host whose components somebody else upgrades.
  ///
  /// - Parameter installing: places of the commands that install packages.
  private func directInstallFinding(
    _ step: ScheduledStep, _ installing: Set<SourceSpan>
  ) -> Diagnostic? {
    guard let resolved, case .run(let command)? = step.step.action?.value,
      command.texts.contains(where: { installing.contains($0.span) })
    else { return nil }
    for host in step.hosts {
      let carried = resolved.host(host)?.components ?? []
      let components = carried.compactMap { resolved.component($0) }
      guard
        !components.contains(where: {
          $0.id.value == step.step.upgrades?.value && $0.orchestratedBy == nil
        }),
        let managed = components.first(where: { $0.orchestratedBy != nil }),
        let orchestrator = managed.orchestratedBy
      else { continue }
      return Diagnostic(
        DiagnosticCode(304),
        "`\(step.id)` installs a package on `\(host)`, where `\(orchestrator.value)` upgrades `\(managed.id.value)`",
        at: command.span, labels: [DiagnosticLabel("declared here", at: orchestrator.span)],
        help: ["let `\(orchestrator.value)` do it"])
    }
    return nil
  }
}

extension Product {
  fileprivate func declaredMethodFinding(_ step: Step) -> Diagnostic? {
    guard let method = step.method, let upgraded = step.upgrades,
      let component = components.first(where: { $0.id.value == upgraded.value }),
      !component.upgradeMethods.isEmpty,
      !component.upgradeMethods.contains(where: { $0.value == method.value })
    else { return nil }
    let allowed = component.upgradeMethods.map { "`\($0.value)`" }.joined(separator: " or ")
    return Diagnostic(
      DiagnosticCode(304),
      "method `\(method.value)` is not applicable to `\(component.id.value)`", at: method.span,
      labels: [
        DiagnosticLabel("its methods are declared here", at: component.upgradeMethods[0].span)
      ],
      help: ["use \(allowed)"])
  }
}
