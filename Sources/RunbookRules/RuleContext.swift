package import RunbookDiagnostics
package import RunbookFrontend
package import RunbookModel

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
  let versions: [VersionFinding]

  package init(documents: LoadedDocuments, resolved: ResolvedChange?) {
    product = documents.product
    runbook = documents.runbook
    writtenCommands = runbook?.writtenCommands ?? []
    self.resolved = resolved
    guard let resolved else {
      requirements = []
      order = []
      states = []
      versions = []
      return
    }
    let selection = StepSelection(resolved)
    requirements = RequirementAnalysis(resolved, selection).findings()
    order = OrderAnalysis(resolved, selection).findings()
    states = StateAnalysis(resolved).findings()
    versions = VersionAnalysis(resolved).findings()
  }
}

/// Applies every rule.
package enum RuleRunner {
  package static func run(_ context: RuleContext) -> [Diagnostic] {
    RuleCatalogue.rules.flatMap { $0.check?(context) ?? [] }
  }
}
