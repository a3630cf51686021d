import RunbookLanguage
import RunbookDialects
import RunbookDiagnostics
import RunbookModel

/// Binds every variable of a runbook to the value that the change or its default gives.
struct VariableResolver {
  let runbook: Runbook
  let change: Change
  let product: Product
  let hosts: [ResolvedHost]
  /// Names that steps of the plan and of its ways back use.
  let used: Set<String>
  var diagnostics: [Diagnostic] = []
  private var resolved: [String: ResolvedVariable.Value] = [:]
  private var inProgress: [String] = []
  private var bindings: [String: Binding] = [:]
  private var declared: [String: Variable] = [:]
  /// Variables that refer to variables that refer to others, and bytes of one value: what no
  /// runbook needs, and a few lines could otherwise multiply without end.
  private static let deepest = 32
  private static let longest = 64 << 10

  static func resolve(
    _ runbook: Runbook, _ change: Change, _ product: Product, hosts: [ResolvedHost],
    steps: some Sequence<ScheduledStep>
  ) -> (variables: [ResolvedVariable], diagnostics: [Diagnostic]) {
    var resolver = VariableResolver(
      runbook: runbook, change: change, product: product, hosts: hosts, steps: steps)
    var variables = resolver.builtIn()
    for variable in variables { resolver.resolved[variable.name] = variable.value }
    for variable in runbook.variables {
      if variable.ofHop != nil, !resolver.used.contains(variable.id.value) { continue }
      let value = resolver.value(of: variable)
      variables.append(
        ResolvedVariable(
          name: variable.id.value, value: value, title: variable.title?.value,
          span: variable.id.span, isUsed: resolver.used.contains(variable.id.value)))
      resolver.check(variable, value)
    }
    let lists = ListValues(runbook: runbook, change: change, variables: variables)
    return (variables, resolver.diagnostics + lists.diagnostics)
  }

  /// The values that some variables have as one text each, before anything is scheduled; what is
  /// wrong with them is reported with all others.
  static func texts(
    of names: Set<String>, _ runbook: Runbook, _ change: Change, _ product: Product,
    hosts: [ResolvedHost]
  ) -> [String: String] {
    var resolver = VariableResolver(
      runbook: runbook, change: change, product: product, hosts: hosts,
      steps: EmptyCollection<ScheduledStep>())
    for variable in resolver.builtIn() { resolver.resolved[variable.name] = variable.value }
    var texts: [String: String] = [:]
    for name in names {
      texts[name] = resolver.text(of: name)
    }
    return texts
  }

  private init(
    runbook: Runbook, change: Change, product: Product, hosts: [ResolvedHost],
    steps: some Sequence<ScheduledStep>
  ) {
    used = VariableUse.names(in: steps, runbook: runbook, change: change)
    self.runbook = runbook
    self.change = change
    self.product = product
    self.hosts = hosts
    for binding in change.variables where bindings[binding.name.value] == nil {
      bindings[binding.name.value] = binding
    }
    for variable in runbook.variables where declared[variable.id.value] == nil {
      declared[variable.id.value] = variable
    }
  }

  private func builtIn() -> [ResolvedVariable] {
    var ids = ["controller": "controller"]
    var addresses = ["controller": "localhost"]
    for host in hosts {
      ids[host.id] = host.id
      addresses[host.id] = host.host.address?.value ?? host.id
    }
    let units = runbook.startOrder.compactMap { name in
      product.components.first { $0.id.value == name.value }?.unit?.value
    }
    return BuiltInVariable.allCases.map { variable in
      let value: ResolvedVariable.Value =
        switch variable {
        case .target: .text(change.versions?.to.value ?? "")
        case .origin: .text(change.versions?.from.value ?? "")
        case .change: .text(change.id.value)
        case .host: .perHost(ids)
        case .address: .perHost(addresses)
        case .startOrder: .text(units.joined(separator: " "))
        }
      return ResolvedVariable(name: variable.rawValue, value: value)
    }
  }

