import RunbookLanguage
import RunbookDiagnostics
import RunbookModel

/// Checks that everything a runbook names exists in it or in its product.
struct RunbookNames {
  let runbook: Runbook
  /// Nil where the product could not be read: its names are then taken on trust.
  let product: Product?
  let names: DocumentNames
  let known: KnownNames?
  private let stageIDs: NameSet
  private let stepIDs: NameSet
  private let procedures: NameSet
  private let conditions: NameSet
  /// Steps with alternatives, and the ids of those.
  private let choosing: NameSet
  private let alternatives: [String: [String]]
  var issues = NameIssues()

  static func check(
    _ runbook: Runbook, product: Product?, _ names: DocumentNames
  ) -> [Diagnostic] {
    var checker = RunbookNames(
      runbook: runbook, product: product, names: names, known: product.map(KnownNames.init))
    checker.checkUniqueness()
    checker.checkVariables()
    checker.checkReferences()
    for step in runbook.allSteps { checker.check(step) }
    checker.checkConditions()
    checker.checkSelectorsOfProduct()
    return checker.issues.diagnostics
  }

  private init(
    runbook: Runbook, product: Product?, names: DocumentNames, known: KnownNames?
  ) {
    self.runbook = runbook
    self.product = product
    self.names = names
    self.known = known
    stageIDs = NameSet(runbook.stages.map(\.id.value) + ["verify"])
    stepIDs = NameSet(runbook.allSteps.map(\.id.value))
    procedures = NameSet(runbook.procedures.map(\.id.value))
    let chooses = runbook.allSteps.compactMap { step -> (String, [String])? in
      guard case .choose(let alternatives)? = step.action?.value else { return nil }
      return (step.id.value, alternatives.map(\.id.value))
    }
    choosing = NameSet(chooses.map(\.0))
    alternatives = Dictionary(chooses, uniquingKeysWith: { first, _ in first })
    conditions = NameSet(
      (product?.facts ?? []).map(\.id.value) + runbook.variables.map(\.id.value))
  }

  private mutating func checkUniqueness() {
    issues.expectUnique(runbook.allSteps.map(\.id).filter { !$0.value.isEmpty }, what: "step")
    issues.expectUnique(runbook.stages.map(\.id), what: "stage")
    issues.expectUnique(runbook.recovery.map(\.id), what: "recovery procedure")
    for stage in runbook.stages where stage.id.value == "verify" {
      issues.diagnostics.append(
        Diagnostic(
          .duplicateID, "`verify` is the stage of the post-upgrade checks", at: stage.id.span,
          help: ["give the stage another id, or move its checks under the runbook's `verify:`"]))
    }
  }

  private mutating func checkOrigin(of variable: Variable) {
    let isSecret = variable.type.value == .secret
    if let span = variable.from?.span ?? variable.file?.span, !isSecret {
      issues.diagnostics.append(
        Diagnostic(
          .valueMismatch, "only a secret is read from elsewhere when the plan runs", at: span,
          help: ["add `type: secret`, or let the change give the value"]))
    } else if variable.from?.value == .file, variable.file == nil {
      issues.diagnostics.append(
        Diagnostic(
          .missingField, "secret `\(variable.id.value)` names no file", at: variable.id.span,
          help: ["add `file:` with the path of the file that holds it"]))
    } else if let file = variable.file, variable.from?.value != .file {
      issues.diagnostics.append(
        Diagnostic(
          .valueMismatch, "secret `\(variable.id.value)` is not read from a file", at: file.span,
          help: ["add `from: file`, or take `file:` out"]))
    }
  }

  /// A list of values has no value of its own, and what it lists differs from host to host.
  private mutating func checkList(of variable: Variable) {
    guard let list = variable.listOf else {
      if let on = variable.listOn {
        issues.diagnostics.append(
          Diagnostic(
            .listOfValues,
            "`on` of variable `\(variable.id.value)` has no effect without `list_of`",
            at: on.span, help: ["name the variable whose values it lists, or take `on` out"]))
      }
      return
    }
    let known = runbook.variables.map(\.id.value) + ["host", "address"]
    issues.expect(list, among: known, what: "variable", code: .undefinedVariable)
    issues.diagnostics += ValueLists.problems(of: variable, list, in: runbook)
  }

  private mutating func checkVariables() {
    var declared: [String] = []
    for variable in runbook.variables {
      declared.append(variable.id.value)
      if BuiltInVariable(rawValue: variable.id.value) != nil {
        issues.diagnostics.append(
          Diagnostic(
            .duplicateID, "`\(variable.id.value)` is a variable that every runbook has",
            at: variable.id.span, help: ["give the variable another name"]))
      }
      if !isSnakeCase(variable.id.value) {
        issues.diagnostics.append(
          Diagnostic(
            .malformedIdentifier, "`\(variable.id.value)` is not the name of a variable",
            at: variable.id.span,
            help: ["use lower-case letters, digits and `_`, and start with a letter"]))
      }
    }
    for variable in runbook.variables {
      checkOrigin(of: variable)
      checkList(of: variable)
      for name in variable.disjointWith {
        issues.expect(name, among: declared, what: "variable", code: .undefinedVariable)
      }
      if let role = variable.countOf, let known {
        issues.expect(role, among: known.roles, what: "role")
      }
    }
    for variable in runbook.variables where variable.type.value == .secret {
      guard let value = variable.defaultValue else { continue }
      issues.diagnostics.append(
        Diagnostic(
          .inlinedSecret, "the runbook writes the secret `\(variable.id.value)` down",
          at: value.span,
          help: ["take `default:` out; it is read from the environment when the plan runs"]))
    }
    let names = NameSet(declared + BuiltInVariable.allCases.map(\.rawValue))
    let texts =
      runbook.allSteps.flatMap(\.templates) + runbook.allChecks.flatMap(\.templates)
      + runbook.variables.compactMap(\.defaultValue) + runbook.variables.compactMap(\.file)
    let parts = VersionPartNames(runbook, product: product)
    for text in texts + (product?.templates ?? []) { check(text, among: names, parts) }
  }

