import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of a check and of what it holds.
package enum CheckFields {
  package static let check = FieldTable<Check>(
    "a check",
    [
      Field("id", .identifier, "Its id, where it stands alone.") { reader, node, model in
        model.id = reader.identifier(node)
      },
      Field("title", .text, "What holds when it passes.") { reader, node, model in
        model.title = reader.name(node)
      },
      Field(
        "on", .other("host selector"), "Hosts to look at; omitted: those of the step."
      ) { reader, node, model in
        model.on = reader.hostSelector(node)
      },
    ] + probeFields + outcomeFields + [
      Field("satisfies", .list("requirement"), "Requirements that it meets.") { r, n, m in
        m.satisfies = r.names(n)
      },
      Field("verifies", .list("component"), "Components that it shows to work.") { r, n, m in
        m.verifies = r.names(n)
      },
      Field("covers", .list("item"), "Items of a requirement that it looks at.") { r, n, m in
        m.covers = r.names(n)
      },
      Field("evidence", .choice(["required", "none"]), "Whether a record is kept.") { r, n, m in
        m.evidence = r.choice(n, EvidencePolicy.self, "evidence policy")
      },
    ] + provenanceFields())

  private static let probeFields: [Field<Check>] = [
    Field("run", .other("command, or one by OS"), "Probe: a command.") { r, n, m in
      if let command = r.command(n) { m.probes.append(Located(.run(command), at: n.span)) }
    },
    Field("service", .list("unit"), "Probe: service units, with `is`.") { r, n, m in
      let units = r.list(n) { reader, node in reader.template(node) }
      m.probes.append(Located(.service(units), at: n.span))
    },
    Field("http", .template, "Probe: a URL, with `status`.") { r, n, m in
      r.probe(n, into: &m) { .http($0) }
    },
    Field("tcp", .template, "Probe: `host:port` accepts a connection.") { r, n, m in
      r.probe(n, into: &m) { .tcp($0) }
    },
    Field("file", .template, "Probe: a path, with `is: present` or `absent`, or `max_age`.") {
      r, n, m in
      r.probe(n, into: &m) { .file($0) }
    },
    Field("disk", .template, "Probe: the file system of a path, with `free`.") { r, n, m in
      r.probe(n, into: &m) { .disk($0) }
    },
    Field("memory", .choice(["available"]), "Probe: memory, with `free`.") { r, n, m in
      guard r.word(n, "kind of memory", ["available"]) != nil else { return }
      m.probes.append(Located(.memory, at: n.span))
    },
    Field("package", .template, "Probe: a package, with `version` or `is`.") { r, n, m in
      r.probe(n, into: &m) { .package($0) }
    },
    Field("process", .template, "Probe: a process by name, with `is`.") { r, n, m in
      r.probe(n, into: &m) { .process($0) }
    },
    Field("config", .template, "Probe: a JSON file, with `expect.json`.") { r, n, m in
      r.probe(n, into: &m) { .config($0) }
    },
    Field("manual", .fields("manual action"), "Probe: a person looks.") { r, n, m in
      m.probes.append(Located(.manual(r.manual(n)), at: n.span))
    },
    Field("compare", .fields("comparison"), "Probe: the same on several hosts.") { r, n, m in
      var comparison = Comparison(span: n.span)
      r.fields(n, CheckFields.comparison, into: &comparison)
      m.probes.append(Located(.compare(comparison), at: n.span))
    },
  ]

  private static let outcomeFields: [Field<Check>] = [
    Field("is", .choice(PresenceState.allCases.map(\.rawValue)), "The expected state.") { r, n, m in
      m.state = r.choice(n, PresenceState.self, "state of a probe")
    },
    Field("status", .integer, "The expected HTTP status.") { r, n, m in
      m.status = r.integer(n, in: 100...599)
    },
    Field("free", .size, "The least free space.") { r, n, m in m.free = r.size(n) },
    Field("max_age", .duration, "How long ago the file was written at most.") { r, n, m in
      m.maximumAge = r.limit(n)
    },
    Field("version", .template, "The expected version.") { r, n, m in m.version = r.template(n) },
    Field("expect", .fields("expectation"), "What the outcome must be.") { r, n, m in
      m.expect = r.expectation(n)
    },
    Field("tolerance", .integer, "How far compared numbers may differ.") { r, n, m in
      m.tolerance = r.integer(n, in: 0...ValueReader.greatest)
    },
    Field("retry", .fields("retry"), "Look again until it holds.") { r, n, m in
      m.retry = r.retry(n)
    },
    Field("hold", .fields("retry"), "It must hold at every sample for this long.") { r, n, m in
      m.hold = r.retry(n)
    },
    Field("timeout", .duration, "Limit of one look.") { r, n, m in m.timeout = r.limit(n) },
  ]

  static let comparison = FieldTable<Comparison>(
    "a comparison",
    [
      Field("run", .other("command, or one by OS"), "The command.") { r, n, m in
        if let command = r.command(n) { m.probe = Located(.run(command), at: n.span) }
      },
      Field("service", .list("unit"), "The state of service units.") { r, n, m in
        let units = r.list(n) { reader, node in reader.template(node) }
        m.probe = Located(.service(units), at: n.span)
      },
      Field("on", .other("host selector"), required: true, "Hosts to compare.") { r, n, m in
        m.on = r.hostSelector(n)
      },
      Field("as", .choice(["text", "integer"]), "How values are read.") { r, n, m in
        m.isInteger = r.word(n, "kind of value", ["text", "integer"]) == "integer"
      },
    ])

  package static let expectation = FieldTable<Expectation>(
    "an expectation",
    [
      Field("exit", .list("status"), "Exit statuses; omitted: 0.") { r, n, m in
        m.exit = r.list(n) { reader, node in reader.exitStatus(node) }
      },
      Field("equals", .template, "The whole output.") { r, n, m in m.equals = r.template(n) },
      Field("matches", .template, "A POSIX extended regular expression.") { r, n, m in
        m.matches = r.template(n)
      },
      Field("contains", .template, "Text that occurs.") { r, n, m in m.contains = r.template(n) },
      Field("excludes", .template, "Text that does not occur.") { r, n, m in
        m.excludes = r.template(n)
      },
      Field("number", .other("ordering and number"), "Such as `>= 3`.") { r, n, m in
        m.number = r.numberExpectation(n)
      },
      Field("version", .other("ordering and version"), "Such as `>= 8.2`.") { r, n, m in
        m.version = r.versionExpectation(n)
      },
      Field("json", .text, "JSON pointer (RFC 6901) into the output.") { r, n, m in
        m.jsonPointer = r.jsonPointer(n)
      },
      Field("length", .integer, "Length of the JSON list, map or text.") { r, n, m in
        m.jsonLength = r.integer(n, in: 0...ValueReader.greatest)
      },
      Field("empty", .boolean, "There is no output.") { r, n, m in
        m.isEmpty = r.boolean(n) ?? false
      },
    ])

  static let retry = FieldTable<Retry>(
    "a retry",
    [
      Field("every", .duration, required: true, "Pause between attempts.") { r, n, m in
        m.every = r.duration(n)
      },
      Field("for", .duration, "How long to go on.") { r, n, m in m.forTime = r.duration(n) },
      Field("attempts", .integer, "How often at most.") { r, n, m in
        m.attempts = r.integer(n, in: 1...ValueReader.greatest)
      },
    ])

  static let manual = FieldTable<Manual>(
    "a manual action",
    [
      Field("do", .template, required: true, "What the person does.") { r, n, m in
        m.instruction = r.template(n)
      },
      Field("path", .list("page"), "Breadcrumb of the console.") { r, n, m in m.path = r.names(n) },
      Field("record", .list("item"), "What to note besides name and time.") { r, n, m in
        m.record = r.names(n)
      },
      Field("account", .text, "The account that it needs.") { r, n, m in m.account = r.name(n) },
    ])
}