  private mutating func value(of variable: Variable) -> ResolvedVariable.Value {
    let name = variable.id.value
    if let known = resolved[name] { return known }
    if inProgress.contains(name) {
      diagnostics.append(
        Diagnostic(
          .undefinedVariable, "variable `\(name)` is defined by itself", at: variable.id.span,
          notes: ["the circle: " + (inProgress + [name]).joined(separator: " → ")],
          help: ["give one of them a value of its own"]))
      resolved[name] = .missing
      return .missing
    }
    guard inProgress.count < Self.deepest else {
      diagnostics.append(
        Diagnostic(
          .valueMismatch, "variable `\(name)` stands behind more than \(Self.deepest) others",
          at: variable.id.span, help: ["give it a value of its own"]))
      resolved[name] = .missing
      return .missing
    }
    inProgress.append(name)
    defer { inProgress.removeLast() }
    let value = bind(variable)
    resolved[name] = value
    return value
  }

  private mutating func bind(_ variable: Variable) -> ResolvedVariable.Value {
    let binding = bindings[variable.id.value]
    if variable.type.value == .secret {
      if let binding { reportWrittenSecret(variable, binding) }
      return .secret(variable.from?.value ?? .env, file: variable.file.map { expand($0) })
    }
    if variable.type.value == .date {
      return .date(variable.format?.value ?? DateFormat.usual)
    }
    if let list = variable.listOf { return valueList(variable, of: list) }
    if variable.isPerHost, let value = valuesByHost(variable, binding) { return value }
    if let binding {
      if !binding.list.isEmpty {
        return .text(binding.list.map(\.value).joined(separator: " "))
      }
      if let text = binding.value { return .text(expand(text)) }
    }
    if let role = variable.countOf {
      return .text(String(hosts.count { $0.roles.contains(role.value) }))
    }
    if let text = variable.defaultValue { return .text(expand(text)) }
    if used.contains(variable.id.value) { reportMissing(variable) }
    return .missing
  }

  /// The value of a variable as one text; nil where it has none.
  private mutating func text(of name: String) -> String? { value(named: name)?.singleText }

  /// The value of a variable; nil where there is none of that name.
  mutating func value(named name: String) -> ResolvedVariable.Value? {
    if let known = resolved[name] { return known }
    return declared[name].map { value(of: $0) }
  }

  /// - Parameter host: the host that the text is the value for; nil: it is one for all of them.
  mutating func expand(_ text: TemplateText, for host: String? = nil) -> String {
    var values: [String: String] = [:]
    for name in text.references {
      guard values[name.value] == nil else { continue }
      if let part = VersionPart(name.value) {
        // What has no such part is reported where names are checked.
        let version = self.text(of: part.variable)
        values[name.value] = version.flatMap { product.versions?.part(part.part, of: $0) } ?? ""
        continue
      }
      let found = value(named: name.value)
      values[name.value] = found?.singleText
      if case .perHost(let byHost)? = found, let host { values[name.value] = byHost[host] }
      if values[name.value] == nil, resolved[name.value] != .missing {
        diagnostics.append(
          Diagnostic(
            .valueMismatch, "`\(name.value)` has no value that another variable could use",
            at: name.span, notes: ["secrets, dates and values by host are known only during a run"],
            help: ["use it in the command itself"]))
      }
    }
    let length = text.references.reduce(0) { $0 + (values[$1.value]?.utf8.count ?? 0) }
    guard length <= Self.longest else {
      diagnostics.append(
        Diagnostic(
          .valueMismatch, "the value is longer than \(Self.longest >> 10) KiB", at: text.span,
          help: ["use fewer variables in it"]))
      return ""
    }
    return text.substituting { values[$0] }
  }

  private mutating func reportMissing(_ variable: Variable) {
    let name = variable.ofHop?.name ?? variable.id.value
    let hop = variable.isPerHop ? variable.ofHop?.to ?? change.versions?.to.value : nil
    diagnostics.append(
      Diagnostic(
        .undefinedVariable,
        "variable `\(name)` has no value\(hop.map { " for the hop to \($0)" } ?? "")",
        at: change.id.span, label: "this change gives it none",
        labels: [DiagnosticLabel("declared here without a default", at: variable.id.span)],
        help: [
          hop.map { "add `\"\($0)\": …` under the change's `variables:`, `\(name):`" }
            ?? "add `\(name):` under the change's `variables:`"
        ]))
  }

