package import RunbookDiagnostics
package import RunbookModel
package import RunbookWorkspace

/// Binds names, makes choices and computes hosts; reports everything that does not fit.
package enum Resolver {
  package struct Result: Sendable {
    /// Nil unless a Change, its Runbook and its Product could all be read.
    package var change: ResolvedChange?
    package var diagnostics: [Diagnostic]
  }

  package static func resolve(_ documents: LoadedDocuments) -> Result {
    var diagnostics: [Diagnostic] = []
    if let product = documents.product {
      diagnostics += ProductNames.check(product, documents.names)
    }
    if let runbook = documents.runbook {
      diagnostics += RunbookNames.check(
        runbook, product: documents.product, documents.names)
      diagnostics += TextUses.check(runbook) + GivenUses.check(runbook, product: documents.product)
    }
    guard let change = documents.change, let runbook = documents.runbook,
      let product = documents.product
    else { return Result(change: nil, diagnostics: diagnostics) }
    diagnostics += ChangeNames.check(
      change, runbook: runbook, product: product, documents.names,
      hasAllHosts: !documents.isMissingHosts)
    guard !documents.isMissingHosts else { return Result(change: nil, diagnostics: diagnostics) }

    let expansion = HopExpansion(
      change, runbook: RequirementTitles.given(to: runbook, by: product), product: product)
    diagnostics += expansion.diagnostics
    var result = resolve(expansion, product: product, diagnostics)
    result.change?.rehearsal = documents.rehearsal
    return result
  }

  private static func resolve(
    _ written: HopExpansion, product: Product, _ found: [Diagnostic]
  ) -> Result {
    var diagnostics = found
    let hosts = HostResolver.resolve(written.change, product: product)
    let given = GivenValues(written, product: product, hosts: hosts)
    diagnostics += given.misfits(in: written)
    var expansion = written
    expansion.fill(given)
    let (change, runbook) = (expansion.change, expansion.runbook)
    var scheduler = Scheduler(
      product: product, expansion: expansion, given: given, hosts: hosts)
    let stages = scheduler.stages()
    let recovery = scheduler.recovery(from: stages)
    let variables = VariableResolver.resolve(
      runbook, change, product, hosts: hosts,
      steps: [stages.flatMap(\.steps), recovery.flatMap(\.steps)].joined())
    let resolved = ResolvedChange(
      product: product, runbook: runbook, change: change, hosts: hosts,
      variables: variables.variables, stages: stages, recovery: recovery,
      skipped: scheduler.skipped, circumstances: scheduler.conditions.circumstances,
      hops: expansion.hops, parts: given.parts)
    scheduler.reportUnsetFacts(of: product)
    let steps = [resolved.steps, recovery.flatMap(\.steps)].joined()
    scheduler.reportUnplacedServices(in: steps)
    diagnostics += variables.diagnostics + scheduler.diagnostics
    diagnostics += HostValues.check(steps, variables: variables.variables, change: change)
    diagnostics += repetitions(in: resolved.steps)
    for procedure in recovery { diagnostics += repetitions(in: procedure.steps) }
    return Result(change: resolved, diagnostics: resolved.once(diagnostics))
  }

  /// Checks that are steps under their own names and would stand twice under the same one.
  private static func repetitions(in steps: [ScheduledStep]) -> [Diagnostic] {
    var first: [String: SourceSpan] = [:]
    var diagnostics: [Diagnostic] = []
    for step in steps {
      guard let earlier = first.updateValue(step.span, forKey: step.id) else { continue }
      // Steps with the same id have been reported where they are defined.
      let isNamedCheck =
        if case .check(.named)? = step.step.action?.value { step.position != .body } else { false }
      guard isNamedCheck || step.id != step.baseID else { continue }
      diagnostics.append(
        Diagnostic(
          .duplicateID, "check `\(step.id)` would be made twice under the same id", at: step.span,
          labels: [DiagnosticLabel("first here", at: earlier)],
          help: ["take one of them out, or make a step with an id of its own of it"]))
    }
    return diagnostics
  }
}
