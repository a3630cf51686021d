import RunbookDiagnostics
import RunbookModel

/// Decides `when:` from the facts, variables, choices and versions of a change.
struct ConditionEvaluator {
  var circumstances: Circumstances
  var diagnostics: [Diagnostic] = []
  private let change: Name
  /// Facts without a value; each is reported once, where it is first asked for.
  private var unset: Set<String> = []

  init(product: Product, runbook: Runbook, change: Change) {
    circumstances = ChoiceResolver.circumstances(
      runbook: runbook, change: change, product: product)
    self.change = change.id
  }

  mutating func holds(_ condition: Condition) -> Bool {
    for term in condition.terms {
      guard term.subject == .value, circumstances.value(of: term) == nil,
        unset.insert(term.name.value).inserted
      else { continue }
      diagnostics.append(
        Diagnostic(
          .unsetFact, "`\(term.name.value)` is asked for here, but has no value",
          at: term.name.span,
          labels: [DiagnosticLabel("this change does not state it", at: change.span)],
          help: ["add `\(term.name.value):` to the change's `facts:` or `variables:`"]))
    }
    // What depends on a fact that is not known is left out, so that the finding stays alone.
    return circumstances.holds(condition)
  }

  /// Why a part with an unmet condition does not run.
  func describe(_ condition: Condition) -> String {
    "does not apply: " + circumstances.words(against: condition)
  }
}

/// Works out which alternative of each `choose` step a change takes, before anything is scheduled,
/// so that conditions can ask for it.
struct ChoiceResolver {
  /// A `choose` step and everything that decides whether it runs.
  private struct Choice {
    let id: String
    let alternatives: [Alternative]
    /// Conditions of the step and of all that it stands in.
    var conditions: [Condition] = []
    /// Alternatives that it stands in.
    var enclosing: [(step: String, alternative: String)] = []
    /// Whether the change skips it, or what it stands in.
    var isSkipped = false
  }

  private let change: Change
  private var choices: [Choice] = []
  private var circumstances = Circumstances()
  /// Choices that depend on one another, one behind the other.
  private static let deepest = 32

  static func circumstances(
    runbook: Runbook, change: Change, product: Product
  ) -> Circumstances {
    var resolver = ChoiceResolver(runbook: runbook, change: change, product: product)
    resolver.decide()
    return resolver.circumstances
  }

  private init(runbook: Runbook, change: Change, product: Product) {
    self.change = change
    var composed: Set<String> = []
    func note(_ text: TemplateText?, of name: String) {
      circumstances.values[name] = text?.shellText
      composed.remove(name)
      if text?.references.isEmpty == false { composed.insert(name) }
    }
    for variable in runbook.variables { note(variable.defaultValue, of: variable.id.value) }
    for binding in change.variables { note(binding.value, of: binding.name.value) }
    // What is made of other values is known as soon as they are.
    if !composed.isEmpty {
      let texts = VariableResolver.texts(
        of: composed, runbook, change, product,
        hosts: HostResolver.resolve(change, product: product))
      circumstances.values.merge(texts) { $1 }
    }
    circumstances.parts = (product.versions?.parts ?? []).map(\.value)
    for (name, value) in change.facts { circumstances.values[name.value] = value.value }
    circumstances.target = change.versions?.to.value
    circumstances.origin = change.versions?.from.value
    for stage in runbook.stages {
      var outer = Choice(id: "", alternatives: [])
      outer.conditions = stage.when.map { [$0] } ?? []
      outer.isSkipped =
        stage.isOptional && change.skip.contains { $0.stage?.value == stage.id.value }
      collect(stage.steps, in: outer)
    }
    let outside = Choice(id: "", alternatives: [])
    for procedure in runbook.procedures { collect(procedure.steps, in: outside) }
    collect(runbook.verify.compactMap(\.step), in: outside)
    for recovery in runbook.recovery {
      collect(recovery.steps + recovery.verify.compactMap(\.step), in: outside)
    }
  }

  private mutating func collect(_ steps: [Step], in outer: Choice) {
    for step in steps {
      guard case .choose(let alternatives)? = step.action?.value else { continue }
      var choice = Choice(id: step.id.value, alternatives: alternatives)
      choice.conditions = outer.conditions + (step.when.map { [$0] } ?? [])
      choice.enclosing = outer.enclosing
      choice.isSkipped =
        outer.isSkipped
        || step.isOptional && change.skip.contains { $0.step?.value == step.id.value }
      choices.append(choice)
      for alternative in alternatives {
        var inner = choice
        inner.enclosing.append((step.id.value, alternative.id.value))
        collect(alternative.steps, in: inner)
      }
    }
  }

  /// Decides the choices that ask for no other first, then those that ask for them.
  private mutating func decide() {
    var open = choices
    for _ in 0..<Self.deepest where !open.isEmpty {
      let undecided = Set(open.map(\.id))
      let ready = open.filter { choice in
        let asked =
          (choice.conditions + choice.alternatives.compactMap(\.when)).flatMap(\.terms)
          .filter { $0.subject == .choice }.map(\.name.value) + choice.enclosing.map(\.step)
        return undecided.isDisjoint(with: asked)
      }
      if ready.isEmpty { return }
      let done = Set(ready.map(\.id))
      for choice in ready { circumstances.choices[choice.id] = taken(choice) }
      open.removeAll { done.contains($0.id) }
    }
  }

  private func taken(_ choice: Choice) -> String? {
    guard !choice.isSkipped, choice.conditions.allSatisfy(circumstances.holds),
      choice.enclosing.allSatisfy({ circumstances.choices[$0.step] == $0.alternative })
    else { return nil }
    if let chosen = change.choose.first(where: { $0.step.value == choice.id }) {
      return chosen.alternative.value
    }
    let matching = choice.alternatives.filter { $0.when.map(circumstances.holds) ?? false }
    return matching.count == 1 ? matching[0].id.value : nil
  }
}
