package import RunbookDiagnostics
import RunbookFrontend
package import RunbookModel
package import RunbookWorkspace

/// What rules look at: the documents as written, the change as resolved, and what the mechanisms
/// found out about it once for all rules.
package struct RuleContext: Sendable {
  package let product: Product?
  package let runbook: Runbook?
  /// Nil where only a product or a runbook is checked, or one of them could not be read.
  package let resolved: ResolvedChange?
  /// Every command of the runbook.
  let writtenCommands: [WrittenCommand]
  /// The same for `shellcheck`, but for what no POSIX shell reads.
  package var shellScripts: [ShellCheckScript] {
    writtenCommands.filter { $0.os != "windows" }.map(ShellCheckScript.init)
  }
  let requirements: [RequirementFinding]
  /// What is said of a requirement that the change does not meet, by its id.
  package var requirementFaults: [String: [String]] {
    Dictionary(grouping: requirements, by: \.requirement.id.value).mapValues { findings in
      findings.map(\.diagnostic.message)
    }
  }
  let order: [OrderFinding]
  let states: [StateFinding]
  let availability: [AvailabilityFinding]
  let versions: [VersionFinding]
  let hops: [HopFinding]

  package init(documents: LoadedDocuments, resolved: ResolvedChange?) {
    product = documents.product
    runbook = resolved?.writtenRunbook ?? documents.runbook
    writtenCommands = runbook?.writtenCommands ?? []
    self.resolved = resolved
    guard let resolved else {
      requirements = []
      order = []
      states = []
      availability = []
      versions = []
      hops = []
      return
    }
    // What is to hold for an upgrade is to hold for each hop.
    let views = resolved.hops.isEmpty ? [nil] : resolved.hops.map(Optional.init)
    let selections = views.map { StepSelection(resolved, hop: $0) }
    requirements = selections.flatMap { RequirementAnalysis(resolved, $0).findings() }
    order = selections.flatMap { OrderAnalysis(resolved, $0).findings() }
    states = StateAnalysis(resolved).findings()
    availability = AvailabilityAnalysis(resolved).findings()
    versions = VersionAnalysis(resolved).findings()
    hops = HopAnalysis(resolved, requirements).findings()
  }
}

/// Applies every rule.
package enum RuleRunner {
  package static func run(_ context: RuleContext) -> [Diagnostic] {
    let findings = RuleCatalogue.rules.flatMap { $0.check?(context) ?? [] }
    return context.resolved?.once(findings) ?? findings
  }
}
