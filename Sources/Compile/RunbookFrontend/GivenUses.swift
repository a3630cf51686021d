import RunbookDiagnostics
import RunbookLanguage
import RunbookModel

/// A place of a runbook where the value of a variable is wanted as a number, a duration or a size.
struct GivenUse {
  let name: Name
  let types: [VariableType]
  /// Why a text is no value for the place; nil where it is one.
  let misfit: (String) -> UnfitText?

  /// All of them in a runbook, as written.
  static func all(of runbook: Runbook) -> [GivenUse] {
    var found = Finder()
    for var step in runbook.allSteps { step.visitGiven(&found) }
    for var check in runbook.allChecks { check.visitGiven(&found) }
    return found.uses
  }

  struct Finder: GivenVisitor {
    var uses: [GivenUse] = []

    mutating func visit<Value>(_ given: inout Given<Value>) {
      guard let name = given.variable else { return }
      uses.append(GivenUse(name: name, types: given.types, misfit: given.misfit))
    }
  }
}

/// Checks that a variable which stands for a number, a duration or a size has one value of that type,
/// and that it is known before the run.
enum GivenUses {
  static func check(_ runbook: Runbook, product: Product?) -> [Diagnostic] {
    let uses = GivenUse.all(of: runbook)
    guard !uses.isEmpty else { return [] }
    let declared = Dictionary(runbook.variables.map { ($0.id.value, $0) }) { first, _ in first }
    return uses.compactMap { use in
      if VersionPart(use.name.value) != nil { return partProblem(use, runbook, product) }
      let wanted = use.types.map { "`type: \($0.rawValue)`" }.joined(separator: " or ")
      guard let variable = declared[use.name.value] else {
        guard let builtIn = BuiltInVariable(rawValue: use.name.value) else {
          let known = runbook.variables.filter { use.types.contains($0.type.value) }
          return Diagnostic(
            .undefinedVariable, "variable `\(use.name.value)` is not defined", at: use.name.span,
            help: [
              suggest(use.name.value, among: known.map(\.id.value)),
              "declare it under the runbook's `variables:` with \(wanted)",
            ])
        }
        return Diagnostic(
          .valueMismatch, "`\(builtIn.rawValue)` is \(builtIn.kind), where \(wanted) is wanted",
          at: use.name.span, help: ["declare it with \(wanted), or name another variable"])
      }
      let labels = [DiagnosticLabel("declared here", at: variable.id.span)]
      guard use.types.contains(variable.type.value) else {
        return Diagnostic(
          .valueMismatch,
          "`\(use.name.value)` has `type: \(variable.type.value.rawValue)`, where \(wanted) is wanted",
          at: use.name.span, labels: labels,
          help: ["declare it with \(wanted), or name another variable"])
      }
      guard variable.isPerHost else { return nil }
      return Diagnostic(
        .valueMismatch, "`\(use.name.value)` differs from host to host and cannot stand here",
        at: use.name.span, labels: labels,
        help: ["use a variable that has one value for all hosts"])
    }
  }
}

extension GivenUses {
  /// A part of a version is a number.
  private static func partProblem(
    _ use: GivenUse, _ runbook: Runbook, _ product: Product?
  ) -> Diagnostic? {
    if let problem = VersionPartNames(runbook, product: product).problem(with: use.name) {
      return problem
    }
    if use.types.contains(.int) { return nil }
    let wanted = use.types.map { "`type: \($0.rawValue)`" }.joined(separator: " or ")
    return Diagnostic(
      .valueMismatch, "a part of a version is a number, where \(wanted) is wanted",
      at: use.name.span, help: ["name a variable with \(wanted)"])
  }
}

extension BuiltInVariable {
  fileprivate var kind: String {
    switch self {
    case .target, .origin: "a version"
    case .change, .host, .address, .startOrder: "a text"
    }
  }
}
