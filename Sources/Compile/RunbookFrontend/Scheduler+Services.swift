import RunbookDiagnostics
import RunbookModel

/// Services that steps start, stop, need or look at, although no host carries them.
extension Scheduler {
  mutating func reportUnplacedServices(in steps: some Sequence<ScheduledStep>) {
    // Without hosts, the machine that the plan runs from is what is upgraded.
    guard !hosts.isEmpty else { return }
    let carried = Set(hosts.flatMap(\.components))
    var unplaced: [String: Component] = [:]
    for component in services.components where !carried.contains(component.id.value) {
      unplaced[component.id.value] = component
    }
    guard !unplaced.isEmpty else { return }
    var reported = selection.missingComponents
    for step in steps {
      for use in uses(of: step) {
        guard let component = unplaced[use.value], reported.insert(use.value).inserted else {
          continue
        }
        report(component, at: use.span)
      }
    }
  }

  /// Components that a step speaks of as services, in the order of its text.
  private func uses(of step: ScheduledStep) -> [Name] {
    var uses = step.step.needs.map(\.state)
    uses += step.changes.map { Name($0.state, at: $0.span) }
    uses += step.step.upgrades.map { [$0] } ?? []
    for check in [step.unless, step.check].compactMap({ $0?.check }) {
      for case .service(let units) in check.probes.map(\.value) {
        uses += units.compactMap { unit in
          services.component(ofUnit: unit.shellText).map { Name($0.id.value, at: unit.span) }
        }
      }
    }
    guard let upgraded = step.step.upgrades,
      let component = product.components.first(where: { $0.id.value == upgraded.value })
    else { return uses }
    return uses + component.needs.map { Name($0.state.value, at: upgraded.span) }
  }

  private mutating func report(_ component: Component, at place: SourceSpan) {
    let id = component.id.value
    let way =
      component.placedOn.isEmpty
      ? "`components: [\(id)]`"
      : component.placedOn.map { "`roles: [\($0.value)]`" }.joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        .componentWithoutHost, "component `\(id)` has no host", at: place, label: "used here",
        labels: [
          DiagnosticLabel("this change gives it none", at: change.id.span),
          DiagnosticLabel("declared here", at: component.id.span),
        ],
        help: ["add \(way) to a host of the change"]))
  }
}
