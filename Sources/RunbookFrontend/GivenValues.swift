import RunbookDiagnostics
import RunbookModel

/// The values of variables that stand where a number, a duration or a size is wanted.
struct GivenValues: Sendable {
  /// By variable; those of single hops under the names that they have there.
  private let texts: [String: String]
  let isEmpty: Bool

  init(_ expansion: HopExpansion, product: Product, hosts: [ResolvedHost]) {
    let written = Set(GivenUse.all(of: expansion.runbook).map(\.name.value))
    isEmpty = written.isEmpty
    let names = expansion.hops.reduce(into: written) { names, hop in
      names.formUnion(written.compactMap { hop.variables[$0] })
    }
    texts =
      written.isEmpty
      ? [:]
      : VariableResolver.texts(
        of: names, expansion.runbook, expansion.change, product, hosts: hosts)
  }

  func filled(_ runbook: Runbook) -> Runbook {
    guard !isEmpty else { return runbook }
    var runbook = runbook
    var filler = Filler(texts: texts)
    runbook.visitGiven(&filler)
    return runbook
  }

  /// A step as it is in a hop.
  func filled(_ step: Step, in hop: Hop) -> Step {
    guard !isEmpty else { return step }
    var step = step
    var filler = Filler(names: hop.variables, texts: texts)
    step.visitGiven(&filler)
    return step
  }

  /// A check as it is in a hop.
  func filled(_ check: Check, in hop: Hop) -> Check {
    guard !isEmpty else { return check }
    var check = check
    var filler = Filler(names: hop.variables, texts: texts)
    check.visitGiven(&filler)
    return check
  }

  private struct Filler: GivenVisitor {
    var names: [String: String] = [:]
    let texts: [String: String]

    mutating func visit<Value>(_ given: inout Given<Value>) {
      guard let name = given.variable?.value else { return }
      let own = names[name] ?? name
      if own != name { given.rename(own) }
      given.fill(with: texts[own])
    }
  }

  /// Values that are of their type, and yet none for a place where they would stand.
  func misfits(in expansion: HopExpansion) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    let declared = Dictionary(
      expansion.runbook.variables.map { ($0.id.value, $0) }
    ) { first, _ in first }
    let given = Dictionary(
      expansion.change.variables.map { ($0.name.value, $0) }
    ) { first, _ in first }
    var found: [Diagnostic] = []
    for use in GivenUse.all(of: expansion.runbook) {
      var seen: Set<String> = []
      for name in [use.name.value] + expansion.hops.compactMap({ $0.variables[use.name.value] }) {
        guard seen.insert(name).inserted, let text = texts[name], let variable = declared[name],
          use.types.contains(variable.type.value),
          VariableResolver.misfit(of: text, for: variable.type.value) == nil,
          let reason = use.misfit(text)
        else { continue }
        let place = given[name]?.value?.span ?? variable.defaultValue?.span ?? variable.id.span
        found.append(
          Diagnostic(
            .valueMismatch,
            "value `\(text)` of variable `\(use.name.value)` cannot be used: \(reason.message)",
            at: place, labels: [DiagnosticLabel("it stands here", at: use.name.span)],
            help: reason.help))
      }
    }
    return found
  }
}
