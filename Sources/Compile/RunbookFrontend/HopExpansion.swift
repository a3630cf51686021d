import RunbookDiagnostics
import RunbookLanguage
import RunbookModel

/// A change that takes several hops, written out: the hops themselves, the variables that have a
/// value in each of them, and the windows of the stages that the plan will have.
struct HopExpansion {
  /// Empty where one hop is enough.
  private(set) var hops: [Hop]
  private(set) var runbook: Runbook
  private(set) var change: Change
  private(set) var diagnostics: [Diagnostic] = []
  /// More than any change needs: each hop has values of all variables.
  private static let mostHops = 32

  init(_ change: Change, runbook: Runbook, product: Product) {
    self.change = change
    self.runbook = runbook
    hops = HopExpansion.hops(of: change, runbook: runbook, product: product)
    if hops.count > Self.mostHops {
      hops = []
      diagnostics.append(
        Diagnostic(
          .tooManySteps, "the change takes more than \(Self.mostHops) hops", at: change.id.span,
          help: ["make several changes of it"]))
    }
    checkHopNames()
    checkStageNames()
    let variables = HopVariables(runbook: runbook, change: change, hops: hops)
    for index in hops.indices { hops[index].variables = variables.names[index] }
    diagnostics += variables.diagnostics
    self.runbook.variables += variables.added
    self.change.variables = variables.bindings
    self.change.windows = change.windows.flatMap(written)
    for index in hops.indices {
      hops[index].circumstances = ChoiceResolver.circumstances(
        runbook: runbook, change: self.change(in: hops[index]), product: product)
    }
  }

  /// Gives values to what stands in the runbook as that of a variable.
  mutating func fill(_ values: GivenValues) { runbook = values.filled(runbook) }

  /// The change as it is within one hop or, outside all of them, as it is at its end.
  func change(in hop: Hop?) -> Change {
    var change = change
    let target = hop?.to ?? change.versions?.to.value
    change.choose = change.choose.filter { $0.hop == nil || $0.hop?.value == target }
    guard let hop else { return change }
    change.skip = change.skip.filter { $0.hop == nil || $0.hop?.value == hop.to }
    if let versions = change.versions {
      change.versions?.from = Name(hop.from, at: versions.from.span)
      change.versions?.to = Name(hop.to, at: versions.to.span)
    }
    return change
  }

  /// The stops that the change names or, where the rules leave no choice, those that they allow.
  private static func hops(of change: Change, runbook: Runbook, product: Product) -> [Hop] {
    guard let versions = change.versions, runbook.stages.contains(where: { $0.repetition == .hop })
    else { return [] }
    var way = [versions.from.value] + versions.via.map(\.value) + [versions.to.value]
    // Bounds do not say at which version to stop.
    let names = (product.versions?.releases ?? []).contains { Version($0.value) != nil }
    let known = ChoiceResolver.circumstances(
      runbook: runbook, change: change, product: product
    ).values
    if versions.via.isEmpty, names,
      let path = VersionMap(product.versions, facts: known).path(
        from: versions.from.value, to: versions.to.value), path.isOnly
    {
      way = path.versions
    }
    // Versions that do not ascend are a mistake of their own.
    let numbers = way.map { Version($0) }
    for (low, high) in zip(numbers, numbers.dropFirst()) {
      guard let low, let high, low < high else { return [] }
    }
    guard way.count > 2 else { return [] }
    return (1..<way.count).map {
      Hop(number: $0, count: way.count - 1, from: way[$0 - 1], to: way[$0])
    }
  }

  /// The windows of a stage as the plan has it: one for each hop.
  private func written(_ window: Window) -> [Window] {
    guard let stage = runbook.stages.first(where: { $0.id.value == window.stage.value }),
      !hops.isEmpty, stage.repetition != .plan
    else { return [window] }
    return hops.filter { window.hop == nil || window.hop?.value == $0.to }.map { hop in
      var written = window
      written.stage = Name(hop.id(window.stage.value), at: window.stage.span)
      return written
    }
  }

  /// Reports stages that have the id which another one gets in a hop.
  private mutating func checkStageNames() {
    let written = Dictionary(runbook.stages.map { ($0.id.value, $0.id) }) { first, _ in first }
    for stage in runbook.stages where stage.repetition != .plan {
      for hop in hops {
        guard let other = written[hop.id(stage.id.value)] else { continue }
        diagnostics.append(
          Diagnostic(
            .duplicateID,
            "`\(other.value)` is what stage `\(stage.id.value)` is called in the hop to \(hop.to)",
            at: other.span, help: ["give the stage another id"]))
      }
    }
  }

  /// Reports what is said of hops that the change does not take.
  private mutating func checkHopNames() {
    var known = hops.map(\.to)
    // Where the stops are wrong, what is said of them need not be.
    if known.isEmpty {
      known = change.versions.map { $0.via.map(\.value) + [$0.to.value] } ?? []
    }
    let repeated = Set(runbook.variables.filter(\.isPerHop).map(\.id.value))
    let bindings = change.variables.filter { repeated.contains($0.name.value) }
    var names = change.choose.compactMap(\.hop) + change.windows.compactMap(\.hop)
    names += change.skip.compactMap(\.hop) + bindings.flatMap { $0.byHost.map(\.host) }
    for name in names where !known.contains(name.value) {
      let way = known.map { "`\($0)`" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .undefinedReference, "no hop of this change leads to `\(name.value)`", at: name.span,
          help: ["its hops lead to \(way)"]))
    }
  }
}