extension ValueReader {
  mutating func check(_ node: YAMLNode) -> Check {
    var check = Check(span: node.span)
    fields(node, CheckFields.check, into: &check)
    return check
  }

  /// Reads the id of a check, or a check.
  mutating func checkUse(_ node: YAMLNode) -> CheckUse? {
    if case .mapping = node.content { return .inline(check(node)) }
    return name(node).map { .named($0) }
  }

  mutating func probe(
    _ node: YAMLNode, into check: inout Check, _ make: (TemplateText) -> Probe
  ) {
    if let text = template(node) { check.probes.append(Located(make(text), at: node.span)) }
  }

  mutating func manual(_ node: YAMLNode) -> Manual {
    var manual = Manual(span: node.span)
    if case .scalar = node.content {
      manual.instruction = template(node)
    } else {
      fields(node, CheckFields.manual, into: &manual)
    }
    return manual
  }

  mutating func retry(_ node: YAMLNode) -> Retry {
    var retry = Retry(span: node.span)
    fields(node, CheckFields.retry, into: &retry)
    return retry
  }

  /// Reads one command text, or a mapping from OS or OS family to text.
  mutating func command(_ node: YAMLNode) -> CommandVariants? {
    guard case .mapping = node.content else {
      return template(node).map { CommandVariants(common: $0, variants: [], span: node.span) }
    }
    var command = CommandVariants(common: nil, variants: [], span: node.span)
    table(node, "operating systems and commands") { reader, os, node in
      if let text = reader.template(node) {
        command.variants.append(CommandVariants.Variant(os: os, text: text))
      }
    }
    return command
  }

