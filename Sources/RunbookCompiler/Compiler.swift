package import RunbookDiagnostics
import RunbookFrontend
package import RunbookModel
package import RunbookPlan
import RunbookPlanner
package import RunbookRules

/// The whole way from a file to a plan: load, resolve, hold against the rules, lower.
package enum Compiler {
  /// What reading and checking one document, with all that it refers to, came to.
  package struct Checked: Sendable {
    package var sources: SourceMap
    /// Sorted for display.
    package var diagnostics: [Diagnostic]
    /// Nil where the document is no Change, or could not be resolved.
    package var change: ResolvedChange?
    /// The runbook's commands, for `shellcheck`.
    package var shellScripts: [ShellCheckScript]
    var relativePaths: [FileID: String]
    /// What is wrong with requirements, by their ids.
    var requirementFaults: [String: [String]]
  }

  /// A plan with the bytes that its digest is of.
  package struct Compiled: Sendable {
    package var plan: Plan
    /// RFC 8785; what `plan.json` holds.
    package var bytes: [UInt8]
    /// SHA-256 of ``bytes`` in lower-case hexadecimal digits.
    package var digest: String

    package init(plan: Plan, bytes: [UInt8], digest: String) {
      self.plan = plan
      self.bytes = bytes
      self.digest = digest
    }
  }

  /// Reads the document at a path and reports everything that is wrong with it.
  ///
  /// - Parameter sources: files of documents checked before, so that spans stay comparable.
  package static func check(path: String, sources: SourceMap = SourceMap()) -> Checked {
    check(DocumentLoader.load(path: path, sources: sources))
  }

  /// The same for a text that stands in no file.
  package static func check(text: [UInt8], name: String) -> Checked {
    check(DocumentLoader.load(text: text, name: name))
  }

  static func check(_ documents: LoadedDocuments) -> Checked {
    let resolved = Resolver.resolve(documents)
    let context = RuleContext(documents: documents, resolved: resolved.change)
    let findings = RuleRunner.run(context)
    return Checked(
      sources: documents.sources,
      diagnostics: (documents.diagnostics + resolved.diagnostics + findings).sortedForDisplay(),
      change: resolved.change, shellScripts: context.shellScripts,
      relativePaths: documents.relativePaths, requirementFaults: context.requirementFaults)
  }

  /// Lowers a checked change to its plan.
  ///
  /// - Returns: nil where there is an error, or no Change.
  /// - Throws: ``PlanFormatError`` where a value does not fit the plan's format.
  package static func compile(_ checked: Checked) throws(PlanFormatError) -> Compiled? {
    guard let change = checked.change, !checked.diagnostics.hasErrors else { return nil }
    let planner = Planner(
      change: change, sources: checked.sources, relativePaths: checked.relativePaths)
    let plan = planner.plan()
    let bytes = try plan.canonicalBytes()
    return Compiled(plan: plan, bytes: bytes, digest: sha256Hex(bytes))
  }

  /// Every requirement of the product with what the change does about it.
  ///
  /// - Returns: nil where the document is no Change, or could not be resolved.
  package static func trace(_ checked: Checked) -> RequirementTrace? {
    checked.change.map { change in
      Planner(change: change, sources: checked.sources, relativePaths: checked.relativePaths)
        .trace(faults: checked.requirementFaults)
    }
  }
}
