import RunbookDiagnostics
import RunbookModel

/// What is known of variables before anything is scheduled, because a plan depends on it: values that
/// stand where a number, a duration or a size is wanted, and parts of versions.
struct GivenValues: Sendable {
  /// By variable; those of single hops under the names that they have there.
  private let texts: [String: String]
  private let isEmpty: Bool
  /// Parts of versions by what refers to them, such as `target.minor`.
  let parts: [String: String]

  init(_ expansion: HopExpansion, product: Product, hosts: [ResolvedHost]) {
    let uses = GivenUse.all(of: expansion.runbook).map(\.name)
    let written = VersionPart.references(in: expansion.runbook, product) + uses
    isEmpty = uses.isEmpty
    guard !written.isEmpty else {
      texts = [:]
      parts = [:]
      return
    }
    let changes = [TextChange()] + expansion.hops.map { TextChange(names: $0.variables) }
    let names = Set(changes.flatMap { change in written.map { change.name($0.value) } })
    let texts = VariableResolver.texts(
      of: Set(names.map(VersionPart.variable)), expansion.runbook, expansion.change, product,
      hosts: hosts)
    var parts: [String: String] = [:]
    for name in names {
      guard let part = VersionPart(name), let version = texts[part.variable] else { continue }
      parts[name] = product.versions?.part(part.part, of: version)
    }
    self.parts = parts
    self.texts = texts.merging(parts) { $1 }
  }

  /// What becomes of the texts of a hop, or of a plan that has none.
  func change(in hop: Hop?) -> TextChange {
    TextChange(names: hop?.variables ?? [:], literals: parts)
  }

  func filled(_ runbook: Runbook) -> Runbook {
    guard !isEmpty else { return runbook }
    var runbook = runbook
    var filler = Filler(texts: texts)
    runbook.visitGiven(&filler)
    return runbook
  }

  /// A step as it stands in the plan, or in one hop of it.
  func filled(_ written: Step, in hop: Hop?) -> Step {
    var step = written.changing(change(in: hop))
    guard let hop, !isEmpty else { return step }
    var filler = Filler(names: hop.variables, texts: texts)
    step.visitGiven(&filler)
    return step
  }

  /// The same of a check.
  func filled(_ written: Check, in hop: Hop?) -> Check {
    var check = written.changing(change(in: hop))
    guard let hop, !isEmpty else { return check }
    var filler = Filler(names: hop.variables, texts: texts)
    check.visitGiven(&filler)
    return check
  }

  private struct Filler: GivenVisitor {
    var names: [String: String] = [:]
    let texts: [String: String]

    mutating func visit<Value>(_ given: inout Given<Value>) {
      guard let name = given.variable?.value else { return }
      let own = TextChange(names: names).name(name)
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
      let changes = [TextChange()] + expansion.hops.map { TextChange(names: $0.variables) }
      for name in changes.map({ $0.name(use.name.value) }) {
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
