import RunbookDiagnostics
import RunbookModel

/// The variables of a change that have a value of their own in each of its hops: the versions,
/// those that the change gives for each hop, and all whose values refer to such a one.
///
/// At the end of the last hop they are what they are at the end of the plan, and keep their names.
struct HopVariables {
  /// For each hop, the new names by the written ones.
  private(set) var names: [[String: String]] = []
  private(set) var added: [Variable] = []
  /// All values that the change gives, those of the added variables included.
  private(set) var bindings: [Binding]
  private(set) var diagnostics: [Diagnostic] = []
  private let declared: [String: Variable]

  init(runbook: Runbook, change: Change, hops: [Hop]) {
    bindings = change.variables
    declared = Dictionary(runbook.variables.map { ($0.id.value, $0) }) { first, _ in first }
    let given = Dictionary(change.variables.map { ($0.name.value, $0) }) { first, _ in first }
    for index in bindings.indices where isPerHop(bindings[index].name.value) {
      bindings[index].take(change.versions?.to.value)
    }
    let causes = causes(given)
    for hop in hops { names.append(names(in: hop, causes)) }
    for hop in hops { add(hop, given, at: change.versions) }
  }

  private func isPerHop(_ name: String) -> Bool { declared[name]?.isPerHop ?? false }

  /// Which of `target` and `origin` a variable depends on, by its name.
  private func causes(_ given: [String: Binding]) -> [String: Set<String>] {
    var causes: [String: Set<String>] = ["target": ["target"], "origin": ["origin"]]
    for (name, variable) in declared where variable.isPerHop { causes[name] = ["target"] }
    // Each round reaches what refers to what the round before has reached.
    for _ in 0..<32 {
      var isDone = true
      for (name, variable) in declared {
        let texts =
          [variable.defaultValue, variable.file, given[name]?.value].compactMap { $0 }
          + (given[name]?.byHost.map(\.value) ?? [])
        let names = texts.flatMap(\.references).map(\.variable)
        let found = (names + [variable.listOf?.value].compactMap { $0 }).reduce(
          into: causes[name] ?? []
        ) { $0.formUnion(causes[$1] ?? []) }
        if found != causes[name] ?? [] {
          causes[name] = found
          isDone = false
        }
      }
      if isDone { break }
    }
    return causes
  }

  private func names(in hop: Hop, _ causes: [String: Set<String>]) -> [String: String] {
    var names: [String: String] = [:]
    for (name, causes) in causes where !causes.isEmpty {
      let isAsAtEnd = hop.isLast && causes == ["target"]
      let isAsAtStart = hop.number == 1 && causes == ["origin"]
      if !isAsAtEnd, !isAsAtStart { names[name] = hop.variable(name) }
    }
    return names
  }

  private mutating func add(_ hop: Hop, _ given: [String: Binding], at versions: VersionChange?) {
    let map = names[hop.number - 1]
    for (name, new) in map.sorted(by: { $0.key < $1.key }) {
      if let other = declared[new] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, "`\(new)` is what `\(name)` is called in the hop to \(hop.to)",
            at: other.id.span, help: ["give the variable another name"]))
        continue
      }
      guard var variable = declared[name] else {
        guard let versions else { continue }
        added.append(version(name == "target" ? hop.to : hop.from, called: new, at: versions.span))
        added[added.count - 1].ofHop = (name, hop.to)
        continue
      }
      variable.id = Name(new, at: variable.id.span)
      variable.ofHop = (name, hop.to)
      variable.defaultValue = variable.defaultValue?.renaming(map)
      variable.file = variable.file?.renaming(map)
      if let list = variable.listOf {
        variable.listOf = Name(map[list.value] ?? list.value, at: list.span)
      }
      added.append(variable)
      guard var binding = given[name] else { continue }
      binding.name = Name(new, at: binding.name.span)
      if variable.isPerHop { binding.take(hop.to) }
      binding.value = binding.value?.renaming(map)
      binding.byHost = binding.byHost.map { ($0.host, $0.value.renaming(map)) }
      bindings.append(binding)
    }
  }

  private func version(_ text: String, called name: String, at span: SourceSpan) -> Variable {
    var variable = Variable(id: Name(name, at: span))
    variable.defaultValue = TemplateText(segments: [.literal(text)], span: span)
    return variable
  }
}

extension Binding {
  /// Takes the value of one hop, where there is one for each.
  fileprivate mutating func take(_ target: String?) {
    guard !byHost.isEmpty else { return }
    let own = byHost.first { $0.host.value == target }
    value = own?.value
    if let own { span = own.value.span }
    byHost = []
  }
}
