package import RunbookDiagnostics
import RunbookFrontend
package import RunbookModel
package import RunbookPlan
import RunbookPlanner
package import RunbookRules
package import RunbookWorkspace

/// The whole way from a document to a plan, stage by stage: load, resolve, analyse, hold against the
/// rules, lower. What a stage made is kept for all that ask, and made from the stages before it
/// alone.
package struct Compilation: Sendable {
  /// The document and what it refers to, with the index of their names.
  package let documents: LoadedDocuments
  /// Nil where the document is no Change, or could not be resolved.
  package let resolved: ResolvedChange?
  /// What the mechanisms found out, which the rules pick their findings from.
  package let analyses: RuleContext
  /// What is wrong, by every stage; sorted for display.
  package let diagnostics: [Diagnostic]
  /// How long each stage took, in the order in which they ran.
  package let times: [(stage: String, time: Duration)]

  package init(_ documents: LoadedDocuments) {
    self.documents = documents
    var times: [(stage: String, time: Duration)] = []
    func timed<Made>(_ stage: String, _ make: () -> Made) -> Made {
      let clock = ContinuousClock()
      let start = clock.now
      let made = make()
      times.append((stage, clock.now - start))
      return made
    }
    let resolution = timed("resolve") { Resolver.resolve(documents) }
    resolved = resolution.change
    let analyses = timed("analyse") {
      RuleContext(documents: documents, resolved: resolution.change)
    }
    self.analyses = analyses
    diagnostics = timed("rules") {
      (documents.diagnostics + resolution.diagnostics + RuleRunner.run(analyses))
        .sortedForDisplay()
    }
    self.times = times
  }

  /// Compiles the document at a path, as the disk has it.
  ///
  /// - Parameter rehearsals: see ``Workspace/init(rehearsals:)``.
  package init(path: String, rehearsals: Workspace.RehearsalReader? = nil) {
    var workspace = Workspace(rehearsals: rehearsals)
    self.init(workspace.load(path: path))
  }

  /// The same for a text that stands in no file.
  package init(text: [UInt8], name: String) { self.init(Workspace.load(text: text, name: name)) }

  package var sources: SourceMap { documents.sources }

  /// The runbook's commands, for `shellcheck`.
  package var shellScripts: [ShellCheckScript] { analyses.shellScripts }

  /// Lowers the change to its plan.
  ///
  /// - Returns: nil where there is an error, or no Change.
  /// - Throws: ``PlanFormatError`` where a value does not fit the plan's format.
  package func plan() throws(PlanFormatError) -> SealedPlan? {
    guard !diagnostics.hasErrors, let planner else { return nil }
    return try SealedPlan(planner.plan())
  }

  /// Every requirement of the product with what the change does about it.
  ///
  /// - Returns: nil where the document is no Change, or could not be resolved.
  package func trace() -> RequirementTrace? {
    planner?.trace(faults: analyses.requirementFaults)
  }

  private var planner: Planner? {
    resolved.map {
      Planner(change: $0, sources: documents.sources, relativePaths: documents.relativePaths)
    }
  }
}