  private mutating func reportWrittenSecret(_ variable: Variable, _ binding: Binding) {
    diagnostics.append(
      Diagnostic(
        .inlinedSecret, "the change writes the secret `\(variable.id.value)` down",
        at: binding.name.span,
        labels: [DiagnosticLabel("declared a secret here", at: variable.id.span)],
        help: ["take it out; it is read from the environment when the plan runs"]))
  }

  /// Checks type, range, choice, pattern and hosts of a value.
  private mutating func check(_ variable: Variable, _ value: ResolvedVariable.Value) {
    let binding = bindings[variable.id.value]
    let span = binding?.span ?? variable.defaultValue?.span ?? variable.id.span
    switch value {
    // A list of values that is said to be a number or the like has been reported as that.
    case .text where variable.listOf != nil && variable.type.value != .list: break
    case .text(let text): check(variable, text, at: span)
    case .perHost(let byHost):
      let known = Set(hosts.map(\.id))
      for (host, _) in binding?.byHost ?? [] where !known.contains(host.value) {
        diagnostics.append(
          Diagnostic(
            .undefinedReference, "host `\(host.value)` is not defined", at: host.span,
            help: [suggest(host.value, among: hosts.map(\.id))]))
      }
      let places = Dictionary((binding?.byHost ?? []).map { ($0.host.value, $0.value.span) }) {
        first, _ in first
      }
      for host in hosts {
        if let text = byHost[host.id] { check(variable, text, at: places[host.id] ?? span) }
      }
    case .secret, .date, .missing: break
    }
  }

  private mutating func check(_ variable: Variable, _ text: String, at span: SourceSpan) {
    guard
      let problem = Self.misfit(of: text, for: variable.type.value) ?? outOfRange(variable, text)
    else { return }
    diagnostics.append(
      Diagnostic(
        variable.countOf == nil ? .valueMismatch : .expectationContradicts,
        "value `\(text)` of variable `\(variable.id.value)` \(problem)", at: span,
        labels: [DiagnosticLabel("declared here", at: variable.id.span)],
        help: ["correct the value, or what the runbook says of the variable"]))
  }

  /// Why a text is no value of a type; nil where it is one.
  static func misfit(of text: String, for type: VariableType) -> String? {
    switch type {
    case .int where Int(text) == nil: "is not a whole number"
    case .duration where milliseconds(text) == nil: "is not a duration"
    case .size where bytes(text) == nil: "is not a size"
    case .share where !isShare(text): "is neither a number of hosts nor a part such as `25%`"
    case .version where Version(text) == nil: "is not a version"
    case .path where text.isEmpty || text.utf8.contains(0): "is not a path"
    default: nil
    }
  }

  private func outOfRange(_ variable: Variable, _ text: String) -> String? {
    if let role = variable.countOf {
      let count = hosts.count { $0.roles.contains(role.value) }
      if Int(text) != count { return "contradicts the \(count) hosts with role `\(role.value)`" }
    }
    if let number = Int(text) {
      if let minimum = variable.minimum, number < minimum.value {
        return "is less than \(minimum.value)"
      }
      if let maximum = variable.maximum, number > maximum.value {
        return "is greater than \(maximum.value)"
      }
    }
    if !variable.values.isEmpty, !variable.values.contains(where: { $0.value == text }) {
      return "is none of " + variable.values.map { "`\($0.value)`" }.joined(separator: ", ")
    }
    if let pattern = variable.pattern {
      // What is no expression is reported where it is written.
      if let regex = try? ExtendedRegex(pattern.value, unit: .characters),
        !regex.matchesWhole(text)
      {
        return "does not match `\(pattern.value)`"
      }
    }
    return nil
  }
}

extension ResolvedVariable.Value {
  /// The text, where it is one and known before a run.
  package var singleText: String? { if case .text(let text) = self { text } else { nil } }
}
