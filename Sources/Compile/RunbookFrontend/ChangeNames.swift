import RunbookLanguage
import RunbookBase
import RunbookDiagnostics
import RunbookModel

/// Checks that everything a change names exists in it, in its runbook or in its product.
struct ChangeNames {
  let change: Change
  let runbook: Runbook
  let product: Product
  let names: DocumentNames
  /// Whether every file that lists hosts could be read.
  let hasAllHosts: Bool
  let known: KnownNames
  /// Steps with alternatives, and the ids of those.
  private let choosing: [(String, [String])]
  var issues = NameIssues()

  static func check(
    _ change: Change, runbook: Runbook, product: Product, _ names: DocumentNames,
    hasAllHosts: Bool
  ) -> [Diagnostic] {
    var checker = ChangeNames(
      change: change, runbook: runbook, product: product, names: names, hasAllHosts: hasAllHosts,
      known: KnownNames(product))
    checker.checkReferences()
    checker.checkHosts()
    checker.checkFacts()
    checker.checkChoices()
    checker.issues.expectUnique(change.decisions.map(\.contradiction), what: "decision on")
    return checker.issues.diagnostics
  }

  init(
    change: Change, runbook: Runbook, product: Product, names: DocumentNames, hasAllHosts: Bool,
    known: KnownNames
  ) {
    self.hasAllHosts = hasAllHosts
    self.change = change
    self.runbook = runbook
    self.product = product
    self.names = names
    self.known = known
    choosing = runbook.allSteps.compactMap { step in
      guard case .choose(let alternatives)? = step.action?.value else { return nil }
      return (step.id.value, alternatives.map(\.id.value))
    }
  }

  private mutating func checkReferences() {
    var existing = known.ofProduct
    existing[.stage] = NameSet(runbook.stages.map(\.id.value) + ["verify"])
    existing[.step] = NameSet(runbook.allSteps.map(\.id.value))
    existing[.choosingStep] = NameSet(choosing.map(\.0))
    issues.expect(names[.change] ?? [], among: existing)
    guard hasAllHosts else { return }
    // Hosts that steps and checks name.
    issues.expect(
      names[.runbook] ?? [], among: [.host: NameSet(change.hosts.map(\.id.value))])
  }

  private mutating func checkHosts() {
    for host in change.hosts {
      if host.id.value == "controller" {
        issues.diagnostics.append(
          Diagnostic(
            .duplicateID, "`controller` is the machine that the plan runs from",
            at: host.id.span, help: ["give the host another id"]))
      }
      if host.connection?.value == .ssh, host.address == nil {
        issues.diagnostics.append(
          Diagnostic(
            .missingField, "host `\(host.id.value)` is reached by ssh but has no `address`",
            at: host.id.span, help: ["add `address:` with its name or address"]))
      }
      if let port = host.port, let address = host.address, address.value.contains(":") {
        issues.diagnostics.append(
          Diagnostic(
            .malformedValue, "host `\(host.id.value)` has a port beside an IPv6 address",
            at: port.span, notes: ["`ssh` takes the two only from its own settings"],
            help: ["give the host a name with `HostName` and `Port` in ssh_config, and use that"]))
      }
      for (what, name, trouble) in [
        ("address", host.address, HostPlace.trouble(address:)),
        ("user", host.user, HostPlace.trouble(user:)),
      ] {
        guard let name, let trouble = trouble(name.value) else { continue }
        issues.diagnostics.append(
          Diagnostic(
            .malformedValue, "the \(what) of host `\(host.id.value)` \(trouble)", at: name.span,
            help: ["keys and jump hosts belong into ssh_config, a port into `port:`"]))
      }
    }
  }

  private mutating func checkFacts() {
    for (name, value) in change.facts {
      if let values = known.facts[name.value] {
        issues.expect(value, among: values, what: "value of fact `\(name.value)`")
      }
    }
  }

  private mutating func checkChoices() {
    let alternatives = Dictionary(choosing, uniquingKeysWith: { first, _ in first })
    for choice in change.choose {
      if let alternatives = alternatives[choice.step.value] {
        issues.expect(choice.alternative, among: alternatives, what: "alternative")
      }
    }
    for skip in change.skip { check(skip) }
    let variables = NameSet(runbook.variables.map(\.id.value))
    let usable = NameSet(variables.names + BuiltInVariable.allCases.map(\.rawValue))
    let parts = VersionPartNames(runbook, product: product)
    for binding in change.variables {
      issues.expect(binding.name, among: variables, what: "variable", code: .undefinedVariable)
      check(binding)
      for name in binding.value?.references ?? [] {
        if let problem = parts.problem(with: name) { issues.diagnostics.append(problem) }
        issues.expect(
          Name(name.variable, at: name.span), among: usable, what: "variable",
          code: .undefinedVariable)
      }
    }
  }

  /// A variable may be one that the change has no say in, or that has one value for all hosts.
  private mutating func check(_ binding: Binding) {
    guard let variable = runbook.variables.first(where: { $0.id.value == binding.name.value })
    else { return }
    let labels = [DiagnosticLabel("declared here", at: variable.id.span)]
    if let list = variable.listOf {
      issues.diagnostics.append(
        Diagnostic(
          .listOfValues,
          "`\(binding.name.value)` is the list of the values of `\(list.value)` and is given another value",
          at: binding.span, labels: labels,
          help: ["take it out, and give the hosts their values under `\(list.value):`"]))
    } else if let (_, value) = binding.byHost.first, !variable.isPerHost, !variable.isPerHop {
      issues.diagnostics.append(
        Diagnostic(
          .valueMismatch, "variable `\(binding.name.value)` has one value for all hosts",
          at: value.span, labels: labels,
          help: ["write the value itself, or let the runbook declare it with `per_host: true`"]))
    }
  }

  private mutating func check(_ skip: SkipDecision) {
    if let stage = skip.stage {
      issues.expect(stage, among: runbook.stages.map(\.id.value), what: "stage")
      if let found = runbook.stages.first(where: { $0.id.value == stage.value }),
        !found.isOptional
      {
        reportMandatory("stage", stage, defined: found.id.span)
      }
    }
    if let step = skip.step {
      if let found = runbook.allSteps.first(where: { $0.id.value == step.value }),
        !found.isOptional
      {
        reportMandatory("step", step, defined: found.id.span)
      }
    }
    if skip.stage == nil, skip.step == nil {
      issues.diagnostics.append(
        Diagnostic(
          .missingField, "the skip names neither a `stage` nor a `step`", at: skip.reason.span,
          help: ["add `stage:` or `step:` with an id"]))
    }
  }

  private mutating func reportMandatory(_ what: String, _ name: Name, defined: SourceSpan) {
    issues.diagnostics.append(
      Diagnostic(
        .valueMismatch, "\(what) `\(name.value)` is not optional and cannot be skipped",
        at: name.span,
        labels: [DiagnosticLabel("defined here without `optional: true`", at: defined)],
        help: ["take the skip out, or let the runbook's owner make the \(what) optional"]))
  }
}