  private mutating func check(
    _ text: TemplateText, among names: NameSet, _ parts: VersionPartNames
  ) {
    for name in text.references {
      if let problem = parts.problem(with: name) { issues.diagnostics.append(problem) }
    }
    // `start_order` without a start order has a message of its own.
    for name in text.references where !names.contains(name.variable) {
      issues.diagnostics.append(
        Diagnostic(
          .undefinedVariable, "variable `\(name.variable)` is not defined", at: name.span,
          help: [
            suggest(name.variable, among: names.names),
            "declare it under the runbook's `variables:`, or write `$${\(name.value)}` for the shell's own",
          ]))
    }
    for span in text.malformed {
      issues.diagnostics.append(
        Diagnostic(
          .undefinedVariable, "`${` starts a variable, but no name and `}` follow", at: span,
          help: ["write `${name}` for a variable, or `$${` for the shell's own expansion"]))
    }
  }

  private mutating func checkReferences() {
    // The failure of a check, and of a step of a procedure under its group, can be named.
    let checks = runbook.checks.compactMap(\.id?.value)
    let written = runbook.recovery.flatMap(\.failureOf).map(\.value).filter { name in
      name.contains(".") && name.split(separator: ".").allSatisfy { stepIDs.contains(String($0)) }
    }
    let gates = runbook.stages.flatMap { $0.entry + $0.exit }.compactMap { use -> String? in
      if case .inline(let check) = use { check.id?.value } else { nil }
    }
    var existing: [Namespace: NameSet] = [
      .check: NameSet(checks), .procedure: procedures,
      .step: NameSet(stepIDs.names + (runbook.recovery.isEmpty ? [] : checks + gates + written)),
    ]
    if let known {
      existing.merge(known.ofProduct) { first, _ in first }
      existing[.circumstance] = conditions
      existing[.choosingStep] = choosing
    }
    issues.expect(names[.runbook] ?? [], among: existing)
  }

  private mutating func check(_ step: Step) {
    guard let known else { return }
    for value in step.needs + step.sets {
      guard let allowed = known.states[value.state.value] else { continue }
      for name in value.values {
        issues.expect(name, among: allowed, what: "value of state `\(value.state.value)`")
      }
    }
  }

  private mutating func checkConditions() {
    guard known != nil else { return }
    for step in runbook.allSteps {
      check(step.when)
      guard case .choose(let alternatives)? = step.action?.value else { continue }
      for alternative in alternatives { check(alternative.when) }
    }
    for when in runbook.stages.map(\.when) + runbook.recovery.map(\.when) { check(when) }
  }

  private mutating func check(_ condition: Condition?) {
    guard let condition, let known else { return }
    checkAlternatives(in: condition)
    let parts = VersionPartNames(runbook, product: product)
    issues.diagnostics += condition.terms.compactMap { parts.problem(with: $0.name) }
    for term in condition.terms where term.subject == .value {
      guard let values = known.facts[term.name.value] else { continue }
      for value in term.values {
        issues.expect(value, among: values, what: "value of fact `\(term.name.value)`")
      }
    }
  }

  /// Alternatives that a condition asks for.
  private mutating func checkAlternatives(in condition: Condition) {
    for term in condition.terms where term.subject == .choice {
      guard let ids = alternatives[term.name.value] else { continue }
      for value in term.values {
        issues.expect(value, among: ids, what: "alternative of `\(term.name.value)`")
      }
    }
  }

  /// Stages, steps and variables that the product's rules name.
  private mutating func checkSelectorsOfProduct() {
    guard let product else { return }
    for artefact in product.versions?.artefacts ?? [] {
      issues.expect(artefact.variable, among: runbook.variables.map(\.id.value), what: "variable")
    }
    if let latest = product.versions?.latest {
      issues.expect(latest, among: runbook.variables.map(\.id.value), what: "variable")
    }
    let tasks = product.backgroundTasks.compactMap(\.when)
    for when in tasks + product.requirements.compactMap(\.when) + product.order.compactMap(\.when) {
      checkAlternatives(in: when)
    }
    issues.expect(
      names[.product] ?? [], among: [.stage: stageIDs, .step: stepIDs, .choosingStep: choosing])
  }
}

extension OrderRule.Constraint {
  var selectors: [StepSelector] {
    switch self {
    case .before(let first, let second): [first, second]
    case .last(let selector), .first(let selector), .sequential(let selector),
      .simultaneous(let selector):
      [selector]
    }
  }
}

private func isSnakeCase(_ text: String) -> Bool {
  guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
  return text.utf8.allSatisfy { byte in
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }
}
