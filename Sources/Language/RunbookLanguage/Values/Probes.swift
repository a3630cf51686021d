import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// What of the memory is looked at.
enum MemoryKind: String, Sendable, CaseIterable { case available }

/// Each probe under its key.
extension Check {
  private func first<Value>(_ value: (Probe) -> Value?) -> Value? {
    for probe in probes { if let found = value(probe.value) { return found } }
    return nil
  }

  private mutating func add(_ text: TemplateText?, _ make: (TemplateText) -> Probe) {
    if let text { probes.append(Located(make(text), at: text.span)) }
  }

  var run: CommandVariants? {
    get { first { if case .run(let command) = $0 { command } else { nil } } }
    set { if let newValue { probes.append(Located(.run(newValue), at: newValue.span)) } }
  }
  var units: Located<[TemplateText]>? {
    get {
      probes.lazy.compactMap { probe in
        if case .service(let units) = probe.value { Located(units, at: probe.span) } else { nil }
      }.first
    }
    set { if let newValue { probes.append(newValue.map { .service($0) }) } }
  }
  var http: TemplateText? {
    get { first { if case .http(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .http($0) } }
  }
  var tcp: TemplateText? {
    get { first { if case .tcp(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .tcp($0) } }
  }
  var file: TemplateText? {
    get { first { if case .file(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .file($0) } }
  }
  var disk: TemplateText? {
    get { first { if case .disk(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .disk($0) } }
  }
  var memory: Located<MemoryKind>? {
    get {
      probes.lazy.compactMap { probe in
        if case .memory = probe.value { Located(MemoryKind.available, at: probe.span) } else { nil }
      }.first
    }
    set { if let newValue { probes.append(newValue.map { _ in .memory }) } }
  }
  var package: TemplateText? {
    get { first { if case .package(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .package($0) } }
  }
  var process: TemplateText? {
    get { first { if case .process(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .process($0) } }
  }
  var config: TemplateText? {
    get { first { if case .config(let text) = $0 { text } else { nil } } }
    set { add(newValue) { .config($0) } }
  }
  var manual: Manual? {
    get { first { if case .manual(let manual) = $0 { manual } else { nil } } }
    set { if let newValue { probes.append(Located(.manual(newValue), at: newValue.span)) } }
  }
  var comparison: Comparison? {
    get { first { if case .compare(let comparison) = $0 { comparison } else { nil } } }
    set { if let newValue { probes.append(Located(.compare(newValue), at: newValue.span)) } }
  }
}

extension Comparison {
  var run: CommandVariants? {
    get { if case .run(let command)? = probe?.value { command } else { nil } }
    set { if let newValue { probe = Located(.run(newValue), at: newValue.span) } }
  }
  var units: Located<[TemplateText]>? {
    get {
      guard let probe, case .service(let units) = probe.value else { return nil }
      return Located(units, at: probe.span)
    }
    set { if let newValue { probe = newValue.map { .service($0) } } }
  }
}

extension Codec where Value == CheckUse {
  /// The id of a check, or a check.
  static var checkUse: Codec {
    let inline = Codec<Check>.record(Check.self)
    return Codec(
      .named("check, or id of one", .either([.reference(.check), inline.shape])),
      read: { reader, node in
        if case .mapping = node.content { return inline.read(&reader, node).map { .inline($0) } }
        return reader.name(node).map { .named($0) }
      },
      write: { use in
        switch use {
        case .named(let name): .text(name.value)
        case .inline(let check): inline.write(check)
        }
      },
      names: { use, uses in
        guard case .named(let name) = use else { return }
        uses.append(NameUse(.check, name, isDefinition: false))
      })
  }

  /// A check before or after a stage: the plan makes a step of it, which needs an id.
  static var gate: Codec {
    let use = checkUse
    return Codec(
      .named("check", use.shape),
      read: { reader, node in
        let found = use.read(&reader, node)
        if case .inline(let check)? = found, check.id == nil, node["id"] == nil {
          reader.report(
            Diagnostic(
              .missingField, "a check before or after a stage has no `id`",
              at: reader.firstLine(of: node), label: "`id` belongs here",
              help: ["add `id:`, or define the check under `checks:`"]))
        }
        return found
      },
      write: use.write, names: use.names)
  }
}

extension Codec where Value == [Check] {
  /// Checks by name.
  static var namedChecks: Codec {
    Codec<[(Name, Check)]>.table(
      "checks", keys: .definition(.check), of: .record(Check.self), checksKeys: true
    )
    .map(
      { entries in
        entries.map { id, check in
          var check = check
          check.id = id
          return check
        }
      },
      back: { checks in
        checks.compactMap { check in
          var unnamed = check
          unnamed.id = nil
          return check.id.map { ($0, unnamed) }
        }
      })
  }
}

extension Codec where Value == [VerifyItem] {
  /// Names of checks, and steps.
  static var verifyItems: Codec {
    let step = Codec<Step>.record(Step.self)
    let item = Codec<VerifyItem>(
      .named("check id or step", .either([.reference(.check), step.shape])),
      read: { reader, node in
        if case .mapping = node.content { return step.read(&reader, node).map { .step($0) } }
        return reader.name(node).map { .named($0) }
      },
      write: { item in
        switch item {
        case .named(let name): .text(name.value)
        case .step(let found): step.write(found)
        }
      },
      names: { item, uses in
        guard case .named(let name) = item else { return }
        uses.append(NameUse(.check, name, isDefinition: false))
      })
    return .sequence("checks and steps", of: item)
  }
}