  mutating func expectation(_ node: YAMLNode) -> Expectation {
    var expectation = Expectation(span: node.span)
    if case .scalar = node.content {
      switch word(node, "expectation", ["equal", "empty"]) {
      case "equal": expectation.isEqual = true
      case "empty": expectation.isEmpty = true
      default: break
      }
    } else {
      fields(node, CheckFields.expectation, into: &expectation)
    }
    return expectation
  }

  fileprivate mutating func jsonPointer(_ node: YAMLNode) -> Name? {
    guard let name = name(node) else { return nil }
    if name.value == "$" { return Name("", at: name.span) }
    guard name.value.utf8.first == UInt8(ascii: "/") else {
      report(
        Diagnostic(
          .malformedValue, "`\(name.value)` is not a JSON pointer", at: node.span,
          help: ["write `$` for the whole value, or a path such as `/status/nodes` (RFC 6901)"]))
      return nil
    }
    let tildes = name.value.split(separator: "~", omittingEmptySubsequences: false).dropFirst()
    guard tildes.allSatisfy({ $0.hasPrefix("0") || $0.hasPrefix("1") }) else {
      report(
        Diagnostic(
          .malformedValue, "`\(name.value)` has a `~` that stands for nothing", at: node.span,
          help: ["write `~0` for `~`, and `~1` for `/` (RFC 6901)"]))
      return nil
    }
    return name
  }

  mutating func numberExpectation(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: Located<Int>)? {
    guard let name = name(node) else { return nil }
    let (ordering, rest) = splitOrdering(name.value)
    let help = ["write `==`, `!=`, `<`, `<=`, `>` or `>=` and a number, such as `>= 3`"]
    return heldNumber(rest, at: node, help: help).map { (ordering, Located($0, at: node.span)) }
  }

  fileprivate mutating func versionExpectation(
    _ node: YAMLNode
  ) -> (ordering: Expectation.Ordering, value: TemplateText)? {
    guard let text = template(node) else { return nil }
    guard case .literal(let first)? = text.segments.first else { return (.equal, text) }
    let (ordering, rest) = splitOrdering(first)
    var version = text
    version.segments[0] = .literal(rest)
    version.origin = nil
    return (ordering, version)
  }

  private func splitOrdering(_ text: String) -> (Expectation.Ordering, String) {
    let sign = text.prefix { "=!<>".contains($0) }
    let rest = text[sign.endIndex...].drop { $0 == " " }
    return (Expectation.Ordering(rawValue: String(sign)) ?? .equal, String(rest))
  }
}
